import { createHash } from 'node:crypto'
import type { Assignment } from '../register.ts'
import { type Anchor, NOBODY } from './mark.ts'

/** What a mark remembers of each assignment of one document, in the document's order. */
export function anchorsOf(
  assignments: readonly Pick<Assignment, 'id' | 'text' | 'executors' | 'deadline'>[],
): readonly Anchor[] {
  const words = assignments.map(({ text, executors, deadline }) => ({
    text: oneLine(text),
    executors: oneLine(executors.join('; ')),
    term: oneLine(deadline.text),
  }))
  const prints = words.map(fingerprint)
  return assignments.map(({ id, ...assignment }, at) => ({
    point: pointOf(id),
    ...(words[at] ?? { text: assignment.text, executors: '', term: '' }),
    previous: prints[at - 1] ?? NOBODY,
    next: prints[at + 1] ?? NOBODY,
    total: assignments.length,
    twins: Math.min(prints.filter((print) => print === prints[at]).length, 9),
  }))
}

/** The name of an assignment inside its document: what follows `#` in its id. */
export const pointOf = (id: string): string => id.slice(id.lastIndexOf('#') + 1)

const oneLine = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim()

/** Eight hexadecimal digits of what is to be done, by whom, by when; case, «ё», spaces and punctuation do not count. */
export function fingerprint({ text, executors, term }: Pick<Anchor, 'text' | 'executors' | 'term'>): string {
  const words = [text, executors, term].map((part) => stems(part, Number.POSITIVE_INFINITY).join(' '))
  return createHash('sha256').update(words.join('\n')).digest('hex').slice(0, 8)
}

/** Endings change with cases; five letters hold what a word is. */
const STEM = 5

/** How alike the words of two tasks are, 0 … 1: the share of words that they have in common (Dice). */
export function likeness(a: string, b: string): number {
  const [left, right] = [stems(a, STEM), stems(b, STEM)]
  if (left.length + right.length === 0) return 1
  const rest = [...right]
  const common = left.filter((stem) => {
    const at = rest.indexOf(stem)
    if (at >= 0) rest.splice(at, 1)
    return at >= 0
  })
  return (2 * common.length) / (left.length + right.length)
}

function stems(words: string, length: number): readonly string[] {
  const folded = words.normalize('NFC').toLowerCase().replaceAll('ё', 'е')
  return (folded.match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => word.slice(0, length))
}
