import type { Block, Page, ParagraphBlock, ParagraphStyle, Section, StampsBlock } from '#layout'
import type { TextCleaner } from './clean-text.ts'
import { drawInlines } from './draw-inlines.ts'
import type { Drawing, DrawnBlock, DrawnParagraph, DrawnSection, DrawnStampLine } from './drawing.ts'
import type { LineMetrics } from './font-tables.ts'
import type { Hold } from './last-lines.ts'

/** PDF/A wants a date; a draft has none, and the day of drawing must not show in the bytes. */
const draftDate = '2000-01-01'

/** pt between a table and its neighbours: its rules must not touch the lines of the text. */
const tableGap = 6

/** pt between rows of stamps */
const stampRowGap = 14

/** What of the signatures' paragraphs goes with them to a new page; by number of block. */
export type Holds = ReadonlyMap<number, Hold>

interface Ground {
  readonly page: Page
  readonly cleaner: TextCleaner
  readonly holds: Holds
}

/** Turns a page into what page.typ draws. */
export function drawPage(page: Page, cleaner: TextCleaner, font: LineMetrics, holds: Holds): Drawing {
  const { clean } = cleaner
  const { title, subject, author, kind, date } = page.properties
  const [year, month, day] = (date ?? draftDate).split('-').map(Number)
  const { fromHere } = numbering()
  return {
    // A tagged document must have a title (ISO 14289-1, 7.1).
    title: clean(title || subject || kind || 'Документ'),
    subject: clean(subject),
    author: clean(author),
    date: { year: year ?? 2000, month: month ?? 1, day: day ?? 1 },
    font,
    geometry: page.geometry,
    styles: page.styles,
    sections: regularOutline(
      page.sections.map((section) => drawSection(section, fromHere(section), { page, cleaner, holds })),
    ),
  }
}

/** Blocks are numbered through the whole document. */
function numbering() {
  let next = 0
  return {
    fromHere: (section: Section) => {
      const first = next
      next += section.blocks.length
      return first
    },
  }
}

function drawSection(section: Section, first: number, ground: Ground): DrawnSection {
  // The foot is at the end of the last page, wherever it stands in the section.
  const blocks = [
    ...section.blocks.filter((block) => block.type !== 'foot'),
    ...section.blocks.filter((block) => block.type === 'foot'),
  ]
  const drawn = blocks.map((block, index) => {
    const above = blocks[index - 1]
    const gap = above ? spaceBelow(above, ground.page) + spaceAbove(block, ground.page) : 0
    return drawBlock(block, { ...ground, blocks, index, number: first + index, gap })
  })
  const head = blocks[0]
  return {
    landscape: section.orientation === 'landscape',
    gap: head ? spaceAbove(head, ground.page) : 0,
    blocks: drawn,
  }
}

interface Place extends Ground {
  readonly blocks: readonly Block[]
  readonly index: number
  readonly number: number
  readonly gap: number
}

function drawBlock(block: Block, place: Place): DrawnBlock {
  const { clean } = place.cleaner
  const inlines = (each: ParagraphBlock['inlines'], style?: ParagraphStyle) => drawInlines(each, clean, style)
  const { gap } = place
  const { styles } = place.page
  switch (block.type) {
    case 'paragraph':
      return drawParagraph(block, place)
    case 'requisites':
      return {
        type: 'requisites',
        gap,
        left: inlines(block.left, styles.requisites),
        right: inlines(block.right, styles.requisites),
      }
    case 'stamps':
      return {
        ...block,
        gap,
        rowGap: stampRowGap,
        stamps: block.stamps.map((stamp) => drawStamp(stamp, place)),
      }
    case 'signatures':
      return {
        ...block,
        gap,
        between: styles.signature.before,
        // The executor's mark does not go to a page of its own.
        sticky: place.blocks[place.index + 1]?.type === 'foot',
        tail: place.number,
        signatures: block.signatures.map(({ position, name }) => ({
          position: inlines(position, styles.signature),
          name: clean(name),
        })),
      }
    case 'table':
      return {
        ...block,
        gap,
        head: block.head.map(({ paragraphs }) => ({
          paragraphs: paragraphs.map((each) => inlines(each, styles['table-head'])),
        })),
        rows: block.rows.map(({ cells, ...row }) => ({
          ...row,
          cells: cells.map(({ paragraphs }) => ({
            paragraphs: paragraphs.map((each) =>
              inlines(each, styles[row.section ? 'table-section' : 'table-cell']),
            ),
          })),
        })),
      }
    case 'foot':
      return { ...block, gap, lines: block.lines.map((each) => inlines(each, styles['executor-mark'])) }
    default:
      return block satisfies never
  }
}

