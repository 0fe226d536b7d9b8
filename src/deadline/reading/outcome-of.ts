import type { CalendarItem, Clause, Relative, Term } from '../grammar/term.ts'
import { dated, nextDayOfMonth } from './dated.ts'
import type { Frame } from './frame.ts'
import type { Outcome } from './outcome.ts'
import { recurring } from './recurring.ts'
import { relative } from './relative.ts'

/** Clauses put together: a rhythm takes days and bounds to itself, a day is stronger than an event. */
export function outcomeOf({ clauses, unknown }: Term, frame: Frame): Outcome {
  if (clauses.length === 0 && unknown === 0)
    return { kind: 'none', certainty: 'exact', explanation: 'Срок не написан.' }
  if (clauses.length === 0)
    return {
      kind: 'unparsed',
      problem: 'not-understood',
      certainty: 'review',
      explanation: 'Слова срока не поняты: проверьте и напишите иначе.',
    }
  const outcome = together(clauses, frame)
  if (unknown === 0 || outcome.kind === 'unparsed') return outcome
  return {
    ...outcome,
    certainty: 'review',
    explanation: `${outcome.explanation} Последние слова не поняты, проверьте.`,
  }
}

function together(clauses: readonly Clause[], frame: Frame): Outcome {
  if (clauses.some(repeats)) return recurring(clauses, frame)
  const items = clauses.filter((c): c is CalendarItem => c.is === 'calendar')
  const counted = clauses.find((c): c is Relative => c.is === 'relative')
  const days = clauses.find((c) => c.is === 'days-of-month')
  const weekdays = clauses.find((c) => c.is === 'weekdays')
  const always = clauses.some((c) => c.is === 'continuous')
  if (always && items.length === 1 && items[0]?.lead === 'by' && !items[0].from)
    return dated([FROM_TODAY, ...items], frame)
  if (always && items.length === 1 && items.every(isWholeYearUnnamed)) return CONTINUOUS
  if (items.some((item) => item.lead !== 'from') || (items.length > 0 && !always && !counted))
    return dated(items, frame)
  if (counted) return relative(counted, frame)
  if (days?.days[0] !== undefined) return nextDayOfMonth(days.days[0], frame)
  if (weekdays?.weekdays[0] !== undefined)
    return dated(
      [
        {
          is: 'calendar',
          lead: 'by',
          to: { moment: { is: 'weekday', weekday: weekdays.weekdays[0] }, edge: 'whole' },
        },
      ],
      frame,
    )
  if (always) return CONTINUOUS
  if (clauses.some((c) => c.is === 'event'))
    return { kind: 'event', certainty: 'exact', explanation: 'Срок зависит от события, даты у него нет.' }
  return { kind: 'none', certainty: 'exact', explanation: 'Срок не установлен.' }
}

const CONTINUOUS: Outcome = {
  kind: 'continuous',
  certainty: 'exact',
  explanation: 'Исполнять постоянно: последнего дня нет.',
}

/** «постоянно, в течение года»: which year is not said, so it ends nothing. */
function isWholeYearUnnamed({ lead, from, to }: CalendarItem): boolean {
  const { moment, edge } = to
  return (
    lead === 'within' &&
    from === undefined &&
    edge === 'whole' &&
    moment.is === 'years' &&
    moment.from === null
  )
}

/** «постоянно до 31.12.2022» begins with the document. */
const FROM_TODAY: CalendarItem = {
  is: 'calendar',
  lead: 'from',
  to: { moment: { is: 'from-today', days: 0 }, edge: 'whole' },
}

function repeats(clause: Clause): boolean {
  if (clause.is === 'frequency') return true
  if (clause.is === 'days-of-month') return clause.monthly || clause.of !== 'month'
  return clause.is === 'weekdays' && (clause.weekly || clause.nth !== undefined)
}
