import type { Token, Tokens } from '../text/tokens.ts'
import { isMark } from './combine.ts'
import { clause } from './parse.ts'

/** Words by which a deadline is announced. */
const LABEL_HEADS = new Set(['срок', 'сроки', 'дата', 'периодичность'])
/** What a label names, in the genitive: «Срок исполнения», «Срок представления отчёта». */
const LABEL_TAILS = new Set(
  (
    'исполнения выполнения реализации проведения предоставления представления сдачи готовности завершения ' +
    'контроля окончания внедрения отчета отчетности пункта мероприятия мероприятий работ работы задания поручения ' +
    'подготовки направления устранения размещения установки обучения'
  ).split(' '),
)
/** Words before «срок» that belong to the label. */
const LABEL_OPENERS = new Set([
  'установить',
  'установлен',
  'контрольный',
  'крайний',
  'предельный',
  'конечный',
  'плановый',
  'планируемый',
])
/**
 * Where the words of the deadline begin behind a label at `at`: «Срок исполнения: », «Срок подачи заявок – », or
 * `null`. Without a colon or dash, and behind a label of other words, the words must read as a term.
 */
export function afterDeadlineLabel(tokens: Tokens, at: number): number | null {
  let next = at
  while (isMark(tokens[next], '(') && next < at + MOST_BRACKETS) next++
  if (isWord(tokens[next], LABEL_OPENERS)) next++
  if (!isWord(tokens[next], LABEL_HEADS)) return null
  const named = skipWords(tokens, next + 1, (token) => LABEL_TAILS.has(token.text), 4)
  const separator = skipSeparator(tokens, named)
  if (separator > named) return separator
  if (tokens[named] === undefined || reads(tokens, named)) return named
  const apart = skipWords(tokens, named, (token) => !token.quoted, MOST_LABEL_WORDS)
  const behind =
    isSpacedDash(tokens, apart) || isMark(tokens[apart], ':') ? skipSeparator(tokens, apart) : apart
  return behind > apart && reads(tokens, behind) ? behind : null
}
const MOST_LABEL_WORDS = 8
const MOST_BRACKETS = 2

function reads(tokens: Tokens, at: number): boolean {
  return clause(tokens, at) !== null
}
function skipWords(tokens: Tokens, from: number, passes: (token: Token) => boolean, most: number): number {
  let next = from
  for (
    let here = tokens[next];
    here?.kind === 'word' && passes(here) && next < from + most;
    here = tokens[next]
  )
    next++
  return next
}
/** A hyphen inside a word is no separator. */
function isSpacedDash(tokens: Tokens, at: number): boolean {
  return isMark(tokens[at], '-') && tokens[at]?.glued === false
}

function skipSeparator(tokens: Tokens, at: number): number {
  let next = at
  while (isMark(tokens[next], ':') || isMark(tokens[next], '-') || (next === at && isMark(tokens[next], '.')))
    next++
  return next
}

export function isWord(token: Token | undefined, set: ReadonlySet<string>): boolean {
  return token?.kind === 'word' && set.has(token.text)
}
