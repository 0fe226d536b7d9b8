import { bindTypography } from '#russian'
import type { Inline, TableBlock, TableCell } from '../page.ts'
import { wordsOf } from './inlines.ts'
import { loosened } from './loosened.ts'

/** Room a table has. */
export interface TableRoom {
  /** mm between the side margins */
  readonly width: number
  /** pt, of the type in cells */
  readonly size: number
}

/** About how wide letters are, in sizes of the type, and how much wider the bold ones of a head; padding of a cell, mm. */
const LETTER = 0.55
const BOLD = 1.1
const PADDING = 4
const POINT = 25.4 / 72

/** About how many lines of table type a page holds, and the share of it that a row kept whole may take. */
const LINES = 45
const SPLITTABLE = 0.4

/** A table as it was written: of a document or of a template. */
export interface WrittenTable {
  readonly columns: TableBlock['columns']
  readonly head: readonly TableCell[]
  readonly rows: readonly { readonly section: boolean; readonly cells: readonly TableCell[] }[]
}

/** A written table as a block: columns as wide as their longest word, rows whole as long as that is reasonable. */
export function tableBlock(table: WrittenTable, room: TableRoom): TableBlock {
  const head = table.head.map(cell)
  const rows = table.rows.map(({ cells, section }) => ({ section, cells: cells.map(cell) }))
  const columns = fitted(
    table.columns,
    head,
    rows.filter(({ section }) => !section).map(({ cells }) => cells),
    room,
  )
  const shares = columns.map(({ share }) => share)
  return {
    type: 'table',
    columns,
    head,
    // A high row kept whole would leave the page before it half empty.
    rows: rows.map((row) => ({
      ...row,
      splittable: linesOf(row.cells, row.section ? [1] : shares, room) > LINES * SPLITTABLE,
    })),
  }
}

/** The words alone: where they stood is no part of a page. */
const cell = ({ paragraphs }: TableCell): TableCell => ({ paragraphs })

/**
 * Widens columns too narrow for a word, «№ п/п» among them, at the cost of the others. Where the sheet has no room
 * for all the longest words, a word longer than a day is rather divided than a column made a slit.
 */
function fitted(
  columns: TableBlock['columns'],
  head: readonly TableCell[],
  rows: readonly (readonly TableCell[])[],
  { size, width }: TableRoom,
): TableBlock['columns'] {
  const longest = columns.map((_, at) => {
    const letters = (cells: readonly TableCell[]): number =>
      Math.max(0, ...(cells[at]?.paragraphs.flatMap(wordsIn) ?? []).map((word) => word.length))
    return rows.reduce((most, cells) => Math.max(most, letters(cells)), letters(head) * BOLD)
  })
  const shareOf = (letters: number): number => (letters * LETTER * size * POINT + PADDING) / width
  const least = [longest, longest.map((letters) => Math.min(letters, DAY))]
    .map((letters) => letters.map(shareOf))
    .find((shares) => sumOf(shares) < 1)
  // Too many columns for the sheet: nothing is better than what was written.
  if (least === undefined) return columns
  const spare = columns.map(({ share }, at) => Math.max(0, share - (least[at] ?? 0)))
  const spared = sumOf(spare)
  if (spared === 0) return columns
  const left = 1 - sumOf(least)
  return columns.map((column, at) => ({
    ...column,
    share: (least[at] ?? 0) + (left * (spare[at] ?? 0)) / spared,
  }))
}

const sumOf = (shares: readonly number[]): number => shares.reduce((sum, share) => sum + share, 0)

/** Letters of «25.01.2022», in bold, too. */
const DAY = 11

/** As many letters of bound words stay on one line in any column: «31 декабря», «И.И. Серов». */
const UNIT = 12

/** What stays on one line: words, short bound words, «№», which is as wide as two letters, with what follows it. */
function wordsIn(inlines: readonly Inline[]): readonly string[] {
  return loosened(bindTypography(wordsOf(inlines)), UNIT)
    .replace(/№\s+/g, '№№')
    .split(/[^\S\u00a0]+/)
    .flatMap((word) => word.split(ADDRESS.test(word) ? /(?<=[/.?&=_@-])/ : /-+/))
}

/** An address is broken after any of its marks. */
const ADDRESS = /:\/\/|^www\.|@|\.\p{L}+\//u

/** How many letters a line of a column holds, about. */
export function lettersInColumn(share: number, { size, width }: TableRoom): number {
  // The share was made of whole letters: rounding must not lose one.
  return (width * share - PADDING) / (LETTER * size * POINT) + 0.01
}

function linesOf(cells: readonly TableCell[], shares: readonly number[], { size, width }: TableRoom): number {
  return Math.max(
    0,
    ...cells.map(({ paragraphs }, at) => {
      const room = Math.max(1, width * (shares[at] ?? 1) - PADDING)
      const inLine = Math.max(1, room / (LETTER * 0.9 * size * POINT))
      const lines = (inlines: readonly Inline[]) => Math.max(1, Math.ceil(wordsOf(inlines).length / inLine))
      return paragraphs.reduce((sum, inlines) => sum + lines(inlines), 0)
    }),
  )
}
