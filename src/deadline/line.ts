import { isMark } from './grammar/combine.ts'
import { afterDeadlineLabel, isWord } from './grammar/label.ts'
import { type Token, type Tokens, tokensOf } from './text/tokens.ts'

/** What may follow a deadline on the same line: the executor's own label. */
const NEXT_LABELS = new Set([
  'ответственный',
  'ответственные',
  'ответственная',
  'отв',
  'исполнитель',
  'исполнители',
  'контроль',
])

/** Whether a line says nothing but a deadline: «Срок исполнения: постоянно.», «Срок – до 1 мая». */
export function isDeadlineLine(text: string): boolean {
  const tokens = tokensOf(text)
  const start = afterDeadlineLabel(tokens, 0)
  return start !== null && !tokens.slice(start).some((token, i) => isSentenceEnd(tokens, start + i, token))
}

/** The words of the deadline of a line, without «Срок исполнения:» and the closing full stop. */
export function withoutDeadlineLabel(text: string): string {
  const tokens = tokensOf(text)
  const start = afterDeadlineLabel(tokens, 0)
  return start === null ? text.trim() : text.slice(tokens[start]?.start ?? text.length).trim()
}

/** What stands before a deadline at the end of a paragraph, its words, and where «Срок» begins. */
export interface TrailingDeadline {
  readonly text: string
  /** With its label, up to the next label or the end. */
  readonly deadlineText: string
  readonly start: number
  readonly end: number
  /** What follows on the same line: «Ответственный: …»; mostly empty. */
  readonly rest: string
}

/**
 * Parts «… наставничества. Срок: до 25.01.2022г.» at the last label that begins a sentence or a bracket.
 * `null` where there is none, or nothing stands before it.
 */
export function splitTrailingDeadline(text: string): TrailingDeadline | null {
  const tokens = tokensOf(text)
  for (let at = tokens.length - 1; at > 0; at--) {
    const here = tokens[at]
    if (!here || here.quoted || !startsSentence(text, tokens, at)) continue
    const first = afterDeadlineLabel(tokens, at)
    if (first === null) continue
    const end = endOfDeadline(tokens, first)
    const start = isMark(tokens[at - 1], '(') ? (tokens[at - 1]?.start ?? here.start) : here.start
    const stop = tokens[end]?.start ?? text.length
    return {
      text: text.slice(0, start).trimEnd(),
      deadlineText: text.slice(start, stop).trim(),
      start,
      end: start + text.slice(start, stop).trimEnd().length,
      rest: text.slice(stop).trim(),
    }
  }
  return null
}

function endOfDeadline(tokens: Tokens, first: number): number {
  let at = first
  while (at < tokens.length && !isWord(tokens[at], NEXT_LABELS)) at++
  return at
}

/** «Срок» with a capital, or after a full stop, a bracket or a semicolon. */
function startsSentence(text: string, tokens: Tokens, at: number): boolean {
  const here = tokens[at]
  const previous = tokens[at - 1]
  if (here?.kind !== 'word') return false
  if (previous?.kind === 'mark' && '.;(!?…'.includes(previous.text)) return true
  const letter = text.charAt(here.start)
  return letter !== letter.toLowerCase()
}

/** A full stop behind a word that is no abbreviation, with more words to come. */
function isSentenceEnd(tokens: Tokens, at: number, token: Token): boolean {
  const next = tokens[at + 1]
  const before = tokens[at - 1]
  return (
    isMark(token, '.') &&
    next?.kind === 'word' &&
    next.text.length > 3 &&
    (before?.text.length ?? 0) > 4 &&
    before?.kind === 'word'
  )
}
