/**
 * Letters and marks that mean the same in real texts. Every replacement keeps the length, so places in the
 * text stay true.
 */

/** Latin letters that stand inside Russian words, by their lower case. */
const CYRILLIC_LOOKS: Readonly<Record<string, string>> = {
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
  i: 'і',
  ё: 'е',
}

/** Letters that stand for a Roman digit, Latin and Cyrillic, by their lower case. */
const ROMAN_LOOKS: Readonly<Record<string, number>> = {
  i: 1,
  l: 1,
  і: 1,
  ӏ: 1,
  v: 5,
  y: 5,
  у: 5,
  ѵ: 5,
  x: 10,
  х: 10,
}
/** Typed on a Russian keyboard: «П квартал», «Ш квартал». */
const ROMAN_WHOLE: Readonly<Record<string, number>> = { п: 2, ш: 3, пі: 3, іп: 3 }

const MARKS: readonly (readonly [RegExp, string])[] = [
  [/[‐‑‒–—―−﹣－⸺÷~]/g, '-'],
  [/[«»“”„‟"‹›″]/g, '"'],
  [/[[{]/g, '('],
  [/[\]}]/g, ')'],
  [/[∕⁄\\]/g, '/'],
  [/[／]/g, '/'],
  [/\s/g, ' '],
]

/** One sign for every dash, quote, bracket, slash and space; the letter О between digits is a nought. */
export function plainMarks(text: string): string {
  let plain = text
  for (const [written, meant] of MARKS) plain = plain.replace(written, meant)
  plain = plain.replace(
    /(?<=[\d.])[OoОо](?=[\d.])|(?<=\d)[OoОо](?![\p{L}])|(?<![\p{L}\d])[OОoо](?=\d)/gu,
    '0',
  )
  return plain.replace(/(?<=[а-яё])0(?=[а-яё])|(?<![\p{L}\d.])0(?=[а-яё]{4})/giu, 'о')
}

/** Most words: nothing to replace. */
const ONLY_PLAIN = /^[а-я]+$/

/** Lower case, one letter for its look-alikes, no soft hyphens: how words are compared. */
export function plainWord(word: string): string {
  const simple = word.toLowerCase()
  if (ONLY_PLAIN.test(simple)) return simple
  const lower = word
    .replace(/\u00ad|[\u200b-\u200d]|\u2060|\ufeff|\u0300|\u0301/g, '')
    .normalize('NFKC')
    .toLowerCase()
  return Array.from(lower, (letter) => CYRILLIC_LOOKS[letter] ?? letter).join('')
}

/** The value of Roman digits in either alphabet, up to 39; `null` if the word is none. */
export function romanValue(word: string): number | null {
  const whole = ROMAN_WHOLE[word]
  if (whole !== undefined) return whole
  if (word.length > 6) return null
  let value = 0
  let before = 0
  for (const letter of [...word].reverse()) {
    const digit = ROMAN_LOOKS[letter]
    if (digit === undefined) return null
    value += digit < before ? -digit : digit
    before = digit
  }
  return value > 0 ? value : null
}
