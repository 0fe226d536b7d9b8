import {
  anyPhrase,
  MOST_REPEATS,
  map,
  mark,
  maybe,
  oneOf,
  type Reading,
  type Recogniser,
  remembered,
  sequence,
  words,
} from './combine.ts'
import { dayStretch } from './day.ts'
import { siblingPart } from './division.ts'
import { calendarItem, lead, singleItem } from './item.ts'
import { unfinished } from './moment.ts'
import { siblingMonthPart } from './month.ts'
import type { CalendarItem, Moment, Point, Stretch } from './term.ts'

type Lead = CalendarItem['lead']

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
export const calendarItems: Recogniser<readonly CalendarItem[]> = remembered((tokens, at) => {
  const read: (Reading<CalendarItem> & { readonly start: number })[] = []
  let next = at
  let waiting = 0
  while (read.length < MOST_REPEATS && waiting < MOST_UNFINISHED) {
    const start = read.length === 0 ? next : between(tokens, next)?.next
    if (start === undefined) break
    const reading = calendarItem(tokens, start) ?? unfinishedItem(tokens, start)
    if (!reading) break
    read.push({ ...reading, start })
    waiting = isFinished(reading.value) ? 0 : waiting + 1
    next = reading.next
  }
  for (let last = read.at(-1); last && !isFinished(last.value); last = read.at(-1)) {
    read.pop()
    const alone =
      last.value.from && isFinished({ ...last.value, to: last.value.from })
        ? singleItem(tokens, last.start)
        : null
    if (alone) read.push({ ...alone, start: last.start })
  }
  const last = read.at(-1)
  return last ? { value: filled(read.map((r) => r.value)), next: last.next } : null
})

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
  switch (model.unit) {
    case 'quarter':
    case 'half-year':
      return siblingPart(number, model)
    case 'decade':
    case 'half-month':
      return siblingMonthPart(number, model)
    default:
      return dayStretch(number, model.from.month, model.year)
  }
}
