import {
  after,
  as,
  before,
  list,
  map,
  mark,
  maybe,
  notBefore,
  oneOf,
  phrases,
  type Recogniser,
  sequence,
  words,
} from './combine.ts'
import { weekdayName, weekdayPlural } from './moment.ts'
import { dayOrdinal, ordinal } from './number.ts'
import type { DaysOfMonth, Weekdays } from './term.ts'

const leadIn: Recogniser<unknown> = maybe(
  phrases({
    'в срок не позднее': 1,
    'в срок до': 1,
    'не позднее': 1,
    'не позже': 1,
    с: 1,
    до: 1,
    к: 1,
    ко: 1,
    по: 1,
    в: 1,
    на: 1,
  }),
)
const between: Recogniser<unknown> = sequence(
  oneOf<unknown>(mark(','), words('и по'), mark('-')),
  maybe(words('и до')),
)
const dayList: Recogniser<readonly number[]> = map(list(dayOrdinal, between), (days) =>
  days.length < 32 && days.every((d) => d >= 1 && d <= 31) ? days : null,
)

type Of = DaysOfMonth['of']
const reported: Recogniser<unknown> = sequence(
  phrases({
    'за отчетным': 1,
    'за отчетном': 1,
    'после отчетного': 1,
    'за истекшим': 1,
    'за прошедшим': 1,
    'за окончанием': 1,
  }),
  maybe(
    words('кварталом месяцем периодом полугодием годом квартала месяца периода полугодия года отчетного'),
  ),
  maybe(words('квартала периода месяца полугодия года')),
)
/** «каждого месяца», «месяца, следующего за отчётным», «следующего за отчётным месяца», «последнего месяца квартала». */
const ofWhat: Recogniser<{ of: Of; monthly: boolean }> = oneOf<{ of: Of; monthly: boolean }>(
  as(sequence(words('месяца'), maybe(mark(',')), words('следующего'), reported), {
    of: 'following-month' as Of,
    monthly: false,
  }),
  as(sequence(words('следующего'), reported, words('месяца')), {
    of: 'following-month' as Of,
    monthly: false,
  }),
  as(sequence(maybe(words('месяца')), maybe(mark(',')), words('следующего'), reported), {
    of: 'following-month' as Of,
    monthly: false,
  }),
  as(
    sequence(
      words('последнего'),
      words('месяца'),
      maybe(words('каждого отчетного')),
      words('квартала полугодия'),
    ),
    { of: 'last-month-of-period' as Of, monthly: false },
  ),
  as(
    sequence(
      words('первого'),
      words('месяца'),
      maybe(words('каждого следующего отчетного')),
      words('квартала полугодия'),
      maybe(reported),
    ),
    { of: 'first-month-of-period' as Of, monthly: false },
  ),
  as(sequence(words('каждого ежемесячно'), maybe(words('месяца'))), { of: 'month' as Of, monthly: true }),
  as(notBefore(words('месяца отчетного'), words('следующего')), { of: 'month' as Of, monthly: true }),
)
const numbersWord: Recogniser<unknown> = words('числа число числу числам числах дня день')

/** «до 5 числа», «5 и 20 числа каждого месяца», «до 25-го каждого месяца». */
export const daysOfMonth: Recogniser<DaysOfMonth> = oneOf<DaysOfMonth>(
  map(
    sequence<[unknown, readonly number[], unknown, { of: Of; monthly: boolean } | null, unknown]>(
      leadIn,
      dayList,
      numbersWord,
      maybe(ofWhat),
      maybe(words('включительно')),
    ),
    ([, days, , of]) => ({
      is: 'days-of-month',
      days,
      of: of?.of ?? 'month',
      monthly: of?.monthly ?? false,
    }),
  ),
  map(
    sequence<[unknown, readonly number[], true, true]>(leadIn, dayList, words('каждого'), words('месяца')),
    ([, days]) => ({ is: 'days-of-month', days, of: 'month', monthly: true }),
  ),
  as(
    sequence(
      leadIn,
      words('последний последнего последнему последним'),
      maybe(words('рабочий рабочего календарный')),
      words('день дня дню'),
      words('каждого месяца'),
      maybe(words('месяца')),
    ),
    { is: 'days-of-month', days: [31], of: 'month', monthly: true },
  ),
  as(sequence(leadIn, words('конца концу конце'), words('каждого'), words('месяца')), {
    is: 'days-of-month',
    days: [31],
    of: 'month',
    monthly: true,
  }),
)

const weekdayList: Recogniser<readonly number[]> = list(
  weekdayName,
  oneOf<unknown>(sequence(mark(','), maybe(words('и'))), words('и'), mark('-'), mark('/')),
)
/** «по пятницам», «по вторникам и четвергам», «каждую пятницу». */
const weekly: Recogniser<Weekdays> = map(
  oneOf(
    after(
      words('по'),
      list(
        weekdayPlural,
        oneOf<unknown>(
          sequence(mark(','), maybe(words('и по'))),
          sequence(words('и'), maybe(words('по'))),
          mark('-'),
        ),
      ),
    ),
    after(
      sequence(maybe(words('в до на')), words('каждый каждую каждое каждой каждого')),
      before(weekdayList, maybe(words('недели'))),
    ),
  ),
  (weekdays) => ({ is: 'weekdays', weekdays, weekly: true }),
)
/** «первый понедельник каждого месяца», «последняя пятница месяца». */
const nthOfMonth: Recogniser<Weekdays> = map(
  sequence<[unknown, unknown, number, number, unknown, true]>(
    maybe(words('в во до к')),
    maybe(words('каждый каждую каждое')),
    ordinal,
    weekdayName,
    maybe(words('каждого отчетного')),
    words('месяца'),
  ),
  ([, , nth, weekday]) =>
    nth === -1 || (nth >= 1 && nth <= 5) ? { is: 'weekdays', weekdays: [weekday], nth, weekly: false } : null,
)
/** «пятница» beside a frequency: «еженедельно, в пятницу». */
const bareWeekdays: Recogniser<Weekdays> = map(
  sequence<[unknown, readonly number[]]>(maybe(words('в во до к')), weekdayList),
  ([, weekdays]) => ({ is: 'weekdays', weekdays, weekly: false }),
)
export const weekdaysClause: Recogniser<Weekdays> = oneOf<Weekdays>(nthOfMonth, weekly, bareWeekdays)
