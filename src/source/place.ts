import type { Place } from './message.ts'

/** Turns offsets of a text into places, for one text many times. */
export interface Places {
  /** `start` and `end` are offsets in UTF-16 units; `end` is exclusive. */
  between(start: number, end: number): Place
}

export function placesOf(text: string): Places {
  const starts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  const pointAt = (offset: number): { line: number; column: number } => {
    const inside = Math.max(0, Math.min(offset, text.length))
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((starts[middle] ?? 0) <= inside) low = middle
      else high = middle - 1
    }
    return { line: low + 1, column: inside - (starts[low] ?? 0) + 1 }
  }
  return {
    between(start, end) {
      const from = pointAt(start)
      const to = pointAt(Math.max(start, end))
      return { line: from.line, column: from.column, endLine: to.line, endColumn: to.column }
    },
  }
}
