import { CARDINALS, DIGIT_ENDINGS, ordinalOf } from '../words/numerals.ts'
import {
  after,
  isMark,
  longestOf,
  map,
  mark,
  maybe,
  oneOf,
  type Recogniser,
  remembered,
  sequence,
  token,
  word,
  words,
} from './combine.ts'

/** Digits, up to four of them. */
export const digits: Recogniser<number> = token((t) =>
  t.kind === 'number' && t.text.length <= 4 ? t.value : null,
)

const cardinalWord = word(CARDINALS)
/** «двадцать пять»: tens and a unit. */
const cardinalWords: Recogniser<number> = map(
  sequence<[number, number | null]>(cardinalWord, maybe(cardinalWord)),
  ([first, second]) =>
    second === null ? first : first >= 20 && first % 10 === 0 && second < 10 ? first + second : null,
)

/** «-го», «-х» behind digits. */
const digitEnding = sequence<[true | null, true]>(maybe(mark('-')), words(DIGIT_ENDINGS))
/** «(тридцати)» behind digits says the same again. */
const inWordsAgain: Recogniser<unknown> = sequence<[true, unknown, true]>(
  mark('('),
  longestOf<unknown>(cardinalWords, cardinalWord),
  mark(')'),
)

/** How many: «10», «2-х», «30 (тридцати)», «трёх», «двадцати пяти». */
export const cardinal: Recogniser<number> = remembered(
  oneOf(
    map(
      sequence<[number, unknown, unknown]>(digits, maybe(digitEnding), maybe(inWordsAgain)),
      ([value]) => value,
    ),
    cardinalWords,
    cardinalWord,
  ),
)

const ordinalWord: Recogniser<number> = token((t) => (t.kind === 'word' ? ordinalOf(t.text) : null))
/** «двадцать пятого»: tens as a cardinal, then the ordinal. */
const ordinalWords: Recogniser<number> = oneOf(
  map(sequence<[number, number]>(cardinalWord, ordinalWord), ([tens, unit]) =>
    tens >= 20 && tens % 10 === 0 && unit > 0 && unit < 10 ? tens + unit : null,
  ),
  ordinalWord,
)
const ordinalDigits: Recogniser<number> = map(
  sequence<[number, unknown]>(digits, maybe(digitEnding)),
  ([value]) => value,
)
const romanDigits: Recogniser<number> = map(
  sequence<[number, unknown]>(
    token((t) => (t.kind === 'word' ? t.roman : null)),
    maybe(after(mark('-'), words(DIGIT_ENDINGS))),
  ),
  ([value]) => value,
)
/** «1V», «11», «111»: ones and a five that were typed as digits; looked at only where no such number is. */
export function retypedRoman(value: number, highest: number): number {
  const ones = { 11: 2, 111: 3 }[value]
  return value > highest && ones !== undefined && ones <= highest ? ones : value
}
const halfTypedRoman: Recogniser<number> = (tokens, at) => {
  const [one, five] = [tokens[at], tokens[at + 1]]
  return one?.text === '1' && five?.glued && five.roman === 5 ? { value: 4, next: at + 2 } : null
}

/** Which: «2», «2-й», «II», «ІV», «второй»; -1 for «последний». */
export const ordinal: Recogniser<number> = remembered(
  oneOf(halfTypedRoman, romanDigits, ordinalDigits, ordinalWords),
)

/** The day of a month: «25», «25-го», «двадцать пятого»; never a Roman numeral. */
export const dayOrdinal: Recogniser<number> = map(oneOf(ordinalDigits, ordinalWords), (n) =>
  n >= 0 && n < 100 ? n : null,
)

/** Dots, the comma and the bracket that close an abbreviation or open a remark. */
export const dots: Recogniser<unknown> = (tokens, at) => {
  let next = at
  while (isMark(tokens[next], '.')) next++
  return { value: null, next }
}
