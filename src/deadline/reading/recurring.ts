import { dayNumberOf, lastOfMonth, monthOf, yearOf } from '../calendar/day.ts'
import type { RecurringDeadline } from '../deadline.ts'
import type {
  CalendarItem,
  Clause,
  DaysOfMonth,
  Frequency,
  Point,
  Relative,
  Weekdays,
} from '../grammar/term.ts'
import { datedItems } from './dated.ts'
import type { Frame } from './frame.ts'
import { spanOf } from './moment.ts'
import { explain, type Outcome, unresolved } from './outcome.ts'
import { shiftDay } from './shift-day.ts'
import { frequencyWords, inDigits, MONTH_WORDS, weekdayWord } from './words.ts'

type Draft = {
  -readonly [K in keyof Omit<RecurringDeadline, 'text' | 'control' | 'then'>]: Omit<
    RecurringDeadline,
    'text' | 'control' | 'then'
  >[K]
}

/** What repeats, with what is written of its days and its limits (rule 7). */
export function recurring(clauses: readonly Clause[], frame: Frame): Outcome {
  const frequency = clauses.find((c): c is Frequency => c.is === 'frequency')
  const days = clauses.find((c): c is DaysOfMonth => c.is === 'days-of-month')
  const weekdays = clauses.find((c): c is Weekdays => c.is === 'weekdays')
  const items = clauses.filter((c): c is CalendarItem => c.is === 'calendar')
  const every = frequency?.every ?? days?.period ?? (days || weekdays?.nth !== undefined ? 'P1M' : 'P1W')
  const draft: Draft = {
    kind: 'recurring',
    every,
    certainty: frequency?.rough ? 'review' : 'exact',
    explanation: '',
  }
  const rules: string[] = frequency?.rough
    ? ['Столько раз период на равные части не делится: взята ближайшая длина.']
    : []
  if (days) addDays(draft, days, rules)
  const span = clauses.find((c): c is Relative => c.is === 'relative' && c.anchor !== 'event')
  if (span && frame.documentDate !== null) draft.until = shiftDay(frame.documentDate, span.amount, 1, frame)
  const report = clauses.find((c): c is Relative => c.is === 'relative' && c.anchor === 'event')
  if (report && !days) addReportDay(draft, report, rules)
  if (weekdays) addWeekdays(draft, weekdays)
  const wrong = addItems(draft, items, frame, rules)
  if (wrong) return unresolved(wrong)
  if (frame.first) addDayOfFirst(draft, frame.first, rules)
  if (rules.length > 0 && draft.certainty === 'exact') draft.certainty = 'derived'
  return { ...draft, explanation: explain(says(draft), rules) }
}

function addDays(draft: Draft, { days, of, workingDays }: DaysOfMonth, rules: string[]): void {
  if (workingDays) {
    rules.push('Рабочий день по счёту взят как число месяца: проверьте.')
    draft.certainty = 'review'
  }
  draft.day = days[0]
  if (days.length > 1) draft.days = days
  const length = monthsIn(draft.every)
  if (length <= 1 || 12 % length !== 0) return
  const late = of === 'month' && (draft.day ?? 0) > 20
  const last = of === 'last-month-of-period' || late
  const opening = Array.from({ length: 12 / length }, (_, i) => i * length + 1)
  setMonths(draft, last ? opening.map((m) => m + length - 1) : opening)
  if (of === 'month')
    rules.push(
      late
        ? 'Месяц не назван: число под конец месяца взято в последнем месяце периода.'
        : 'Месяц не назван: взят месяц, следующий за отчётным периодом.',
    )
}

/** «в течение 10 дней после окончания квартала»: so many days into the month after the period. */
function addReportDay(draft: Draft, { amount }: Relative, rules: string[]): void {
  if (amount.unit === 'month' || amount.unit === 'week' || amount.amount > 28) return
  addDays(draft, { is: 'days-of-month', days: [amount.amount], of: 'following-month', monthly: false }, rules)
  if (amount.unit === 'working-day')
    rules.push('Рабочие дни после периода взяты как число месяца: проверьте.')
  if (amount.unit === 'working-day') draft.certainty = 'review'
}

/** «до 1 октября 2024 года, далее ежегодно»: every 1 October; after a whole month or quarter, its last day. */
function addDayOfFirst(draft: Draft, { due, span }: NonNullable<Frame['first']>, rules: string[]): void {
  const { day, weekday, month, months, dates } = draft
  const length = monthsIn(draft.every)
  if ([day, weekday, month, months, dates].some((written) => written !== undefined)) return
  if (length === 0 || (12 % length !== 0 && length % 12 !== 0)) return
  const last = span && due === lastOfMonth(yearOf(due), monthOf(due))
  if (!last) draft.day = dayNumberOf(due)
  const times = Math.max(1, 12 / length)
  const inYear = Array.from({ length: times }, (_, i) => ((monthOf(due) - 1 + i * length) % 12) + 1)
  if (length > 1)
    setMonths(
      draft,
      inYear.sort((a, b) => a - b),
    )
  rules.push(`День взят по первому сроку, ${inDigits(due)}.`)
}

