import type { Assignment, RegisterDeadline } from './register.ts'

/** What the register asks of the calendar. */
export interface WorkingDays {
  readonly isWorkingDay: (date: string) => boolean
}

type State = Pick<Assignment, 'execution' | 'control' | 'overdue' | 'delayWorkingDays'>

/**
 * States of assignments as of the day `on`: computed from the term, never stored. Without a journal of marks nothing
 * is executed and nothing is removed from control.
 * An assignment is overdue on the days after its control date; the delay counts the working ones among them.
 */
export function statesOn(on: string, calendar: WorkingDays): (deadline: RegisterDeadline) => State {
  const delaySince = countWorkingDaysTo(on, calendar)
  return (deadline) => {
    const limit = deadline.control ?? deadline.due
    const overdue = limit !== null && limit < on
    return {
      execution: { status: hasBegun(deadline, on) ? 'in-work' : 'not-due', date: null, late: false },
      control: { status: 'on-control', date: null, ground: null },
      overdue,
      delayWorkingDays: overdue ? delaySince(limit) : 0,
    }
  }
}

/** A term with a first day is worked on from that day; any other from the signing. */
function hasBegun({ from, items }: RegisterDeadline, on: string): boolean {
  const first = from ?? items[0]?.from ?? null
  return first === null || first <= on
}

/** Working days after a day, up to and with `on`. Every day is asked once, however many assignments are late. */
function countWorkingDaysTo(on: string, { isWorkingDay }: WorkingDays): (after: string) => number {
  const counts = new Map([[on, 0]])
  let earliest = on
  return (after) => {
    while (earliest > after) {
      const count = (counts.get(earliest) ?? 0) + (isWorkingDay(earliest) ? 1 : 0)
      earliest = dayBefore(earliest)
      counts.set(earliest, count)
    }
    return counts.get(after) ?? 0
  }
}

function dayBefore(date: string): string {
  const day = new Date(`${date}T00:00:00Z`)
  day.setUTCDate(day.getUTCDate() - 1)
  return day.toISOString().slice(0, 10)
}
