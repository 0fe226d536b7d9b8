import { findDate, findNumber, without } from './marks.ts'
import type { Reference } from './requisites.ts'
import { flat } from './words.ts'

/** Kinds of documents in the cases they are named in → the nominative of front matter. */
const named: readonly (readonly [RegExp, string])[] = [
  [/приказ(?:у|ом|а)?/iu, 'приказ'],
  [/распоряжени(?:ю|ем|я|е)/iu, 'распоряжение'],
  [/постановлени(?:ю|ем|я|е)/iu, 'постановление'],
  [/решени(?:ю|ем|я|е)/iu, 'решение'],
  [/резолюци(?:и|ей|я)/iu, 'резолюция'],
  [/протокол(?:у|ом|а)?/iu, 'протокол'],
  [/договор(?:у|ом|а)?/iu, 'договор'],
  [/письм(?:у|ом|а|о)/iu, 'письмо'],
  [/положени(?:ю|ем|я|е)/iu, 'положение'],
  [/программ(?:е|ой|ы|а)/iu, 'программа'],
  [/порядк(?:у|ом|а)|порядок/iu, 'порядок'],
]

/** «(к) приказу управления образования … от … № …» → a reference; `null` where no document is named. */
export function readReference(text: string): Reference | null {
  const whole = flat(text)
  for (const [pattern, kind] of named) {
    const match = new RegExp(`^(?:к\\s+)?(?:утвержд\\p{L}+\\s+)?(?:${pattern.source})(?!\\p{L})`, 'iu').exec(
      whole,
    )
    if (!match) continue
    const rest = whole.slice(match[0].length)
    const date = findDate(rest)
    const number = findNumber(rest)
    const organization = without(rest, date, number)
      .replace(/(?<!\p{L})от(?=\s|$)|№\s*$|_+/giu, ' ')
      .replace(/^[\s,;:]+|[\s,;:]+$/gu, '')
    return {
      kind,
      organization: flat(organization) || undefined,
      date: date?.value,
      number: number?.value || undefined,
    }
  }
  return null
}

/** Whether nothing more of a reference is to be expected. */
export function isWhole(reference: Reference | null): boolean {
  return reference?.date !== undefined && reference.number !== undefined
}
