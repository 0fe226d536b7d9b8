import type { Cell, Grid } from '../reading/line.ts'
import { inlineMarkdown } from './escape.ts'

/** A table of Markdown: its head is the first row; paragraphs of a cell are parted by `<br>`. */
export function tableMarkdown({ rows }: Grid): string {
  const width = Math.max(...rows.map((row) => row.length), 1)
  const headed =
    rows[0] && rows[0].length > 1 ? rows : [Array.from({ length: width }, (): Cell => []), ...rows]
  const [head = [], ...others] = headed
  const rule = `| ${Array.from({ length: width }, () => '---').join(' | ')} |`
  return [line(head, width), rule, ...others.map((row) => line(row, row.length === 1 ? 1 : width))].join('\n')
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
