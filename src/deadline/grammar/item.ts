import { LEADS } from '../words/leads.ts'
import { amount } from './amount.ts'
import { clockBefore, clockRemark } from './clock.ts'
import {
  anyPhrase,
  as,
  before,
  longestOf,
  map,
  mark,
  maybe,
  nothing,
  oneOf,
  phrases,
  type Recogniser,
  remembered,
  sequence,
  words,
} from './combine.ts'
import { point, unfinished } from './moment.ts'
import { dots } from './number.ts'
import { reported } from './report-period.ts'
import type { Amount, CalendarItem, Point } from './term.ts'
import { weekdayPoint } from './weekday-name.ts'
import { yearWord } from './year.ts'

type Lead = CalendarItem['lead']

/** «в срок до», «с», «в течение». */
export const lead: Recogniser<Lead> = remembered(before(phrases(LEADS), dots))
const untilWord: Recogniser<unknown> = oneOf<unknown>(
  anyPhrase('и по | и до | вплоть до | по | до'),
  mark('-'),
)
const within: Recogniser<Lead> = map(lead, (l) => (l === 'within' ? l : null))

/** «включительно», a weekday or an hour beside a day: they change nothing. */
const remark: Recogniser<unknown> = oneOf<unknown>(
  sequence(
    maybe(mark('(')),
    maybe(mark(',')),
    words('включительно включая включ вкл'),
    dots,
    maybe(mark(')')),
  ),
  sequence(mark('('), weekdayPoint, mark(')')),
  sequence(maybe(words('года')), maybe(mark(',')), words('следующего'), reported),
)
const anyPoint: Recogniser<Point> = remembered(
  oneOf<Point>(
    point,
    map(unfinished, (moment) => ({ moment, edge: 'whole' })),
  ),
)

/** «за 10 дней до 1 сентября»: counted back from a day that is written. */
const shifted: Recogniser<CalendarItem> = map(
  sequence<[unknown, Amount, unknown, Point]>(
    maybe(anyPhrase('не позднее чем за | не позднее за | не менее чем за | не позже чем за | за')),
    amount,
    words('до перед'),
    point,
  ),
  ([, counted, , to]) => ({
    is: 'calendar',
    lead: 'by',
    to: { moment: { is: 'shifted', amount: counted, point: to }, edge: 'whole' },
  }),
)

/** «накануне 1 сентября», «перед началом учебного года»: the day before. */
const eve: Recogniser<CalendarItem> = map(
  sequence<[true, Point]>(words('накануне перед'), point),
  ([, to]) => ({
    is: 'calendar',
    lead: 'by',
    to: { moment: { is: 'shifted', amount: { amount: 1, unit: 'calendar-day' }, point: to }, edge: 'whole' },
  }),
)

/** «с 1 по 10 августа», «август–сентябрь», «I–II кварталы», «в период с 2022 по 2024 год». */
const maybeYearWord = sequence(dots, maybe(yearWord))
const beginning: Recogniser<Lead> = map(lead, (l) => (l === 'from' ? l : null))
const range: Recogniser<CalendarItem> = map(
  oneOf(
    sequence<[Lead | null, Point, unknown, unknown, Point, unknown]>(
      beginning,
      anyPoint,
      maybeYearWord,
      untilWord,
      anyPoint,
      maybe(remark),
    ),
    sequence<[Lead | null, Point, unknown, unknown, Point, unknown]>(
      maybe(lead),
      anyPoint,
      maybeYearWord,
      mark('-'),
      anyPoint,
      maybe(remark),
    ),
    sequence<[Lead | null, Point, unknown, unknown, Point, unknown]>(
      maybe(within),
      anyPoint,
      maybeYearWord,
      words('по'),
      anyPoint,
      maybe(remark),
    ),
  ),
  ([before, from, , , to]) => ({ is: 'calendar', lead: before === 'by' ? 'by' : 'within', from, to }),
)
type Single = [Lead | null, unknown, unknown, Point, unknown, unknown]
const weekdayBefore: Recogniser<unknown> = maybe(sequence(weekdayPoint, mark(',')))
/** An item that is no span: «до 1 мая», «в сентябре». */
export const singleItem: Recogniser<CalendarItem> = map(
  oneOf(
    sequence<Single>(maybe(lead), weekdayBefore, nothing, point, maybe(remark), maybe(clockRemark)),
    sequence<Single>(maybe(lead), weekdayBefore, clockBefore, point, maybe(remark), maybe(clockRemark)),
  ),
  ([before, , , to]) => ({ is: 'calendar', lead: before ?? 'within', to }),
)
/** «до пятницы», «в понедельник»: only behind a preposition. */
const byWeekday: Recogniser<CalendarItem> = map(sequence<[Lead, Point]>(lead, weekdayPoint), ([, to]) => ({
  is: 'calendar',
  lead: 'by',
  to,
}))
/** «в течение года»: the year the document falls into. */
const wholeYear: Recogniser<CalendarItem> = as(
  sequence(
    anyPhrase('в течение | в течении | в теч | на протяжении | весь | в продолжение'),
    dots,
    maybe(words('всего целого календарного')),
    maybe(words('календарного')),
    words('года год г'),
    dots,
  ),
  { is: 'calendar', lead: 'within', to: { moment: { is: 'years', from: null, to: null }, edge: 'whole' } },
)

/** One item of a calendar term: «до 1 мая», «с 1 по 10 августа», «сентябрь». */
export const calendarItem: Recogniser<CalendarItem> = longestOf<CalendarItem>(
  shifted,
  eve,
  range,
  singleItem,
  byWeekday,
  wholeYear,
)
