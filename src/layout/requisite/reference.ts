import type { Reference } from '#decision'
import { dative, instrumental } from '#russian'
import { blank, escaped, type Markdown, orNull } from '../template/markdown.ts'
import { dateOrBlank } from './date.ts'
import type { Naming } from './naming.ts'

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
  { dateForm, issuer }: Naming,
): ReferenceView {
  const own = ownKinds.includes(reference.kind.trim().toLowerCase()) ? issuer : null
  return {
    вид: escaped(inCase[wanted](reference.kind)),
    организация: orNull(reference.organization ?? own),
    дата: dateOrBlank(reference.date, dateForm),
    номер: numberOrBlank(reference.number),
  }
}

/** Kinds that an office issues itself: named without a body, they are its own. */
const ownKinds: readonly string[] = ['приказ', 'распоряжение', 'решение коллегии', 'резолюция']

/** Room for a number written by hand, mm. */
const NUMBER_BLANK = 18

export function numberOrBlank(number: string | null): Markdown {
  return number === null ? blank(NUMBER_BLANK) : escaped(number)
}
