import type { Day } from '../calendar/day.ts'
import type { WorkingCalendar } from '../calendar/working-calendar.ts'
import type { DeadlineSettings } from '../settings.ts'

/** What a term is read against. */
export interface Frame {
  /** `null`: the document is a draft. */
  readonly documentDate: Day | null
  readonly calendar: WorkingCalendar
  readonly settings: DeadlineSettings
  /** The term before «далее»; what repeats after it without its own day takes the day from it. */
  readonly first?: { readonly due: Day; readonly span: boolean }
}

/** A stretch of days found for a moment, and what had to be supposed for it. */
export interface Span {
  readonly from: Day
  readonly due: Day
  /** The rules that gave what is not written, in Russian. */
  readonly rules: readonly string[]
  /** A person should look. */
  readonly doubtful: boolean
}
export type Unresolved = 'impossible-day' | 'no-document-date'
export type Found = Span | Unresolved

export function isSpan(found: Found): found is Span {
  return typeof found !== 'string'
}

/** Where a moment without a year may lie, beside the document's date: items of a list lead one another. */
export interface Bounds {
  /** The end is this day or later. */
  readonly notBefore?: Day
  /** The latest one that begins on this day or earlier. */
  readonly latestBy?: Day
}

/** All of it is written. */
export function exact(from: Day, due: Day): Span {
  return { from, due, rules: [], doubtful: false }
}
/** One day that a rule gave. */
export function derived(day: Day, rule: string, doubtful = false): Span {
  return { from: day, due: day, rules: [rule], doubtful }
}

/** The same days, and one rule more. */
export function noted(found: Found, rule: string): Found {
  return isSpan(found) ? { ...found, rules: [...found.rules, rule] } : found
}
