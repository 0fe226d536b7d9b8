import { Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx'
import type { Column, ColumnPart, ColumnsBlock, ImageBlock } from '#layout'
import { type Drawing, type Drawn, type Keeping, separator, styled } from './drawing.ts'
import { furnitureIds } from './furniture.ts'
import { twips } from './lengths.ts'

type Draw = (block: ColumnPart, drawing: Drawing) => readonly Drawn[]

/**
 * Blocks side by side: a table of one row without rules, its columns of fixed width; the room between them belongs
 * to the cell at the left.
 */
export function drawColumns({ columns, gap }: ColumnsBlock, drawing: Drawing, draw: Draw): Table {
  const last = columns.length - 1
  let passed = 0
  const edges = columns.map(({ width }, at) => {
    passed += width + (at < last ? gap : 0)
    return passed
  })
  // Rounded at the edges, so that they add up to the whole.
  const widths = edges.map((edge, at) => twips(edge) - twips(edges[at - 1] ?? 0))
  return new Table({
    style: furnitureIds.layout,
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: widths,
    rows: [
      new TableRow({
        cantSplit: true,
        children: columns.map(
          (column, at) =>
            new TableCell({
              width: { size: widths[at] ?? 0, type: WidthType.DXA },
              ...(at < last ? { margins: { right: twips(gap), marginUnitType: WidthType.DXA } } : {}),
              children: drawColumn(column, drawing, draw),
            }),
        ),
      }),
    ],
  })
}

/** A cell ends with a paragraph, as Word wants it. */
function drawColumn(column: Column, drawing: Drawing, draw: Draw): readonly Drawn[] {
  const inside: Drawing = {
    ...drawing,
    textWidth: column.width,
    column: { indentLeft: 0, indentRight: 0, ...(column.language && { language: column.language }) },
  }
  const drawn: Drawn[] = []
  for (const block of column.blocks) {
    const next = draw(block, inside)
    if (drawn.at(-1) instanceof Table && next[0] instanceof Table) drawn.push(separator())
    drawn.push(...next)
  }
  return drawn.length === 0 || drawn.at(-1) instanceof Table ? [...drawn, separator()] : drawn
}

const places = { left: 'слева', center: 'по центру', right: 'справа' } as const

/** A picture stands in a paragraph of its own. */
export function drawImage(block: ImageBlock, drawing: Drawing, keeping: Keeping) {
  const style = drawing.sheet.use('image', { align: block.align }, places[block.align])
  const held = block.keepWithNext ? { keepNext: true as const } : {}
  return styled(style, [drawing.pictures.draw(block)], { ...keeping, ...held })
}
