import { nominative } from '#russian'
import { evenSpaces } from './spaces.ts'

const cases = ['dative', 'genitive', 'instrumental'] as const

/**
 * Somebody of the office named in another case where the nominative is usual: «Шубиной О.Н.» under «Ответственный»
 * → «Шубина О.Н.». `null` for all who are not known, and for who stands in the nominative already.
 */
export function knownNominative(written: string, known: readonly string[]): string | null {
  const forms = new Set(known.flatMap(formsOf))
  const even = evenSpaces(written).replace(/(?<!\p{Lu})[.;,]+$/u, '')
  if (forms.has(even)) return null
  for (const from of cases) {
    const { text } = nominative(even, known, from)
    if (forms.has(text)) return text
  }
  return null
}

/** «Шубина Ольга Николаевна» is «Шубина О.Н.» and «О.Н. Шубина» too. */
function formsOf(name: string): readonly string[] {
  const [surname = '', first = '', patronymic = '', ...more] = name.split(' ')
  if (patronymic === '' || more.length > 0) return [name]
  const initials = `${first.charAt(0)}.${patronymic.charAt(0)}.`
  return [name, `${surname} ${initials}`, `${initials} ${surname}`]
}
