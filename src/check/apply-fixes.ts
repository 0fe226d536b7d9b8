import type { Fix, Message, Place } from '#source'

/** A source after what could be put right in it, and the messages that asked for it. */
export interface Fixed {
  readonly text: string
  readonly done: readonly Message[]
}

/**
 * Puts right what the messages of a file say can be. Where the words do not stand at the place as they are named
 * (they are escaped there, or written over several lines), the source stays as it is. Of two that meet, the first is
 * done; asked again, the other one.
 */
export function applyFixes(text: string, messages: readonly Message[]): Fixed {
  const lines = linesOf(text)
  const changes: Change[] = []
  const done: Message[] = []
  for (const message of messages) {
    if (!message.fix) continue
    const found = occurrences(text, lines, message, message.fix).filter(
      (change) => !changes.some((other) => change.start < other.end && other.start < change.end),
    )
    if (found.length === 0) continue
    changes.push(...found)
    done.push(message)
  }
  changes.sort((a, b) => b.start - a.start)
  return {
    text: changes.reduce(
      (all, { start, end, becomes }) => all.slice(0, start) + becomes + all.slice(end),
      text,
    ),
    done,
  }
}

interface Change {
  readonly start: number
  readonly end: number
  readonly becomes: string
}

function occurrences(
  text: string,
  lines: readonly number[],
  place: Place,
  { written, text: becomes }: Fix,
): readonly Change[] {
  const from = (lines[place.line - 1] ?? 0) + place.column - 1
  const to = (lines[place.endLine - 1] ?? 0) + place.endColumn - 1
  const changes: Change[] = []
  for (let at = text.indexOf(written, from); at >= 0 && at + written.length <= to; ) {
    const end = at + written.length
    if (!isLetter(text[at - 1], text[at]) && !isLetter(text[end], text[end - 1]))
      changes.push({ start: at, end, becomes })
    at = text.indexOf(written, end)
  }
  return changes
}

/** Whether a word goes on: letters on both sides of its end. */
function isLetter(outside: string | undefined, inside: string | undefined): boolean {
  return /^\p{L}\p{L}$/u.test(`${outside ?? ''}${inside ?? ''}`)
}

/** Where each line begins. */
function linesOf(text: string): readonly number[] {
  return [0, ...[...text.matchAll(/\r\n|\r|\n/g)].map((end) => end.index + end[0].length)]
}
