import type { Words } from '../body/words.ts'
import type { Lead } from './lead.ts'
import type { Term } from './term.ts'

/** What is to be done, as plain text: the words of the point without its executor in front and its term at the end. */
export function taskOf(words: Words, lead: Lead, term: Term | null, more: readonly Words[]): string {
  const first = clean(without(words, term).slice(lead.taskStart))
  const rest = more
    .map((part) => clean(without(part, term)))
    .filter((text) => text !== '' && !/^срок/iu.test(text))
  if (rest.length === 0) return first.replace(/[\s;.,]+$/u, '')
  return [first, ...rest].join('\n').replace(/[\s;.,]+$/u, '')
}

function without(words: Words, term: Term | null): string {
  const within = term?.within
  return within && within.words === words ? words.plain.slice(0, within.start) : words.plain
}

function clean(text: string): string {
  return text.replace(/\s+/gu, ' ').trim()
}
