import { createHash } from 'node:crypto'

/** Words as they are compared: a spreadsheet may change spaces, ends of lines and letters' composition. */
export function fold(text: string): string {
  return text
    .normalize('NFC')
    .replaceAll(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
    .trim()
}

/** Words of a list, as people type them: case, «ё» and a full stop do not matter. */
export const foldWord = (text: string): string =>
  fold(text).toLowerCase().replaceAll('ё', 'е').replace(/\.$/u, '')

/** Six hexadecimal digits stand for words in the service column: whether they were changed is all that is asked. */
export const print = (text: string): string =>
  text === '' ? '' : createHash('sha256').update(fold(text)).digest('hex').slice(0, 6)
