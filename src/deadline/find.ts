import type { Deadline } from './deadline.ts'
import { clause } from './grammar/parse.ts'
import { afterDeadlineLabel } from './line.ts'
import { deadlineOf, frameOf, type ReadOptions } from './read.ts'
import { tokensOf } from './text/tokens.ts'

/** A term inside a sentence: its reading, and where its words stand. */
export interface FoundDeadline {
  readonly deadline: Deadline
  readonly start: number
  readonly end: number
}

/** The term inside a sentence of a point; never a date of a cited act, a programme's years, or a past event. */
export function findDeadline(sentence: string, options: ReadOptions): FoundDeadline | null {
  const tokens = tokensOf(sentence)
  const frame = frameOf(options)
  for (let at = 0; at < tokens.length; at++) {
    const from = afterDeadlineLabel(tokens, at)
    const reading = from === null ? null : clause(tokens, from)
    const start = from === null ? undefined : tokens[from]?.start
    if (!reading || start === undefined) continue
    const end = tokens[reading.next - 1]?.end ?? sentence.length
    const text = sentence.slice(start, end)
    return {
      deadline: deadlineOf({ clauses: reading.value, unknown: 0, onward: null }, text, frame),
      start,
      end,
    }
  }
  return null
}
