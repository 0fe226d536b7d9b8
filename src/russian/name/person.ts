import { getFirstnameGender } from 'lvovich'
import type { ObliqueCase, Sex } from '../grammar.ts'
import { plain, withCapitalsOf } from '../grammar.ts'
import { nounReadings } from '../noun/readings.ts'
import type { Token } from '../tokens.ts'
import { firstNameNominative, patronymicNominative, patronymicSex } from './full-name.ts'
import type { KnownPerson } from './known.ts'
import { recognise } from './known.ts'
import { surnameNominative } from './surname.ts'

/** A person's name in a phrase, brought to the nominative. */
export interface PersonName {
  readonly end: number
  readonly changes: ReadonlyMap<number, string>
  readonly certain: boolean
}

const CAPITAL = /^[А-ЯЁ]([а-яё]+|[А-ЯЁ]{2,})(?:[-‑][А-ЯЁ][а-яёА-ЯЁ]+)*$/

/** Surnames that no other word looks like, for a name that stands alone: «Ивановой, директору школы». */
const TYPICAL: Readonly<Record<ObliqueCase, RegExp>> = {
  genitive: /([оеё]в|[иы]н)(а|ой)$|(ск|цк)(ого|ой)$|енко$/,
  dative: /([оеё]в|[иы]н)(у|ой)$|(ск|цк)(ому|ой)$|енко$/,
  accusative: /([оеё]в|[иы]н)(а|у)$|(ск|цк)(ого|ую)$|енко$/,
  instrumental: /([оеё]в|[иы]н)(ым|ой)$|(ск|цк)(им|ой)$|енко$/,
}

/**
 * Reads a name that begins at token `start`: surname and initials in either order, a name in full in either
 * order. A surname alone is read only where `alone` allows it.
 */
export function readPerson(
  tokens: readonly Token[],
  start: number,
  from: ObliqueCase,
  known: readonly KnownPerson[],
  alone: boolean,
): PersonName | undefined {
  const first = tokens[start]
  if (!first) return undefined
  const second = nextSolid(tokens, start)
  if (first.kind === 'initials') {
    if (second === undefined || !isName(tokens[second])) return undefined
    return withInitials(tokens, second, first.text, second + 1, from, known)
  }
  if (!isName(first)) return undefined
  if (second !== undefined && tokens[second]?.kind === 'initials')
    return withInitials(tokens, start, tokens[second]?.text ?? '', second + 1, from, known)
  const full = inFull(tokens, start, second, from) ?? withoutPatronymic(tokens, start, second, from)
  if (full) return full
  const next = second === undefined ? '' : (tokens[second]?.text ?? '')
  return alone && TYPICAL[from].test(plain(first.text)) && !/^[а-яё]/.test(next)
    ? withInitials(tokens, start, '', start + 1, from, known)
    : undefined
}

function withInitials(
  tokens: readonly Token[],
  at: number,
  initials: string,
  end: number,
  from: ObliqueCase,
  known: readonly KnownPerson[],
): PersonName {
  const written = tokens[at]?.text ?? ''
  const person = recognise(written, initials, known)
  if (person) return { end, changes: new Map([[at, withCapitalsOf(written, person)]]), certain: true }
  const reading = surnameNominative(written, from)
  return { end, changes: new Map([[at, reading.nominative]]), certain: reading.certain }
}

/** Иванову Ивану Ивановичу; Ивану Ивановичу [Иванову]. */
function inFull(
  tokens: readonly Token[],
  start: number,
  second: number | undefined,
  from: ObliqueCase,
): PersonName | undefined {
  if (second === undefined || !isName(tokens[second])) return undefined
  const third = nextSolid(tokens, second)
  const last = third !== undefined ? patronymic(tokens[third], from) : undefined
  // «Методисту ИМЦ Гриневич Т.С.»: before initials it is a surname
  const behind = last && third !== undefined ? nextSolid(tokens, third) : undefined
  if (behind !== undefined && tokens[behind]?.kind === 'initials') return undefined
  if (last && third !== undefined)
    return named(tokens, { surname: start, first: second, patronymic: third, end: third + 1 }, last, from)
  const middle = patronymic(tokens[second], from)
  if (!middle) return undefined
  const surname = third !== undefined && isName(tokens[third]) ? third : undefined
  return named(
    tokens,
    { surname, first: start, patronymic: second, end: (surname ?? second) + 1 },
    middle,
    from,
  )
}

/** Серовой Ирине, Ирине Серовой: a first name lvovich knows beside a surname that no other word looks like. */
function withoutPatronymic(
  tokens: readonly Token[],
  start: number,
  second: number | undefined,
  from: ObliqueCase,
): PersonName | undefined {
  if (second === undefined) return undefined
  for (const [surname, first] of [
    [start, second],
    [second, start],
  ] as const) {
    const written = tokens[surname]
    const name = tokens[first]
    if (!isName(written) || !isName(name) || !TYPICAL[from].test(plain(written.text))) continue
    // «Администрации Курской области»: a body, not a woman.
    if (nounReadings(name.text).length > 0) continue
    const reading = surnameNominative(written.text, from)
    const nominative = reading.sex && firstNameNominative(name.text, from, reading.sex)
    if (!nominative || nominative === name.text || getFirstnameGender(nominative) !== reading.sex) continue
    const changes = new Map([
      [surname, reading.nominative],
      [first, nominative],
    ])
    return { end: second + 1, changes, certain: reading.certain }
  }
  return undefined
}

interface Patronymic {
  readonly nominative: string
  readonly sex: Sex
  readonly asWritten: boolean
}

function patronymic(token: Token | undefined, from: ObliqueCase): Patronymic | undefined {
  if (token?.kind !== 'word') return undefined
  const found = patronymicNominative(token.text, from)
  if (found) return { ...found, asWritten: false }
  const sex = patronymicSex(token.text)
  return sex ? { nominative: token.text, sex, asWritten: true } : undefined
}

function named(
  tokens: readonly Token[],
  place: { surname: number | undefined; first: number; patronymic: number; end: number },
  found: Patronymic,
  from: ObliqueCase,
): PersonName {
  if (found.asWritten) return { end: place.end, changes: new Map(), certain: true }
  const changes = new Map([[place.patronymic, found.nominative]])
  changes.set(place.first, firstNameNominative(tokens[place.first]?.text ?? '', from, found.sex))
  if (place.surname === undefined) return { end: place.end, changes, certain: true }
  const surname = surnameNominative(tokens[place.surname]?.text ?? '', from, found.sex)
  changes.set(place.surname, surname.nominative)
  return { end: place.end, changes, certain: surname.certain }
}

function isName(token: Token | undefined): token is Token {
  return token?.kind === 'word' && CAPITAL.test(token.text)
}

/** The next token after a space; nothing across a mark. */
function nextSolid(tokens: readonly Token[], at: number): number | undefined {
  const next = tokens[at + 1]?.kind === 'space' ? at + 2 : at + 1
  return tokens[next] ? next : undefined
}
