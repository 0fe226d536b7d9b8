import type { FormValues } from '#layout'
import { type Assignment, markWords } from '#register'
import { dateInDigits } from '#russian'
import { executionStatuses, executionWords } from '../register-words.ts'
import { assignmentValues, markDetails, signatoriesOf } from './assignment-values.ts'
import type { FormGround } from './ground.ts'

/** Контрольные карточки: one for each assignment that was chosen. */
export function cardsValues({ register, cards }: FormGround): FormValues {
  const signatories = signatoriesOf(register)
  const numbers = new Map(register.assignments.map(({ id }, at) => [id, at + 1]))
  return {
    карточки: cards.map((assignment) => ({
      ...assignmentValues(assignment, numbers.get(assignment.id) ?? 0, signatories),
      'по-исполнителям': partsOf(assignment),
      сроки: termsOf(assignment),
      отметки: marksOf(assignment),
      'на-контроле': assignment.control.status === 'on-control',
    })),
  }
}

/** Each executor's own part, where they are several. */
function partsOf({ executions }: Assignment): readonly FormValues[] {
  if (executions.length < 2) return []
  return executions.map((own) => ({
    исполнитель: own.executor,
    состояние: executionWords({ execution: own, overdue: false }),
  }))
}

/** Each term of an assignment that has several. */
function termsOf({ instances }: Assignment): readonly FormValues[] {
  return instances.map(({ due, term, execution, overdue }) => ({
    срок: dateInDigits(due),
    'контрольная-дата': dateInDigits(term.control ?? due),
    состояние: overdue
      ? `${executionStatuses[execution.status]}, просрочено`
      : executionStatuses[execution.status],
    исполнено: execution.date === null ? null : dateInDigits(execution.date),
  }))
}

function marksOf({ marks }: Assignment): readonly FormValues[] {
  return marks.map((mark) => ({
    день: dateInDigits(mark.day),
    отметка: `${markWords[mark.what]}${mark.to === null ? '' : ` на ${dateInDigits(mark.to)}`}`,
    срок: mark.occurrence === null ? null : dateInDigits(mark.occurrence),
    исполнитель: mark.executor,
    основание: markDetails(mark),
  }))
}
