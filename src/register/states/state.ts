import type { Deadline, WorkingCalendar } from '#deadline'
import type { JournalMark, Mark } from '../marks/index.ts'
import type { Assignment, Execution, Instance, RegisterMark } from '../register.ts'
import { controlOn, type Removal } from './control.ts'
import { type Instances, instancesOf } from './instances.ts'
import { type Due, followWork, isDone, together, type Work } from './work.ts'

export type State = Pick<
  Assignment,
  | 'term'
  | 'moved'
  | 'execution'
  | 'executions'
  | 'instances'
  | 'control'
  | 'overdue'
  | 'delayWorkingDays'
  | 'marks'
>

/** Everything the state of an assignment follows from. */
export interface Circumstances {
  readonly deadline: Deadline | null
  /** Its only term; of several, see `deadline`. */
  readonly due: Due
  readonly documentDate: string | null
  readonly executors: readonly string[]
  /** Up to the day, oldest first. */
  readonly marks: readonly JournalMark[]
  readonly removals: readonly Removal[]
}

/**
 * The state of an assignment as of the day `on`: computed from its term, its marks and other decisions, never stored.
 * It is overdue on the days after its control date while it is on control and not executed; the delay counts the
 * working ones among them.
 */
export function stateOn(circumstances: Circumstances, on: string, calendar: WorkingCalendar): State {
  const { deadline, documentDate, marks, removals } = circumstances
  const marked = marks.flatMap(({ occurrence }) => occurrence ?? [])
  const several = instancesOf(deadline, documentDate, on, marked, calendar)
  const work =
    several === null ? one(circumstances, on, calendar) : many(circumstances, several, on, calendar)
  const control = controlOn(removals, marks)
  const watched = control.status === 'on-control'
  return {
    ...work,
    instances: work.instances.map((instance) => ({
      ...instance,
      overdue: instance.overdue && watched,
      delayWorkingDays: instance.overdue && !watched ? 0 : instance.delayWorkingDays,
    })),
    control,
    overdue: work.overdue && watched,
    delayWorkingDays: work.overdue && !watched ? 0 : work.delayWorkingDays,
    marks: marks.map(shown),
  }
}

type WholeWork = Work & { readonly instances: readonly Instance[] }

function one({ due, executors, marks }: Circumstances, on: string, calendar: WorkingCalendar): WholeWork {
  const own = marks.filter((mark) => mark.occurrence === null)
  return { ...followWork(due, executors, own, on, calendar), instances: [] }
}

/** The work of several terms: each its own; the whole is done when all are and nothing more falls due. */
function many(
  { due, executors, marks }: Circumstances,
  { dues, complete }: Instances,
  on: string,
  calendar: WorkingCalendar,
): WholeWork {
  const works = dues.map((each) => ({
    due: each,
    work: followWork(
      each,
      executors,
      marks.filter((mark) => concerns(mark, each)),
      on,
      calendar,
    ),
  }))
  const whole = together(works.map(({ work }) => work.execution))
  const open = works.find(({ work }) => !isDone(work.execution))
  const current = (open ?? works.at(-1))?.work ?? followWork(due, executors, [], on, calendar)
  const finished = complete && works.length > 0 && open === undefined
  const overdue = works.filter(({ work }) => work.overdue)
  const delays = (overdue.length > 0 ? overdue : finished ? works : []).map(
    ({ work }) => work.delayWorkingDays,
  )
  return {
    term: current.term,
    moved: works
      .flatMap(({ work }) => work.moved)
      .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0)),
    execution: finished ? whole : unfinished(current.execution, whole.date, complete),
    executions: finished
      ? current.executions.map(({ executor }, at) => ({
          executor,
          ...together(works.flatMap(({ work }) => work.executions[at] ?? [])),
        }))
      : current.executions,
    instances: works.map(({ due: each, work }) => ({
      from: each.from,
      due: each.due ?? '',
      term: work.term,
      execution: work.execution,
      executions: work.executions,
      overdue: work.overdue,
      delayWorkingDays: work.delayWorkingDays,
    })),
    overdue: overdue.length > 0,
    delayWorkingDays: Math.max(0, ...delays),
  }
}

/** A finite list of terms of which something is done is executed in part; an endless one is in work. */
function unfinished(current: Execution, lastDone: string | null, finite: boolean): Execution {
  if (current.status === 'partly' || lastDone === null) return current
  return finite
    ? { status: 'partly', date: lastDone, late: false }
    : { status: 'in-work', date: null, late: false }
}

/** A mark without an instance speaks of the whole assignment. */
const concerns = (mark: Mark, { occurrence }: Due): boolean =>
  mark.occurrence === null ? mark.what !== 'moved' : mark.occurrence === occurrence

const shown = (mark: JournalMark): RegisterMark => {
  const { day, what, executor, occurrence, to, text, ground, reference } = mark
  return { day, what, executor, occurrence, to, text, ground, reference }
}
