import {
  anyPhrase,
  as,
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
import type { DaysOfMonth } from './term.ts'

/** Of which month a day is, and whether that alone makes it monthly. */
export type Of = Pick<DaysOfMonth, 'of' | 'monthly' | 'period'>

const PERIODS: Readonly<Record<string, string>> = {
  кварталом: 'P3M',
  квартала: 'P3M',
  полугодием: 'P6M',
  полугодия: 'P6M',
  годом: 'P1Y',
  года: 'P1Y',
  месяцем: 'P1M',
  месяца: 'P1M',
  периодом: '',
  периода: '',
}
type Reported = Pick<DaysOfMonth, 'period'>
const reportedPeriod: Recogniser<Reported> = map(word<string>(PERIODS), (period) =>
  period === '' ? {} : { period },
)
/** «за отчётным кварталом»: the period that the report is of. */
export const reported: Recogniser<Reported> = map(
  sequence<[true, Reported | null]>(
    anyPhrase(
      'за отчетным | за отчетном | после отчетного | за истекшим | за прошедшим | за окончанием отчетного | за окончанием | за',
    ),
    maybe(reportedPeriod),
  ),
  ([, period]) => period ?? {},
)

const following = (period: Reported | null): Of => ({ of: 'following-month', monthly: false, ...period })
const periodWord = words('квартала полугодия')
/** «месяца, следующего за отчётным кварталом», «последнего месяца квартала», «каждого месяца». */
export const ofWhat: Recogniser<Of> = oneOf<Of>(
  map(
    sequence<[true, unknown, true, Reported | null, unknown]>(
      words('месяца'),
      maybe(mark(',')),
      words('следующего'),
      maybe(reported),
      maybe(words('месяца')),
    ),
    ([, , , period]) => following(period),
  ),
  map(
    sequence<[unknown, true, Reported, unknown]>(
      maybe(mark(',')),
      words('следующего'),
      reported,
      maybe(words('месяца')),
    ),
    ([, , period]) => following(period),
  ),
  as(
    sequence(
      words('последнего'),
      words('месяца'),
      maybe(words('каждого отчетного текущего')),
      maybe(periodWord),
    ),
    {
      of: 'last-month-of-period',
      monthly: false,
    },
  ),
  as(
    sequence(
      words('первого'),
      words('месяца'),
      maybe(words('каждого следующего отчетного')),
      periodWord,
      maybe(reported),
    ),
    { of: 'first-month-of-period', monthly: false },
  ),
  as(
    sequence(
      words('каждого'),
      maybe(words('месяца')),
      maybe(sequence(maybe(mark(',')), words('следующего'), reported)),
    ),
    { of: 'month', monthly: true },
  ),
  as(notBefore(words('месяца отчетного'), words('следующего')), { of: 'month', monthly: true }),
)
