import {
  addDays,
  addMonths,
  clippedDay,
  type Day,
  daysBetween,
  lastOfMonth,
  monthOf,
  nthWeekday,
  weekdayOf,
  yearOf,
} from './calendar/day.ts'
import type { RecurringDeadline } from './deadline.ts'

/** Where the calendar of this program ends. */
export const LAST_DAY = '9999-12-31'

/** The due days of what repeats, in order, from about `from` on: counted from the deadline's own beginning or the document's day. */
export function* recurringDays(
  deadline: RecurringDeadline,
  { from, documentDate }: { readonly from: Day; readonly documentDate: Day | null },
): Generator<{ due: Day }> {
  const start = deadline.from ?? documentDate ?? from
  let count = 0
  const first = deadline.count === undefined && from > start ? from : start
  for (const due of daysOf(deadline, start, first)) {
    if (due < start) continue
    if (deadline.until !== undefined && due > deadline.until) return
    if (deadline.count !== undefined && ++count > deadline.count) return
    yield { due }
  }
}

/** All due days from about `first` on (not much earlier), counted from `start`. */
function daysOf(deadline: RecurringDeadline, start: Day, first: Day): Generator<Day> {
  const count = Number(/\d+/.exec(deadline.every)?.[0] ?? 1)
  if (deadline.every.startsWith('PT')) return everyDays(start, first, 1, 0)
  switch (deadline.every.at(-1)) {
    case 'Y':
      return inMonthsOf(deadline, start, first, count * 12)
    case 'M':
      return inMonthsOf(deadline, start, first, count)
    case 'W':
      return inWeeks(deadline, start, first, count)
    default:
      return count === 10 || count === 15
        ? partsOfMonth(deadline, first, count)
        : everyDays(start, first, count, count === 1 ? 0 : count)
  }
}

function* everyDays(start: Day, first: Day, step: number, offset: number): Generator<Day> {
  const origin = addDays(start, offset)
  const skipped = Math.max(0, Math.floor(daysBetween(origin, first) / step))
  for (
    let day = addDays(origin, skipped * step);
    day <= LAST_DAY && day >= origin;
    day = addDays(day, step)
  ) {
    yield day
    if (daysBetween(day, LAST_DAY) < step) return
  }
}

/** Decades end on the 10th, the 20th and the last day; halves on the 15th and the last. */
function* partsOfMonth({ days }: RecurringDeadline, first: Day, length: number): Generator<Day> {
  const ends = days ?? (length === 10 ? [10, 20, 31] : [15, 31])
  for (const month of months(first)) for (const end of ends) yield clippedDay(month.year, month.month, end)
}

/** A week ends on Sunday; with weekdays it falls on them, in every `count`-th week from the first. */
function* inWeeks(
  { weekday, weekdays }: RecurringDeadline,
  start: Day,
  first: Day,
  count: number,
): Generator<Day> {
  const origin = addDays(start, 1 - weekdayOf(start))
  const named = [...(weekdays ?? (weekday === undefined ? [] : [weekday]))].sort((a, b) => a - b)
  const offsets = named.length > 0 ? named.map((day) => day - 1) : [7 * count - 1]
  const skipped = Math.max(0, Math.floor(daysBetween(origin, first) / (7 * count)))
  for (let week = addDays(origin, skipped * 7 * count); week < '9999-12-01'; week = addDays(week, 7 * count))
    for (const offset of offsets) yield addDays(week, offset)
}

/** Periods of whole months: those that divide the year follow the calendar, others count from the start. */
function* inMonthsOf(deadline: RecurringDeadline, start: Day, first: Day, length: number): Generator<Day> {
  const named = deadline.months ?? (deadline.month === undefined ? [] : [deadline.month])
  if (named.length > 0 || deadline.dates) {
    const years = length > 12 ? length / 12 : 1
    yield* inNamedMonths(deadline, named, start, first, years)
    return
  }
  const year = yearOf(start)
  const month = 12 % length === 0 ? 1 : length % 12 === 0 ? 1 : monthOf(start)
  const opening = year * 12 + month - 1
  const now = yearOf(first) * 12 + monthOf(first) - 1
  const skipped = Math.max(0, Math.floor((now - opening) / length))
  for (let period = opening + skipped * length; period < 9999 * 12; period += length) {
    const last = period + length - 1
    yield* daysInPeriodMonth(deadline, Math.floor(last / 12), (last % 12) + 1)
  }
}

/** «раз в 3 года, до 1 октября»: the first on or after the start, then every so many years. */
function* inNamedMonths(
  deadline: RecurringDeadline,
  named: readonly number[],
  start: Day,
  first: Day,
  years: number,
): Generator<Day> {
  const inYear = (year: number): Day[] =>
    deadline.dates
      ? deadline.dates.map(({ month, day }) => clippedDay(year, month, day)).sort()
      : [...named].sort((a, b) => a - b).flatMap((month) => [...daysInPeriodMonth(deadline, year, month)])
  let origin = yearOf(start)
  if ((inYear(origin).at(-1) ?? '') < start) origin++
  const skipped = Math.max(0, Math.floor((yearOf(first) - origin) / years))
  for (let year = origin + skipped * years; year < 9999; year += years) yield* inYear(year)
}

function* daysInPeriodMonth(
  { day, days, weekday, nth }: RecurringDeadline,
  year: number,
  month: number,
): Generator<Day> {
  if (weekday !== undefined) yield nthWeekday(year, month, weekday, nth ?? 1)
  else if (day === undefined) yield lastOfMonth(year, month)
  else for (const one of new Set((days ?? [day]).map((d) => clippedDay(year, month, d)).sort())) yield one
}

function* months(from: Day): Generator<{ year: number; month: number }> {
  for (let day = `${from.slice(0, 7)}-01`; day < '9999-12-01'; day = addMonths(day, 1))
    yield { year: yearOf(day), month: monthOf(day) }
}
