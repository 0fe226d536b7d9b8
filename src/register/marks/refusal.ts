import { dateInDigits } from '#russian'
import type { Assignment, Control, Execution, Term } from '../register.ts'
import { isDone } from '../states/work.ts'
import type { Mark } from './mark.ts'

/** An assignment with everything that is known of it today, and as it stood on the day of the mark. */
export interface MarkedAssignment {
  readonly today: Assignment
  readonly thatDay: Assignment
}

/** What a mark would fall on: the assignment, or one of its terms. */
interface Ground {
  /** Whatever day it was executed: what is executed is not moved backwards in time either. */
  readonly execution: Execution
  readonly term: Term
  /** On the day of the mark: what was removed later was watched then. */
  readonly control: Control
  readonly wasDone: boolean
}

/** Why a mark cannot be true, in words for people; `null` when it can. */
export function refusal(
  assignment: MarkedAssignment,
  mark: Omit<Mark, 'anchor'>,
  documentDate: string,
  today: string,
): string | null {
  const ground = groundOf(assignment, mark)
  if (mark.day < documentDate)
    return `День отметки ${dateInDigits(mark.day)} раньше документа: он от ${dateInDigits(documentDate)}.`
  if (mark.day > today)
    return `День отметки ${dateInDigits(mark.day)} ещё не наступил: сегодня ${dateInDigits(today)}.`
  switch (mark.what) {
    case 'done':
    case 'partly':
      return isDone(ground.execution) ? `Уже исполнено ${since(ground.execution)}. ${REOPEN}` : null
    case 'moved':
      return refuseMove(ground, mark, documentDate)
    case 'removed':
      return ground.control.status === 'removed'
        ? `Уже снято с контроля ${since(ground.control)}${ground.control.ground ? `: ${ground.control.ground}` : ''}.`
        : null
    case 'reopened':
      return ground.control.status === 'on-control' && !ground.wasDone
        ? 'Возвращать нечего: поручение на контроле и не исполнено.'
        : null
    case 'report':
    case 'note':
      return null
    default:
      return mark.what satisfies never
  }
}

const REOPEN = 'Если это ошибка, сначала верните поручение на контроль: --reopen --ground "…".'

function groundOf(
  { today, thatDay }: MarkedAssignment,
  { executor, occurrence }: Omit<Mark, 'anchor'>,
): Ground {
  const own = (assignment: Assignment): Pick<Ground, 'execution' | 'term'> => {
    const { execution, executions, term } =
      assignment.instances.find(({ due }) => due === occurrence) ?? assignment
    const his = executor === null ? undefined : executions.find((each) => each.executor === executor)
    return { execution: his ?? execution, term }
  }
  return { ...own(today), control: thatDay.control, wasDone: isDone(own(thatDay).execution) }
}

function refuseMove(
  { execution, term, control }: Ground,
  { to, executor }: Omit<Mark, 'anchor'>,
  documentDate: string,
): string | null {
  if (isDone(execution))
    return `Поручение исполнено ${since(execution)}: срок исполненного не переносят. ${REOPEN}`
  if (control.status === 'removed')
    return `Поручение снято с контроля ${since(control)}: срок снятого не переносят. Сначала верните его: --reopen --ground "…".`
  if (executor !== null) return 'Срок у исполнителей один: переносите его без --by.'
  if (to !== null && to < documentDate)
    return `Новый срок ${dateInDigits(to)} раньше документа: он от ${dateInDigits(documentDate)}.`
  return to === term.due ? `Срок и так ${dateInDigits(to ?? '')}.` : null
}

const since = ({ date }: { readonly date: string | null }): string => dateInDigits(date ?? '')
