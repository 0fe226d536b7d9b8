import { type Cell, type Grid, type Line, lineOf, type Piece, wordsOf } from '../reading/line.ts'
import { readKind } from './kind.ts'
import { details, namesBody, readLetterhead } from './letterhead.ts'
import type { Letterhead } from './requisites.ts'
import { flat } from './words.ts'

/** The letterhead in the second language of a republic, with what stands beside the kind and the place. */
export interface SecondLetterhead extends Letterhead {
  readonly kind?: string | undefined
  readonly place?: string | undefined
}

/** Letters that Russian has not. */
const foreign = /[әөүҗңһҙҫҡғҕҥӑӗӳӧӱӓӹӝӟӥӵӕіҷӌӏј]/iu

/** No text has begun so far, in pieces from the start. */
const HEAD = 12

/**
 * A letterhead in two languages is a table without lines: the Russian one at the left, the other at the right, and
 * below it the kind and the place likewise. The left cells become lines, the right ones the second letterhead.
 */
export function withoutSecondLanguage(pieces: readonly Piece[]): {
  readonly pieces: readonly Piece[]
  readonly second: SecondLetterhead | undefined
} {
  const at = pieces.findIndex((piece, index) => index < HEAD && piece.type === 'grid' && isBilingual(piece))
  const first = pieces[at]
  if (first?.type !== 'grid') return { pieces, second: undefined }
  let second: SecondLetterhead = readSecond(linesOf(sideOf(first, 'left'), first), sideOf(first, 'right'))
  const left = pieces.flatMap((piece, index): readonly Piece[] => {
    if (piece.type !== 'grid' || index < at || index > at + HEAD || !isPair(piece)) return [piece]
    const lines = linesOf(sideOf(piece, 'left'), piece)
    if (index === at) return lines
    const other = sideOf(piece, 'right').map(wordsOf).map(flat).join(' ')
    const isKind = lines.some(({ text }) => readKind(text)?.rest === '')
    if (isKind) second = { ...second, kind: unspaced(other) }
    else if (lines.length === 1 && second.place === undefined) second = { ...second, place: other }
    else return [piece]
    return lines
  })
  return { pieces: left, second }
}

/** One row, with something at either side and nothing between. */
function isPair({ rows }: Grid): boolean {
  const [row = [], ...more] = rows
  const filled = row.map((cell) => cell.some((runs) => wordsOf(runs).trim() !== ''))
  return (
    more.length === 0 &&
    row.length >= 2 &&
    row.length <= 3 &&
    filled.every((has, at) => has === (at !== 1 || row.length === 2))
  )
}

function isBilingual(grid: Grid): boolean {
  if (!isPair(grid)) return false
  const [left, right] = [sideOf(grid, 'left'), sideOf(grid, 'right')]
  return (
    foreign.test(right.map(wordsOf).join(' ')) &&
    !foreign.test(left.map(wordsOf).join(' ')) &&
    linesOf(left, grid).some(namesBody)
  )
}

function sideOf({ rows }: Grid, side: 'left' | 'right'): Cell {
  return (side === 'left' ? rows[0]?.at(0) : rows[0]?.at(-1)) ?? []
}

function linesOf(cell: Cell, { at }: Grid): readonly Line[] {
  return cell.filter((runs) => wordsOf(runs).trim() !== '').map((runs) => lineOf(runs, at, 'paragraph'))
}

/**
 * Nobody here reads the language: the last paragraph above the short name in brackets is the name, those before it the
 * founder where the Russian letterhead has one; what follows is reference data.
 */
function readSecond(left: readonly Line[], right: Cell): SecondLetterhead {
  const lines = right.map((runs) => flat(wordsOf(runs))).filter((text) => text !== '')
  const brackets = lines.findIndex((text) => /^\([^()]+\)$/u.test(text))
  const address = lines.findIndex((text) => details.test(text))
  const end = [brackets, address, lines.length].find((at) => at >= 0) ?? lines.length
  const names = lines.slice(0, end)
  const hasFounder = readLetterhead(left).letterhead?.founder !== undefined
  const founders = hasFounder ? names.slice(0, -1) : []
  return {
    founder: founders.join(' ') || undefined,
    name: names.slice(founders.length).join(' ') || undefined,
    short: lines[brackets]?.slice(1, -1),
    referenceData: lines.slice(brackets >= 0 ? brackets + 1 : end).join('\n') || undefined,
  }
}

/** «Б О Е Р Ы К» is a word set wide. */
function unspaced(words: string): string {
  return /^\S(?: \S)+$/u.test(words) ? words.replaceAll(' ', '') : words
}
