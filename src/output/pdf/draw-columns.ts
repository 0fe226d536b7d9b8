import type { Block, Column, ColumnsBlock } from '#layout'
import type { Place } from './draw-block.ts'
import type { DrawnBlock, DrawnColumn } from './drawing.ts'
import { spaceAbove, spaceBelow } from './spacing.ts'

type Draw = (block: Block, place: Place) => DrawnBlock

export function drawColumns({ columns, gap }: ColumnsBlock, place: Place, draw: Draw): DrawnBlock {
  return {
    type: 'columns',
    gap: place.gap,
    between: gap,
    columns: columns.map((column) => drawColumn(column, place, draw)),
  }
}

/** The room above its first block and below its last is the column's own: Typst would drop it. */
function drawColumn({ blocks, language, width }: Column, place: Place, draw: Draw): DrawnColumn {
  const [first] = blocks
  const last = blocks.at(-1)
  return {
    width,
    before: first ? spaceAbove(first, place.page) : 0,
    after: last ? spaceBelow(last, place.page) : 0,
    language: language ?? null,
    blocks: blocks.map((block, index) => {
      const above = blocks[index - 1]
      const gap = above ? Math.max(spaceBelow(above, place.page), spaceAbove(block, place.page)) : 0
      return draw(block, { ...place, blocks, index, gap, inColumn: true })
    }),
  }
}
