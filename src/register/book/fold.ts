import { createHash } from 'node:crypto'

/**
 * Words as they are compared: a spreadsheet may change spaces, ends of lines, the
 * composition of letters, and has no place for some characters.
 */
export function fold(text: string): string {
  return text
    .replaceAll(/[\p{Cs}\u{FFFE}\u{FFFF}]/gu, '')
    .normalize('NFC')
    .replaceAll(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
    .trim()
}

/** Words of a list, as people type them: case, «ё» and a full stop do not matter. */
export const foldWord = (text: string): string =>
  fold(text).toLowerCase().replaceAll('ё', 'е').replace(/\.$/u, '')

/** A cell of a spreadsheet holds 32,767 letters; of longer words only the beginning comes back. */
const COMPARED = 30_000

/** Six hexadecimal digits stand for words in the service column: whether they were changed is all that is asked. */
export function print(text: string): string {
  const words = fold(text.slice(0, COMPARED))
  return words === '' ? '' : createHash('sha256').update(words).digest('hex').slice(0, 6)
}
