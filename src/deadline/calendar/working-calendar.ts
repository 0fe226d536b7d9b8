import { DEFAULT_DEADLINE_SETTINGS, type DeadlineSettings } from '../settings.ts'
import { addDays, type Day, dayOf, daysInMonth, isLeap, weekdayOf } from './day.ts'
import { PRODUCTION_CALENDAR } from './production-calendar.ts'

/** Which days are worked: the production calendar of Russia with the office's own days. */
export interface WorkingCalendar {
  isWorkingDay(day: Day): boolean
  /** Why the day is off, in Russian: «День Победы», «воскресенье»; `null` for a working day. */
  dayOffReason(day: Day): string | null
  /** The `count`-th working day after `day`; the day after is day 1. A negative count goes back. */
  addWorkingDays(day: Day, count: number): Day
  /** Working days after `from`, up to and with `to`; 0 if `to` is not after `from`. Delays are counted so. */
  countWorkingDays(from: Day, to: Day): number
  /** The day itself, or where the exchange rule moves it from a day off. */
  controlDay(day: Day): Day
  /** Whether the production calendar of this year is known; else fixed holidays and weekends stand in. */
  knowsYear(year: number): boolean
  readonly exchange: DeadlineSettings['exchange']
}

type CalendarSettings = Pick<DeadlineSettings, 'holidays' | 'workingDays' | 'sixDayWeek' | 'exchange'>

interface YearDays {
  /** By day of the year from 0: the reason, or `null` for a working day. */
  readonly reasons: readonly (string | null)[]
  /** By day of the year from 0: working days up to and with it. */
  readonly counts: readonly number[]
}

/** Нерабочие праздничные дни: ТК РФ, статья 112. For years whose production calendar is not known. */
const FIXED_HOLIDAYS: Readonly<Record<string, string>> = {
  'Новогодние каникулы': '0101-0106 0108',
  'Рождество Христово': '0107',
  'День защитника Отечества': '0223',
  'Международный женский день': '0308',
  'Праздник Весны и Труда': '0501',
  'День Победы': '0509',
  'День России': '0612',
  'День народного единства': '1104',
}
const WEEKEND: Readonly<Record<number, string>> = { 6: 'суббота', 7: 'воскресенье' }
const DAYS_BEFORE_MONTH = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334]
const LAST_YEAR = 9999

/**
 * The calendar of an office. With a six-day week Saturdays are worked unless they are holidays; days off that
 * were moved by decree stay off.
 */
export function makeCalendar(settings: Partial<CalendarSettings> = {}): WorkingCalendar {
  const all = { ...DEFAULT_DEADLINE_SETTINGS, ...settings }
  const years = new Map<number, YearDays>()
  const yearDays = (year: number): YearDays => {
    const known = years.get(year) ?? readYear(year, all)
    years.set(year, known)
    return known
  }
  const dayOffReason = (day: Day): string | null => yearDays(year(day)).reasons[dayOfYear(day)] ?? null
  const isWorkingDay = (day: Day): boolean => dayOffReason(day) === null
  const worked = (day: Day): number => yearDays(year(day)).counts[dayOfYear(day)] ?? 0
  const workedIn = (y: number): number => yearDays(y).counts.at(-1) ?? 0
  return {
    exchange: all.exchange,
    isWorkingDay,
    dayOffReason,
    knowsYear: (year) => year in PRODUCTION_CALENDAR,
    addWorkingDays(day, count) {
      let target = worked(day) + count
      if (count < 0 && !isWorkingDay(day)) target += 1
      if (count === 0) return day
      let y = year(day)
      for (let total = workedIn(y); target > total && y < LAST_YEAR; total = workedIn(y)) {
        target -= total
        y++
      }
      while (target < 1 && y > 1) target += workedIn(--y)
      return dayAt(y, firstReaching(yearDays(y).counts, target))
    },
    countWorkingDays(from, to) {
      if (to <= from) return 0
      let count = worked(to) - worked(from)
      for (let y = year(from); y < year(to); y++) count += workedIn(y)
      return count
    },
    controlDay(day) {
      if (all.exchange === 'none') return day
      const step = all.exchange === 'preceding' ? -1 : 1
      let found = day
      while (!isWorkingDay(found) && canMove(found, step)) found = addDays(found, step)
      return found
    },
  }
}

