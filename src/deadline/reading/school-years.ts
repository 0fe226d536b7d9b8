import { addDays, type Day, yearOf } from '../calendar/day.ts'
import type { Point, SchoolYears } from '../grammar/term.ts'
import { latestBy, SUMMER_DAYS } from './choose-year.ts'
import { type Bounds, exact, type Found, type Frame, isSpan, noted, type Span } from './frame.ts'
import { inDigits } from './words.ts'

const LAST_MONTH_DAYS = 31

/** Учебный год: by its numbers, or by the document's date (rule 4). */
export function schoolYears(
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

function pad(year: number): string {
  return String(year).padStart(4, '0')
}
