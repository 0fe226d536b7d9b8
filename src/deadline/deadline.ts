import { z } from 'zod'

/** A calendar day, `YYYY-MM-DD`. A deadline is a date, not an instant. */
export const isoDate = z.iso.date()

/** `exact`: all of it is written. `derived`: a year or an end came from a rule. `review`: a person should look. */
const certainty = z.enum(['exact', 'derived', 'review'])

const span = z.object({ from: isoDate.optional(), due: isoDate }).readonly()

const common = {
  /** The words as written, without the leading «Срок:» and the closing full stop. */
  text: z.string(),
  certainty,
  /** In Russian, for a controller: which rule gave which date, and why a control date moved. */
  explanation: z.string(),
  /** `due` moved off a non-working day; `null` where there is no `due`. */
  control: isoDate.nullable(),
  /** What follows: «до 1 мая, далее ежегодно». */
  // biome-ignore lint/suspicious/noThenProperty: the contract's name; a deadline is never awaited
  get then(): z.ZodOptional<z.ZodType<Deadline>> {
    return z.optional(z.lazy(() => deadlineSchema))
  },
}

/** Срок исполнения: the nine kinds of `docs/сроки.md`. */
export type Deadline =
  | DateDeadline
  | PeriodDeadline
  | SeriesDeadline
  | RecurringDeadline
  | RelativeDeadline
  | WordDeadline

interface Common {
  readonly text: string
  readonly certainty: z.infer<typeof certainty>
  readonly explanation: string
  readonly control: string | null
  readonly then?: Deadline | undefined
}
/** Done by one day. */
export interface DateDeadline extends Common {
  readonly kind: 'date'
  readonly due: string
}
/** Done within a span; `due` is its last day. */
export interface PeriodDeadline extends Common {
  readonly kind: 'period'
  readonly from: string
  readonly due: string
}
/** Several days or spans; `due` is the last. */
export interface SeriesDeadline extends Common {
  readonly kind: 'series'
  readonly items: readonly { readonly from?: string | undefined; readonly due: string }[]
  readonly due: string
}
/** Repeats. `every` is an ISO 8601 duration; the rest only where written. */
export interface RecurringDeadline extends Common {
  readonly kind: 'recurring'
  readonly every: string
  readonly day?: number | undefined
  /** ISO: 1 is Monday. */
  readonly weekday?: number | undefined
  readonly month?: number | undefined
  readonly months?: readonly number[] | undefined
  readonly from?: string | undefined
  readonly until?: string | undefined
  readonly count?: number | undefined
  /** All days of the month where several are written; `day` is the first. */
  readonly days?: readonly number[] | undefined
  /** All weekdays where several are written; `weekday` is the first. */
  readonly weekdays?: readonly number[] | undefined
  /** Which such weekday of the month: 1 the first, -1 the last. */
  readonly nth?: number | undefined
  /** Days of the year where they differ by month: «до 15 января и до 1 июля». */
  readonly dates?: readonly { readonly month: number; readonly day: number }[] | undefined
}
/** Counted from an event; `due` when the anchor is the document itself. */
export interface RelativeDeadline extends Common {
  readonly kind: 'relative'
  readonly amount: number
  readonly unit: 'calendar-day' | 'working-day' | 'week' | 'month'
  readonly anchor: 'signing' | 'registration' | 'event'
  readonly anchorText?: string | undefined
  readonly due?: string | undefined
}
/** Always; undated; nothing written; not understood. */
export interface WordDeadline extends Common {
  readonly kind: 'continuous' | 'event' | 'none' | 'unparsed'
  /** Why it is `unparsed`. */
  readonly problem?: DeadlineProblem | undefined
}

const problem = z.enum(['not-understood', 'impossible-day'])
/** Words that are not understood: a warning. A day that does not exist, 31 июня: an error. */
export type DeadlineProblem = z.infer<typeof problem>

export const deadlineSchema: z.ZodType<Deadline> = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('date'), due: isoDate, ...common }),
  z.object({ kind: z.literal('period'), from: isoDate, due: isoDate, ...common }),
  z.object({ kind: z.literal('series'), items: z.array(span), due: isoDate, ...common }),
  z.object({
    kind: z.literal('recurring'),
    every: z.string(),
    day: z.int().min(1).max(31).optional(),
    weekday: z.int().min(1).max(7).optional(),
    month: z.int().min(1).max(12).optional(),
    months: z.array(z.int().min(1).max(12)).optional(),
    from: isoDate.optional(),
    until: isoDate.optional(),
    count: z.int().positive().optional(),
    days: z.array(z.int().min(1).max(31)).optional(),
    weekdays: z.array(z.int().min(1).max(7)).optional(),
    nth: z.int().min(-1).max(5).optional(),
    dates: z.array(z.object({ month: z.int().min(1).max(12), day: z.int().min(1).max(31) })).optional(),
    ...common,
  }),
  z.object({
    kind: z.literal('relative'),
    amount: z.int().positive(),
    unit: z.enum(['calendar-day', 'working-day', 'week', 'month']),
    anchor: z.enum(['signing', 'registration', 'event']),
    anchorText: z.string().optional(),
    due: isoDate.optional(),
    ...common,
  }),
  z.object({ kind: z.literal('continuous'), ...common }),
  z.object({ kind: z.literal('event'), ...common }),
  z.object({ kind: z.literal('none'), ...common }),
  z.object({ kind: z.literal('unparsed'), problem: problem.optional(), ...common }),
])
