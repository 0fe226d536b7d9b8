import { bindTypography } from '#russian'
import { loosened } from './content/loosened.ts'
import { lettersInColumn, type TableRoom } from './content/table.ts'
import type { Block, ColumnPart, Inline, Section, StampLine, TableBlock, TableCell } from './page.ts'

/** Stands for a ruled blank while pairs are looked for: «№ ______» is never parted, like «№ 14». */
const BLANK_AS = '1'

/**
 * Puts the no-break spaces into all the words of a page. Pairs are found across changes of looks, too:
 * «**п.** 5», «№ ______».
 */
export function bound(section: Section, tables: TableRoom): Section {
  return { ...section, blocks: section.blocks.map((block) => boundBlock(block, tables)) }
}

function boundBlock(block: Block, tables: TableRoom): Block {
  switch (block.type) {
    case 'paragraph':
    case 'requisites':
    case 'stamps':
    case 'image':
      return boundPart(block)
    case 'columns': {
      const columns = block.columns.map((column) => ({ ...column, blocks: column.blocks.map(boundPart) }))
      return { ...block, columns }
    }
    case 'placed': {
      const { content } = block
      if (content.type === 'image') return block
      return { ...block, content: { ...content, lines: content.lines.map((line) => boundInlines(line)) } }
    }
    case 'signatures':
      return {
        ...block,
        signatures: block.signatures.map(({ position, name, frame }) => ({
          position: boundInlines(position),
          name: bindTypography(name),
          ...(frame && { frame: frame.map((line) => boundInlines(line)) }),
        })),
      }
    case 'table':
      return boundTable(block, tables)
    case 'foot':
      return { ...block, lines: block.lines.map((line) => boundInlines(line)) }
    default:
      return block satisfies never
  }
}

/** What may stand in a column, too. */
function boundPart(block: ColumnPart): ColumnPart {
  switch (block.type) {
    case 'paragraph':
      return { ...block, inlines: boundInlines(block.inlines) }
    case 'requisites':
      return { ...block, left: boundInlines(block.left), right: boundInlines(block.right) }
    case 'stamps':
      return { ...block, stamps: block.stamps.map((lines) => lines.map(boundLine)) }
    case 'image':
      return block
    default:
      return block satisfies never
  }
}

function boundLine(line: StampLine): StampLine {
  const inlines = boundInlines(line.inlines)
  return line.name === undefined
    ? { ...line, inlines }
    : { ...line, inlines, name: bindTypography(line.name) }
}

function boundTable(block: TableBlock, tables: TableRoom): TableBlock {
  const cell = ({ paragraphs }: TableCell, letters: number): TableCell => ({
    paragraphs: paragraphs.map((inlines) => boundInlines(inlines, letters)),
  })
  const inColumns = (cells: readonly TableCell[]) =>
    cells.map((each, at) => cell(each, lettersInColumn(block.columns[at]?.share ?? 1, tables)))
  return {
    ...block,
    head: inColumns(block.head),
    rows: block.rows.map((row) => ({
      ...row,
      cells: row.section ? row.cells.map((each) => cell(each, Infinity)) : inColumns(row.cells),
    })),
  }
}

/** `bindTypography` keeps every character in its place, so the pieces are cut out again where they stood. */
function boundInlines(inlines: readonly Inline[], letters = Infinity): readonly Inline[] {
  const whole = loosened(bindTypography(inlines.map(standIn).join('')), letters)
  let at = 0
  return inlines.map((inline) => {
    const from = at
    at += standIn(inline).length
    if (inline.type === 'footnote') return { ...inline, inlines: boundInlines(inline.inlines) }
    return inline.type === 'text' ? { ...inline, text: whole.slice(from, at) } : inline
  })
}

function standIn(inline: Inline): string {
  switch (inline.type) {
    case 'text':
      return inline.text
    case 'break':
      return '\n'
    case 'blank':
      return BLANK_AS
    case 'footnote':
      return ''
    default:
      return inline satisfies never
  }
}
