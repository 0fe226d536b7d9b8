import { addDays } from '#deadline'
import type { Assignment, ExecutorExecution, Instance, Register } from '../register.ts'
import { isDone } from '../states/work.ts'

/** A term of an assignment that somebody has to be reminded of. */
export interface OpenTerm {
  readonly assignment: Assignment
  /** Of an assignment with several terms, the one; `null` for the only one. */
  readonly instance: Instance | null
  readonly due: string
  readonly control: string
  readonly overdue: boolean
  readonly delayWorkingDays: number
  /** Who has not done his part yet; empty where the document names nobody. */
  readonly executors: readonly string[]
}

/** How far ahead «ближайшие» looks unless asked otherwise. */
const AHEAD_DAYS = 30

/** What is overdue, the longest delay first. */
export function overdueTerms(register: Register): readonly OpenTerm[] {
  return openTerms(register)
    .filter(({ overdue }) => overdue)
    .sort((a, b) => compare(a.control, b.control))
}

/** What comes due from the register's day to so many days after it, both counted, the soonest first. */
export function upcomingTerms(register: Register, days = AHEAD_DAYS): readonly OpenTerm[] {
  const until = addDays(register.on, days)
  return openTerms(register)
    .filter(({ control }) => control >= register.on && control <= until)
    .sort((a, b) => compare(a.control, b.control))
}

/** Every dated term that is on control and not executed, in the register's order. */
function openTerms({ assignments }: Register): readonly OpenTerm[] {
  return assignments
    .filter(({ control }) => control.status === 'on-control')
    .flatMap((assignment) =>
      assignment.instances.length > 0
        ? assignment.instances.flatMap((instance) => openTerm(assignment, instance))
        : openTerm(assignment, null),
    )
}

function openTerm(assignment: Assignment, instance: Instance | null): readonly OpenTerm[] {
  const { term, execution, executions, overdue, delayWorkingDays } = instance ?? assignment
  const { due, control } = term
  if (due === null || control === null || isDone(execution)) return []
  const executors = executions.filter((own) => !isDone(own)).flatMap(nameOf)
  return [{ assignment, instance, due, control, overdue, delayWorkingDays, executors }]
}

const nameOf = ({ executor }: ExecutorExecution): readonly string[] => (executor === null ? [] : [executor])

/** Sorting keeps the register's order of what comes due on one day. */
const compare = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1)
