import { findCommand, readNumber } from '#decision'
import { cutRuns, type Line, type Piece, withRuns } from '../reading/line.ts'

/** Numbers as they were meant: «1 Директорам …» gets its stop, the Latin «a)» above «б)» its Russian letter. */
export function mendNumbers(pieces: readonly Piece[]): readonly Piece[] {
  const stopless = withoutStops(pieces)
  const lettered = pieces.some((piece) => piece.type === 'line' && /^б\)/u.test(piece.text))
  return pieces.map((piece) => {
    if (piece.type === 'grid') return piece
    const number = stopless.get(piece)
    if (number !== undefined) return opened(piece, number.length, `${number}.`)
    return lettered && /^a\)\s*\p{Script=Cyrillic}/u.test(piece.text) ? opened(piece, 1, 'а') : piece
  })
}

function opened(line: Line, length: number, words: string): Line {
  const runs = [{ text: words, bold: false }, ...cutRuns(line.runs, length, line.text.length)]
  return withRuns(line, runs)
}

/** Lines behind the command word that run 1, 2, 3 … without a stop, where no number of one level has its stop. */
function withoutStops(pieces: readonly Piece[]): ReadonlyMap<Piece, string> {
  const from = pieces.findIndex((piece) => piece.type === 'line' && findCommand(piece.text) !== null)
  const lines = from < 0 ? [] : pieces.slice(from + 1).filter((piece) => piece.type === 'line')
  const found = new Map<Piece, string>()
  for (const line of lines) {
    const number = readNumber(line.text)?.number
    if (number !== undefined && !number.includes('.')) return new Map()
    const bare = /^(\d{1,2})\s+(?=\p{Lu})/u.exec(line.text)?.[1]
    if (Number(bare) === found.size + 1 && bare !== undefined) found.set(line, bare)
  }
  return found.size > 1 ? found : new Map()
}
