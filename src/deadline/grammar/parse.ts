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
export const turn: Recogniser<unknown> = sequence(
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
export const MOST_TURNS = 4

interface Segment {
  readonly clauses: Clause[]
  unknown: number
}

/** All clauses from `at` on. Never fails: what is not known is counted in `unknown`. */
export function parseTerm(tokens: Tokens, at: number): Term {
  let here: Segment = { clauses: [], unknown: 0 }
  const segments = [here]
  for (let next = at; next < tokens.length; ) {
    const turned = here.clauses.length > 0 && segments.length < MOST_TURNS ? turn(tokens, next) : null
    if (turned) {
      here = { clauses: [], unknown: 0 }
      segments.push(here)
    }
    next = turned?.next ?? readInto(here, tokens, next)
  }
  const [first = here, ...rest] = segments
  const said = rest.filter(({ clauses, unknown }) => clauses.length > 0 || unknown > 0)
  const onward = said.reduceRight<Term | null>((later, segment) => ({ ...segment, onward: later }), null)
  return { ...first, onward }
}

/** Adds what stands at `next` to the segment, and gives the place behind it. */
function readInto(here: Segment, tokens: Tokens, next: number): number {
  const reading = here.unknown === 0 ? clause(tokens, next) : afterUnknown(tokens, next)
  if (reading && reading.next > next) {
    here.clauses.push(...reading.value)
    return reading.next
  }
  const passed = aside(tokens, next)
  if (passed) return passed.next
  if (!isNoise(tokens, next)) here.unknown++
  return next + 1
}

/** Behind words that are not known a day may still stand: «сентябрь – подготовка, октябрь – проведение». */
function afterUnknown(tokens: Tokens, next: number): Reading<readonly Clause[]> | null {
  const before = tokens[next - 1]
  const apart =
    before?.kind === 'mark' && (',;:'.includes(before.text) || (before.text === '-' && !before.glued))
  return apart ? calendarItems(tokens, next) : null
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