function drawParagraph(block: ParagraphBlock, place: Place): DrawnParagraph {
  const style = place.page.styles[block.style]
  const hold = place.holds.get(place.number)
  return {
    type: 'paragraph',
    style: block.style,
    gap: place.gap,
    inlines: drawInlines(block.inlines, place.cleaner.clean, style),
    label: block.label ? place.cleaner.clean(block.label.text) : null,
    outline: style.outline,
    sticky: style.keepWithNext || hold?.type === 'whole',
    breakable: !style.keepTogether && hold?.type !== 'whole',
    tail: isBeforeSignatures(place) ? place.number : null,
    reserve: hold?.type === 'reserve' ? hold.points : null,
  }
}

/** One of the three paragraphs that may have to go with signatures: their last three lines at least. */
function isBeforeSignatures({ blocks, index }: Place): boolean {
  const following = blocks.slice(index + 1, index + 4)
  const signatures = following.findIndex((block) => block.type === 'signatures')
  return signatures >= 0 && following.slice(0, signatures).every((block) => block.type === 'paragraph')
}

function drawStamp(
  stamp: StampsBlock['stamps'][number],
  { page, cleaner }: Place,
): readonly DrawnStampLine[] {
  return stamp.map((line, index) => {
    const above = stamp[index - 1]
    const style = page.styles[line.style]
    return {
      style: line.style,
      gap: above ? page.styles[above.style].after + style.before : 0,
      inlines: drawInlines(line.inlines, cleaner.clean, style),
      name: line.name === undefined ? null : cleaner.clean(line.name),
      ruled: line.inlines.some((inline) => inline.type === 'blank'),
    }
  })
}

/** Space before and after are added up, as Word adds them. */
function spaceAbove(block: Block, { styles }: Page): number {
  switch (block.type) {
    case 'paragraph':
      return styles[block.style].before
    case 'requisites':
      return styles.requisites.before
    case 'stamps':
      return Math.max(0, ...block.stamps.map(([line]) => (line ? styles[line.style].before : 0)))
    case 'signatures':
      return styles.signature.before
    case 'table':
      return tableGap
    case 'foot':
      return styles['executor-mark'].before
    default:
      return block satisfies never
  }
}

function spaceBelow(block: Block, { styles }: Page): number {
  switch (block.type) {
    case 'paragraph':
      return styles[block.style].after
    case 'requisites':
      return styles.requisites.after
    case 'stamps':
      return Math.max(0, ...block.stamps.map((stamp) => styles[stamp.at(-1)?.style ?? 'stamp'].after))
    case 'signatures':
      return styles.signature.after
    case 'table':
      return tableGap
    case 'foot':
      return styles['executor-mark'].after
    default:
      return block satisfies never
  }
}

/** A level may only be one deeper than the heading above it (ISO 14289-1, 7.4.2). */
function regularOutline(sections: readonly DrawnSection[]): readonly DrawnSection[] {
  let level = 0
  return sections.map((section) => ({
    ...section,
    blocks: section.blocks.map((block) => {
      if (block.type !== 'paragraph' || block.outline === null) return block
      level = Math.min(block.outline, level + 1)
      return { ...block, outline: level }
    }),
  }))
}
