import type { Line } from '../reading/line.ts'
import type { Gathered } from './gathered.ts'
import { annexTitle } from './kind.ts'
import { type Found, findBlankDate, findDate, findNumber, without } from './marks.ts'
import { isPlace, mayBePlace } from './place.ts'
import { readProtocol } from './stamp.ts'
import { titleOpening } from './title.ts'
import { flat, unspaced } from './words.ts'

export function isMarks(line: Line): boolean {
  const text = flat(line.text)
  const date = findDate(text) ?? findBlankDate(text)
  const number = findNumber(text)
  if (!date && !number) return isPlace(text)
  const rest = without(text, date, number).replace(/(?<!\p{L})от(?!\p{L})|[\s.,;()_«»"]/giu, '')
  const said = restOf(text, date, number)
  return rest === '' || isPlace(said) || (/^\(.*\)$/u.test(text) && mayBePlace(said))
}

function restOf(text: string, ...found: Parameters<typeof without>[1][]): string {
  return without(text, ...found)
    .replace(/(?<!\p{L})от(?!\p{L})/giu, ' ')
    .replace(/^[\s.,;()_«»"/-]+|[\s,;()_»"/-]+$/gu, '')
    .trim()
}

/** «от 12.03.2019 № 87» apart from the mark of an annex whose document it names. */
export function takeAnnexMarks(text: string, found: Gathered): boolean {
  const { annex } = found
  if (annex === undefined || annex.to?.date !== undefined || annex.to?.number !== undefined) return false
  const date = findDate(text)
  const number = findNumber(text)
  if ((!date && !number) || restOf(text, date, number) !== '') return false
  const kind = annex.to?.kind ?? 'документ'
  found.annex = { ...annex, to: { ...annex.to, kind, date: date?.value, number: number?.value || undefined } }
  return true
}

/** Date, number, place, protocol: a line of these alone. */
export function takeMarks(line: Line, next: Line | undefined, found: Gathered): boolean {
  const text = unspaced(flat(line.text))
  const protocol = readProtocol(text)
  if (protocol && protocol.before === '' && found.protocol === undefined) {
    found.protocol = protocol.protocol
    return true
  }
  const date = findDate(text) ?? findBlankDate(text)
  const number = findNumber(text)
  const rest = restOf(text, date, number)
  if (date || number) {
    // What the mark of an annex has said is said.
    if (found.annex?.to?.number !== undefined || found.annex?.to?.date !== undefined) return false
    // «24-25 декабря 2020 г., г. Сургут»: a conference is dated by its last day; its days stay in the text.
    if (
      date?.value &&
      found.date === undefined &&
      /^\d{1,2}\s*[-–—](?!\d)/u.test(rest) &&
      found.kind !== null
    ) {
      found.date = date.value
      found.left.push(line)
      return true
    }
    const isRest =
      rest === '' ||
      (found.place === undefined && mayBePlace(rest)) ||
      /^(?:г|года|дата(?:\s+(?:проведения|заседания|принятия|подписания))?|регистрационный|номер)\s*\.?:?$/iu.test(
        rest,
      )
    if (!isRest || isNumberedName(found, number, date, rest)) return false
    const clash =
      (date && date.value !== '' && found.date !== undefined) ||
      (number && number.value !== '' && found.number !== undefined)
    if (clash) {
      found.left.push(line)
      return found.title === undefined || rest === ''
    }
    found.date = (date?.value || undefined) ?? found.date
    found.number = (number?.value || undefined) ?? found.number
    if (mayBePlace(rest)) found.place = rest
    return true
  }
  if (found.place !== undefined || found.title !== undefined) return false
  const alone = line.gap !== 'none' && (next === undefined || next.gap !== 'none')
  if (
    isPlace(text) ||
    (found.kind !== null && alone && mayBePlace(text) && !titleOpening.test(text) && !annexTitle.test(text))
  ) {
    found.place = text
    return true
  }
  return false
}

/** «Детский сад № 5» above the kind: the number of the institution. */
function isNumberedName(found: Gathered, number: Found | null, date: Found | null, rest: string): boolean {
  return found.kind === null && number !== null && date === null && rest !== '' && !isPlace(rest)
}
