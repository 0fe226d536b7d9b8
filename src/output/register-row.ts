import type { Assignment, Execution } from '#register'
import { controlStatuses, deadlineKind, executionStatuses, moveWords } from './register-words.ts'

/** What of an assignment the plain formats show beside its own fields, in the words of people. */

/** «п. 2.1»; a point of an annex is named whole already. The word also keeps Excel from taking 2.1 for a day. */
export function pointWords({ point }: Assignment): string {
  return /^\d/u.test(point) ? `п.\u00a0${point}` : point
}

/** The state a controller filters by: what is overdue is that first of all, what is removed comes last. */
export const shownStates = {
  overdue: 'просрочено',
  'in-work': executionStatuses['in-work'],
  'not-due': executionStatuses['not-due'],
  partly: executionStatuses.partly,
  done: executionStatuses.done,
  'done-late': executionStatuses['done-late'],
  removed: controlStatuses.removed,
} as const
export type ShownState = keyof typeof shownStates

export function shownState({
  overdue,
  execution,
  control,
}: Pick<Assignment, 'overdue' | 'execution' | 'control'>): ShownState {
  if (overdue) return 'overdue'
  return control.status === 'removed' && !isDone(execution) ? 'removed' : execution.status
}

export function isDone({ status }: Execution): boolean {
  return status === 'done' || status === 'done-late'
}

/** What a controller should know of a row before relying on it. */
export function remarks({ recommendation, deadline }: Assignment): string {
  const words = [
    recommendation ? 'рекомендация' : null,
    deadline.inherited ? 'срок общий' : null,
    deadline.certainty === 'review' || deadline.kind === 'unparsed' ? 'проверьте срок' : null,
  ]
  return words.filter((word) => word !== null).join('; ')
}

/** «срок перенесён с 01.06.2021 на 01.07.2021: просьба школы», one move after another. */
export function movedWords({ moved }: Assignment): string {
  return moved.map(moveWords).join('; ')
}

/** The words of the term as the document has them; their kind where there are none. */
export function termWords({ deadline }: Assignment): string {
  return deadline.text === '' ? deadlineKind(deadline) : deadline.text
}
