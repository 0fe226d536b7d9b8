import { clockRemark } from '../grammar/clock.ts'
import {
  anyPhrase,
  as,
  isMark,
  longestOf,
  map,
  oneOf,
  type Reading,
  type Recogniser,
} from '../grammar/combine.ts'
import { daysOfMonth } from '../grammar/days-of-month.ts'
import { frequencyClause } from '../grammar/frequency.ts'
import { calendarItems } from '../grammar/items.ts'
import { MOST_TURNS, turn } from '../grammar/parse.ts'
import { relativeClause } from '../grammar/relative.ts'
import type { Clause, Term } from '../grammar/term.ts'
import { countedBefore } from '../grammar/undated.ts'
import { weekdaysClause } from '../grammar/weekdays.ts'
import type { Tokens } from '../text/tokens.ts'
import { CONTINUOUS_PHRASES_IN_SENTENCES, EVENT_PHRASES_IN_SENTENCES } from '../words/sentence-words.ts'

/** Words of a sentence that read as a term, before it is asked whether they are one. */
export interface Candidate {
  readonly clauses: readonly Clause[]
  /** What follows «далее». */
  readonly onward: Term | null
  /** The first token, and the one behind the last. */
  readonly at: number
  readonly next: number
}

const one = <T extends Clause>(recogniser: Recogniser<T>): Recogniser<readonly Clause[]> =>
  map(recogniser, (clause) => [clause])
const undated: Recogniser<Clause> = oneOf<Clause>(
  as(anyPhrase(CONTINUOUS_PHRASES_IN_SENTENCES.join(' | ')), { is: 'continuous' }),
  as(anyPhrase(EVENT_PHRASES_IN_SENTENCES.join(' | ')), { is: 'event' }),
)
/** Counted back from something without a date: what reads as days of the calendar comes first. */
const countedBack: Recogniser<Clause> = (tokens, at) =>
  calendarItems(tokens, at) ? null : countedBefore(tokens, at)
const clauseInside = longestOf<readonly Clause[]>(
  one(frequencyClause),
  one(daysOfMonth),
  one(weekdaysClause),
  calendarItems,
  one(relativeClause),
  one(undated),
  one(countedBack),
)

const MOST_CLAUSES = 4

/** The clauses that follow one another from `at` on, a comma or a bracket at most between them. */
export function candidateAt(tokens: Tokens, at: number, turns = MOST_TURNS): Candidate | null {
  const clauses: Clause[] = []
  let next = at
  for (let reading = clauseInside(tokens, at); reading; reading = further(tokens, next)) {
    clauses.push(...reading.value)
    next = reading.next
    if (clauses.length >= MOST_CLAUSES) break
  }
  if (clauses.length === 0) return null
  next = clockRemark(tokens, next)?.next ?? next
  const onward = turns > 0 ? onwardAt(tokens, next, turns - 1) : null
  next = onward?.next ?? next
  const opened =
    tokens.slice(at, next).filter((t) => isMark(t, '(')).length -
    tokens.slice(at, next).filter((t) => isMark(t, ')')).length
  if (opened > 0 && isMark(tokens[next], ')')) next++
  return { clauses, onward: onward?.value ?? null, at, next }
}

/** «… и далее ежеквартально», «… (далее – постоянно)»; «(далее – Положение)» is none. */
function onwardAt(tokens: Tokens, at: number, turns: number): Reading<Term> | null {
  const turned = turn(tokens, isMark(tokens[at], ',') || isMark(tokens[at], '(') ? at + 1 : at)
  if (!turned) return null
  const apart = isMark(tokens[turned.next], '-') || isMark(tokens[turned.next], ',')
  const candidate = candidateAt(tokens, apart ? turned.next + 1 : turned.next, turns)
  return candidate && { value: { ...candidate, unknown: 0 }, next: candidate.next }
}

function further(tokens: Tokens, next: number): Reading<readonly Clause[]> | null {
  const from = isMark(tokens[next], ',') || isMark(tokens[next], '(') ? next + 1 : next
  const reading = clauseInside(tokens, from)
  return reading && isPlain(reading.value) ? reading : null
}

/** Behind another clause only what cannot be read otherwise: a bare weekday is «среда», a bare «с» begins new words. */
function isPlain(clauses: readonly Clause[]): boolean {
  return clauses.every((clause) => !(clause.is === 'weekdays' && !clause.weekly) && clause.is !== 'relative')
}
