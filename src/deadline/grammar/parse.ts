import type { Tokens } from '../text/tokens.ts'
import { clockRemark } from './clock.ts'
import {
  anyPhrase,
  longestOf,
  map,
  maybe,
  oneOf,
  type Reading,
  type Recogniser,
  sequence,
  words,
} from './combine.ts'
import { daysOfMonth } from './days-of-month.ts'
import { frequencyClause } from './frequency.ts'
import { calendarItems } from './items.ts'
import { cardinal, ordinal } from './number.ts'
import { relativeClause } from './relative.ts'
import type { Clause, Term } from './term.ts'
import { continuousClause, eventClause, noneClause } from './undated.ts'
import { weekdaysClause } from './weekdays.ts'

const one = <T extends Clause>(recogniser: Recogniser<T>): Recogniser<readonly Clause[]> =>
  map(recogniser, (clause) => [clause])

/** One clause: of those that read, the one that reads furthest; among equals the earlier one. */
export const clause: Recogniser<readonly Clause[]> = longestOf<readonly Clause[]>(
  one(frequencyClause),
  one(daysOfMonth),
  one(weekdaysClause),
  calendarItems,
  one(relativeClause),
  one(continuousClause),
  one(eventClause),
  one(noneClause),
)

/** «далее», «затем»: what stands behind follows what stands before. */
const turn: Recogniser<unknown> = sequence(
  maybe(words('и а')),
  anyPhrase(
    'в дальнейшем | в последующем | в последующие годы | далее | затем | впоследствии | потом' + ' | а потом',
  ),
)
/** Words between clauses that say nothing about the term. */
const FILLERS = words(
  'и а но также то есть т е либо или ориентировочно предположительно примерно предварительно строго обязательно ежегодного года включительно срок сроки именно',
)

/** «X, далее Y, далее Z»: more than that nobody writes. */
const MOST_TURNS = 4

/** All clauses from `at` on. Never fails: what is not known is counted in `unknown`. */
export function parseTerm(tokens: Tokens, at: number): Term {
  const segments: { clauses: Clause[]; unknown: number }[] = [{ clauses: [], unknown: 0 }]
  let next = at
  while (next < tokens.length) {
    const here = segments.at(-1)
    if (!here) break
    const turned = turn(tokens, next)
    if (turned && here.clauses.length > 0 && segments.length < MOST_TURNS) {
      segments.push({ clauses: [], unknown: 0 })
      next = turned.next
      continue
    }
    const reading: Reading<readonly Clause[]> | null = here.unknown > 0 ? null : clause(tokens, next)
    if (reading && reading.next > next) {
      here.clauses.push(...reading.value)
      next = reading.next
    } else if (aside(tokens, next)) {
      next = aside(tokens, next)?.next ?? next + 1
    } else {
      if (!isNoise(tokens, next)) here.unknown++
      next++
    }
  }
  const filled = segments.filter((s, i) => i === 0 || s.clauses.length > 0 || s.unknown > 0)
  return (
    filled.reduceRight<Term | null>((onward, segment) => ({ ...segment, onward }), null) ?? {
      clauses: [],
      unknown: 0,
      onward: null,
    }
  )
}

/** «кроме выходных и праздничных дней»: the control date moves off them anyway. */
const EXCEPT = anyPhrase(
  'кроме выходных и праздничных дней | кроме выходных и праздников | кроме выходных дней | кроме выходных | кроме праздничных дней',
)

/** «1 этап – …», «в два этапа: …». */
const STAGE: Recogniser<unknown> = sequence(
  maybe(words('в')),
  oneOf(ordinal, cardinal),
  words('этап этапа этапе этапов'),
)
/** An hour, a stage, or exceptions that change nothing. */
const aside: Recogniser<unknown> = oneOf<unknown>(clockRemark, EXCEPT, STAGE)
function isNoise(tokens: Tokens, at: number): boolean {
  const here = tokens[at]
  return here?.kind === 'mark' ? ',.;:()-/"!…*_'.includes(here.text) : FILLERS(tokens, at) !== null
}
