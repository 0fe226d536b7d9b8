import { type Paragraph, Table, TableCell, TableLayoutType, TableRow, VerticalAlign, WidthType } from 'docx'
import type { TableCell as Cell, ParagraphStyle, ParagraphStyleName, TableBlock } from '#layout'
import { type Drawing, type Keeping, styled } from './drawing.ts'
import { furnitureIds } from './furniture.ts'
import { drawInlines } from './inlines.ts'
import { sharesOf, twips } from './lengths.ts'

type Align = ParagraphStyle['align']

const places: Readonly<Record<Align, string>> = {
  left: 'слева',
  center: 'по центру',
  right: 'справа',
  justify: 'по ширине',
}

/**
 * A table over the whole width of the text, its columns fixed by their shares; nothing if it has no rows.
 * What holds it to the next block holds its last row.
 */
export function drawTable(block: TableBlock, drawing: Drawing, keeping: Keeping): readonly Table[] {
  const whole = twips(drawing.textWidth)
  const widths = sharesOf(
    whole,
    block.columns.map((column) => column.share),
  )
  const head = block.head.length > 0 ? [drawHead(block, drawing, widths)] : []
  const rows = [
    ...head,
    ...block.rows.map((row, index) =>
      drawRow(row, block, drawing, widths, index === block.rows.length - 1 ? keeping : {}),
    ),
  ]
  if (rows.length === 0 || widths.length === 0) return []
  return [
    new Table({
      style: furnitureIds.table,
      layout: TableLayoutType.FIXED,
      width: { size: whole, type: WidthType.DXA },
      columnWidths: widths,
      rows,
    }),
  ]
}

/** Repeated on every page. */
function drawHead(block: TableBlock, drawing: Drawing, widths: readonly number[]): TableRow {
  const cells = widths.map(
    (size, column) =>
      new TableCell({
        width: { size, type: WidthType.DXA },
        verticalAlign: VerticalAlign.CENTER,
        children: drawCell('table-head', block.head[column], drawing, {}),
      }),
  )
  return new TableRow({ tableHeader: true, cantSplit: true, children: cells })
}

function drawRow(
  row: TableBlock['rows'][number],
  block: TableBlock,
  drawing: Drawing,
  widths: readonly number[],
  keeping: Keeping,
): TableRow {
  const held = row.splittable ? {} : keeping
  const whole = { paragraphs: row.cells.flatMap((cell) => cell.paragraphs) }
  const across = () =>
    new TableCell({
      columnSpan: widths.length,
      width: { size: twips(drawing.textWidth), type: WidthType.DXA },
      children: drawCell('table-section', whole, drawing, held),
    })
  const cells = () =>
    widths.map(
      (size, column) =>
        new TableCell({
          width: { size, type: WidthType.DXA },
          children: drawCell('table-cell', row.cells[column], drawing, held, {
            align: block.columns[column]?.align ?? 'left',
            width: size,
          }),
        }),
    )
  return new TableRow({
    ...(row.splittable ? {} : { cantSplit: true }),
    children: row.section ? [across()] : cells(),
  })
}

/** Heads and section rows stay with the row below them; a cell has at least one paragraph, as Word asks. */
function drawCell(
  name: ParagraphStyleName,
  cell: Cell | undefined,
  drawing: Drawing,
  keeping: Keeping,
  column?: { readonly align: Align; readonly width: number },
): readonly Paragraph[] {
  const paragraphs = cell && cell.paragraphs.length > 0 ? cell.paragraphs : [[]]
  const { sheet } = drawing
  const size = sheet.sizeOf(name)
  const style = column
    ? crowded(paragraphs, column.width, size)
      ? sheet.derive(name, { align: column.align, hyphenate: true }, `${places[column.align]} с переносами`)
      : sheet.derive(name, { align: column.align }, places[column.align])
    : sheet.use(name, { keepWithNext: true })
  return paragraphs.map((inlines) => styled(style, drawInlines(inlines, size), keeping))
}

/** About how wide a letter is, in sizes of the type, and what a cell leaves at its sides, twips. */
const LETTER = 0.55
const PADDING = 216

/** A word wider than its column would be cut at any letter: better divided by its syllables. */
function crowded(paragraphs: Cell['paragraphs'], width: number, size: number): boolean {
  const room = (width - PADDING) / (LETTER * size * 20)
  return paragraphs.some((inlines) =>
    inlines.some(
      (inline) => inline.type === 'text' && inline.text.split(/[\s-]+/u).some(({ length }) => length > room),
    ),
  )
}
