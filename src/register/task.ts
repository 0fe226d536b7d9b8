import type { Deadline } from '#deadline'
import { type Decision, type Executor, type Point, plainLines } from '#decision'
import { type Visit, visitDecision } from './visit.ts'

/** What a point or a row of a plan asks for, with what it inherits filled in. */
export interface Task {
  readonly point: string
  readonly numbered: boolean
  readonly text: string
  readonly executors: readonly string[]
  readonly coExecutors: readonly string[]
  readonly recommendation: boolean
  readonly deadline: Deadline | null
  /** The term is written elsewhere: at an enclosing point or for the whole document. */
  readonly inherited: boolean
}

/** The tasks of a decision, in the order of the page. */
export function readTasks(decision: Decision): readonly Task[] {
  return visitDecision(decision).flatMap((visit) => [
    ...(visit.type === 'row' || visit.point.role === 'task'
      ? [readTask(visit, decision.commonDeadline)]
      : []),
    ...(visit.type === 'point' ? readFurther(visit, visit.point, decision.commonDeadline) : []),
  ])
}

/** Tasks of the same point for others: each has executors of its own, and hands nothing down. */
function readFurther(
  { name, numbered, above }: Visit,
  { further = [] }: Point,
  common: Deadline | null,
): readonly Task[] {
  const handedDown = above.toReversed().map((holder) => written(holder.deadline))
  const inherited = handedDown.find((term) => term !== null) ?? common
  return further.map((task) => {
    const deadline = written(task.deadline)
    return {
      point: name,
      numbered,
      text: task.task,
      executors: names(task.executors),
      coExecutors: names(task.coExecutors),
      recommendation: task.recommendation || above.some(({ recommendation }) => recommendation),
      deadline: deadline ?? inherited,
      inherited: deadline === null && inherited !== null,
    }
  })
}

function readTask(visit: Visit, common: Deadline | null): Task {
  const { name, numbered, above } = visit
  const own = visit.type === 'row' ? visit.row : visit.point
  const holders = [own, ...above.toReversed()]
  const deadline = written(own.deadline)
  const handedDown = holders.map((holder) => written(holder.deadline)).find((term) => term !== null)
  // Who is named nearest; co-executors belong to the executors they are named with.
  const named = holders.find(({ executors }) => executors.length > 0)
  const coExecutors = own.coExecutors.length > 0 ? own.coExecutors : (named?.coExecutors ?? [])
  return {
    point: name,
    numbered,
    text: visit.type === 'row' ? visit.row.text : taskText(visit.point),
    executors: names(named?.executors ?? []),
    coExecutors: names(coExecutors),
    recommendation: [...above, ...(visit.type === 'point' ? [visit.point] : [])].some(
      ({ recommendation }) => recommendation,
    ),
    deadline: handedDown ?? common,
    inherited: deadline === null && (handedDown ?? common) !== null,
  }
}

const written = (deadline: Deadline | null): Deadline | null => (deadline?.kind === 'none' ? null : deadline)

const names = (executors: readonly Executor[]): readonly string[] => executors.map(({ name }) => name)

/** A task that is nothing but a lead-in keeps all its words: an assignment never stands empty. */
const taskText = (point: Point): string =>
  point.task === '' ? plainLines(point.content).join(' ') : point.task
