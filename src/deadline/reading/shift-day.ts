import { addDays, addMonths, type Day } from '../calendar/day.ts'
import type { Amount } from '../grammar/term.ts'
import type { Frame } from './frame.ts'

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
