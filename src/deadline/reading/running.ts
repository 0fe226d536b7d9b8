import {
  addDays,
  addMonths,
  type Day,
  dayNumberOf,
  dayOf,
  lastOfMonth,
  monthOf,
  weekdayOf,
  yearOf,
} from '../calendar/day.ts'
import type { Running } from '../grammar/term.ts'
import { derived, exact, type Found, type Span } from './frame.ts'

/** Текущий месяц, следующий квартал: by the document's date. */
export function runningSpan({ unit, offset, day }: Running, documentDate: Day): Found {
  const rule = offset === 0 ? 'Считается по дате документа.' : 'Считается как следующий после даты документа.'
  if (unit === 'week') {
    const monday = addDays(documentDate, 1 - weekdayOf(documentDate) + 7 * offset)
    return { ...exact(monday, addDays(monday, 6)), rules: [rule] }
  }
  if (unit === 'decade') return decade(documentDate, offset, rule)
  const length = { month: 1, quarter: 3, 'half-year': 6 }[unit]
  const opening = Math.floor((monthOf(documentDate) - 1) / length) * length + 1
  const first = addMonths(`${documentDate.slice(0, 4)}-${pad2(opening)}-01`, offset * length)
  if (day !== undefined) {
    const found = dayOf(yearOf(first), monthOf(first), day)
    return found === null ? 'impossible-day' : derived(found, rule)
  }
  const lastMonth = addMonths(first, length - 1)
  return { ...exact(first, lastOfMonth(yearOf(lastMonth), monthOf(lastMonth))), rules: [rule] }
}

function decade(documentDate: Day, offset: number, rule: string): Span {
  const number = Math.min(2, Math.floor((dayNumberOf(documentDate) - 1) / 10)) + offset
  const month = addMonths(`${documentDate.slice(0, 7)}-01`, Math.floor(number / 3))
  const opening = (number % 3) * 10
  const due = opening === 20 ? lastOfMonth(yearOf(month), monthOf(month)) : addDays(month, opening + 9)
  return { ...exact(addDays(month, opening), due), rules: [rule] }
}

function pad2(n: number): string {
  return String(n).padStart(2, '0')
}
