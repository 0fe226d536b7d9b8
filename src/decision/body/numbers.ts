/** A number that a paragraph begins with: «3.5. », «2.Управлению», «4) ». */
export interface WrittenNumber {
  /** «3.5» */
  readonly number: string
  /** As typed, without the space after it: «3.5.», «4)». */
  readonly label: string
  /** Characters of the paragraph that the number takes, with the space after it. */
  readonly length: number
}

/*
 * One to four levels. A single level needs its full stop or bracket and then a word; a date («15.05.2021 …»)
 * and an amount («1.5 ставки») are no numbers of points.
 */
const manyLevels =
  /^(\d{1,3}(?:\.\d{1,3}){1,3})([.)]?)\s*(?=[«"(№]?\p{Lu}|[-–—:]|\p{Ll}{2}|(?<=[.)]\s+)\p{Ll}\s)/u
const oneLevel = /^(\d{1,3})([.)])\s*(?=[«"(№]?\p{L}|[-–—])/u

export function readNumber(text: string): WrittenNumber | null {
  const match = manyLevels.exec(text) ?? oneLevel.exec(text)
  if (!match?.[1]) return null
  const number = match[1]
  return { number, label: `${number}${match[2] ?? ''}`, length: match[0].length }
}

/** Letters of Roman figures, typed with the Russian layout or the other: «І», «Х» are Russian. */
const roman = /^([IVXІХ]{1,6})([.)])\s*(?=[«"(№]?\p{L})/u
const figures: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 }

/** «I. », «IV) »: the number in Latin letters. */
export function readRoman(text: string): WrittenNumber | null {
  const match = roman.exec(text)
  if (!match?.[1]) return null
  const number = match[1].replaceAll('І', 'I').replaceAll('Х', 'X')
  return { number, label: `${match[1]}${match[2] ?? ''}`, length: match[0].length }
}

/** «IV» → 4; `null` for words and digits. */
export function romanValue(number: string): number | null {
  if (!/^[IVX]+$/.test(number)) return null
  const values = [...number].map((letter) => figures[letter] ?? 0)
  return values.reduce((sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value), 0)
}

/** How deep a number stands: «3.5» is 2. */
export function depthOf(number: string): number {
  return number.split('.').length
}

/** «а) подготовить …»: an item by a letter. */
export const lettered = /^(\p{Ll}\))\s*(?=\p{L})/u

export function startsWithLetter(text: string): boolean {
  return lettered.test(text)
}
