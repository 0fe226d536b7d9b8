import { delayInWorkingDays, type WorkingCalendar } from '#deadline'
import type { JournalMark } from '../marks/index.ts'
import type { Execution, ExecutorExecution, Move, Term } from '../register.ts'

/** One term of an assignment: what is due, from when it is worked on. */
export interface Due {
  readonly from: string | null
  readonly due: string | null
  readonly control: string | null
  /** The instance it is; `null` for the only term. */
  readonly occurrence: string | null
}

/** What came of one term. */
export interface Work {
  readonly term: Term
  readonly moved: readonly Move[]
  readonly execution: Execution
  readonly executions: readonly ExecutorExecution[]
  /** After its control date and not executed; whether it is still on control is another question. */
  readonly overdue: boolean
  readonly delayWorkingDays: number
}

interface Course {
  readonly stage: 'open' | 'partly' | 'done'
  readonly date: string | null
  readonly late: boolean
  readonly delay: number
}

const untouched: Course = { stage: 'open', date: null, late: false, delay: 0 }

/**
 * Follows one term through its marks, oldest first. Each executor goes his own way, the work is done when all have
 * done theirs. Lateness is judged by the term in force on the day of execution.
 */
export function followWork(
  due: Due,
  executors: readonly string[],
  marks: readonly JournalMark[],
  on: string,
  calendar: WorkingCalendar,
): Work {
  let term: Term = { due: due.due, control: due.control ?? due.due }
  const moved: Move[] = []
  const courses = new Map<string | null, Course>(
    (executors.length > 0 ? executors : [null]).map((executor) => [executor, untouched]),
  )
  for (const mark of marks) {
    if (mark.what === 'moved' && mark.to !== null) {
      const { day, to, ground, reference } = mark
      moved.push({ day, occurrence: due.occurrence, from: term.due, to, ground, reference })
      term = { due: to, control: calendar.controlDay(to) }
    }
    for (const [executor, course] of courses)
      if (mark.executor === null || executor === null || mark.executor === executor)
        courses.set(executor, step(course, mark, term, calendar))
  }
  const executions = [...courses].map(([executor, course]) => ({
    executor,
    ...executionOf(course, due.from, on),
  }))
  const execution = together(executions)
  const done = isDone(execution)
  const limit = done ? null : term.control
  const overdue = limit !== null && limit < on
  const delays = [...courses.values()].map(({ delay }) => delay)
  return {
    term,
    moved,
    execution,
    executions,
    overdue,
    delayWorkingDays: overdue ? delayInWorkingDays(limit, on, calendar) : done ? Math.max(...delays) : 0,
  }
}

function step(
  course: Course,
  { what, day }: JournalMark,
  { control }: Term,
  calendar: WorkingCalendar,
): Course {
  switch (what) {
    case 'done': {
      if (course.stage === 'done') return course
      const late = control !== null && day > control
      return { stage: 'done', date: day, late, delay: late ? delayInWorkingDays(control, day, calendar) : 0 }
    }
    case 'partly':
      return course.stage === 'done' ? course : { ...untouched, stage: 'partly', date: day }
    case 'reopened':
      return course.stage === 'done' ? untouched : course
    case 'report':
    case 'moved':
    case 'removed':
    case 'note':
      return course
    default:
      return what satisfies never
  }
}

function executionOf({ stage, date, late }: Course, from: string | null, on: string): Execution {
  switch (stage) {
    case 'done':
      return { status: late ? 'done-late' : 'done', date, late }
    case 'partly':
      return { status: 'partly', date, late: false }
    case 'open':
      // A term with a first day is worked on from that day; any other from the signing.
      return { status: from === null || from <= on ? 'in-work' : 'not-due', date: null, late: false }
    default:
      return stage satisfies never
  }
}

/** Done when all are, late when one was; partly when something was done. */
export function together(executions: readonly Execution[]): Execution {
  const date = latest(executions.map((execution) => execution.date))
  const late = executions.some((execution) => execution.late)
  if (executions.every(isDone)) return { status: late ? 'done-late' : 'done', date, late }
  if (date !== null) return { status: 'partly', date, late: false }
  const begun = executions.some(({ status }) => status !== 'not-due')
  return { status: begun ? 'in-work' : 'not-due', date: null, late: false }
}

export const isDone = ({ status }: Execution): boolean => status === 'done' || status === 'done-late'

const latest = (days: readonly (string | null)[]): string | null =>
  days.reduce((last, day) => (day !== null && (last === null || day > last) ? day : last), null)
