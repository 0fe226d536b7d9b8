import type { Content, List, Paragraph, Point, Settings, Table } from '#decision'
import type { Block, Label, ParagraphBlock, ParagraphStyleName } from '../page.ts'
import { withCommand } from './command.ts'
import { inlinesOf, type NextNote } from './inlines.ts'
import { listLabels, type Numbering, numberingOf } from './numbering.ts'
import { type PictureRoom, pictureBlocks } from './picture.ts'
import { type TableRoom, tableBlock, type WrittenTable } from './table.ts'

/** How deep in lists a piece of content stands. */
interface Depth {
  readonly dash: number
  readonly number: number
  /** The run that a numbered list inside another numbered list counts in. */
  readonly run?: string
}

/** What a text is written on. */
export interface Ground {
  readonly nextNote: NextNote
  readonly settings: Settings
  readonly tables: TableRoom
  readonly pictures: PictureRoom
}

interface Writing extends Ground {
  readonly numbering: Numbering
}

/**
 * The text (текст, requisite 18) as blocks in their styles.
 * `name` tells the runs of numbers of one text from those of another: `text`, `annex-1`.
 */
export function contentBlocks(contents: readonly Content[], ground: Ground, name: string): readonly Block[] {
  return heldToLists(blocksOf(contents, { ...ground, numbering: numberingOf(name) }, { dash: 0, number: 0 }))
}

/** «5.2. Проводить:» must not stay behind its list on the page before. */
function heldToLists(blocks: readonly Block[]): readonly Block[] {
  return blocks.map((block, at) => {
    const next = blocks[at + 1]
    const introduces = block.type === 'paragraph' && next?.type === 'paragraph' && next.label !== undefined
    return introduces && endsInColon(block) ? { ...block, keepWithNext: true } : block
  })
}

function endsInColon({ inlines }: ParagraphBlock): boolean {
  const last = inlines.at(-1)
  return last?.type === 'text' && last.text.trimEnd().endsWith(':')
}

function blocksOf(contents: readonly Content[], writing: Writing, depth: Depth): readonly Block[] {
  let blocks: readonly Block[] = []
  for (const content of contents) {
    if (content.type === 'paragraph' && content.role === 'command')
      blocks = withCommand(blocks, inlinesOf(content.inlines, writing.nextNote), writing.settings.commandWord)
    else blocks = blocks.concat(oneOf(content, writing, depth))
  }
  return blocks
}

function oneOf(content: Content, writing: Writing, depth: Depth): readonly Block[] {
  switch (content.type) {
    case 'paragraph':
      return [paragraphBlock(content, content.role, writing)]
    case 'heading':
      return [
        {
          type: 'paragraph',
          style: `heading-${level4(content.level)}`,
          inlines: inlinesOf(content.inlines, writing.nextNote),
        },
      ]
    case 'list':
      return listBlocks(content, writing, depth)
    case 'table':
      return [tableBlock(withNotes(content, writing), writing.tables)]
    case 'image':
      return pictureBlocks(content, writing.pictures, writing.numbering.nextPicture)
    case 'point':
      return pointBlocks(content, writing, depth)
    default:
      return content satisfies never
  }
}

function paragraphBlock(
  paragraph: Paragraph,
  style: ParagraphStyleName,
  { nextNote }: Writing,
  label?: Label,
): ParagraphBlock {
  const block: ParagraphBlock = { type: 'paragraph', style, inlines: inlinesOf(paragraph.inlines, nextNote) }
  if (!label) return block
  return { ...block, label: isBold(paragraph) && /\d/.test(label.text) ? { ...label, bold: true } : label }
}

/** Its head is read before its rows, as its footnotes are numbered. */
function withNotes({ columns, head, rows }: Table, { nextNote }: Writing): WrittenTable {
  const cell = ({ paragraphs }: Table['head'][number]) => ({
    paragraphs: paragraphs.map((inlines) => inlinesOf(inlines, nextNote)),
  })
  return {
    columns,
    head: head.map(cell),
    rows: rows.map(({ cells, section }) => ({ section, cells: cells.map(cell) })),
  }
}

function isBold({ inlines }: Paragraph): boolean {
  const texts = inlines.filter((inline) => inline.type === 'text')
  return texts.length > 0 && texts.every(({ bold }) => bold === true)
}

function pointBlocks(point: Point, writing: Writing, depth: Depth): readonly Block[] {
  const deeper = point.marker === 'dash' ? { ...depth, dash: depth.dash + 1 } : depth
  const label = writing.numbering.ofPoint(point, deeper.dash)
  return labelled(point.content, label, pointStyle(point, deeper), writing, deeper)
}

/** A point that only leads to its sub-points must not stay behind them on the page before. */
function pointStyle(point: Point, depth: Depth): ParagraphStyleName {
  if (point.role === 'heading' && point.content.length > 1) return 'addressee'
  return point.marker === 'dash' ? `dash-${level3(depth.dash)}` : `point-${level4(point.level)}`
}

function listBlocks(list: List, writing: Writing, depth: Depth): readonly Block[] {
  const level = depth[list.marker] + 1
  const run = (list.marker === 'number' ? depth.run : undefined) ?? writing.numbering.newList()
  const deeper = { ...depth, [list.marker]: level, ...(list.marker === 'number' ? { run } : {}) }
  const style: ParagraphStyleName = `${list.marker}-${level3(level)}`
  const labels = listLabels(list, level, run)
  return list.items.flatMap((item, at) => labelled(item.content, labels[at], style, writing, deeper))
}

/** The label goes to the first paragraph; an item that begins with something else gets a paragraph for it. */
function labelled(
  contents: readonly Content[],
  label: Label | undefined,
  style: ParagraphStyleName,
  writing: Writing,
  depth: Depth,
): readonly Block[] {
  const [first, ...rest] = contents
  if (first?.type === 'paragraph')
    return [paragraphBlock(first, style, writing, label), ...blocksOf(rest, writing, depth)]
  const bare: readonly Block[] = label ? [{ type: 'paragraph', style, inlines: [], label }] : []
  return [...bare, ...blocksOf(contents, writing, depth)]
}

function level4(level: number): 1 | 2 | 3 | 4 {
  return level <= 1 ? 1 : level === 2 ? 2 : level === 3 ? 3 : 4
}

function level3(level: number): 1 | 2 | 3 {
  return level <= 1 ? 1 : level === 2 ? 2 : 3
}