function addWeekdays(draft: Draft, { weekdays, nth }: Weekdays): void {
  draft.weekday = weekdays[0]
  if (weekdays.length > 1) draft.weekdays = weekdays
  if (nth !== undefined) draft.nth = nth
}

function addItems(
  draft: Draft,
  items: readonly CalendarItem[],
  frame: Frame,
  rules: string[],
): 'impossible-day' | null {
  const within = items.filter((item) => isYearly(item, draft.every))
  const limits = items.filter((item) => !within.includes(item))
  const dates: { month: number; day: number; whole: boolean }[] = []
  for (const item of within) {
    if (item.to.moment.is === 'weekday-of-month') {
      const { weekday, nth, month } = item.to.moment
      Object.assign(draft, { weekday, nth, month })
      continue
    }
    const found = spanOf(item.to, item.lead === 'by', {
      ...frame,
      documentDate: frame.documentDate ?? SOME_DAY,
    })
    if (typeof found === 'string') return 'impossible-day'
    const date = { month: monthOf(found.due), day: dayNumberOf(found.due), whole: isWholeMonth(item.to) }
    if (item.from === undefined || !isWholeMonth(item.to)) dates.push(date)
    else dates.push(...monthsFrom(item.from, date.month).map((month) => ({ month, day: 0, whole: true })))
  }
  setDates(draft, dates)
  const found = datedItems(limits, frame)
  if (found === 'impossible-day') return found
  if (found === 'no-document-date') {
    rules.push('Границы считаются от даты документа, а её ещё нет.')
    draft.certainty = 'review'
    return null
  }
  for (const { lead, span } of found) {
    if (lead !== 'by') draft.from = span.from
    if (lead !== 'from') draft.until = span.due
    rules.push(...span.rules)
  }
  return null
}
/** Only to find month and day of what recurs every year. */
const SOME_DAY = '2001-01-01'

/** A day or month without a year recurs with a rhythm of months; otherwise it bounds the rhythm. */
function isYearly({ lead, from, to }: CalendarItem, every: string): boolean {
  if (lead === 'from' || monthsIn(every) < 2) return false
  if (from !== undefined && monthsIn(every) < 6) return false
  if (!yearless(to)) return false
  const named = to.moment.is === 'stretch' || to.moment.is === 'weekday-of-month'
  return named || (monthsIn(every) >= 6 && to.edge !== 'whole')
}
function yearless({ moment }: Point): boolean {
  if (moment.is === 'stretch' || moment.is === 'weekday-of-month') return moment.year === null
  return (moment.is === 'years' || moment.is === 'school-years') && moment.from === null
}
function isWholeMonth({ moment, edge }: Point): boolean {
  return (
    edge === 'whole' &&
    moment.is === 'stretch' &&
    moment.unit !== 'day' &&
    moment.unit !== 'feast' &&
    moment.to.day === 31
  )
}
function monthsFrom(from: Point, to: number): number[] {
  const first = from.moment.is === 'stretch' ? from.moment.from.month : to
  return Array.from({ length: ((to - first + 12) % 12) + 1 }, (_, i) => ((first - 1 + i) % 12) + 1).slice(-1)
}

function setDates(draft: Draft, dates: readonly { month: number; day: number; whole: boolean }[]): void {
  if (dates.length === 0) return
  const days = new Set(dates.filter(({ whole }) => !whole).map(({ day }) => day))
  setMonths(
    draft,
    [...new Set(dates.map(({ month }) => month))].sort((a, b) => a - b),
  )
  if (days.size === 1) draft.day = [...days][0]
  if (days.size > 1) draft.dates = dates.map(({ month, day }) => ({ month, day }))
}
function setMonths(draft: Draft, months: readonly number[]): void {
  if (months.length === 1) draft.month = months[0]
  else draft.months = months
}

/** How many months a period has; less than one: 0. */
export function monthsIn(every: string): number {
  const count = Number(/\d+/.exec(every)?.[0] ?? 0)
  if (every.startsWith('PT')) return 0
  return every.endsWith('Y') ? count * 12 : every.endsWith('M') ? count : 0
}

function says(draft: Draft): string {
  const parts = [`Повторяется: ${frequencyWords(draft.every)}`]
  if (draft.dates)
    parts.push(
      `дни года: ${draft.dates.map(({ month, day }) => `${day}.${String(month).padStart(2, '0')}`).join(', ')}`,
    )
  if (draft.day !== undefined) parts.push(`число: ${(draft.days ?? [draft.day]).join(', ')}`)
  if (draft.weekday !== undefined)
    parts.push(`день недели: ${(draft.weekdays ?? [draft.weekday]).map(weekdayWord).join(', ')}`)
  const months = draft.months ?? (draft.month === undefined ? [] : [draft.month])
  if (months.length > 0) parts.push(`месяц: ${months.map((m) => MONTH_WORDS[m - 1]).join(', ')}`)
  if (draft.from) parts.push(`с ${inDigits(draft.from)}`)
  if (draft.until) parts.push(`до ${inDigits(draft.until)} включительно`)
  if (draft.day === undefined && draft.weekday === undefined && draft.dates === undefined)
    parts.push('день не назван: срок — последний день периода')
  return `${parts.join('; ')}.`
}
