import { addDays, type Day, yearOf } from './calendar/day.ts'
import type { WorkingCalendar } from './calendar/working-calendar.ts'
import type { Deadline } from './deadline.ts'
import { LAST_DAY, recurringDays } from './recurrence.ts'

/** One time that a deadline falls due. */
export interface Occurrence {
  readonly from?: Day | undefined
  readonly due: Day
  /** `due` moved off a non-working day. */
  readonly control: Day
}
export interface OccurrenceOptions {
  /** First and last day of the span; without `until` a recurring deadline goes on to the year 9999. */
  readonly from: Day
  readonly until?: Day
  /** Where counting begins if the deadline itself has no beginning; `null` for a draft: then `from`. */
  readonly documentDate: Day | null
  readonly calendar: WorkingCalendar
}

/**
 * The days on which a deadline falls due within a span, in order, made one by one. A recurring deadline without
 * a day falls due on the last day of each period; one that is never due (постоянно, по мере …) gives none.
 */
export function* occurrences(deadline: Deadline, options: OccurrenceOptions): Generator<Occurrence> {
  const until = options.until ?? LAST_DAY
  const end = lastDue(deadline)
  for (const { from, due } of dueDays(deadline, options)) {
    if (due > until) break
    if (due >= options.from)
      yield { ...(from === undefined ? {} : { from }), due, control: options.calendar.controlDay(due) }
  }
  if (!deadline.then || end === null) return
  const after = addDays(end, 1)
  yield* occurrences(deadline.then, { ...options, from: laterOf(after, options.from) })
}

/** Days compare as strings. */
function laterOf(one: Day, other: Day): Day {
  return [one, other].sort()[1] ?? one
}

/** The first occurrence whose control date is `on` or later; `null` when none is left. */
export function nextControl(
  deadline: Deadline,
  on: Day,
  options: Pick<OccurrenceOptions, 'documentDate' | 'calendar'>,
): Occurrence | null {
  const soonest = addDays(on, -LONGEST_MOVE)
  for (const occurrence of occurrences(deadline, { ...options, from: soonest }))
    if (occurrence.control >= on) return occurrence
  return null
}
/** A day off is moved by less: the longest run, of spring 2020, had 44 days. */
const LONGEST_MOVE = 60

/** Working days from the control date to the day of execution; 0 when it was in time. */
export function delayInWorkingDays(control: Day, executed: Day, calendar: WorkingCalendar): number {
  return calendar.countWorkingDays(control, executed)
}

/** Years of these deadlines for which no production calendar is known: one warning for each. */
export function yearsWithoutCalendar(deadlines: readonly Deadline[], calendar: WorkingCalendar): number[] {
  const years = deadlines
    .map(lastDue)
    .filter((day) => day !== null)
    .map(yearOf)
  return [...new Set(years)].filter((year) => !calendar.knowsYear(year)).sort((a, b) => a - b)
}

/** The day after which nothing more is due, «далее» included; `null` when there is no such day. */
export const lastDay = (deadline: Deadline): Day | null =>
  deadline.then ? lastDay(deadline.then) : lastDue(deadline)

/** The same of what stands before «далее». */
function lastDue(deadline: Deadline): Day | null {
  switch (deadline.kind) {
    case 'date':
    case 'period':
    case 'series':
      return deadline.due
    case 'relative':
      return deadline.due ?? null
    case 'recurring':
      return deadline.until ?? null
    case 'continuous':
    case 'event':
    case 'none':
    case 'unparsed':
      return null
    default:
      return deadline satisfies never
  }
}

function dueDays(
  deadline: Deadline,
  options: OccurrenceOptions,
): Iterable<{ from?: Day | undefined; due: Day }> {
  switch (deadline.kind) {
    case 'date':
      return [{ due: deadline.due }]
    case 'period':
      return [{ from: deadline.from, due: deadline.due }]
    case 'series':
      return deadline.items
    case 'relative':
      return deadline.due === undefined ? [] : [{ due: deadline.due }]
    case 'recurring':
      return recurringDays(deadline, options)
    case 'continuous':
    case 'event':
    case 'none':
    case 'unparsed':
      return []
    default:
      return deadline satisfies never
  }
}
