import { readDate } from '#russian'
import { blankDatePattern, datePattern, flat, numberPattern } from './words.ts'

/** Something found in a line, and where. */
export interface Found {
  readonly value: string
  readonly start: number
  readonly end: number
}

/** The first real date of a line, as it is to stand in front matter: by digits as ISO, in words as written. */
export function findDate(text: string): Found | null {
  for (const match of text.matchAll(datePattern)) {
    const written = flat(match[0]).replace(/^от\s*/iu, '')
    const reading = readDate(written)
    if (!('date' in reading)) continue
    return {
      value: inFrontMatter(written, ofItsCentury(reading.date)),
      start: match.index,
      end: match.index + match[0].length,
    }
  }
  return null
}

/** «20.05.98» on a document that exists is no day of 2098. */
function ofItsCentury(date: string): string {
  return date > '2070' ? date.replace(/^20/, '19') : date
}

/** Words of a date are words of the document: they stay; quotes do not. */
function inFrontMatter(written: string, date: string): string {
  return /\p{L}{3}/u.test(written)
    ? flat(written.replace(/[«»"“”„']/g, ' ').replace(/(\d)(\p{L})/gu, '$1 $2'))
    : date
}

/** The ISO day of a date as it stands in front matter. */
export function isoOf(date: string): string | null {
  const reading = readDate(date)
  return 'date' in reading ? reading.date : null
}

export function findBlankDate(text: string): Found | null {
  const match = blankDatePattern.exec(text)
  return match ? { value: '', start: match.index, end: match.index + match[0].length } : null
}

/** The number of a document: what follows «№». A blank for the hand is found with an empty value. */
export function findNumber(text: string): Found | null {
  for (const match of text.matchAll(new RegExp(numberPattern, 'giu'))) {
    const said = match.index + match[0].length
    if (isQuoted(text.slice(0, match.index), text.slice(said))) continue
    // «№ 873-III ЗС»: the letters of a council that end a line.
    const letters = /-[\p{L}\d]+$/u.test(match[0]) ? /^\s\p{Lu}{2,3}(?=\s*$)/u.exec(text.slice(said)) : null
    const end = said + (letters?.[0].length ?? 0)
    const written = flat(`${match.groups?.number ?? ''}${letters?.[0] ?? ''}`)
    const value = /^_/.test(written) ? '' : written.replace(/\s*([-/–.])\s*/g, '$1').replaceAll('–', '-')
    return { value, start: match.index, end }
  }
  return null
}

/** «Средняя школа № 12»: a number inside a name belongs to the name, also where a line's end parts the quotes. */
function isQuoted(before: string, after: string): boolean {
  const count = (words: string, mark: string): number => words.split(mark).length - 1
  return count(before, '«') > count(before, '»') || count(after, '»') > count(after, '«')
}

/** The text without found stretches. */
export function without(text: string, ...found: readonly (Found | null)[]): string {
  const cuts = found.filter((each) => each !== null).sort((a, b) => b.start - a.start)
  return flat(cuts.reduce((rest, { start, end }) => `${rest.slice(0, start)} ${rest.slice(end)}`, text))
}
