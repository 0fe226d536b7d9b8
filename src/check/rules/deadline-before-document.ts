import type { Deadline } from '#deadline'
import type { Decision } from '#decision'
import { dateInDigits } from '#russian'
import type { Place } from '#source'
import type { DecisionRule, Finding } from '../rule.ts'
import { ownParts, requisitePlace, visitPoints, visitRows } from '../walk.ts'

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
    const { date } = decision
    if (date === null) return []
    return terms(decision).flatMap(({ deadline, place }): Finding[] => {
      const last = lastDay(deadline)
      if (last === null || last >= date) return []
      const day = dateInDigits(date)
      return [
        {
          place,
          message: `Срок «${deadline.text}» раньше даты документа (${day}). Исправьте срок или дату документа.`,
        },
      ]
    })
  },
}

interface Term {
  readonly deadline: Deadline
  readonly place: Place
}

function terms(decision: Decision): readonly Term[] {
  const common = decision.commonDeadline
  return [
    ...(common ? [{ deadline: common, place: requisitePlace(decision, 'deadline') }] : []),
    ...ownParts(decision).flatMap((contents) => [
      ...visitPoints(contents).flatMap(({ point }) =>
        toTerm(point.deadline, point.places?.deadline ?? point.place),
      ),
      ...visitRows(contents).flatMap(({ row }) =>
        toTerm(row.assignment?.deadline, row.assignment?.places?.deadline ?? row.place),
      ),
    ]),
  ]
}

function toTerm(deadline: Deadline | null | undefined, place: Place): readonly Term[] {
  return deadline ? [{ deadline, place }] : []
}

/** The day after which nothing is left to do; `null` where there is none. */
function lastDay(deadline: Deadline): string | null {
  switch (deadline.kind) {
    case 'date':
    case 'period':
    case 'series':
      return deadline.then ? null : deadline.due
    case 'relative':
      return deadline.due ?? null
    case 'recurring':
      return deadline.until ?? null
    case 'continuous':
    case 'event':
    case 'none':
    case 'unparsed':
      return null
    default:
      return deadline satisfies never
  }
}
