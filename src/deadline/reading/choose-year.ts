import { addDays, type Day, monthOf, yearOf } from '../calendar/day.ts'
import type { YearWritten } from '../grammar/term.ts'
import { type Bounds, type Found, type Frame, isSpan, noted } from './frame.ts'
import { inDigits } from './words.ts'

/** From this many days before its end a running school year is no longer meant by «в течение учебного года». */
export const SUMMER_DAYS = 92
/** 29 February is at most eight years away. */
const YEARS_TO_TRY = 10

/** The written year, or the first whose end is on or after the document's date (rule 2). */
export function chooseYear(
  year: YearWritten,
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

/** The last one that begins by this day. */
export function latestBy(day: Day, inYear: (year: number) => Found): Found {
  for (let y = yearOf(day); y > yearOf(day) - YEARS_TO_TRY; y--) {
    const found = inYear(y)
    if (!isSpan(found) || found.from > day) continue
    return y === yearOf(day)
      ? found
      : noted(found, `Год не написан: взят ${y}, последний перед следующей датой.`)
  }
  return 'impossible-day'
}
