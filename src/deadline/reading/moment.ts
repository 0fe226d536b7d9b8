import { addDays, clippedDay, type Day, dayOf, nthWeekday, weekdayOf } from '../calendar/day.ts'
import type { Moment, Point, Stretch, WeekdayOfMonth } from '../grammar/term.ts'
import { chooseYear } from './choose-year.ts'
import { edgeOf } from './edge.ts'
import { type Bounds, derived, exact, type Found, type Frame, isSpan, type Span } from './frame.ts'
import { runningSpan } from './running.ts'
import { schoolYears } from './school-years.ts'
import { shiftDay } from './shift-day.ts'
import { inDigits } from './words.ts'

/** The days a point names. `by`: its end is what matters («до начала» is the day before). */
export function spanOf(point: Point, by: boolean, frame: Frame, bounds: Bounds = {}): Found {
  const { moment } = point
  // «к новому учебному году», «до 2021-2022 учебного года»: ready when it begins (rule 4).
  const edge = by && moment.is === 'school-years' && point.edge === 'whole' ? 'start' : point.edge
  const at = (found: Found): Found => (isSpan(found) ? edgeOf(found, edge, by) : found)
  switch (moment.is) {
    case 'stretch':
      if (moment.impossible) return 'impossible-day'
      return chooseYear(
        moment.year,
        frame,
        bounds,
        (year) => at(stretchIn(moment, year)),
        Boolean(moment.ofSchoolYear),
      )
    case 'years':
      return yearsSpan(moment.from, moment.to, frame, bounds, at)
    case 'school-years':
      return schoolYears(moment, edge, frame, bounds, at)
    case 'running':
      return frame.documentDate === null ? 'no-document-date' : at(runningSpan(moment, frame.documentDate))
    case 'weekday-of-month':
      return chooseYear(moment.year, frame, bounds, (year) => at(weekdayIn(moment, year)), false)
    case 'weekday':
      return frame.documentDate === null
        ? 'no-document-date'
        : weekdaySpan(moment.weekday, frame.documentDate)
    case 'from-today':
      return frame.documentDate === null
        ? 'no-document-date'
        : derived(addDays(frame.documentDate, moment.days), 'Считается от даты документа.')
    case 'shifted':
      return shifted(moment, frame)
    case 'day-number':
    case 'ordinal':
      return 'impossible-day'
    default:
      return moment satisfies never
  }
}

function weekdayIn({ weekday, nth, month }: WeekdayOfMonth, year: number): Span {
  const day = nthWeekday(year, month, weekday, nth)
  return exact(day, day)
}

/** The stretch in the year given; a part of the school year lies in the year that opens it or the next. */
function stretchIn({ from, to, unit, ofSchoolYear }: Stretch, year: number): Found {
  const first = ofSchoolYear && from.month < 9 ? year + 1 : year
  const last = to.month < from.month ? first + 1 : first
  if (last > 9999 || first < 1) return 'impossible-day'
  if (unit === 'day' || unit === 'feast') {
    const day = dayOf(first, from.month, from.day)
    return day === null ? 'impossible-day' : exact(day, day)
  }
  return exact(clippedDay(first, from.month, from.day), clippedDay(last, to.month, to.day))
}

function yearsSpan(
  from: Stretch['year'],
  to: Stretch['year'],
  frame: Frame,
  bounds: Bounds,
  at: (found: Found) => Found,
): Found {
  const wholeYear = (year: number): Found => at(exact(`${pad(year)}-01-01`, `${pad(year)}-12-31`))
  if (from === to) return chooseYear(from, frame, bounds, wholeYear, false)
  if (typeof from === 'number' && typeof to === 'number')
    return at(exact(`${pad(from)}-01-01`, `${pad(to)}-12-31`))
  return 'impossible-day'
}

function weekdaySpan(weekday: number, documentDate: Day): Span {
  const day = addDays(documentDate, (weekday - weekdayOf(documentDate) + 7) % 7)
  return derived(day, 'День недели: взят ближайший не раньше даты документа.', true)
}

function shifted({ amount, point }: Extract<Moment, { is: 'shifted' }>, frame: Frame): Found {
  const base = spanOf(point, point.edge !== 'whole', frame)
  if (!isSpan(base)) return base
  const start = point.edge === 'start' ? addDays(base.due, 1) : base.from
  const found = derived(shiftDay(start, amount, -1, frame), `Отсчитано назад от ${inDigits(start)}.`)
  return { ...found, doubtful: base.doubtful, rules: [...base.rules, ...found.rules] }
}

function pad(year: number): string {
  return String(year).padStart(4, '0')
}
