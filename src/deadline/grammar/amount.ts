import { byStem } from '../words/inflected.ts'
import { COMPOUND_NUMERALS } from '../words/numerals.ts'
import { LENGTH_STEMS, UNITS, UNITS_ALONE } from '../words/units.ts'
import {
  as,
  before,
  map,
  mark,
  maybe,
  oneOf,
  type Recogniser,
  sequence,
  token,
  word,
  words,
} from './combine.ts'
import { cardinal, dots } from './number.ts'
import type { Amount } from './term.ts'

const unit = before(word(UNITS), dots)
const whichDays: Recogniser<'working-day' | 'calendar-day'> = before(
  oneOf<'working-day' | 'calendar-day'>(
    as(words('рабочих рабочего рабочие рабочий рабочем рабочей раб р'), 'working-day'),
    as(words('календарных календарного календарные календарный кал календ к'), 'calendar-day'),
  ),
  dots,
)

/** More is no term: it keeps counted days inside the calendar. */
const MOST = 1000

function made(
  count: number,
  { unit: name, times, rough }: (typeof UNITS)[string],
  days: Amount['unit'] | null,
): Amount | null {
  const exact = count * times
  if (!(count > 0) || count > MOST) return null
  if (!Number.isInteger(exact))
    return name === 'month'
      ? { amount: Math.round(exact * 30), unit: 'calendar-day', rough: true }
      : { amount: Math.ceil(exact), unit: name, rough: true }
  return { amount: exact, unit: name === 'day' && days ? days : name, ...(rough ? { rough } : {}) }
}

/** «1,5 месяца». */
const decimal: Recogniser<number> = map(
  sequence<[number, true, number]>(
    cardinal,
    oneOf(mark(','), mark('.')),
    token((t) => (t.kind === 'number' && t.glued && t.text.length === 1 ? t.value : null)),
  ),
  ([whole, , tenths]) => whole + tenths / 10,
)
/** «2-3 дня»: the longer of the two. */
const upTo: Recogniser<number> = map(
  sequence<[number, true, number]>(cardinal, mark('-'), cardinal),
  ([few, , many]) => (many > few ? many : null),
)

/** «10 рабочих дней», «30 (тридцати) календарных дней», «двух недель», «трёх месяцев». */
export const countedAmount: Recogniser<Amount> = map(
  sequence<[number, Amount['unit'] | null, (typeof UNITS)[string]]>(
    oneOf(as(words('полутора полтора полторы'), 1.5), decimal, upTo, cardinal),
    maybe(whichDays),
    unit,
  ),
  ([count, days, name]) => made(count, name, days),
)
/** «месяца», «недели», «рабочего дня», «полугода»: one of them. */
const oneUnit: Recogniser<Amount> = map(
  sequence<[Amount['unit'] | null, (typeof UNITS)[string]]>(maybe(whichDays), unit),
  ([days, name]) => made(1, name, days),
)
/** «месяц», «неделя»: a whole term in one word. */
export const bareAmount: Recogniser<Amount> = map(word(UNITS_ALONE), (one) => made(1, one, null))
export const amount: Recogniser<Amount> = oneOf(countedAmount, oneUnit)

const lengthOf = byStem(LENGTH_STEMS)
const HAS_LENGTH = new RegExp(Object.keys(LENGTH_STEMS).join('|'))
type Length = (typeof LENGTH_STEMS)[string]

/** «сорока-пяти-дневный»: tens and a unit, or one numeral, and the length behind them. */
function compoundNumeral(
  text: string,
  lengthOf: (word: string) => Length | null,
): { times: number; length: Length } | null {
  for (let cut = 2; cut <= 12 && cut < text.length; cut++) {
    const times = COMPOUND_NUMERALS[text.slice(0, cut)]
    if (times === undefined) continue
    const length = lengthOf(text.slice(cut))
    if (length) return { times, length }
    const rest = times >= 20 ? compoundNumeral(text.slice(cut), lengthOf) : null
    if (rest && rest.times < 10) return { times: times + rest.times, length: rest.length }
  }
  return null
}
/** «трёхдневный», «десятидневный»: the numeral is the first part of the word. */
const compound = token((t) => {
  if (t.kind !== 'word') return null
  const whole = lengthOf(t.text)
  if (whole) return made(1, whole, null)
  const numeral = HAS_LENGTH.test(t.text) ? compoundNumeral(t.text, lengthOf) : null
  if (numeral) return made(numeral.times, numeral.length, null)
  return t.text.startsWith('полугодов') ? made(1, { unit: 'month', times: 6 }, null) : null
})
const digitsBefore = map(
  sequence<[number, unknown, unknown, (typeof UNITS)[string]]>(
    cardinal,
    maybe(mark('-')),
    maybe(sequence(words('ти х и ух'), maybe(mark('-')))),
    token((t) => (t.kind === 'word' ? lengthOf(t.text) : null)),
  ),
  ([count, , , length]) => made(count, length, null),
)
/** The adjective of a length: «10-дневный», «трёхдневный», «месячный», «5-ти дневный». */
export const lengthAdjective: Recogniser<Amount> = oneOf(digitsBefore, compound)
