import { type Deadline, lastDay } from '#deadline'
import type { Content } from '#decision'
import { dateInDigits } from '#russian'
import type { Place } from '#source'
import type { DecisionRule, Finding } from '../rule.ts'
import { findInParts, requisitePlace, visitPoints, visitRows } from '../walk.ts'

/**
 * A term that had passed when the document was signed: the year is a slip of the pen more often than not.
 *
 * ```md
 * ---
 * вид: приказ
 * дата: 05.04.2021
 * номер: 14
 * заголовок: О проверке школ
 * ---
 *
 * ПРИКАЗЫВАЮ:
 *
 * 1. Директорам школ провести проверку. Срок: до 1 мая 2020 г.
 *
 * 2. Контроль за исполнением приказа оставляю за собой.
 * ```
 *
 * ```text
 * 10:39-10:61 warning Срок «до 1 мая 2020 г.» раньше даты документа (05.04.2021). Исправьте срок или дату документа.
 * ```
 */
export const deadlineBeforeDocument: DecisionRule = {
  name: 'deadline-before-document',
  severity: 'warning',
  about: 'Срок исполнения раньше даты документа.',
  check: (decision) => {
    const { date, commonDeadline: common } = decision
    if (date === null) return []
    const place = requisitePlace(decision, 'deadline')
    return [
      ...early(common ? [{ deadline: common, place }] : [], date),
      ...findInParts(decision, (contents) => early(termsIn(contents), date)),
    ]
  },
}

interface Term {
  readonly deadline: Deadline
  readonly place: Place
}

function early(terms: readonly Term[], date: string): readonly Finding[] {
  return terms
    .filter(({ deadline }) => (lastDay(deadline) ?? date) < date)
    .map(({ deadline, place }) => ({
      place,
      message: `Срок «${deadline.text}» раньше даты документа (${dateInDigits(date)}). Исправьте срок или дату документа.`,
    }))
}

function termsIn(contents: readonly Content[]): readonly Term[] {
  return [
    ...visitPoints(contents).flatMap(({ point }) =>
      [point, ...(point.further ?? [])].flatMap(({ deadline, places }) =>
        toTerm(deadline, places?.deadline ?? point.place),
      ),
    ),
    ...visitRows(contents).flatMap(({ row }) =>
      toTerm(row.assignment?.deadline, row.assignment?.places?.deadline ?? row.place),
    ),
  ]
}

function toTerm(deadline: Deadline | null | undefined, place: Place): readonly Term[] {
  return deadline ? [{ deadline, place }] : []
}
