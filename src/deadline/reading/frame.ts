import type { Day } from '../calendar/day.ts'
import type { WorkingCalendar } from '../calendar/working-calendar.ts'
import type { DeadlineSettings } from '../settings.ts'

/** What a term is read against. */
export interface Frame {
  /** `null`: the document is a draft. */
  readonly documentDate: Day | null
  readonly calendar: WorkingCalendar
  readonly settings: DeadlineSettings
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
