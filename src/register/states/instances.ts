import { addDays, type Deadline, occurrences, type WorkingCalendar } from '#deadline'
import type { Due } from './work.ts'

/** How far ahead of the day the terms of a recurring assignment are shown. */
const AHEAD_DAYS = 30
/** Nobody executes further ahead; a slip of the pen in a year must not make terms for millennia. */
const FURTHEST_DAYS = 1000
/** A term of every day is no term to be ticked off day by day: it is watched like «постоянно». */
const TOO_OFTEN = /^(?:PT|P1D$)/

export interface Instances {
  readonly dues: readonly Due[]
  /** Nothing more will fall due: the whole term has ended. */
  readonly complete: boolean
}

/**
 * The dated terms of a recurring assignment or of one with several: all up to 30 days after `on`, the next one in
 * any case, and those somebody has marked. `null` for an assignment with one term or none.
 */
export function instancesOf(
  deadline: Deadline | null,
  documentDate: string | null,
  on: string,
  marked: readonly string[],
  calendar: WorkingCalendar,
): Instances | null {
  if (deadline === null || documentDate === null || !hasSeveral(deadline)) return null
  const furthest = addDays(on, FURTHEST_DAYS)
  const horizon =
    [addDays(on, AHEAD_DAYS), ...marked.filter((due) => due <= furthest)].toSorted().at(-1) ?? on
  const dues: Due[] = []
  let before: string | null = null
  for (const { from, due, control } of occurrences(deadline, { from: FIRST_DAY, documentDate, calendar })) {
    if (due > horizon && before !== null && before >= on) return { dues, complete: false }
    dues.push({ from: from ?? begins(deadline, before), due, control, occurrence: due })
    before = due
  }
  return { dues, complete: true }
}

const FIRST_DAY = '0001-01-01'

/** A period of a recurring assignment begins when the one before it has ended. */
function begins(deadline: Deadline, before: string | null): string | null {
  if (deadline.kind === 'series') return null
  if (before !== null) return addDays(before, 1)
  return deadline.kind === 'recurring' ? (deadline.from ?? null) : null
}

function hasSeveral(deadline: Deadline): boolean {
  if (deadline.kind === 'recurring') return !TOO_OFTEN.test(deadline.every)
  return deadline.kind === 'series' || (deadline.then !== undefined && hasTerm(deadline))
}

const hasTerm = (deadline: Deadline): boolean =>
  deadline.kind === 'date' || deadline.kind === 'period' || deadline.kind === 'relative'
