import { type Paragraph, Table, TableCell, TableLayoutType, TableRow, VerticalAlign, WidthType } from 'docx'
import type { TableCell as Cell, ParagraphStyle, ParagraphStyleName, TableBlock } from '#layout'
import { type Drawing, styled } from './drawing.ts'
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

/** A table over the whole width of the text, its columns fixed by their shares. */
export function drawTable(block: TableBlock, drawing: Drawing): Table {
  const widths = sharesOf(
    twips(drawing.textWidth),
    block.columns.map((column) => column.share),
  )
  const cellOf = (name: ParagraphStyleName, cell: Cell | undefined, column: number) => {
    const align = block.columns[column]?.align ?? 'left'
    const children = drawCell(name, cell, drawing, name === 'table-cell' ? align : undefined)
    return new TableCell({
      width: { size: widths[column] ?? 0, type: WidthType.DXA },
      ...(name === 'table-head' ? { verticalAlign: VerticalAlign.CENTER } : {}),
      children,
    })
  }
  const across = (cells: readonly Cell[]) => {
    const whole = { paragraphs: cells.flatMap((cell) => cell.paragraphs) }
    return new TableCell({
      columnSpan: block.columns.length,
      width: { size: twips(drawing.textWidth), type: WidthType.DXA },
      children: drawCell('table-section', whole, drawing),
    })
  }
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: block.columns.map((_, column) => cellOf('table-head', block.head[column], column)),
  })
  const rows = block.rows.map(
    (row) =>
      new TableRow({
        ...(row.splittable ? {} : { cantSplit: true }),
        children: row.section
          ? [across(row.cells)]
          : block.columns.map((_, column) => cellOf('table-cell', row.cells[column], column)),
      }),
  )
  return new Table({
    style: furnitureIds.table,
    layout: TableLayoutType.FIXED,
    width: { size: twips(drawing.textWidth), type: WidthType.DXA },
    columnWidths: widths,
    rows: block.head.length > 0 ? [head, ...rows] : rows,
  })
}

/** Heads and section rows stay with the row below them; a cell has at least one paragraph, as Word asks. */
function drawCell(
  name: ParagraphStyleName,
  cell: Cell | undefined,
  drawing: Drawing,
  align?: Align,
): readonly Paragraph[] {
  const paragraphs = cell && cell.paragraphs.length > 0 ? cell.paragraphs : [[]]
  const style = align
    ? drawing.sheet.derive(name, { align }, places[align])
    : drawing.sheet.use(name, { keepWithNext: true })
  return paragraphs.map((inlines) => styled(style, drawInlines(inlines, drawing.sheet.sizeOf(name))))
}
