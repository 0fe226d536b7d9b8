import { addDays, addMonths, daysBetween } from '../calendar/day.ts'
import type { Point } from '../grammar/term.ts'
import type { Span } from './frame.ts'

const ABOUT_A_MONTH = 32

/** The beginning, middle or end of a stretch; `by`: the day until which, else the days that it takes. */
export function edgeOf(span: Span, edge: Point['edge'], by: boolean): Span {
  if (edge === 'whole') return span
  const { from, due } = span
  const length = daysBetween(from, due) + 1
  const month = length <= ABOUT_A_MONTH
  switch (edge) {
    case 'start':
      if (by) return on(span, addDays(from, -1), 'До начала — значит накануне первого дня.')
      return {
        ...span,
        due: month ? addDays(from, part(length) - 1) : addDays(addMonths(from, 1), -1),
        rules: [...span.rules, startRule(month)],
      }
    case 'middle': {
      const half = addDays(from, Math.ceil(length / 2) - 1)
      const middle = month && length > 27 ? addDays(from, 14) : half
      if (by) return on(span, middle, 'Середина — половина срока.')
      const margin = month ? Math.floor(part(length) / 2) : 15
      return {
        ...span,
        from: addDays(middle, -margin + 1),
        due: addDays(middle, margin),
        rules: [...span.rules, 'Середина — вокруг половины срока.'],
        doubtful: true,
      }
    }
    case 'end':
      if (by) return { ...span, from: due }
      return {
        ...span,
        from: month
          ? addDays(from, length > 27 ? 20 : length - part(length))
          : addDays(addMonths(addDays(due, 1), -1), 0),
        rules: [...span.rules, endRule(month)],
      }
    default:
      return edge satisfies never
  }
}

function on(span: Span, day: string, rule: string): Span {
  return { ...span, from: day, due: day, rules: [...span.rules, rule] }
}
/** A third: the decade of a month. */
function part(length: number): number {
  return length > 27 ? 10 : Math.max(1, Math.floor(length / 3))
}
function startRule(month: boolean): string {
  return month ? 'Начало месяца — первая декада.' : 'Начало — первый месяц.'
}
function endRule(month: boolean): string {
  return month ? 'Конец месяца — третья декада.' : 'Конец — последний месяц.'
}
