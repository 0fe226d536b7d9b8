import type { Reference, Settings } from '#decision'
import { dative, instrumental } from '#russian'
import { blank, escaped, type Markdown } from '../template/markdown.ts'
import { dateOrBlank } from './date.ts'

/** An annex mark says «к приказу», an approval stamp «приказом». */
const inCase = { dative, instrumental } as const

/** A document named in a stamp or a mark; what a draft does not know yet is a ruled blank. */
export interface ReferenceView {
  /** «приказом» */
  readonly вид: Markdown
  /** «управления образования» */
  readonly организация: Markdown | null
  readonly дата: Markdown
  readonly номер: Markdown
}

export function referenceView(
  reference: Reference,
  wanted: keyof typeof inCase,
  form: Settings['dateForm'],
): ReferenceView {
  return {
    вид: escaped(inCase[wanted](reference.kind)),
    организация: reference.organization === undefined ? null : escaped(reference.organization),
    дата: dateOrBlank(reference.date, form),
    номер: numberOrBlank(reference.number),
  }
}

/** Room for a number written by hand, mm. */
const NUMBER_BLANK = 18

export function numberOrBlank(number: string | null): Markdown {
  return number === null ? blank(NUMBER_BLANK) : escaped(number)
}
