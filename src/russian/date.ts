import { Temporal } from 'temporal-polyfill'

/** Months in the genitive, as dates are written: «5 июня». */
export const MONTHS = [
  'января',
  'февраля',
  'марта',
  'апреля',
  'мая',
  'июня',
  'июля',
  'августа',
  'сентября',
  'октября',
  'ноября',
  'декабря',
] as const

/** `2021-06-05` → `05.06.2021` (ГОСТ Р 7.0.97-2016, 5.10: leading zeros, no «г.»). Not a date: as it came. */
export function dateInDigits(date: string): string {
  const day = isoDay(date)
  return day ? `${two(day.day)}.${two(day.month)}.${day.year}` : date
}

/** `2021-06-05` → `5 июня 2021 г.` (ГОСТ Р 7.0.97-2016, 5.10: no leading zero). Not a date: as it came. */
export function dateInWords(date: string): string {
  const day = isoDay(date)
  return day ? `${day.day} ${MONTHS[day.month - 1]} ${day.year} г.` : date
}

/** A date as `YYYY-MM-DD`; or why it is none: a day that does not exist, words that are no date at all. */
export type DateReading = { readonly date: string } | { readonly problem: 'impossible' | 'not-a-date' }

const QUOTE = '["«»“”„\'‘’<>]*'
const YEAR_WORD = '(?:г(?:\\.|ода?у?)?)?'
const FORMS: readonly RegExp[] = [
  /^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})$/,
  /^(?<day>\d{1,2})(?:\s*[./-]\s*|\s+)(?<month>\d{1,2})(?:\s*[./-]\s*|\s+)(?<year>\d{4}|\d{2})$/,
  /^(?<day>\d{1,2})\s*(?<name>[а-я]+)\.?,?\s*(?<year>\d{4}|\d{2})$/,
]

/**
 * Reads one date in any written form: «2021-06-05», «05.06.2021», «5 июня 2021 года», «« 18 » 05 2021 г.»,
 * «от 20 марта 2020 года». The whole text must be the date. A year of two digits is 20xx.
 */
export function readDate(text: string): DateReading {
  const bare = text
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .replace(new RegExp(QUOTE, 'g'), '')
    .trim()
    .replace(/^от\s*(?=\d|$)/, '')
    .replace(new RegExp(`\\s*${YEAR_WORD}\\s*[,;.]?$`), '')
    .trim()
  for (const form of FORMS) {
    const found = form.exec(bare)?.groups
    if (!found) continue
    const month = found.name ? monthOf(found.name) : Number(found.month)
    if (month === undefined) continue
    return existing(fullYear(found.year ?? ''), month, Number(found.day))
  }
  return { problem: 'not-a-date' }
}

/** The number of a month named in any case or shortened: «июня», «июнь», «июне», «сент.» → 9. */
export function monthOf(word: string): number | undefined {
  const name = word.toLowerCase().replace(/\.$/, '')
  const index = MONTH_STEMS.findIndex((stem) => stem.test(name))
  return index < 0 ? undefined : index + 1
}

const MONTH_STEMS: readonly RegExp[] = [
  /^янв(ар(ь|я|ю|ем|е))?$/,
  /^фев(р(ал(ь|я|ю|ем|е))?)?$/,
  /^мар(т(а|у|ом|е)?)?$/,
  /^апр(ел(ь|я|ю|ем|е))?$/,
  /^ма(й|я|ю|ем|е)$/,
  /^июн(ь|я|ю|ем|е)?$/,
  /^июл(ь|я|ю|ем|е)?$/,
  /^авг(уст(а|у|ом|е)?)?$/,
  /^сен(т(ябр(ь|я|ю|ем|е))?)?$/,
  /^окт(ябр(ь|я|ю|ем|е))?$/,
  /^ноя(б(р(ь|я|ю|ем|е))?)?$/,
  /^дек(абр(ь|я|ю|ем|е))?$/,
]

function isoDay(date: string): Temporal.PlainDate | undefined {
  const reading = readDate(date)
  return 'date' in reading ? Temporal.PlainDate.from(reading.date) : undefined
}

function existing(year: number, month: number, day: number): DateReading {
  const monthExists = month >= 1 && month <= 12
  if (!monthExists || day < 1 || day > Temporal.PlainYearMonth.from({ year, month }).daysInMonth)
    return { problem: 'impossible' }
  return { date: `${year}-${two(month)}-${two(day)}` }
}

function fullYear(digits: string): number {
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits)
}

function two(n: number): string {
  return String(n).padStart(2, '0')
}
