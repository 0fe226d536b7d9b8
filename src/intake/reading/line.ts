/** A stretch of words of one emphasis. */
export interface Run {
  readonly text: string
  readonly bold: boolean
}

/** What parts a line from the one before it: nothing but a line's end, a paragraph's end, an empty line. */
export type Gap = 'none' | 'paragraph' | 'blank'

/** One line of an existing document, as it stands on its page. */
export interface Line {
  readonly type: 'line'
  readonly runs: readonly Run[]
  /** The words of the runs. */
  readonly text: string
  /** Number of the line (text) or of the paragraph (Word) in the file, from 1. */
  readonly at: number
  readonly gap: Gap
  /** Level of the heading that the file itself says it is: a heading style of Word. */
  readonly heading?: number
  /** «1.2» of a point whose own label says «2.» alone: Word's levels tell where it stands. */
  readonly full?: string
  /** It stands on a landscape page. */
  readonly landscape?: boolean
  /** A word was broken between it and the line above: they are one paragraph. */
  readonly goesOn?: boolean
}

/** A cell: its paragraphs. */
export type Cell = readonly (readonly Run[])[]

/** A table; a row of one cell runs across the whole width. */
export interface Grid {
  readonly type: 'grid'
  readonly rows: readonly (readonly Cell[])[]
  readonly at: number
  readonly landscape?: boolean
  /** How its columns stand, where the file says it. */
  readonly columns?: readonly Column[]
}

export interface Column {
  readonly align: 'left' | 'center' | 'right'
  /** In any unit, one for the whole table. */
  readonly width: number
}

/** An existing document, whatever file it came from: lines and tables in their order. */
export type Piece = Line | Grid

/** Words of runs. */
export function wordsOf(runs: readonly Run[]): string {
  return runs.map(({ text }) => text).join('')
}

/** A line of runs without spaces at its ends; runs of one emphasis made one. */
export function lineOf(runs: readonly Run[], at: number, gap: Gap): Line {
  const trimmed = trimRuns(runs)
  return { type: 'line', runs: trimmed, text: wordsOf(trimmed), at, gap }
}

export function trimRuns(runs: readonly Run[]): readonly Run[] {
  const text = wordsOf(runs)
  const start = text.length - text.trimStart().length
  return cutRuns(runs, start, text.trimEnd().length)
}

/** The runs from one offset of their words to another. */
export function cutRuns(runs: readonly Run[], from: number, to: number): readonly Run[] {
  const kept: Run[] = []
  let offset = 0
  for (const { text, bold } of runs) {
    const part = text.slice(Math.max(0, from - offset), Math.max(0, to - offset))
    offset += text.length
    const last = kept.at(-1)
    if (part === '') continue
    if (last?.bold === bold) kept[kept.length - 1] = { text: last.text + part, bold }
    else kept.push({ text: part, bold })
  }
  return kept
}

/** A line with other words: what else is known of it stays. */
export function withRuns(line: Line, runs: readonly Run[]): Line {
  return { ...line, ...lineOf(runs, line.at, line.gap) }
}

/** A line parted at an offset of its words; the second part begins a paragraph. */
export function splitLine(line: Line, at: number): readonly [Line, Line] {
  const { landscape } = line
  return [
    withRuns(line, cutRuns(line.runs, 0, at)),
    {
      ...lineOf(cutRuns(line.runs, at, line.text.length), line.at, 'paragraph'),
      ...(landscape && { landscape }),
    },
  ]
}

/** Two lines that are one paragraph. */
export function joinLines(first: Line, second: Line, between: string): Line {
  const glue: Run = { text: between, bold: Boolean(first.runs.at(-1)?.bold && second.runs[0]?.bold) }
  return withRuns(first, [...first.runs, glue, ...second.runs])
}

/** Whether every word of the line is bold. */
export function isBold(line: Line): boolean {
  return line.runs.length > 0 && line.runs.every(({ text, bold }) => bold || text.trim() === '')
}

/** The words of a line or of a whole table, spaces made single. */
export function textOf(piece: Piece): string {
  const words =
    piece.type === 'line'
      ? piece.text
      : piece.rows.flatMap((row) => row.flatMap((cell) => cell.map(wordsOf))).join(' ')
  return words.replace(/\s+/g, ' ').trim()
}
