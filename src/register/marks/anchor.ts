import { createHash } from 'node:crypto'
import type { Assignment } from '../register.ts'
import { type Anchor, NOBODY } from './mark.ts'

/** What a mark remembers of each assignment of one document, in the document's order. */
export function anchorsOf(
  assignments: readonly Pick<Assignment, 'id' | 'text' | 'executors' | 'deadline'>[],
): readonly Anchor[] {
  const words = assignments.map(wordsOf)
  const prints = words.map(fingerprint)
  return assignments.map(({ id }, at) => ({
    point: pointOf(id),
    words: words[at] ?? '',
    previous: prints[at - 1] ?? NOBODY,
    next: prints[at + 1] ?? NOBODY,
    total: assignments.length,
    twins: Math.min(prints.filter((print) => print === prints[at]).length, 9),
  }))
}

/** The name of an assignment inside its document: what follows `#` in its id. */
export const pointOf = (id: string): string => id.slice(id.lastIndexOf('#') + 1)

/** «Рябова Д.И.: подготовить положение (до 15.09.2021)» */
function wordsOf({ text, executors, deadline }: Pick<Assignment, 'text' | 'executors' | 'deadline'>): string {
  const who = executors.length > 0 ? `${executors.join(', ')}: ` : ''
  const term = deadline.text === '' ? '' : ` (${deadline.text})`
  return oneLine(`${who}${text}${term}`)
}

const oneLine = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim()

/** Eight hexadecimal digits of the words; case, «ё», spaces and punctuation do not count. */
export function fingerprint(words: string): string {
  return createHash('sha256')
    .update(stems(words, Number.POSITIVE_INFINITY).join(' '))
    .digest('hex')
    .slice(0, 8)
}

/** Endings change with cases; five letters hold what a word is. */
const STEM = 5

/** How alike the words of two assignments are, 0 … 1: the share of words that they have in common (Dice). */
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