/** The first place in a rising list that holds `target` or more: the working day of that number. */
function firstReaching(counts: readonly number[], target: number): number {
  let low = 0
  let high = counts.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if ((counts[middle] ?? 0) >= target) high = middle
    else low = middle + 1
  }
  return low
}

/** A year of nothing but holidays, or the end of all years: then the day stays where it is. */
function canMove(day: Day, step: number): boolean {
  return step < 0 ? day > '0001-01-31' : day < `${LAST_YEAR}-12-31`
}

function readYear(year: number, settings: CalendarSettings): YearDays {
  const table = PRODUCTION_CALENDAR[year] ?? { off: FIXED_HOLIDAYS, worked: '' }
  const reasons = weekendsOff(year, settings.sixDayWeek)
  for (const [reason, runs] of Object.entries(table.off))
    for (const index of daysOfRuns(year, runs)) reasons[index] = reason
  for (const index of daysOfRuns(year, table.worked)) reasons[index] = null
  for (const { day, title } of settings.holidays) {
    const index = indexIn(year, day.length === 5 ? `${padded(year)}-${day}` : day)
    if (index !== null) reasons[index] = title
  }
  for (const day of settings.workingDays) {
    const index = indexIn(year, day)
    if (index !== null) reasons[index] = null
  }
  let count = 0
  return { reasons, counts: reasons.map((reason) => (reason === null ? ++count : count)) }
}

function weekendsOff(year: number, sixDayWeek: boolean): (string | null)[] {
  const first = weekdayOf(`${padded(year)}-01-01`)
  return Array.from({ length: isLeap(year) ? 366 : 365 }, (_, index) => {
    const weekday = ((first - 1 + index) % 7) + 1
    return sixDayWeek && weekday === 6 ? null : (WEEKEND[weekday] ?? null)
  })
}

/** `0101-0106 0108` → the days of the year. */
function daysOfRuns(year: number, runs: string): number[] {
  return runs
    .split(' ')
    .filter((run) => run !== '')
    .flatMap((run) => {
      const [from = '', to = from] = run.split('-')
      const first = dayOfYear(isoOf(year, from))
      const last = dayOfYear(isoOf(year, to))
      return Array.from({ length: last - first + 1 }, (_, i) => first + i)
    })
}

function isoOf(year: number, monthAndDay: string): Day {
  return `${padded(year)}-${monthAndDay.slice(0, 2)}-${monthAndDay.slice(2)}`
}

/** The place of a day in its year; `null` if it is of another year or does not exist (29 February). */
function indexIn(year: number, day: Day): number | null {
  const [y = 0, month = 0, number = 0] = day.split('-').map(Number)
  return y === year && dayOf(y, month, number) !== null ? dayOfYear(day) : null
}

/** From 0. Read off the digits: the calendar is asked hundreds of thousands of times. */
function dayOfYear(day: Day): number {
  const month = Number(day.slice(5, 7))
  const leap = month > 2 && daysInMonth(year(day), 2) === 29 ? 1 : 0
  return (DAYS_BEFORE_MONTH[month - 1] ?? 0) + leap + Number(day.slice(8, 10)) - 1
}

/** The day at a place of the year, from 0. */
function dayAt(year: number, index: number): Day {
  const leap = isLeap(year) ? 1 : 0
  const before = (month: number): number => (DAYS_BEFORE_MONTH[month - 1] ?? 0) + (month > 2 ? leap : 0)
  let month = 12
  while (before(month) > index) month--
  return `${padded(year)}-${String(month).padStart(2, '0')}-${String(index - before(month) + 1).padStart(2, '0')}`
}

function year(day: Day): number {
  return Number(day.slice(0, 4))
}

function padded(year: number): string {
  return String(year).padStart(4, '0')
}
