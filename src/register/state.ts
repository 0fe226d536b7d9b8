import { delayInWorkingDays, type WorkingCalendar } from '#deadline'
import type { Assignment, RegisterDeadline } from './register.ts'

type State = Pick<Assignment, 'execution' | 'control' | 'overdue' | 'delayWorkingDays'>

/**
 * States of assignments as of the day `on`: computed from the term, never stored. Without a journal of marks nothing
 * is executed and nothing is removed from control.
 * An assignment is overdue on the days after its control date; the delay counts the working ones among them.
 */
export function statesOn(on: string, calendar: WorkingCalendar): (deadline: RegisterDeadline) => State {
  return (deadline) => {
    const limit = deadline.control ?? deadline.due
    const overdue = limit !== null && limit < on
    return {
      execution: { status: hasBegun(deadline, on) ? 'in-work' : 'not-due', date: null, late: false },
      control: { status: 'on-control', date: null, ground: null },
      overdue,
      delayWorkingDays: overdue ? delayInWorkingDays(limit, on, calendar) : 0,
    }
  }
}

/** A term with a first day is worked on from that day; any other from the signing. */
function hasBegun({ from, items }: RegisterDeadline, on: string): boolean {
  const first = from ?? items[0]?.from ?? null
  return first === null || first <= on
}
