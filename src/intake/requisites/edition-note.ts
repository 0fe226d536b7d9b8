import type { Line } from '../reading/line.ts'
import { findDate, findNumber } from './marks.ts'
import { flat } from './words.ts'

/** «Утратил силу – постановление … от … № …», «(в редакции постановлений … от …)»: what a data base says of a document. */
const opening =
  /^[({[]?\s*(?:документ\s+)?(?:утратил[аои]?\s+силу|отмен[её]н[аоы]?(?=\s*[-–—(]|\s+\p{L}+ем\s)|в\s+ред(?:акции|\.)|с\s+изменениями|ред\.|список\s+изменяющих)(?!\p{L})/iu

/** Most lines that a note takes. */
const MOST_LINES = 10

export function beginsEditionNote({ text }: Line): boolean {
  return opening.test(flat(text))
}

/** Index of the first line behind a note on the document's edition; `null` where none begins. */
export function afterEditionNote(lines: readonly Line[], at: number): number | null {
  const first = flat(lines[at]?.text ?? '')
  if (!opening.test(first)) return null
  const closing = first.startsWith('(')
    ? ')'
    : first.startsWith('{')
      ? '}'
      : first.startsWith('[')
        ? ']'
        : null
  let next = at + 1
  if (closing !== null) {
    for (; next < lines.length && next < at + MOST_LINES; next++)
      if (lines[next - 1]?.text.includes(closing)) return next
    return lines[next - 1]?.text.includes(closing) ? next : at + 1
  }
  // Its date and number may stand on a line of their own; the document's come after them.
  let whole = findDate(first) !== null && findNumber(first) !== null
  for (; !whole && next < lines.length && next < at + 3; next++) {
    const line = lines[next]
    if (!line || line.gap === 'blank' || !/^от\s/iu.test(line.text)) break
    whole = true
  }
  return next
}
