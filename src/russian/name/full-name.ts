import { inclineFirstname } from 'lvovich'
import type { ObliqueCase, Sex } from '../grammar.ts'
import { plain } from '../grammar.ts'

/** Endings of patronymics by case. A patronymic in full tells the sex, and with it the surname. */
const PATRONYMICS: Readonly<Record<ObliqueCase, Readonly<Record<Sex, readonly string[]>>>> = {
  genitive: { male: ['ича'], female: ['вны', 'чны'] },
  dative: { male: ['ичу'], female: ['вне', 'чне'] },
  accusative: { male: ['ича'], female: ['вну', 'чну'] },
  instrumental: { male: ['ичем', 'ичом'], female: ['вной', 'чной'] },
}

const WHOLE = /^[А-ЯЁ][а-яё]+$|^[А-ЯЁ]{5,}$/

/** A patronymic in `from` → its nominative and the sex it tells; `undefined` for any other word. */
export function patronymicNominative(
  word: string,
  from: ObliqueCase,
): { nominative: string; sex: Sex } | undefined {
  if (!WHOLE.test(word) || word.length < 6) return undefined
  const bare = plain(word)
  const male = PATRONYMICS[from].male.find((ending) => bare.endsWith(ending))
  if (male) return { nominative: word.slice(0, word.length - (male.length - 2)), sex: 'male' }
  const female = PATRONYMICS[from].female.find((ending) => bare.endsWith(ending))
  if (!female) return undefined
  const a = word === word.toUpperCase() ? 'А' : 'а'
  return { nominative: word.slice(0, word.length - (female.length - 2)) + a, sex: 'female' }
}

/** Is the word a patronymic in the nominative: Иванович, Ивановна, Ильинична. */
export function patronymicSex(word: string): Sex | undefined {
  if (!WHOLE.test(word) || word.length < 5) return undefined
  if (/ич$/i.test(word)) return 'male'
  return /(вна|чна)$/i.test(word) ? 'female' : undefined
}

/** Ends to try for the nominative of a first name, likeliest first: `written:nominative`. */
const ENDS: Readonly<Record<ObliqueCase, Readonly<Record<Sex, string>>>> = {
  genitive: { male: 'ея:ей ия:ий ая:ай я:ь ы:а и:а и:я а:', female: 'ии:ия и:ь ы:а и:а и:я' },
  dative: { male: 'ею:ей ию:ий аю:ай ю:ь е:а е:я у:', female: 'ии:ия и:ь е:а е:я' },
  accusative: { male: 'ея:ей ия:ий ая:ай я:ь у:а ю:я а:', female: 'ию:ия у:а ю:я ь:ь' },
  instrumental: { male: 'еем:ей ием:ий аем:ай ем:ь ой:а ей:я ом:', female: 'ией:ия ью:ь ой:а ей:я' },
}

/** Names whose vowel falls out, which endings alone would get wrong. */
const FIRST_NAMES: ReadonlyMap<string, string> = new Map([
  ['павл', 'Павел'],
  ['льв', 'Лев'],
  ['петр', 'Пётр'],
])

/** No name ends so: Ильа, Ольгя. */
const IMPOSSIBLE = /([аеиоуыйь]а|[кгхжшчщц]я)$/i

/** A first name in `from` → its nominative, by lvovich used backwards. */
export function firstNameNominative(word: string, from: ObliqueCase, sex: Sex): string {
  const bare = plain(word)
  const stem = bare.replace(/(а|у|ом)$/, '')
  const known = sex === 'male' ? FIRST_NAMES.get(stem) : undefined
  if (known) return word === word.toUpperCase() ? known.toUpperCase() : keepYo(word, known)
  const found = ENDS[from][sex].split(' ').flatMap((pair) => {
    const [ending = '', nominative = ''] = pair.split(':')
    if (!bare.endsWith(ending)) return []
    const candidate = word.slice(0, word.length - ending.length) + nominative
    return plain(inclineFirstname(candidate, from, sex)) === bare ? [candidate] : []
  })
  return found.find((name) => !IMPOSSIBLE.test(name)) ?? word
}

function keepYo(word: string, known: string): string {
  return word.includes('ё') ? known : known.replace('Пётр', 'Петр')
}
