import { isInfinitive } from '#russian'
import { type Day, daysBetween } from './calendar/day.ts'
import type { Deadline } from './deadline.ts'
import { type Candidate, candidateAt } from './finding/candidate.ts'
import { type Verbs, verbsOf } from './finding/verbs.ts'
import { weigh } from './finding/weigh.ts'
import { afterDeadlineLabel } from './grammar/label.ts'
import { deadlineOf, frameOf, type ReadOptions, withoutStop } from './read.ts'
import { type Token, type Tokens, tokensOf } from './text/tokens.ts'
import { SETTLING_WORDS } from './words/sentence-words.ts'

/** A term inside a sentence: its reading, and where its words stand. */
export interface FoundDeadline {
  readonly deadline: Deadline
  readonly start: number
  readonly end: number
}

interface Weighed extends FoundDeadline {
  readonly weight: number
}
/** Behind «срок готовности –»: surer than any other. */
const LABELLED = 4

/**
 * The term inside a sentence of a point: the surest of the words that read as one, the first of equals. Never the
 * date of a cited act, the years in the name of a programme, or a day that
 * is past and only told of.
 */
export function findDeadline(sentence: string, options: ReadOptions): FoundDeadline | null {
  const tokens = tokensOf(sentence)
  const verbs = verbsOf(tokens)
  let best: Weighed | null = null
  for (let at = 0; at < tokens.length; ) {
    const { found, next } = foundAt(sentence, tokens, at, verbs, options)
    if (found && (best === null || found.weight > best.weight)) best = found
    at = Math.max(next, at + 1)
  }
  return best && { deadline: best.deadline, start: best.start, end: best.end }
}

/** What begins at a token; `next` passes over words that were read, whether they are a term or not. */
function foundAt(
  sentence: string,
  tokens: Tokens,
  at: number,
  verbs: Verbs,
  options: ReadOptions,
): { found: Weighed | null; next: number } {
  if (tokens[at]?.quoted) return { found: null, next: at + 1 }
  const labelled = afterDeadlineLabel(tokens, at)
  const candidate = candidateAt(tokens, labelled ?? at)
  if (!candidate) return { found: null, next: at + 1 }
  const weight = labelled === null ? weigh(tokens, candidate, verbs) : LABELLED
  const found = weight === null ? null : reading(sentence, tokens, candidate, weight, verbs, options)
  return { found, next: found ? candidate.next : surerInside(tokens, candidate) }
}

/** Inside words that were refused, only «до …», «к …», «не позднее …», «в срок …» may still begin a term. */
function surerInside(tokens: Tokens, { at, next }: Candidate): number {
  for (let inside = at + 1; inside < next; inside++) {
    const { text = '' } = tokens[inside] ?? {}
    if (SURE_WORDS.has(text) || (text === 'в' && tokens[inside + 1]?.text === 'срок')) return inside
  }
  return next
}
const SURE_WORDS = new Set(['до', 'не', 'к'])

function reading(
  sentence: string,
  tokens: Tokens,
  { clauses, onward, at, next }: Candidate,
  weight: number,
  verbs: Verbs,
  options: ReadOptions,
): Weighed | null {
  const start = tokens[at]?.start ?? 0
  const words = withoutStop(sentence.slice(start, tokens[next - 1]?.end ?? sentence.length))
  const end = start + words.length
  const deadline = deadlineOf({ clauses, unknown: 0, onward }, words, frameOf(options))
  if (deadline.kind === 'unparsed' && weight < 3) return null
  const past = !isCommanded(tokens[at - 1]) && isPast(deadline, weight, verbs, options)
  return past ? null : { deadline, start, end, weight }
}

/** «провести 1 мая 2020 г. совещание»: nothing stands between, so it is no day that is told of. */
function isCommanded(before: Token | undefined): boolean {
  return before?.kind === 'word' && isInfinitive(before.text) && !SETTLING_WORDS.has(before.text)
}

/** Due before the document was made: told, unless it is commanded in so many words; then a person should look. */
function isPast(deadline: Deadline, weight: number, verbs: Verbs, { documentDate }: ReadOptions): boolean {
  if (documentDate !== null && weight < SAID_AS_TERM && isNearlyOver(deadline, documentDate)) return true
  if (
    documentDate === null ||
    !('due' in deadline) ||
    deadline.due === undefined ||
    deadline.due >= documentDate
  )
    return false
  return weight < SAID_AS_TERM || (weight === SAID_AS_TERM && (!verbs.command || verbs.settling))
}
const SAID_AS_TERM = 3

/** «в 2020/2021 учебном году» in August 2021: a year of which a tenth is left is looked back at. */
function isNearlyOver(deadline: Deadline, documentDate: Day): boolean {
  if (deadline.kind !== 'period') return false
  const length = daysBetween(deadline.from, deadline.due)
  return length > ABOUT_A_YEAR && daysBetween(documentDate, deadline.due) < length / 10
}
const ABOUT_A_YEAR = 300
