import { readNumber } from '#decision'
import { joinLines, type Piece } from '../reading/line.ts'

/** «1.», «2.3.», «а)», «–» on a line of its own. */
const alone = /^(?:\d{1,2}(?:\.\d{1,2}){0,3}[.)]|\p{Ll}\)|[–—•-])$/u

/** Numbers and dashes that stand on lines of their own → the lines they belong to begin with them. */
export function withMarks(pieces: readonly Piece[]): readonly Piece[] {
  const joined: Piece[] = []
  for (const piece of pieces) {
    const above = joined.at(-1)
    const isMark = above?.type === 'line' && alone.test(above.text)
    const takes = piece.type === 'line' && !alone.test(piece.text) && readNumber(piece.text) === null
    if (isMark && takes) joined[joined.length - 1] = joinLines(above, piece, ' ')
    else joined.push(piece)
  }
  return joined
}
