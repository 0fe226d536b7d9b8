import {
  addDays,
  addMonths,
  clippedDay,
  type Day,
  dayNumberOf,
  dayOf,
  lastOfMonth,
  monthOf,
  nthWeekday,
  weekdayOf,
  yearOf,
} from '../calendar/day.ts'
import type { Amount, Moment, Point, Running, SchoolYears, Stretch, WeekdayOfMonth } from '../grammar/term.ts'
import { edgeOf } from './edge.ts'
import { type Found, type Frame, isSpan, type Span } from './frame.ts'
import { inDigits } from './words.ts'

/** Where a moment without a year may lie, beside the document's date: items of a list lead one another. */
export interface Bounds {
  /** The end is this day or later. */
  readonly notBefore?: Day
  /** The latest one that begins on this day or earlier. */
  readonly latestBy?: Day
}

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

function exact(from: Day, due: Day): Span {
  return { from, due, rules: [], doubtful: false }
}
function derived(day: Day, rule: string, doubtful = false): Span {
  return { from: day, due: day, rules: [rule], doubtful }
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

/** From this many days before its end a running school year is no longer meant by «в течение учебного года». */
const SUMMER_DAYS = 92
/** 29 February is at most eight years away. */
const YEARS_TO_TRY = 10

/** The written year, or the first whose end is on or after the document's date (rule 2). */
function chooseYear(
  year: Stretch['year'],
  frame: Frame,
  bounds: Bounds,
  inYear: (year: number) => Found,
  ofSchoolYear: boolean,
): Found {
  if (typeof year === 'number') return inYear(year)
  const { documentDate } = frame
  if (bounds.latestBy !== undefined) return latestBy(bounds.latestBy, inYear)
  if (documentDate === null) return 'no-document-date'
  const own = yearOf(documentDate)
  if (year === 'document' && !ofSchoolYear) return noted(inYear(own), `Год документа — ${own}.`)
  if (year === 'next' && !ofSchoolYear)
    return noted(inYear(own + 1), `Следующий за годом документа — ${own + 1}.`)
  const notBefore =
    bounds.notBefore !== undefined && bounds.notBefore > documentDate ? bounds.notBefore : documentDate
  let found: Found = 'impossible-day'
  for (let y = own - 1; y < own + YEARS_TO_TRY; y++) {
    found = inYear(y)
    const running =
      ofSchoolYear && isSpan(found) && monthOf(found.due) === 8 && found.due < addDays(notBefore, SUMMER_DAYS)
    if (isSpan(found) && found.due >= notBefore && !running) {
      const span = noted(
        found,
        `Год не написан: взят первый, в котором срок кончается не раньше даты документа (${inDigits(documentDate)}).`,
      )
      return isSpan(span) && y > own + 1 ? { ...span, doubtful: true } : span
    }
  }
  return found
}

function latestBy(day: Day, inYear: (year: number) => Found): Found {
  for (let y = yearOf(day); y > yearOf(day) - YEARS_TO_TRY; y--) {
    const found = inYear(y)
    if (!isSpan(found) || found.from > day) continue
    return y === yearOf(day)
      ? found
      : noted(found, `Год не написан: взят ${y}, последний перед следующей датой.`)
  }
  return 'impossible-day'
}

function noted(found: Found, rule: string): Found {
  return isSpan(found) ? { ...found, rules: [...found.rules, rule] } : found
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

const LAST_MONTH_DAYS = 31

function schoolYears(
  written: SchoolYears,
  edge: Point['edge'],
  frame: Frame,
  bounds: Bounds,
  at: (found: Found) => Found,
): Found {
  const start = (year: number): Day => `${pad(year)}-${frame.settings.schoolYearStart}`
  const inYear = (year: number): Span => exact(start(year), addDays(start(year + written.count), -1))
  if (typeof written.from === 'number') {
    const found = at(inYear(written.from))
    return written.doubtful && isSpan(found)
      ? {
          ...found,
          doubtful: true,
          rules: [...found.rules, 'Назван один год: взят учебный год, который в нём начинается.'],
        }
      : found
  }
  if (bounds.latestBy !== undefined) return latestBy(bounds.latestBy, (year) => at(inYear(year)))
  const { documentDate } = frame
  if (documentDate === null) return 'no-document-date'
  const wanted = (year: number): boolean => {
    const whole = inYear(year)
    if (written.from === 'next') return whole.from > documentDate
    if (written.from === 'document') return addDays(whole.due, -LAST_MONTH_DAYS) >= documentDate
    const found = at(whole)
    if (!isSpan(found) || found.due < documentDate) return false
    if (edge === 'start') return true
    return addDays(whole.due, edge === 'whole' ? -SUMMER_DAYS : -LAST_MONTH_DAYS) >= documentDate
  }
  for (let year = yearOf(documentDate) - 1; ; year++) {
    if (wanted(year))
      return noted(
        at(inYear(year)),
        `Учебный год не назван: взят ${year}/${year + 1} по дате документа (${inDigits(documentDate)}).`,
      )
  }
}

function runningSpan({ unit, offset, day }: Running, documentDate: Day): Found {
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

/** The day so much later (earlier): the day after is day 1; months clip. */
export function shiftDay(from: Day, { amount, unit }: Amount, sign: 1 | -1, frame: Frame): Day {
  switch (unit) {
    case 'day':
      return frame.settings.countedDays === 'working'
        ? frame.calendar.addWorkingDays(from, sign * amount)
        : addDays(from, sign * amount)
    case 'calendar-day':
      return addDays(from, sign * amount)
    case 'working-day':
      return frame.calendar.addWorkingDays(from, sign * amount)
    case 'week':
      return addDays(from, sign * 7 * amount)
    case 'month':
      return addMonths(from, sign * amount)
    default:
      return unit satisfies never
  }
}

function pad(year: number): string {
  return String(year).padStart(4, '0')
}
function pad2(n: number): string {
  return String(n).padStart(2, '0')
}
