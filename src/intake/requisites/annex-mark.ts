import type { Line } from '../reading/line.ts'
import { findDate, findNumber } from './marks.ts'
import { isWhole, readReference } from './reference.ts'
import type { AnnexMark, Taken } from './requisites.ts'
import { beginsStamp } from './stamp.ts'
import { flat, unspaced } from './words.ts'

const opening =
  /^приложение\s*(?:№\s*|N\s*)?(?<number>\d+(?:\.\d+)?[а-я]?|_+)?\s*[.:]?\s*(?<rest>(?:к\s|утвержд).*)?$/iu

/** Most lines that the mark of an annex takes. */
const MOST_LINES = 8

export function beginsAnnex(line: Line): boolean {
  return opening.test(unspaced(flat(line.text)))
}

/** «Приложение № 1 / к приказу … / от … № …» (ГОСТ Р 7.0.97-2016, 5.19). */
export function readAnnexMark(lines: readonly Line[], at: number): Taken<AnnexMark> | null {
  const match = opening.exec(unspaced(flat(lines[at]?.text ?? '')))
  if (!match) return null
  const number = match.groups?.number?.replace(/_+/, '') || undefined
  let words = match.groups?.rest ?? ''
  let next = at + 1
  for (; next < lines.length && next < at + MOST_LINES; next++) {
    const line = lines[next]
    if (
      !line ||
      (line.gap !== 'none' && beginsStamp(line)) ||
      isWhole(readReference(words)) ||
      /№[\s_]*$/u.test(words)
    )
      break
    const text = flat(line.text)
    const goesOn =
      words === '' ? /^(?:к\s|утвержд)/iu.test(text) : line.gap !== 'blank' || /^\p{Ll}/u.test(text)
    const isMark =
      words !== '' &&
      (/^от\s/iu.test(text) || (Boolean(findDate(text) ?? findNumber(text)) && text.length < 60))
    if (!goesOn && !isMark) break
    if (words !== '' && line.text === line.text.toUpperCase() && /\p{L}{4}/u.test(text) && !isMark) break
    words = `${words} ${text}`.trim()
  }
  return { value: { number, to: readReference(words) ?? undefined }, next }
}
