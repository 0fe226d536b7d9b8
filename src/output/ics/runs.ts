import { addDays } from '#deadline'
import type { Instance, Recurrence } from '#register'

/** Terms that one rule can give. */
export interface Run extends Omit<Recurrence, 'dates'> {
  /** Tells it from other runs of the same assignment; empty for its only one. */
  readonly name: string
  readonly every: string
  readonly dues: readonly string[]
  readonly instances: readonly Instance[]
}

type Day = Recurrence['dates'][number]

/**
 * The terms of a recurring assignment as runs: one of all; one for each day of the year where these differ by month
 * («до 15 января и до 1 июля»), since no rule gives such days together.
 */
export function runsOf(
  every: string,
  recurrence: Recurrence,
  instances: readonly Instance[],
): readonly Run[] {
  const { dates, ...all } = recurrence
  const dues = instances.map(({ due }) => due)
  if (dates.length < 2) return [{ ...all, name: '', every, dues, instances }]
  const inOrder = dates.toSorted((a, b) => a.month - b.month || a.day - b.day)
  const years = yearsOf(every)
  const first = inOrder.findIndex((date) => isOn(dues[0] ?? '', date))
  return inOrder.flatMap((date, at): readonly Run[] => {
    const own = instances.filter(({ due }) => isOn(due, date))
    // The register names terms a month ahead: this day's may still be to come.
    const known = own.length > 0 ? own.map(({ due }) => due) : [nextOn(dues.at(-1) ?? '', date, years)]
    const turn = (at - first + inOrder.length) % inOrder.length
    const count = all.count === null ? null : shareOf(all.count, turn, inOrder.length)
    if (count === 0 || (all.until !== null && (known[0] ?? '') > all.until)) return []
    const { month, day } = date
    const written = { until: all.until, count, months: [month], days: [day] }
    return [{ ...written, name: `${month}-${day}`, every: `P${years}Y`, dues: known, instances: own }]
  })
}

/** «P1Y», «P24M» and «P6M» are 1, 2 and 1: days of the year come round once in a year or seldomer. */
function yearsOf(every: string): number {
  const [, digits, unit] = /^P(\d+)([MY])$/u.exec(every) ?? []
  return Math.max(1, unit === 'M' ? Number(digits) / 12 : Number(digits ?? 1))
}

/** How many of `count` terms, taken in turn by so many days, fall to the one at this turn. */
const shareOf = (count: number, turn: number, days: number): number =>
  Math.max(0, Math.ceil((count - turn) / days))

/** The 31st of a month that has none is its last day. */
function isOn(due: string, { month, day }: Day): boolean {
  if (Number(due.slice(5, 7)) !== month) return false
  const own = Number(due.slice(8))
  return own === day || (own < day && addDays(due, 1).endsWith('-01'))
}

/** The first such day after a term, in its year or in the next that counts. */
function nextOn(last: string, { month, day }: Day, years: number): string {
  const inYear = (year: number): string => {
    const start = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`
    const whole = addDays(`${start}-01`, day - 1)
    return whole.startsWith(start) ? whole : lastOf(start)
  }
  const year = Number(last.slice(0, 4))
  const same = inYear(year)
  return same > last ? same : inYear(year + years)
}

/** The last day of a month: `2022-02` → `2022-02-28`. */
function lastOf(month: string): string {
  const days = [31, 30, 29, 28].map((day) => addDays(`${month}-01`, day - 1))
  return days.find((day) => day.startsWith(month)) ?? `${month}-28`
}
