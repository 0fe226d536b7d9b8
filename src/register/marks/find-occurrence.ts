import { dateInDigits } from '#russian'
import type { Assignment, Instance } from '../register.ts'
import { isDone } from '../states/work.ts'
import type { MarkWhat } from './mark.ts'

type Found = { readonly occurrence: string | null } | { readonly problem: string }

/**
 * Which term of several a mark speaks of. Where it was not said, the only one that can be meant: not executed, and
 * already begun on the day.
 */
export function findOccurrence(
  { instances }: Pick<Assignment, 'instances'>,
  what: MarkWhat,
  day: string,
  typed: string | null,
): Found {
  if (instances.length === 0)
    return typed === null ? { occurrence: null } : { problem: 'У поручения один срок: --for здесь не нужен.' }
  if (typed !== null) {
    const found = instances.find(
      ({ due, term }) => due === typed || term.due === typed || term.control === typed,
    )
    return found
      ? { occurrence: found.due }
      : { problem: `Срока ${dateInDigits(typed)} у поручения нет. Есть: ${days(instances.slice(-LISTED))}.` }
  }
  if (what !== 'done' && what !== 'partly' && what !== 'moved') return { occurrence: null }
  const open = instances.filter(({ execution }) => !isDone(execution))
  const begun = open.filter(({ due }) => due < day)
  const next = open.find(({ due }) => due >= day)
  const meant = [...begun, ...(next ? [next] : [])]
  const [only] = meant
  if (only !== undefined && meant.length === 1) return { occurrence: only.due }
  return {
    problem:
      meant.length === 0
        ? 'Все сроки поручения исполнены.'
        : `У поручения несколько сроков. Укажите, за какой отметка: --for ДАТА. Не исполнены: ${days(meant.slice(-LISTED))}.`,
  }
}

const LISTED = 12

const days = (instances: readonly Instance[]): string =>
  instances.map(({ due }) => dateInDigits(due)).join(', ')
