import { z } from 'zod'
import { type DeadlineSettings, DEFAULT_DEADLINE_SETTINGS as usual } from '#deadline'
import { readDate } from '#russian'
import { alone, choice, date, decimal, flag, text } from './scalars.ts'
import { countedDaysWords, countedFromWords, exchangeWords } from './words.ts'

/** A year with 29 February, in which every day of the year exists. */
const LEAP_YEAR = '2024'

/** «30.08» of every year → `08-30`. */
function dayOfYear(written: string): string | null {
  const reading = readDate(
    /^\d{1,2}\.\d{1,2}$/.test(written) ? `${written}.${LEAP_YEAR}` : `${written} ${LEAP_YEAR} года`,
  )
  return 'date' in reading ? reading.date.slice(5) : null
}

const everyYear = text.transform((written, context) => {
  const day = dayOfYear(written)
  if (day !== null) return day
  context.addIssue({
    code: 'custom',
    message: `День не понят: «${written}». Пишите 01.09 или «1 сентября».`,
    params: { rule: 'impossible-date' },
  })
  return z.NEVER
})

/** One day of one year, or of every year. */
const holidayDay = text.transform((written, context) => {
  const reading = readDate(written)
  const day = 'date' in reading ? reading.date : dayOfYear(written)
  if (day !== null) return day
  context.addIssue({
    code: 'custom',
    message: `День не понят: «${written}». Пишите 30.08.2026 для одного года или 30.08 для каждого.`,
    params: { rule: 'impossible-date' },
  })
  return z.NEVER
})

const days = (usualDays: number) => decimal(1, 365, usualDays).transform((value) => Math.trunc(value))

const schema = z.strictObject({
  holidays: z
    .array(
      alone(
        'day',
        z
          .strictObject({ day: holidayDay, holiday: text.optional() })
          .transform(({ day, holiday }) => ({ day, title: holiday ?? 'нерабочий день региона' })),
      ),
    )
    .optional(),
  workingDays: z.array(date).optional(),
  sixDayWeek: flag(usual.sixDayWeek).optional(),
  exchange: choice(exchangeWords, usual.exchange).optional(),
  schoolYearStart: everyYear.meta({ usual: '01.09' }).optional(),
  urgentDays: days(usual.urgentDays).optional(),
  promptDays: days(usual.promptDays).optional(),
  countedDays: choice(countedDaysWords, usual.countedDays).optional(),
  countedFrom: choice(countedFromWords, usual.countedFrom).optional(),
})

/** The office's working calendar and how it counts terms, over the defaults. */
export const calendarSchema = schema.transform(
  (written): Partial<DeadlineSettings> =>
    Object.fromEntries(Object.entries(written).filter(([, value]) => value !== undefined)),
)
