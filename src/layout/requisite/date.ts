import type { Settings } from '#decision'
import { dateInDigits, dateInWords } from '#russian'
import { blank, escaped, type Markdown } from '../template/markdown.ts'

/** Room for a date written by hand, mm. */
const DATE_BLANK = 32

/** A date as the office writes it (ГОСТ Р 7.0.97-2016, 5.10), or a ruled line for the hand. */
export function dateOrBlank(date: string | null, form: Settings['dateForm']): Markdown {
  return date === null ? blank(DATE_BLANK) : escaped(writtenDate(date, form))
}

export function writtenDate(date: string, form: Settings['dateForm']): string {
  switch (form) {
    case 'digits':
      return dateInDigits(date)
    case 'words':
      return dateInWords(date)
    default:
      return form satisfies never
  }
}
