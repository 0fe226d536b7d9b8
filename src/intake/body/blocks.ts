import { isDeadlineLine } from '#deadline'
import { findCommand, readNumber } from '#decision'
import { cutRuns, isBold, type Line, type Piece, type Run, trimRuns } from '../reading/line.ts'
import { flat } from '../requisites/words.ts'
import { joinBroken } from './join.ts'
import { mendNumbers } from './mended-numbers.ts'
import type { Block } from './paragraph.ts'
import { splitGlued } from './split.ts'

const dash = /^[-–—•▪●*·]\s*(?=[\p{L}«"(\d])/u

/** How the text of a part is read. */
export interface BodyKind {
  /** Numbered paragraphs are points, from the command word on. */
  readonly operative: boolean
  /** Level of the outermost headings. */
  readonly level: number
}

/** Lines of a text → its blocks: headings, points with their numbers, dash items, paragraphs, tables. */
export function readBody(pieces: readonly Piece[], kind: BodyKind): readonly Block[] {
  const joined = joinBroken(splitGlued(mendNumbers(pieces)))
  const command = kind.operative ? operativeFrom(joined) : joined.length
  const marked = joined.flatMap((piece) => (piece.type === 'line' && piece.heading ? [piece.heading] : []))
  const outermost = Math.min(...marked)
  const capitals = joined.some(
    (piece, at) => piece.type === 'line' && at < command && isCapitals(piece) && isTitleLike(piece),
  )
  return joined.map((piece, at): Block => {
    if (piece.type === 'grid') return piece
    if (piece.heading !== undefined && (at < command || readNumber(piece.text) === null))
      return {
        type: 'heading',
        level: kind.level + Math.min(2, piece.heading - outermost),
        runs: unbold(piece.runs),
        at: piece.at,
      }
    if (at < command) {
      const level = headingLevel(piece, numberedAbove(joined, at), joined[at + 1], capitals)
      if (level !== null)
        return { type: 'heading', level: kind.level + level, runs: unbold(piece.runs), at: piece.at }
    }
    return blockOf(piece)
  })
}

/** Where the points begin: behind the command word, or with the first point of a document without one. */
function operativeFrom(pieces: readonly Piece[]): number {
  const command = pieces.findIndex(
    (piece) =>
      piece.type === 'line' &&
      findCommand(flat(piece.text)) !== null &&
      readNumber(flat(piece.text)) === null,
  )
  if (command >= 0) return command
  const first = pieces.findIndex((piece) => piece.type === 'line' && readNumber(flat(piece.text)) !== null)
  return first < 0 ? pieces.length : first
}

function blockOf(line: Line): Block {
  const number = readNumber(line.text)
  if (number) {
    const runs = trimRuns(cutRuns(line.runs, number.length, line.text.length))
    // Where Word's levels tell that «2.» is the second one under point 1, it is 1.2: alone it would be another point 2.
    const { number: own, label } = number
    const { full } = line
    return full === undefined
      ? { type: 'point', number: own, label, runs, at: line.at }
      : { type: 'point', number: full, label: `${full}.`, runs, at: line.at }
  }
  const mark = dash.exec(line.text)
  if (mark)
    return { type: 'dash', runs: trimRuns(cutRuns(line.runs, mark[0].length, line.text.length)), at: line.at }
  return { type: 'text', runs: line.runs, at: line.at }
}

/** Runs without emphasis. */
export const unbold = (runs: readonly Run[]): readonly Run[] =>
  runs.map(({ text }) => ({ text, bold: false }))

/** 0 for the outermost heading, 1 under it; `null` for a line that is none. */
function headingLevel(
  line: Line,
  above: string | null,
  next: Piece | undefined,
  capitals: boolean,
): number | null {
  if (line.gap === 'none' || (next?.type === 'line' && next.gap === 'none')) return null
  if (!isTitleLike(line)) return isNumberedSection(line, above, next) ? (capitals ? 1 : 0) : null
  if (isCapitals(line)) return 0
  if (isBold(line)) return capitals ? 1 : 0
  return isNumberedSection(line, above, next) ? (capitals ? 1 : 0) : null
}

function isCapitals({ text }: Line): boolean {
  return /\p{Lu}{4}/u.test(text) && text === text.toUpperCase() && !/[:;,]$/.test(text)
}

function isTitleLike({ text }: Line): boolean {
  return (
    text.length <= 250 &&
    !/[:;,]$/.test(text) &&
    !/[.!?]$/.test(text.replace(/\p{L}\.-?\p{L}?\.?$/u, '')) &&
    !dash.test(text) &&
    !isDeadlineLine(text)
  )
}

/** The number of the point that a line stands under, whatever items that one has. */
function numberedAbove(pieces: readonly Piece[], at: number): string | null {
  const above = pieces
    .slice(0, at)
    .findLast((piece) => piece.type !== 'line' || !/^(?:[-–—•▪●*·]|\p{L}\))\s*/u.test(flat(piece.text)))
  return above?.type === 'line' ? (readNumber(flat(above.text))?.number ?? null) : null
}

/** «1. Общие положения» with paragraphs under it; among other points it is one of a list. */
function isNumberedSection(line: Line, above: string | null, next: Piece | undefined): boolean {
  if (next?.type !== 'line') return false
  const text = flat(line.text)
  const following = flat(next.text)
  const numbered = readNumber(text)
  if (numbered && above !== null && Number(above) + 1 === Number(numbered.number)) return false
  const section =
    (numbered !== null && /^\d+\.?$/.test(numbered.label)) || /^(?:раздел|глава|[IVX]{1,5}\.)\s/iu.test(text)
  const under = readNumber(following)
  const child = under !== null && numbered !== null && under.number.startsWith(`${numbered.number}.`)
  return (
    section &&
    text.length <= 150 &&
    !/[:;,]$/.test(text) &&
    (child || (under === null && !dash.test(following))) &&
    !isDeadlineLine(following)
  )
}
