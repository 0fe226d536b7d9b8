/** Падеж. */
export type Case = 'nominative' | 'genitive' | 'dative' | 'accusative' | 'instrumental'

/** A case that an executor can be met in: anything but the nominative it is brought to. */
export type ObliqueCase = Exclude<Case, 'nominative'>

export const CASES = ['nominative', 'genitive', 'dative', 'accusative', 'instrumental'] as const

/** Род. */
export type Gender = 'masculine' | 'feminine' | 'neuter'

/** Пол of a person, which a surname's forms depend on. */
export type Sex = 'male' | 'female'

/** Число. */
export type GrammaticalNumber = 'singular' | 'plural'

/** The five forms of one number. */
export type Forms = Readonly<Record<Case, string>>

/** Latin letters that stand unseen in Russian words of real texts: «Pуководителям» with a Latin P. */
const LATIN: Readonly<Record<string, string>> = {
  a: 'а',
  b: 'в',
  c: 'с',
  e: 'е',
  h: 'н',
  k: 'к',
  m: 'м',
  o: 'о',
  p: 'р',
  t: 'т',
  x: 'х',
  y: 'у',
}

/**
 * The word to compare by: small letters, «ё» as «е» (it is written or not at will), Latin letters that look
 * Russian as Russian ones, if there are Russian letters beside them. As long as the word itself.
 */
export function plain(word: string): string {
  const small = word.toLowerCase().replaceAll('ё', 'е')
  return /[a-z]/.test(small) && /[а-я]/.test(small) ? small.replace(/[a-z]/g, (l) => LATIN[l] ?? l) : small
}

/** Gives `form` the capitals of `model`: «Отделу» + «отдел» → «Отдел», «ОТДЕЛУ» + «отдел» → «ОТДЕЛ». */
export function withCapitalsOf(model: string, form: string): string {
  if (model.length > 1 && model === model.toUpperCase()) return form.toUpperCase()
  const first = model.charAt(0)
  return first === first.toLowerCase() ? form : form.charAt(0).toUpperCase() + form.slice(1)
}

/**
 * A form found without «ё» and capitals, spelled as the written word spells it: its letters where they are the
 * same, its capitals where they are not. «Счётной» + «счетная» → «Счётная».
 */
export function respelled(written: string, form: string): string {
  let same = 0
  while (
    same < form.length &&
    same < written.length &&
    plain(written.charAt(same)) === plain(form.charAt(same))
  )
    same++
  return withCapitalsOf(written, written.slice(0, same) + form.slice(same))
}

/** A phrase brought to a case; `certain: false` where something was left as written for a person to look at. */
export interface Declined {
  readonly text: string
  readonly certain: boolean
}
