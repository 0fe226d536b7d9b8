import {
  anyPhrase,
  as,
  list,
  map,
  mark,
  maybe,
  notBefore,
  oneOf,
  type Recogniser,
  sequence,
  word,
  words,
} from './combine.ts'
import { monthName } from './month-name.ts'
import { dayOrdinal, digits, ordinal } from './number.ts'
import { type Of, ofWhat } from './report-period.ts'
import type { DaysOfMonth } from './term.ts'

const leadIn: Recogniser<unknown> = maybe(
  anyPhrase(
    'в срок не позднее | в срок до | не позднее | не позже | в период с | с | до | к | ко | по | в | на',
  ),
)
const day: Recogniser<number> = map(dayOrdinal, (n) => (n >= 1 && n <= 31 ? n : null))
/** «с 1 по 5», «1-5»: the last of them. */
const dayRange: Recogniser<number> = map(
  sequence<[number, unknown, number]>(day, oneOf<unknown>(mark('-'), anyPhrase('по | и по | до')), day),
  ([first, , last]) => (last >= first ? last : null),
)
const between: Recogniser<unknown> = sequence(oneOf<unknown>(mark(','), words('и')), maybe(words('и до к')))
const MOST_DAYS = 31
const dayList: Recogniser<readonly number[]> = map(list(oneOf(dayRange, day), between), (days) =>
  days.length <= MOST_DAYS ? days : null,
)

/** «первая декада месяца», «последняя неделя каждого месяца»: its last day. */
const PART_ENDS: Readonly<Record<string, readonly number[]>> = {
  декада: [10, 20, 31],
  декаде: [10, 20, 31],
  декады: [10, 20, 31],
  декаду: [10, 20, 31],
  половина: [15, 31],
  половине: [15, 31],
  половины: [15, 31],
  неделя: [7, 14, 21, 28],
  неделе: [7, 14, 21, 28],
  недели: [7, 14, 21, 28],
  неделю: [7, 14, 21, 28],
}
/** Only a decade is of a month by itself: «вторая половина» may be the year's, «2 недели» a count. */
const DECADES_IN_MONTH = 3
const monthPart: Recogniser<DaysOfMonth> = map(
  sequence<[unknown, number, readonly number[], unknown, true | null]>(
    leadIn,
    ordinal,
    word(PART_ENDS),
    maybe(words('каждого')),
    maybe(words('месяца')),
  ),
  ([, number, ends, , monthly]) => {
    const end = number === -1 ? 31 : ends[number - 1]
    const halfOfYear = monthly === null && ends.length !== DECADES_IN_MONTH
    return end === undefined || halfOfYear
      ? null
      : { is: 'days-of-month', days: [end], of: 'month', monthly: monthly === true }
  },
)

const numbersWord: Recogniser<unknown> = notBefore(words('числа число числу числам числах'), monthName)
const WORKING = words('рабочий рабочего рабочему')
/** «5-й рабочий день месяца», «5-го рабочего дня»: which, and not how many. */
const workingDayOfMonth: Recogniser<DaysOfMonth> = map(
  oneOf(
    sequence<[unknown, number, unknown, unknown, Of]>(
      leadIn,
      ordinal,
      WORKING,
      words('день дня дню'),
      ofWhat,
    ),
    map(
      sequence<[unknown, number, unknown, unknown, unknown]>(
        leadIn,
        digits,
        sequence(mark('-'), words('го й му')),
        WORKING,
        words('день дня дню'),
      ),
      ([led, n, , working, dayWord]) =>
        [led, n, working, dayWord, { of: 'month', monthly: false }] as [
          unknown,
          number,
          unknown,
          unknown,
          Of,
        ],
    ),
  ),
  ([, n, , , of]) =>
    n >= 1 && n <= 23 ? { is: 'days-of-month', days: [n], workingDays: true, ...of } : null,
)
const lastDay: DaysOfMonth = { is: 'days-of-month', days: [31], of: 'month', monthly: true }

/** «до 5 числа», «5 и 20 числа каждого месяца», «до 25-го каждого месяца», «последний рабочий день месяца». */
export const daysOfMonth: Recogniser<DaysOfMonth> = oneOf<DaysOfMonth>(
  monthPart,
  workingDayOfMonth,
  map(
    sequence<[unknown, readonly number[], unknown, unknown]>(
      words('каждое каждого'),
      dayList,
      numbersWord,
      maybe(words('месяца')),
    ),
    ([, days]) => ({ is: 'days-of-month', days, of: 'month', monthly: true }),
  ),
  map(
    sequence<[unknown, readonly number[], unknown, Of | null, unknown]>(
      leadIn,
      dayList,
      numbersWord,
      maybe(ofWhat),
      maybe(words('включительно')),
    ),
    ([, days, , of]) => ({ is: 'days-of-month', days, ...(of ?? { of: 'month', monthly: false }) }),
  ),
  map(
    sequence<[unknown, readonly number[], true, true]>(leadIn, dayList, words('каждого'), words('месяца')),
    ([, days]) => ({ is: 'days-of-month', days, of: 'month', monthly: true }),
  ),
  map(
    sequence<[unknown, number, unknown, unknown]>(words('до к'), digits, maybe(mark('-')), words('го му')),
    ([, n]) => (n >= 1 && n <= 31 ? { is: 'days-of-month', days: [n], of: 'month', monthly: false } : null),
  ),
  as(
    sequence(
      leadIn,
      words('последний последнее последнего последнему последним'),
      maybe(words('рабочий рабочего календарный календарного')),
      words('день дня дню число числа числу'),
      maybe(words('каждого отчетного')),
      maybe(words('месяца')),
    ),
    lastDay,
  ),
  as(sequence(leadIn, words('конца концу конце'), words('каждого'), words('месяца')), lastDay),
)
