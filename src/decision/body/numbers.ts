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

/** How deep a number stands: «3.5» is 2. */
export function depthOf(number: string): number {
  return number.split('.').length
}

/** «а) подготовить …»: an item by a letter. */
export const lettered = /^(\p{Ll}\))\s*(?=\p{L})/u

export function startsWithLetter(text: string): boolean {
  return lettered.test(text)
}
