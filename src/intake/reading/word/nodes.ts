import { z } from 'zod'
import { cleanText } from '../clean.ts'
import {
  type Cell,
  type Column,
  cutRuns,
  type Gap,
  type Grid,
  lineOf,
  type Piece,
  type Run,
  trimRuns,
  wordsOf,
} from '../line.ts'
import { readFull, readWidths, wideMark } from './marks.ts'

/** What mammoth reads of a document (its `transformDocument`), as far as it matters here. */
export interface Node {
  readonly type: string
  readonly value?: string | undefined
  readonly isBold?: boolean | undefined
  readonly styleId?: string | null | undefined
  readonly styleName?: string | null | undefined
  readonly alignment?: string | null | undefined
  readonly colSpan?: number | undefined
  readonly rowSpan?: number | undefined
  readonly children?: readonly Node[] | undefined
}

export const nodeSchema: z.ZodType<Node> = z.lazy(() =>
  z.object({
    type: z.string(),
    value: z.string().optional(),
    isBold: z.boolean().optional(),
    styleId: z.string().nullish(),
    styleName: z.string().nullish(),
    alignment: z.string().nullish(),
    colSpan: z.number().optional(),
    rowSpan: z.number().optional(),
    noteType: z.string().optional(),
    noteId: z.string().optional(),
    children: z.array(nodeSchema).optional(),
  }),
)

/** What mammoth read → lines and tables. */
export function toPieces(nodes: readonly Node[]): readonly Piece[] {
  const pieces: Piece[] = []
  let at = 0
  let gap: Gap = 'blank'
  let landscape = false
  let widths: readonly number[] = []
  for (const node of nodes) {
    at++
    const paper = landscape ? { landscape } : {}
    if (node.type === 'table') {
      pieces.push({ ...toGrid(node, at, widths), ...paper })
      gap = 'blank'
      continue
    }
    const lines = runsOfLines(node).filter((runs) => runs.some(({ text }) => text.trim() !== ''))
    const mark = lines.length === 1 ? wordsOf(lines[0] ?? []) : ''
    if (mark === wideMark) landscape = !landscape
    widths = readWidths(mark) ?? widths
    if (mark === wideMark || readWidths(mark)) {
      // What only we have put there is no paragraph of the file.
      at--
      continue
    }
    if (lines.length === 0) gap = 'blank'
    for (const [index, runs] of lines.entries()) {
      const { full, length } = index === 0 ? readFull(wordsOf(runs)) : { full: undefined, length: 0 }
      const words = length === 0 ? runs : cutRuns(runs, length, Number.POSITIVE_INFINITY)
      const said = { ...headingOf(node), ...(full !== undefined && { full }), ...paper }
      pieces.push({ ...lineOf(words, at, gap), ...said })
      gap = 'none'
    }
    if (lines.length > 0) gap = 'paragraph'
  }
  return pieces
}

/** A heading style, by its English or Russian name. */
function headingOf({ styleId, styleName }: Node): { heading?: number } {
  const level = /(?:^|\|)(?:heading|заголовок)\s*(\d)/iu.exec(`${styleName}|${styleId}`)?.[1]
  return level === undefined ? {} : { heading: Number(level) }
}

function toGrid(table: Node, at: number, widths: readonly number[]): Grid {
  const rows = (table.children ?? []).filter(({ type }) => type === 'tableRow')
  const merged: { cell: Cell; rows: number }[] = []
  const aligned = new Map<Cell, Column['align']>()
  const cells = rows.map((row) => toRow(row, merged, aligned))
  const count = Math.max(0, ...cells.map((row) => row.length))
  if (widths.length !== count || count < 2 || widths.some((width) => !(width > 0)))
    return { type: 'grid', at, rows: cells }
  const columns = widths.map((width, column): Column => {
    // The head is centred anyway, a section row runs over all columns.
    const under = cells
      .slice(1)
      .flatMap((row) => ((row.length > 1 ? (row[column] ?? []) : []).length > 0 ? [row[column] as Cell] : []))
    const [first, ...others] = new Set(under.map((cell) => aligned.get(cell) ?? 'left'))
    return { width, align: first !== undefined && others.length === 0 ? first : 'left' }
  })
  return { type: 'grid', at, rows: cells, columns }
}

const alignments: Readonly<Record<string, Column['align']>> = {
  center: 'center',
  right: 'right',
  end: 'right',
}

/**
 * A cell over several rows says its words in each of them, as a reader understands it; one over several columns
 * leaves the others empty; one over the whole width stands alone.
 */
function toRow(
  row: Node,
  merged: { cell: Cell; rows: number }[],
  aligned: Map<Cell, Column['align']>,
): readonly Cell[] {
  const own = (row.children ?? []).filter(({ type }) => type === 'tableCell')
  const cells: Cell[] = []
  const takeMerged = (): void => {
    for (let above = merged[cells.length]; above && above.rows > 0; above = merged[cells.length]) {
      above.rows--
      cells.push(above.cell)
    }
  }
  for (const node of own) {
    takeMerged()
    const cell = toCell(node)
    const [paragraph] = node.children ?? []
    aligned.set(cell, alignments[paragraph?.alignment ?? ''] ?? 'left')
    for (let column = 0; column < Math.min(node.colSpan ?? 1, MOST_COLUMNS); column++) {
      merged[cells.length] = { cell: column === 0 ? cell : [], rows: (node.rowSpan ?? 1) - 1 }
      cells.push(column === 0 ? cell : [])
    }
  }
  takeMerged()
  return own.length === 1 && cells.slice(1).every((cell) => cell.length === 0) ? cells.slice(0, 1) : cells
}

/** Word itself allows 63 columns. */
const MOST_COLUMNS = 63

function toCell(cell: Node): Cell {
  return (cell.children ?? [])
    .flatMap((child) =>
      child.type === 'table'
        ? (child.children ?? []).flatMap((row) => row.children ?? []).flatMap(toCell)
        : runsOfLines(child),
    )
    .map((runs) => trimRuns(cutRuns(runs, readFull(wordsOf(runs)).length, Number.POSITIVE_INFINITY)))
    .filter((runs) => runs.length > 0)
}

/** The lines of a paragraph: a break inside it begins a new one. */
function runsOfLines(paragraph: Node): readonly (readonly Run[])[] {
  const lines: Run[][] = [[]]
  const visit = (node: Node, bold: boolean): void => {
    if (node.type === 'text') lines.at(-1)?.push({ text: cleanText(node.value ?? ''), bold })
    else if (node.type === 'tab') lines.at(-1)?.push({ text: '\t', bold })
    else if (node.type === 'break') lines.push([])
    else
      for (const child of node.children ?? [])
        visit(child, node.type === 'run' ? (node.isBold ?? false) : bold)
  }
  visit(paragraph, false)
  return lines
}
