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

/** «ё» is written or not at will: words are compared without it, in small letters. */
export function plain(word: string): string {
  return word.toLowerCase().replaceAll('ё', 'е')
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
