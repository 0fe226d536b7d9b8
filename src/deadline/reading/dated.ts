import type { Day } from '../calendar/day.ts'
import { addDays } from '../calendar/day.ts'
import type { CalendarItem, Point } from '../grammar/term.ts'
import { type Bounds, type Found, type Frame, isSpan, type Span } from './frame.ts'
import { spanOf } from './moment.ts'
import { certaintyOf, explain, type Outcome, unresolved } from './outcome.ts'
import { withYearsSpread } from './spread-year.ts'
import { inDigits } from './words.ts'

/** An item with its days: a day by which, a span, or only a beginning. */
export interface DatedItem {
  readonly lead: CalendarItem['lead']
  readonly span: Span
}
export type DatedItems = readonly DatedItem[] | 'impossible-day' | 'no-document-date'

/**
 * The days of calendar items. A year stands mostly with the last one, so the list is gone through from the end:
 * an item without a year takes the latest that does not pass the item after it.
 */
export function datedItems(written: readonly CalendarItem[], frame: Frame): DatedItems {
  const items = withYearsSpread(written)
  const out: (DatedItem | undefined)[] = items.map(() => undefined)
  const anchor = items.findLastIndex((item) => hasYear(item))
  let latestBy: Day | undefined
  for (let i = anchor; i >= 0; i--) {
    const found = spanOfItem(items[i], frame, latestBy === undefined ? {} : { latestBy })
    if (typeof found === 'string') return found
    if (found) {
      out[i] = found
      latestBy = found.span.from
    }
  }
  let notBefore = out[anchor]?.span.due
  for (let i = anchor + 1; i < items.length; i++) {
    const found = spanOfItem(items[i], frame, notBefore === undefined ? {} : { notBefore })
    if (typeof found === 'string') return found
    out[i] = found ?? undefined
    if (anchor >= 0) notBefore = found?.span.due
  }
  return out.filter((item) => item !== undefined)
}

function hasYear({ from, to }: CalendarItem): boolean {
  return pointHasYear(to) || (from !== undefined && pointHasYear(from))
}
function pointHasYear({ moment }: Point): boolean {
  switch (moment.is) {
    case 'stretch':
    case 'weekday-of-month':
      return moment.year !== null
    case 'years':
    case 'school-years':
      return moment.from !== null
    case 'running':
    case 'from-today':
    case 'weekday':
      return true
    case 'shifted':
      return pointHasYear(moment.point)
    case 'day-number':
    case 'ordinal':
      return false
    default:
      return moment satisfies never
  }
}

function spanOfItem(
  item: CalendarItem | undefined,
  frame: Frame,
  bounds: Bounds,
): DatedItem | 'impossible-day' | 'no-document-date' | null {
  if (item === undefined) return null
  const found = item.from
    ? joined(item.from, item.to, item.lead, frame, bounds)
    : spanOf(item.to, item.lead === 'by', frame, item.to.moment.is === 'stretch' ? bounds : { ...bounds })
  return isSpan(found) ? { lead: item.lead, span: untilStretch(item, found) } : found
}

/** «до декабря», «к 2024 году»: until its last day, as «до 5 декабря» is until the 5th; a person should look. */
function untilStretch({ lead, from, to }: CalendarItem, span: Span): Span {
  if (lead !== 'by' || from !== undefined || to.edge !== 'whole' || span.from === span.due) return span
  return {
    ...span,
    rules: [...span.rules, 'Назван не день: взят последний день названного времени.'],
    doubtful: true,
  }
}

/** «с … по …»: the end first, then the latest beginning before it; a written beginning leads the end. */
function joined(from: Point, to: Point, lead: CalendarItem['lead'], frame: Frame, bounds: Bounds): Found {
  const beginsFirst = pointHasYear(from) && !pointHasYear(to)
  const start = beginsFirst ? spanOf(from, false, frame) : null
  if (start !== null && !isSpan(start)) return start
  const end = spanOf(
    to,
    to.edge === 'end' || lead === 'by',
    frame,
    start ? { notBefore: start.from } : bounds,
  )
  if (!isSpan(end)) return end
  const first = start ?? spanOf(from, false, frame, { latestBy: end.due })
  if (!isSpan(first)) return first
  if (first.from > end.due) return 'impossible-day'
  const rules = [
    ...end.rules,
    ...first.rules.filter((rule) => !end.rules.includes(rule) && end.rules.length === 0),
  ]
  return { from: first.from, due: end.due, rules, doubtful: end.doubtful || first.doubtful }
}

