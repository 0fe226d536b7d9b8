import type { Table } from '#decision'
import type { Inline, TableBlock, TableCell } from '../page.ts'
import { inlinesOf, wordsOf } from './inlines.ts'

/** About how many characters of table type a line across the whole page holds, and lines a page. */
const CHARACTERS = 90
const LINES = 45

/** A row higher than this share of a page may be split: kept whole it would leave the page before it half empty. */
const SPLITTABLE = 0.4

/** A table of the model as a block; rows stay whole as long as that is reasonable. */
export function tableBlock(table: Table): TableBlock {
  return {
    type: 'table',
    columns: table.columns,
    head: table.head.map(cell),
    rows: table.rows.map((row) => {
      const cells = row.cells.map(cell)
      const shares = row.section ? [1] : table.columns.map(({ share }) => share)
      return { section: row.section, splittable: linesOf(cells, shares) > LINES * SPLITTABLE, cells }
    }),
  }
}

function cell(written: Table['head'][number]): TableCell {
  return { paragraphs: written.paragraphs.map(inlinesOf) }
}

function linesOf(cells: readonly TableCell[], shares: readonly number[]): number {
  return Math.max(
    0,
    ...cells.map(({ paragraphs }, at) => {
      const inLine = Math.max(1, CHARACTERS * (shares[at] ?? 1))
      const lines = (inlines: readonly Inline[]) => Math.max(1, Math.ceil(wordsOf(inlines).length / inLine))
      return paragraphs.reduce((sum, inlines) => sum + lines(inlines), 0)
    }),
  )
}
