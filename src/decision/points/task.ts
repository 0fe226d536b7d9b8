import { readClosing } from '../body/closing.ts'
import { findResponsible, isResponsibleLine } from '../body/responsible.ts'
import type { Words } from '../body/words.ts'
import type { Lead } from './lead.ts'
import type { Term } from './term.ts'
import { findTogether } from './together.ts'

/** What is to be done, as plain text: the words of the point without its executor in front and its term at the end. */
export function taskOf(
  words: Words,
  lead: Lead,
  term: Term | null,
  more: readonly Words[],
  known: readonly string[],
): string {
  const said = firstWords(words, term)
  const first = clean(said.slice(0, lead.ground) + said.slice(taskStart(words, lead, term, known)))
  const rest = more
    .map((part) => clean(without(part, term)))
    .filter((text) => text !== '' && !/^срок/iu.test(text))
  return withoutEnd([first, ...rest].join('\n'))
}

/** Without what closes a sentence or an item; the full stop of «Шубину О.Н.», «2021 г.» belongs to the word. */
export function withoutEnd(text: string): string {
  return text.replace(
    /[\s;,]*(?:(?<!(?<!\p{L})(?:\p{Lu}|гг?|др|пр|руб|тыс|млн|кв|ул|т\.\s?[дпч]))\.)?[\s;,]*$/u,
    '',
  )
}

/**
 * Where the task begins: behind the executor, and behind a term or «совместно с …» that stands before the verb,
 * for the register has a column for each.
 */
function taskStart(words: Words, lead: Lead, term: Term | null, known: readonly string[]): number {
  const { taskStart, verbStart } = lead
  const inside = term?.inside?.words === words ? term.inside : null
  const spans = [...(inside ? [inside] : []), ...findTogether(words.plain, known)]
  const isSaid = (at: number): boolean => spans.some(({ start, end }) => at >= start && at < end)
  const unsaid = words.plain
    .slice(taskStart, Math.max(taskStart, verbStart))
    .split('')
    .filter((_, at) => !isSaid(taskStart + at))
    .join('')
  if (!/^(?:[\s,:;–—-]|(?<!\p{L})и(?!\p{L}))*$/u.test(unsaid)) return taskStart
  return Math.max(taskStart, verbStart)
}

/** A point that says nothing but who is responsible keeps its words. */
function firstWords(words: Words, term: Term | null): string {
  return isResponsibleLine(words.plain) ? words.plain : without(words, term)
}

/** The words up to the term at their end, and without «Ответственный: …». */
function without(words: Words, term: Term | null): string {
  const { plain } = words
  const within = term?.within
  const end = within?.words === words ? within.start : plain.length
  const closing = readClosing(plain)
  if (closing) return plain.slice(0, closing.start)
  const said = findResponsible(plain)
  if (!said || said.start >= end) return plain.slice(0, end)
  return plain.slice(0, said.start) + plain.slice(said.end, Math.max(said.end, end))
}

function clean(text: string): string {
  return text.replace(/\s+/gu, ' ').trim()
}
