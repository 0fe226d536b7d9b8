import type { Gender, GrammaticalNumber, ObliqueCase } from '../grammar.ts'

/** How an adjective's ending can be read: its number and, in the singular, its gender. */
export interface AdjectiveReading {
  readonly stem: string
  readonly number: GrammaticalNumber
  /** `common` for the singular endings that masculine and neuter share. */
  readonly gender: 'common' | Gender | 'plural'
  /** «-ся» of participles: обучающимся. */
  readonly reflexive: boolean
}

type Row = readonly [GrammaticalNumber, AdjectiveReading['gender'], readonly string[]]

/** Endings of adjectives and participles by case, hard and soft alike. */
const ENDINGS: Readonly<Record<ObliqueCase, readonly Row[]>> = {
  genitive: [
    ['singular', 'common', ['ого', 'его']],
    ['singular', 'feminine', ['ой', 'ей']],
    ['plural', 'plural', ['ых', 'их']],
  ],
  dative: [
    ['singular', 'common', ['ому', 'ему']],
    ['singular', 'feminine', ['ой', 'ей']],
    ['plural', 'plural', ['ым', 'им']],
  ],
  accusative: [
    ['singular', 'masculine', ['ого', 'его', 'ый', 'ий']],
    ['singular', 'feminine', ['ую', 'юю']],
    ['singular', 'neuter', ['ое', 'ее']],
    ['plural', 'plural', ['ых', 'их', 'ые', 'ие']],
  ],
  instrumental: [
    ['singular', 'common', ['ым', 'им']],
    ['singular', 'feminine', ['ой', 'ей', 'ою', 'ею']],
    ['plural', 'plural', ['ыми', 'ими']],
  ],
}

/** Adjectives whose masculine nominative ends in a stressed «-ой». Stems, small letters. */
const STRESSED = new Set(
  (
    'городск краев областн окружн правов основн головн трудов сетев передов делов годов мастерск миров людск ' +
    'заводск морск тверск костромск донск речн полев лесн войсков строев выездн входн запасн молод прост цехов ' +
    'тылов судов игров языков рядов люб друг шумов берегов степн родн втор шест седьм восьм бытов пищев ключев'
  ).split(' '),
)

/** Stems of soft adjectives: средний, внешний, летний. */
const SOFT =
  /^(средн|последн|внутренн|внешн|верхн|нижн|дальн|ближн|прежн|соседн|зимн|осенн|весенн|ранн|поздн|утренн|вечерн|крайн|древн|домашн|здешн|нынешн|сегодняшн|передн|задн|лишн|искренн|[а-я]*летн|[а-я]*сторонн)$/

/** Pronouns that decline in their own way: `form:nominative`. */
const PRONOUNS: Readonly<Record<ObliqueCase, ReadonlyMap<string, string>>> = {
  genitive: pairs('всех:все каждого:каждый своих:свои обоих:оба самого:сам самих:сами этих:эти тех:те'),
  dative: pairs('всем:все каждому:каждый своим:свои обоим:оба самому:сам самим:сами этим:эти тем:те'),
  accusative: pairs('всех:все все:все каждого:каждый каждый:каждый весь:весь своих:свои'),
  instrumental: pairs('всеми:все каждым:каждый своими:свои обоими:оба самими:сами этими:эти теми:те'),
}

function pairs(text: string): ReadonlyMap<string, string> {
  return new Map(text.split(' ').map((pair) => pair.split(':') as [string, string]))
}

/** The nominative of a pronoun that stands where an adjective stands: «всем» → «все». */
export function pronounNominative(word: string, from: ObliqueCase): string | undefined {
  return PRONOUNS[from].get(word)
}

/** How `word` (small letters) can be read as an adjective in `from`; nothing if its ending is none of one. */
export function readAdjective(word: string, from: ObliqueCase): readonly AdjectiveReading[] {
  const reflexive = word.endsWith('ся') && word.length > 6
  const bare = reflexive ? word.slice(0, -2) : word
  return ENDINGS[from].flatMap(([number, gender, endings]) =>
    endings
      .filter((ending) => bare.endsWith(ending) && bare.length - ending.length >= 2)
      .map((ending) => ({ stem: bare.slice(0, -ending.length), number, gender, reflexive })),
  )
}

/** The nominative that agrees with a head of this gender and number. */
export function adjectiveNominative(
  reading: AdjectiveReading,
  gender: Gender,
  number: GrammaticalNumber = reading.number,
): string {
  const { stem } = reading
  const ending = number === 'plural' ? pluralEnding(stem) : singularEnding(stem, gender)
  return stem + ending + (reading.reflexive ? 'ся' : '')
}

function pluralEnding(stem: string): string {
  return /[гкхжшчщ]$/.test(stem) || isSoft(stem) ? 'ие' : 'ые'
}

function singularEnding(stem: string, gender: Gender): string {
  const soft = isSoft(stem)
  if (gender === 'feminine') return soft ? 'яя' : 'ая'
  if (gender === 'neuter') return soft || /[жшчщ]$/.test(stem) ? 'ее' : 'ое'
  // «организационно-правовой»: the last part of a compound tells.
  if (STRESSED.has(stem.replace(/^.*-/, ''))) return 'ой'
  return soft || /[гкхжшчщ]$/.test(stem) ? 'ий' : 'ый'
}

function isSoft(stem: string): boolean {
  return SOFT.test(stem)
}
