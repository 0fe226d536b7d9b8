import { addDays, daysBetween } from '#deadline'
import { dateValue } from './content-line.ts'
import type { Run } from './runs.ts'

/** How the terms of a recurring assignment follow one another. */
interface Rule {
  /** As RRULE has it, without an end. */
  readonly text: string
  readonly falls: (day: string) => boolean
}

const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']

/**
 * The rule (RRULE) that gives exactly these days: the simplest of those the period allows; `null` when none does.
 * A register knows some days of a recurring term, its period and what is written of it. Where no end is known, the
 * rule ends when a term that it would give before `horizon` is not there: then the whole term has ended.
 */
export function repetitionRule(run: Run, horizon: string): string | null {
  const { dues, until, count } = run
  const [first] = dues
  const last = dues.at(-1)
  if (first === undefined || last === undefined) return null
  const known = new Set(dues)
  const exact = (rule: Rule): boolean =>
    daysOf(first, last).every((day) => rule.falls(day) === known.has(day))
  const rule = candidates(run).find(exact)
  if (rule === undefined) return null
  // A rule may have one end only (RFC 5545, 3.3.10).
  if (count !== null) return `${rule.text};COUNT=${count}`
  const ended = daysOf(addDays(last, 1), horizon).some(rule.falls)
  const end = until ?? (ended ? last : null)
  return end === null ? rule.text : `${rule.text};UNTIL=${dateValue(end)}`
}

function candidates(run: Run): readonly Rule[] {
  const { dues, every, months } = run
  const [, digits, unit] = /^P(\d+)([DWMY])$/u.exec(every) ?? []
  const count = Number(digits)
  switch (unit) {
    case 'D':
      return [...daily(dues[0] ?? '', count), ...monthly(run, 1)]
    case 'W':
      return weekly(dues, count)
    case 'M':
      if (count % 12 === 0) return yearly(run, count / 12)
      return months.length > 1 ? yearly(run, 1) : [...monthly(run, count), ...yearly(run, 1)]
    case 'Y':
      return yearly(run, count)
    default:
      return []
  }
}

function daily(first: string, count: number): readonly Rule[] {
  return [
    {
      text: `FREQ=DAILY${interval(count)}`,
      falls: (day) => daysBetween(first, day) % count === 0,
    },
  ]
}

/** On the weekdays that occur, in every `count`-th week. */
function weekly(dues: readonly string[], count: number): readonly Rule[] {
  const first = dues[0] ?? ''
  const monday = addDays(first, -weekdayOf(first))
  const named = unique(dues.map(weekdayOf))
  return [
    {
      text: `FREQ=WEEKLY${interval(count)};BYDAY=${named.map((at) => weekdays[at]).join(',')}`,
      falls: (day) =>
        named.includes(weekdayOf(day)) && Math.floor(daysBetween(monday, day) / 7) % count === 0,
    },
  ]
}

function monthly(run: Run, count: number): readonly Rule[] {
  const start = monthNumber(run.dues[0] ?? '')
  return daysOfMonth(run).map(({ text, falls }) => ({
    text: `FREQ=MONTHLY${interval(count)};${text}`,
    falls: (day) => (monthNumber(day) - start) % count === 0 && falls(day),
  }))
}

/** In the months that are written or occur, in every `count`-th year. */
function yearly(run: Run, count: number): readonly Rule[] {
  const start = Number((run.dues[0] ?? '').slice(0, 4))
  const named = unique([...run.months, ...run.dues.map((due) => Number(due.slice(5, 7)))])
  return daysOfMonth(run).map(({ text, falls }) => ({
    text: `FREQ=YEARLY${interval(count)};BYMONTH=${named.join(',')};${text}`,
    falls: (day) =>
      (Number(day.slice(0, 4)) - start) % count === 0 &&
      named.includes(Number(day.slice(5, 7))) &&
      falls(day),
  }))
}

/** Which days within a month these may be: those written, else those that occur. */
function daysOfMonth({ dues, days: written }: Run): readonly Rule[] {
  const last: Rule = { text: 'BYMONTHDAY=-1', falls: isLast }
  const days = unique(written.length > 0 ? written : dues.map(dayOf))
  const latest = Math.max(...days)
  const plain: Rule = { text: `BYMONTHDAY=${days.join(',')}`, falls: (day) => days.includes(dayOf(day)) }
  const inner = unique(dues.filter((due) => !isLast(due)).map(dayOf))
  const withLast: Rule = {
    text: `BYMONTHDAY=${[...inner, -1].join(',')}`,
    falls: (day) => isLast(day) || inner.includes(dayOf(day)),
  }
  const others = [clipped(latest), nthWeekday(dues), withLast]
  // Up to the 28th a day is the same in every month.
  const ordered = latest <= 28 ? [plain, ...others] : [...others, plain]
  // «До 28 февраля» is its last day but in a leap year.
  const mayBeLast = written.length === 0 || latest === 31
  return mayBeLast && dues.every(isLast) ? [last, ...ordered] : ordered
}

/** The 30th, in February its last day. */
function clipped(wanted: number): Rule {
  const days = Array.from({ length: Math.max(1, wanted - 27) }, (_, at) => Math.min(28, wanted) + at)
  return {
    text: `BYMONTHDAY=${days.join(',')};BYSETPOS=-1`,
    falls: (day) => dayOf(day) === wanted || (dayOf(day) < wanted && isLast(day)),
  }
}

/** The first Monday, the last Friday. */
function nthWeekday(dues: readonly string[]): Rule {
  const first = dues[0] ?? ''
  const weekday = weekdayOf(first)
  const nth = Math.ceil(dayOf(first) / 7)
  const isFinal = dues.every((due) => isLast(due) || addDays(due, 7).slice(0, 7) !== due.slice(0, 7))
  return {
    text: `BYDAY=${isFinal ? -1 : nth}${weekdays[weekday]}`,
    falls: (day) =>
      weekdayOf(day) === weekday &&
      (isFinal ? addDays(day, 7).slice(0, 7) !== day.slice(0, 7) : Math.ceil(dayOf(day) / 7) === nth),
  }
}

const interval = (count: number): string => (count === 1 ? '' : `;INTERVAL=${count}`)

const dayOf = (day: string): number => Number(day.slice(8))

const isLast = (day: string): boolean => addDays(day, 1).endsWith('-01')

/** Monday is 0. */
const weekdayOf = (day: string): number => (daysBetween('2001-01-01', day) + 7 * 200_000) % 7

const monthNumber = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7))

const unique = (numbers: readonly number[]): readonly number[] => [...new Set(numbers)].sort((a, b) => a - b)

function daysOf(first: string, last: string): readonly string[] {
  const length = Math.max(0, daysBetween(first, last) + 1)
  return Array.from({ length }, (_, at) => addDays(first, at))
}
