import { CASES, plain } from '../grammar.ts'
import { tokenize } from '../tokens.ts'
import { declineSurname } from './surname.ts'

/** A person the office knows by name (pisar.yaml), with every form of the surname. */
export interface KnownPerson {
  readonly surname: string
  /** Small letters without dots: «аб». */
  readonly initials: string
  readonly forms: ReadonlySet<string>
}

const NAME = /^[А-ЯЁ][а-яё]+(?:-[А-ЯЁ][а-яё]+)*$/

/** Reads «Иванова И.И.», «И.И. Иванова», «Иванова Ирина Игоревна»; anything else is no person. */
export function knownPerson(text: string): KnownPerson | undefined {
  const [first, second, third, more] = tokenize(text.trim()).filter(({ kind }) => kind !== 'space')
  if (!first || !second || more) return undefined
  if (first.kind === 'initials' && NAME.test(second.text) && !third) return person(second.text, first.text)
  if (!NAME.test(first.text)) return undefined
  if (second.kind === 'initials' && !third) return person(first.text, second.text)
  const full = third && NAME.test(second.text) && /(ич|на)$/.test(third.text)
  return full ? person(first.text, second.text.charAt(0) + third.text.charAt(0)) : undefined
}

/** The nominative surname of the known person whose form this is, if the initials do not speak against it. */
export function recognise(
  written: string,
  initials: string,
  known: readonly KnownPerson[],
): string | undefined {
  const letters = bareInitials(initials)
  const found = known.filter(
    (one) => one.forms.has(plain(written)) && (letters === '' || one.initials.startsWith(letters)),
  )
  const surnames = new Set(found.map(({ surname }) => surname))
  return surnames.size === 1 ? found[0]?.surname : undefined
}

function person(surname: string, initials: string): KnownPerson {
  const forms = CASES.flatMap((name) =>
    name === 'nominative'
      ? [surname]
      : (['male', 'female'] as const).map((sex) => declineSurname(surname, name, sex)),
  )
  return { surname, initials: bareInitials(initials), forms: new Set(forms.map(plain)) }
}

function bareInitials(initials: string): string {
  return plain(initials).replace(/[^а-я]/g, '')
}
