import type { Inline, ParagraphStyle, TableBlock, TableCell } from '#layout'
import type { Place } from './draw-block.ts'
import { drawInlines } from './draw-inlines.ts'
import type { DrawnBlock, DrawnCell } from './drawing.ts'

/** mm between a cell's rules and its text, as Word leaves at the sides; above and below is the style's room. */
export const cellInset = { x: 1.9 }

const millimetresPerPoint = 25.4 / 72

export function drawTable(block: TableBlock, place: Place): DrawnBlock {
  const { styles } = place.page
  const widths = columnWidths(block, place)
  const whole = widths.reduce((sum, width) => sum + width, 0)
  // A row has a cell for every column, or Typst would fill it up from the next.
  const cells = (row: readonly TableCell[], style: ParagraphStyle) =>
    widths.map((width, column) => drawCell(row[column] ?? { paragraphs: [] }, style, width, place))
  return {
    type: 'table',
    gap: place.gap,
    columns: block.columns,
    head: block.head.length > 0 ? cells(block.head, styles['table-head']) : [],
    rows: block.rows.map((row) => ({
      section: row.section,
      splittable: row.splittable,
      cells: row.section
        ? row.cells.map((cell) => drawCell(cell, styles['table-section'], whole, place))
        : cells(row.cells, styles['table-cell']),
    })),
  }
}

/** mm */
function columnWidths({ columns }: TableBlock, { page: { geometry }, landscape }: Place): readonly number[] {
  const { left, right } = geometry.margins
  const width = (landscape ? geometry.height : geometry.width) - left - right
  const shares = columns.reduce((sum, { share }) => sum + share, 0)
  return columns.map(({ share }) => (width * share) / shares)
}

function drawCell({ paragraphs }: TableCell, style: ParagraphStyle, width: number, place: Place): DrawnCell {
  const room = width - 2 * cellInset.x
  const crowded = longestWord(paragraphs, place) * style.size * millimetresPerPoint > room
  const drawn = paragraphs.map((inlines) => drawInlines(inlines, place.cleaner.clean, style))
  const fits = (words: string): boolean =>
    words.split(/ +/u).every((each) => place.fonts.widthOf(each) * style.size * millimetresPerPoint <= room)
  return {
    crowded,
    // Better a divided word than one over the next cell; a name that has its room stays whole.
    paragraphs: crowded
      ? drawn.map((inlines) =>
          inlines.map((inline) => ({ ...inline, whole: inline.whole && fits(inline.text) })),
        )
      : drawn,
  }
}

/** As a fraction of the size. */
function longestWord(paragraphs: readonly (readonly Inline[])[], { fonts }: Place): number {
  const words = paragraphs.flatMap((inlines) =>
    inlines
      .map((inline) => (inline.type === 'text' ? inline.text : ' '))
      .join('')
      .split(/\s+/u)
      // Typst ends lines within an address by itself.
      .flatMap((word) => (word.includes('://') ? word.split(/(?<=[/.?&=_-])/u) : word.split(/-+/u))),
  )
  return Math.max(0, ...words.map(fonts.widthOf))
}