/** Calendar items as a date, a period or a series (rules 1–4). */
export function dated(items: readonly CalendarItem[], frame: Frame): Outcome {
  const found = datedItems(items, frame)
  if (typeof found === 'string') return unresolved(found)
  const ends = found.filter((item) => item.lead !== 'from')
  const [begin] = found.filter((item) => item.lead === 'from')
  if (ends.length === 0) return openEnded(begin)
  const merged =
    begin && ends.length === 1
      ? ends.map((end) => ({ ...end, lead: 'within' as const, span: { ...end.span, from: begin.span.from } }))
      : ends
  if (merged.some(({ span }) => span.from > span.due)) return unresolved('impossible-day')
  const apart = merged.filter((item, i) => !merged.slice(0, i).some((earlier) => isSame(earlier, item)))
  const [first] = apart
  const outcome = apart.length === 1 && first ? single(first) : series(apart)
  return beforeDocument(outcome, frame)
}

/** «к 5 октября (Дню учителя)»: the same day said twice. */
function isSame(one: DatedItem, other: DatedItem): boolean {
  return one.span.from === other.span.from && one.span.due === other.span.due
}

function single({ lead, span }: DatedItem): Outcome {
  const certainty = certaintyOf(span.rules, span.doubtful)
  if (lead === 'by' || span.from === span.due)
    return {
      kind: 'date',
      due: span.due,
      certainty,
      explanation: explain(`Исполнить до ${inDigits(span.due)} включительно.`, span.rules),
    }
  return {
    kind: 'period',
    from: span.from,
    due: span.due,
    certainty,
    explanation: explain(
      `Исполнить с ${inDigits(span.from)} по ${inDigits(span.due)}; срок — последний день.`,
      span.rules,
    ),
  }
}

function series(found: readonly DatedItem[]): Outcome {
  const items = found
    .map(({ lead, span }) =>
      lead === 'by' || span.from === span.due ? { due: span.due } : { from: span.from, due: span.due },
    )
    .sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0))
  const due = items.at(-1)?.due ?? ''
  const rules = found.flatMap(({ span }) => span.rules)
  const list = items.map((item) =>
    'from' in item && item.from ? `${inDigits(item.from)}–${inDigits(item.due)}` : inDigits(item.due),
  )
  return {
    kind: 'series',
    items,
    due,
    certainty: certaintyOf(
      rules,
      found.some(({ span }) => span.doubtful),
    ),
    explanation: explain(`Несколько сроков: ${list.join(', ')}; последний — ${inDigits(due)}.`, rules),
  }
}

function openEnded(begin: DatedItem | undefined): Outcome {
  const from = begin ? ` с ${inDigits(begin.span.from)}` : ''
  return {
    kind: 'continuous',
    certainty: 'review',
    explanation: `Исполнять${from}; последний день не написан, проверьте.`,
  }
}

function beforeDocument(outcome: Outcome, { documentDate }: Frame): Outcome {
  if (
    documentDate === null ||
    !('due' in outcome) ||
    outcome.due === undefined ||
    outcome.due >= documentDate
  )
    return outcome
  return {
    ...outcome,
    certainty: 'review',
    explanation: `${outcome.explanation} Срок раньше даты документа (${inDigits(documentDate)}), проверьте.`,
  }
}

/** Until a day that a number alone names: «до 25 числа». */
export function nextDayOfMonth(day: number, frame: Frame): Outcome {
  const { documentDate } = frame
  if (documentDate === null) return unresolved('no-document-date')
  let due = documentDate
  while (Number(due.slice(8, 10)) !== day) due = addDays(due, 1)
  return {
    kind: 'date',
    due,
    certainty: 'review',
    explanation: `Исполнить до ${inDigits(due)} включительно. Месяц не написан: взято первое такое число не раньше даты документа.`,
  }
}
