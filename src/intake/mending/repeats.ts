import { readNumber } from '#decision'
import type { Line, Piece } from '../reading/line.ts'

/** Shorter lines may stand twice by right. */
const SHORTEST = 40

/** Points that stand twice in a row, word for word, as copying leaves them → each once, and what was doubled. */
export function withoutRepeats(pieces: readonly Piece[]): {
  readonly pieces: readonly Piece[]
  readonly repeated: readonly Line[]
} {
  const repeated = pieces.flatMap((piece, at) => (repeats(piece, pieces[at - 1]) ? [piece as Line] : []))
  const doubled = new Set<Piece>(repeated)
  return { pieces: pieces.filter((piece) => !doubled.has(piece)), repeated }
}

function repeats(piece: Piece, above: Piece | undefined): boolean {
  return (
    piece.type === 'line' &&
    above?.type === 'line' &&
    piece.text.length >= SHORTEST &&
    piece.text === above.text &&
    readNumber(piece.text) !== null
  )
}
