import { dateInDigits } from '#russian'
import type { DecisionRule } from '../rule.ts'
import { requisitePlace } from '../walk.ts'

/**
 * Orders are signed and a collegium meets on working days; a day off in the date is mostly a slip of the pen.
 *
 * ```md
 * ---
 * вид: приказ
 * дата: 08.05.2021
 * номер: 14
 * заголовок: О проверке школ
 * ---
 *
 * ПРИКАЗЫВАЮ:
 *
 * 1. Признать проверку завершенной.
 * ```
 *
 * ```text
 * 3:7-3:17 warning 08.05.2021 – нерабочий день: суббота. Проверьте дату документа.
 * ```
 */
export const dateOnDayOff: DecisionRule = {
  name: 'date-on-day-off',
  severity: 'warning',
  about: 'Документ датирован нерабочим днём.',
  check: (decision, { calendar }) => {
    // A conference may well meet on a Saturday; an annex has the date of its document.
    if (decision.kind === 'conference-resolution' || decision.kind === 'annex') return []
    const reason = decision.date === null ? null : calendar.dayOffReason(decision.date)
    if (decision.date === null || reason === null) return []
    const day = dateInDigits(decision.date)
    return [
      {
        place: requisitePlace(decision, 'date'),
        message: `${day} – нерабочий день: ${reason}. Проверьте дату документа.`,
      },
    ]
  },
}
