import type { Case, Forms, Gender, GrammaticalNumber } from '../grammar.ts'
import { plain } from '../grammar.ts'
import { declineNoun, type Noun, type Paradigm } from './declension.ts'
import { BODIES_FEMININE, BODIES_MASCULINE, BODIES_NEUTER, MEN, PLURAL_ONLY, WOMEN } from './heads.ts'

/** What a head noun names: somebody, or a body. */
export type Sense = 'person' | 'body'

/** A noun as it was met: which form of which word. */
export interface NounReading {
  readonly nominative: string
  readonly case: Case
  readonly number: GrammaticalNumber
  readonly gender: Gender
  readonly animate: boolean
  readonly sense: Sense
}

interface Entry {
  readonly noun: Noun
  readonly sense: Sense
  readonly paradigm: Paradigm
}

const TABLES: readonly (readonly [readonly string[], Gender, boolean, Sense])[] = [
  [MEN, 'masculine', true, 'person'],
  [WOMEN, 'feminine', true, 'person'],
  [BODIES_MASCULINE, 'masculine', false, 'body'],
  [BODIES_FEMININE, 'feminine', false, 'body'],
  [BODIES_NEUTER, 'neuter', false, 'body'],
]

const ENTRIES: readonly Entry[] = TABLES.flatMap(([rows, gender, animate, sense]) =>
  rows.map((row) => entry(row, gender, animate, sense)),
)

const BY_FORM: ReadonlyMap<string, readonly NounReading[]> = indexForms()

/** Every reading of a word (any capitals) as a head noun of the tables. */
export function readNoun(word: string): readonly NounReading[] {
  return BY_FORM.get(plain(word)) ?? []
}

/** The paradigm of a head noun by its nominative singular, or of a word that is only plural. */
export function paradigmOf(lemma: string): { noun: Noun; paradigm: Paradigm } | undefined {
  return ENTRIES.find(({ noun }) => plain(noun.lemma) === plain(lemma))
}

/** The plural forms of a head noun by its nominative plural. */
export function pluralForms(nominative: string): Forms | undefined {
  const found = ENTRIES.find(({ paradigm }) => plain(paradigm.plural.nominative) === plain(nominative))
  return found?.paradigm.plural
}

function entry(row: string, gender: Gender, animate: boolean, sense: Sense): Entry {
  const indeclinable = row.endsWith('!')
  const [word = '', plural] = row.replace('!', '').split(':')
  const [lemma = '', stem] = word.split('/')
  const noun: Noun = { lemma, gender, animate, plural, stem, indeclinable }
  return { noun, sense, paradigm: declineNoun(noun) }
}

function indexForms(): Map<string, NounReading[]> {
  const index = new Map<string, NounReading[]>()
  const add = (form: string, reading: NounReading) => {
    const key = plain(form)
    const readings = index.get(key) ?? []
    index.set(key, [...readings, reading])
  }
  for (const { noun, sense, paradigm } of ENTRIES)
    for (const number of ['singular', 'plural'] as const)
      for (const [name, form] of Object.entries(paradigm[number]))
        add(form, {
          nominative: paradigm[number].nominative,
          case: name as Case,
          number,
          gender: noun.gender,
          animate: noun.animate,
          sense,
        })
  for (const [nominative, genitive, dative, accusative, instrumental] of PLURAL_ONLY)
    for (const [name, form] of Object.entries({ nominative, genitive, dative, accusative, instrumental }))
      add(form, {
        nominative,
        case: name as Case,
        number: 'plural',
        gender: 'masculine',
        animate: accusative === genitive,
        sense: accusative === genitive ? 'person' : 'body',
      })
  return index
}
