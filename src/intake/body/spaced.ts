import { findCommand } from '#decision'
import { type Piece, withRuns } from '../reading/line.ts'
import { unspaced } from '../requisites/words.ts'

/** Words typed with spaces between their letters made words again: letter-spacing is a matter of looks. */
export function foldSpaced(pieces: readonly Piece[]): readonly Piece[] {
  return pieces.map((piece) => {
    if (piece.type === 'grid' || unspaced(piece.text) === piece.text) return piece
    const runs = piece.runs.map(({ text, bold }) => ({
      text: unspaced(text).replace(/(?<=\p{L}) +(?=:)/gu, ''),
      bold,
    }))
    return withRuns(piece, runs)
  })
}

/** Whether the command word is letter-spaced in small letters: «п р и к а з ы в а ю:». */
export function isCommandSpaced(pieces: readonly Piece[]): boolean {
  return pieces.some(
    (piece) =>
      piece.type === 'line' &&
      /(?<!\p{L})\p{Ll}(?: \p{Ll}){4,}/u.test(piece.text) &&
      findCommand(unspaced(piece.text)) !== null,
  )
}
