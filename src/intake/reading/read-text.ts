import { readCellLines } from './cell-lines.ts'
import { cleanText } from './clean.ts'
import { readGrid } from './grid.ts'
import { type Gap, type Line, lineOf, type Piece, type Run } from './line.ts'

/** A text file → its lines and tables. `**…**` is bold, also over several lines; a form feed is a page's end. */
export function readTextFile(text: string): readonly Piece[] {
  return withGrids(withWholeHeads(readLines(cleanText(text))))
}

/** A line before it is known whether it is a row of a table. */
export interface RawLine extends Line {
  /** Tabs at its ends too: they are empty cells. */
  readonly raw: string
}

function readLines(text: string): readonly RawLine[] {
  const lines: RawLine[] = []
  let gap: Gap = 'blank'
  let bold = false
  for (const [index, raw] of text.replace(/\f/g, '\n\n').split('\n').entries()) {
    if (raw.trim() === '') {
      gap = 'blank'
      bold = false
      continue
    }
    const marked = withoutHeadingMarks(raw)
    const runs: Run[] = marked.text.split('**').map((part, at) => {
      if (at > 0) bold = !bold
      return { text: part, bold: bold || marked.heading }
    })
    const line = lineOf(runs, index + 1, gap)
    // A line of nothing but marks says nothing.
    if (line.text !== '') {
      lines.push({ ...line, raw: raw.replaceAll('**', '') })
      gap = 'none'
    }
  }
  return lines
}

/** «## Раздел» of a text that was Markdown. */
function withoutHeadingMarks(raw: string): { text: string; heading: boolean } {
  const marks = /^\s*#{1,6}\s+(?=\S)/.exec(raw)
  return { text: raw.slice(marks?.[0].length ?? 0), heading: marks !== null }
}

/** «№» on a line and «п/п ⇥ Мероприятие ⇥ Срок» under it: the first cell of a table's head was broken. */
function withWholeHeads(lines: readonly RawLine[]): readonly RawLine[] {
  return lines.flatMap((line, at): readonly RawLine[] => {
    const next = lines[at + 1]
    if (line.text === '№' && next && brokenHead.test(next.raw)) return []
    const above = lines[at - 1]
    if (above?.text !== '№' || !brokenHead.test(line.raw)) return [line]
    const runs = [{ text: '№ ', bold: false }, ...line.runs]
    return [{ ...lineOf(runs, above.at, above.gap), raw: `№ ${line.raw.trimStart()}` }]
  })
}

const brokenHead = /^\s*п\s*\/\s*п\.?\t/iu

function withGrids(lines: readonly RawLine[]): readonly Piece[] {
  const pieces: Piece[] = []
  for (let at = 0; at < lines.length; ) {
    const grid = readGrid(lines, at) ?? readCellLines(lines, at)
    if (grid) {
      pieces.push(grid.grid)
      at = grid.next
    } else {
      const { type, runs, text, at: number, gap } = lines[at++] as RawLine
      pieces.push({ type, runs, text, at: number, gap })
    }
  }
  return pieces
}
