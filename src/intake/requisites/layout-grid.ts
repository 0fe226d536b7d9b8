import { type Gap, type Grid, type Line, lineOf, type Piece, wordsOf } from '../reading/line.ts'
import { beginsAnnex } from './annex-mark.ts'
import { readKind } from './kind.ts'
import { findDate, findNumber } from './marks.ts'
import { beginsStamp } from './stamp.ts'
import { flat, personAlone, positionPattern } from './words.ts'

/**
 * Tables without lines that only set requisites side by side: stamps, date and number, signatures. They become
 * lines again: columns one after another where the first row holds stamps, else row after row.
 */
export function withoutLayoutGrids(pieces: readonly Piece[]): readonly Piece[] {
  return pieces.flatMap((piece): readonly Piece[] =>
    piece.type === 'grid' && isLayout(piece) ? linesOf(piece) : [piece],
  )
}

function isLayout(grid: Grid): boolean {
  const columns = Math.max(...grid.rows.map((row) => row.length), 0)
  if (columns > 3 || grid.rows.length > 8) return false
  const cells = linesOf(grid)
  if (cells.some((line) => beginsStamp(line) || beginsAnnex(line))) return true
  if (cells.some((line) => isKind(line)) && grid.rows.length < 5) return true
  const signed =
    cells.some(({ text }) => personAlone.test(flat(text))) &&
    cells.some(({ text }) => positionPattern.test(flat(text)))
  const numbered =
    grid.rows.length <= 2 &&
    cells.some(({ text }) => findNumber(flat(text)) ?? findDate(flat(text))) &&
    cells.every(({ text }) => text.length < 60)
  return (signed && columns <= 3 && cells.length <= 24) || numbered
}

function isKind({ text }: Line): boolean {
  return readKind(text)?.rest === ''
}

function linesOf(grid: Grid): readonly Line[] {
  const stamped =
    (grid.rows[0] ?? []).filter((cell) => cell.some((runs) => beginsStamp(lineOf(runs, 0, 'blank')))).length >
    0
  const columns = Math.max(...grid.rows.map((row) => row.length), 0)
  const cells = stamped
    ? Array.from({ length: columns }, (_, column) => grid.rows.map((row) => row[column] ?? [])).flat()
    : grid.rows.flat()
  const lines: Line[] = []
  for (const cell of cells)
    for (const [at, runs] of cell.entries()) {
      const gap: Gap = at > 0 ? 'none' : stamped ? 'paragraph' : 'blank'
      if (wordsOf(runs).trim() !== '')
        lines.push({ ...lineOf(runs, grid.at, gap), ...(grid.landscape && { landscape: true }) })
    }
  return lines
}
