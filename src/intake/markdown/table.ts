import type { Cell, Column, Grid } from '../reading/line.ts'
import { inlineMarkdown } from './escape.ts'

/** A table of Markdown: its head is the first row; paragraphs of a cell are parted by `<br>`. */
export function tableMarkdown({ rows, columns }: Grid): string {
  const width = Math.max(...rows.map((row) => row.length), 1)
  const headed =
    rows[0] && rows[0].length > 1 ? rows : [Array.from({ length: width }, (): Cell => []), ...rows]
  const [head = [], ...others] = headed
  const rule = `| ${Array.from({ length: width }, (_, at) => ruleOf(columns, at)).join(' | ')} |`
  return [line(head, width), rule, ...others.map((row) => line(row, row.length === 1 ? 1 : width))].join('\n')
}

/** So many dashes stand for the width of a whole table. */
const DASHES = 60

/** The dashes under a column's head: the more, the wider; a colon where its words are centred or flush right. */
function ruleOf(columns: Grid['columns'], at: number): string {
  const column = columns?.[at]
  if (!columns || !column) return '---'
  const whole = columns.reduce((sum, { width }) => sum + width, 0)
  const length = Math.max(3, Math.round((column.width / whole) * DASHES))
  const [start, end] = colons[column.align]
  return `${start}${'-'.repeat(length - start.length - end.length)}${end}`
}

const colons: Readonly<Record<Column['align'], readonly [string, string]>> = {
  left: ['', ''],
  center: [':', ':'],
  right: ['', ':'],
}

function line(row: readonly Cell[], width: number): string {
  const cells = Array.from({ length: width }, (_, at) => cellMarkdown(row[at] ?? []))
  return `| ${cells.join(' | ')} |`
}

function cellMarkdown(cell: Cell): string {
  return cell
    .map(inlineMarkdown)
    .filter((words) => words !== '')
    .join('<br>')
}
