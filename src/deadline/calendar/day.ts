import { Temporal } from 'temporal-polyfill'

/** A calendar day, `YYYY-MM-DD`: compares as a string, needs no time zone. */
export type Day = string

/** The day with these numbers, or `null` if there is no such day: 31 июня, 25.13.2021. */
export function dayOf(year: number, month: number, day: number): Day | null {
  if (year < 1 || year > 9999 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month))
    return null
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

export function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
}

/** The day with its number clipped to the month's length: 31 in February is the 28th. */
export function clippedDay(year: number, month: number, day: number): Day {
  return firstOfMonth(year, month)
    .with({ day: Math.min(day, 31) }, { overflow: 'constrain' })
    .toString()
}

export function lastOfMonth(year: number, month: number): Day {
  return clippedDay(year, month, 31)
}

/** `month` may run over: month 13 of 2021 is January 2022. */
function firstOfMonth(year: number, month: number): Temporal.PlainDate {
  return Temporal.PlainDate.from({
    year: year + Math.floor((month - 1) / 12),
    month: ((month - 1 + 1200) % 12) + 1,
    day: 1,
  })
}

export function addDays(day: Day, days: number): Day {
  return Temporal.PlainDate.from(day).add({ days }).toString()
}

/** Months clip: 31 January + 1 month is 28 February. */
export function addMonths(day: Day, months: number): Day {
  return Temporal.PlainDate.from(day).add({ months }, { overflow: 'constrain' }).toString()
}

/** ISO: 1 is Monday, 7 is Sunday. */
export function weekdayOf(day: Day): number {
  return Temporal.PlainDate.from(day).dayOfWeek
}

/** The first, second … weekday of a month, or with -1 the last. The fifth of a month that has only four is the last. */
export function nthWeekday(year: number, month: number, weekday: number, nth: number): Day {
  const first = 1 + ((weekday - weekdayOf(clippedDay(year, month, 1)) + 7) % 7)
  const last = first + 7 * Math.floor((daysInMonth(year, month) - first) / 7)
  return clippedDay(year, month, nth === -1 ? last : Math.min(last, first + 7 * (nth - 1)))
}

export function daysBetween(from: Day, to: Day): number {
  return Temporal.PlainDate.from(from).until(to, { largestUnit: 'day' }).days
}

export function yearOf(day: Day): number {
  return Number(day.slice(0, 4))
}
export function monthOf(day: Day): number {
  return Number(day.slice(5, 7))
}
export function dayNumberOf(day: Day): number {
  return Number(day.slice(8, 10))
}

function two(n: number): string {
  return String(n).padStart(2, '0')
}
