import type { Day } from '../calendar/day.ts'
import { weekdayOf, yearOf } from '../calendar/day.ts'
import type { Deadline } from '../deadline.ts'
import type { Frame, Unresolved } from './frame.ts'
import { inDigits, weekdayWord } from './words.ts'

/** A deadline without the words, the control date and what follows: those are added once, in `read.ts`. */
export type Outcome = DistributiveOmit<Deadline, 'text' | 'control' | 'then'>
type DistributiveOmit<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never

/** How sure a reading with these rules is. */
export function certaintyOf(rules: readonly string[], doubtful: boolean): Deadline['certainty'] {
  if (doubtful) return 'review'
  return rules.length > 0 ? 'derived' : 'exact'
}

/** First what it says, then the rules, each once. */
export function explain(says: string, rules: readonly string[]): string {
  return [says, ...new Set(rules)].join(' ')
}

/** What comes of words that name a day no calendar has, or one that only the document's date could give. */
export function unresolved(why: Unresolved): Outcome {
  switch (why) {
    case 'impossible-day':
      return {
        kind: 'unparsed',
        problem: 'impossible-day',
        certainty: 'review',
        explanation: 'Такого дня в календаре нет.',
      }
    case 'no-document-date':
      return {
        kind: 'event',
        certainty: 'review',
        explanation:
          'Срок считается от даты документа, а у проекта её ещё нет: дата появится вместе с датой документа.',
      }
    default:
      return why satisfies never
  }
}

/** The first day on which the work can be done: not before the document, nor before the beginning that is written. */
export function beginningOf(outcome: Outcome, { documentDate }: Frame): Day {
  const last = outcome.kind === 'series' ? outcome.items.at(-1) : outcome
  const written = (last && 'from' in last ? last.from : undefined) ?? ''
  const made = documentDate ?? ''
  // Told of a day before the document: that it is past is said already.
  if ('due' in outcome && outcome.due !== undefined && outcome.due < made) return written
  return [written, made].sort()[1] ?? made
}

export interface Control {
  readonly control: Day
  /** In Russian; empty when nothing is worth saying. */
  readonly because: string
}

/** The control date of a day, and why it moved (rule 6). */
export function controlOf(due: Day, { calendar }: Frame): Control {
  const control = calendar.controlDay(due)
  const guess = calendar.knowsYear(yearOf(due))
    ? ''
    : `Производственного календаря на ${yearOf(due)} год нет: учтены выходные и праздники по Трудовому кодексу.`
  if (control === due) return { control, because: guess }
  const reason = `${inDigits(due)} — нерабочий день (${calendar.dayOffReason(due) ?? ''})`
  const where = calendar.exchange === 'following' ? 'следующий' : 'предыдущий'
  const moved = `Контроль перенесён на ${where} рабочий день, ${inDigits(control)} (${weekdayWord(weekdayOf(control))}): ${reason}.`
  return { control, because: [moved, guess].filter((part) => part !== '').join(' ') }
}
