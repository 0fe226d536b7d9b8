import { amount } from './amount.ts'
import { clockBefore, clockRemark } from './clock.ts'
import {
  anyPhrase,
  as,
  before,
  longestOf,
  MOST_REPEATS,
  map,
  mark,
  maybe,
  nothing,
  oneOf,
  phrases,
  type Reading,
  type Recogniser,
  sequence,
  words,
} from './combine.ts'
import { dayStretch } from './day.ts'
import { reported } from './days-of-month.ts'
import { point, unfinished, weekdayPoint } from './moment.ts'
import { dots } from './number.ts'
import type { Amount, CalendarItem, Moment, Point, Stretch } from './term.ts'
import { yearWord } from './year.ts'

type Lead = CalendarItem['lead']

/** What stands before a moment and says whether its end or all of it is meant. Longer phrases first. */
const LEADS: Readonly<Record<string, Lead>> = {
  'в срок не позднее чем до': 'by',
  'в срок не позднее': 'by',
  'в срок не позже': 'by',
  'в сроки до': 'by',
  'в срок вплоть до': 'by',
  'в срок до': 'by',
  'в срок по': 'by',
  'в срок к': 'by',
  'сроком до': 'by',
  'сроком по': 'by',
  'со сроком до': 'by',
  'срок до': 'by',
  'не позднее чем до': 'by',
  'не позднее чем к': 'by',
  'не позднее до': 'by',
  'не позднее': 'by',
  'не позже': 'by',
  'вплоть до': 'by',
  'по состоянию до': 'by',
  'строго до': 'by',
  'на срок до': 'by',
  'на период до': 'by',
  'в период до': 'by',
  до: 'by',
  к: 'by',
  ко: 'by',
  по: 'by',
  д: 'by',
  'в течение всего': 'within',
  'в течение': 'within',
  'в течении всего': 'within',
  'в течении': 'within',
  'в теч': 'within',
  'на протяжении всего': 'within',
  'на протяжении': 'within',
  'в продолжение': 'within',
  'на период с': 'from',
  'в период с': 'from',
  'в сроки с': 'from',
  'в срок с': 'from',
  'за период с': 'from',
  'период с': 'from',
  'сроком с': 'from',
  'начиная с': 'from',
  'начиная со': 'from',
  'не ранее чем с': 'from',
  'не ранее': 'from',
  'с начала': 'from',
  с: 'from',
  со: 'from',
  от: 'from',
  'в период': 'within',
  'на период': 'within',
  'за период': 'within',
  период: 'within',
  'на весь': 'within',
  весь: 'within',
  'в срок': 'within',
  'в сроки': 'within',
  'в ходе': 'within',
  'по итогам': 'within',
  'по результатам': 'within',
  'по окончании': 'by',
  'по завершении': 'by',
  в: 'within',
  во: 'within',
  на: 'within',
  за: 'within',
}
const lead: Recogniser<Lead> = before(phrases(LEADS), dots)
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
const anyPoint: Recogniser<Point> = oneOf<Point>(
  point,
  map(unfinished, (moment) => ({ moment, edge: 'whole' })),
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
const single: Recogniser<CalendarItem> = map(
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

const item: Recogniser<CalendarItem> = longestOf<CalendarItem>(shifted, range, single, byWeekday, wholeYear)
/** «25» in «25, 26 и 27 января». */
const unfinishedItem: Recogniser<CalendarItem> = map(
  sequence<[Lead | null, Moment]>(maybe(lead), unfinished),
  ([before, moment]) => ({
    is: 'calendar',
    lead: before ?? 'within',
    to: { moment, edge: 'whole' },
  }),
)
const between: Recogniser<unknown> = oneOf<unknown>(
  sequence(oneOf(mark(','), mark(';')), maybe(words('и'))),
  anyPhrase('а также | и | или'),
  mark('/'),
)

/** Numbers that wait for their month: «1, 5, 10, 15, 20, 25 января». */
const MOST_UNFINISHED = 12

/** Calendar items one after another, each finished: «май, сентябрь 2020 года», «до 1 мая и до 1 ноября». */
export const calendarItems: Recogniser<readonly CalendarItem[]> = (tokens, at) => {
  const read: Reading<CalendarItem>[] = []
  let next = at
  let waiting = 0
  while (read.length < MOST_REPEATS && waiting < MOST_UNFINISHED) {
    const start = read.length === 0 ? next : between(tokens, next)?.next
    if (start === undefined) break
    const reading = item(tokens, start) ?? unfinishedItem(tokens, start)
    if (!reading) break
    read.push(reading)
    waiting = isFinished(reading.value) ? 0 : waiting + 1
    next = reading.next
  }
  while (read.length > 0 && !isFinished(read.at(-1)?.value)) read.pop()
  const last = read.at(-1)
  return last ? { value: filled(read.map((r) => r.value)), next: last.next } : null
}

function isFinished(one: CalendarItem | undefined): boolean {
  return one?.to.moment.is !== 'ordinal'
}

/** Numbers take their month, quarter or half from the moment after them; a lead holds until another comes. */
function filled(items: readonly CalendarItem[]): CalendarItem[] {
  const out: CalendarItem[] = []
  for (const one of [...items].reverse()) {
    const following = out[0]?.from ?? out[0]?.to
    const to = following ? fill(one.to, following) : one.to
    out.unshift({ ...one, to, ...(one.from ? { from: fill(one.from, to) } : {}) })
  }
  let previous: Lead = out[0]?.lead ?? 'within'
  return out.map((one) => {
    if (one.from === undefined && one.lead === 'within')
      return { ...one, lead: previous === 'from' ? 'within' : previous }
    previous = one.lead
    return one
  })
}

function fill(one: Point, like: Point): Point {
  if (one.moment.is === 'years' && like.moment.is === 'school-years') return asSchoolYear(one)
  if (one.moment.is !== 'ordinal') return one
  const { number } = one.moment
  const model = like.moment
  if (model.is === 'running' && model.unit === 'month') return { ...one, moment: { ...model, day: number } }
  if (model.is !== 'stretch') return { ...one, moment: { is: 'day-number', day: number } }
  return { ...one, moment: sibling(number, model) }
}

/** «2021-2022» before «2022-2023 учебные годы». */
function asSchoolYear(one: Point): Point {
  if (one.moment.is !== 'years' || typeof one.moment.from !== 'number' || typeof one.moment.to !== 'number')
    return one
  const { from, to } = one.moment
  return { ...one, moment: { is: 'school-years', from, count: Math.max(1, to - from) } }
}

/** The stretch of the same kind with another number. */
function sibling(number: number, model: Stretch): Stretch {
  const day = dayStretch(number, model.from.month, model.year)
  switch (model.unit) {
    case 'quarter':
    case 'half-year': {
      const length = model.unit === 'quarter' ? 3 : 6
      if (number > 12 / length) return { ...model, impossible: true }
      return {
        ...model,
        from: { month: (number - 1) * length + 1, day: 1 },
        to: { month: number * length, day: 31 },
      }
    }
    case 'decade':
    case 'half-month': {
      const last = model.unit === 'decade' ? [10, 20, 31] : [15, 31]
      const to = last[number - 1]
      if (to === undefined) return { ...model, impossible: true }
      return {
        ...model,
        from: { month: model.from.month, day: (last[number - 2] ?? 0) + 1 },
        to: { month: model.to.month, day: to },
      }
    }
    default:
      return number > 31 ? { ...day, impossible: true } : day
  }
}
