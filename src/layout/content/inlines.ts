import type { Inline as Written } from '#decision'
import type { Inline } from '../page.ts'

/** Gives the footnotes of a document their numbers. */
export type NextNote = () => number

export function noteNumbers(): NextNote {
  let last = 0
  return () => ++last
}

/** Running text of the model as running text of the page. */
export function inlinesOf(written: readonly Written[], nextNote: NextNote): readonly Inline[] {
  return written.map((inline, at) => {
    if (inline.type === 'footnote') return { ...inline, number: nextNote() }
    return inline.type === 'text' && isNoted(written, at)
      ? { ...inline, text: inline.text.trimEnd() }
      : { ...inline }
  })
}

/** The sign of a footnote stands at its word, never on the next line: a space typed before it is none of the text. */
function isNoted(written: readonly Written[], at: number): boolean {
  const [note, after] = written.slice(at + 1)
  return note?.type === 'footnote' && !(after?.type === 'text' && /^[\p{L}\p{N}]/u.test(after.text))
}

/** Plain words; a new line is a space, a ruled blank and a footnote nothing. */
export function wordsOf(inlines: readonly Inline[]): string {
  return inlines.map(plain).join('')
}

function plain(inline: Inline): string {
  switch (inline.type) {
    case 'text':
      return inline.text
    case 'break':
      return ' '
    case 'blank':
    case 'footnote':
      return ''
    default:
      return inline satisfies never
  }
}

/** Everything before and from a character of `wordsOf`; looks are kept on both sides. */
export function splitAt(
  inlines: readonly Inline[],
  offset: number,
): readonly [readonly Inline[], readonly Inline[]] {
  const before: Inline[] = []
  const after: Inline[] = []
  let left = offset
  for (const inline of inlines) {
    const length = plain(inline).length
    if (inline.type === 'text' && left > 0 && left < length) {
      before.push({ ...inline, text: inline.text.slice(0, left) })
      after.push({ ...inline, text: inline.text.slice(left) })
    } else {
      const side = left > 0 ? before : after
      side.push(inline)
    }
    left -= length
  }
  return [before, after]
}

/** The same inlines, every piece of text through `change`. */
export function changed(inlines: readonly Inline[], change: (text: string) => string): readonly Inline[] {
  return inlines.map((inline) => (inline.type === 'text' ? { ...inline, text: change(inline.text) } : inline))
}

/** Without blank space at the end. */
export function trimmedEnd(inlines: readonly Inline[]): readonly Inline[] {
  const last = inlines.at(-1)
  if (!last) return inlines
  const rest = inlines.slice(0, -1)
  if (last.type === 'break') return trimmedEnd(rest)
  if (last.type !== 'text') return inlines
  const text = last.text.trimEnd()
  return text === '' ? trimmedEnd(rest) : [...rest, { ...last, text }]
}
