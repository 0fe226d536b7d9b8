import type { TableBlock, TableCell } from '#layout'
import { inlinesHtml } from './inlines.ts'
import { type Looks, trimmed } from './looks.ts'

type Row = TableBlock['rows'][number]
type Style = 'table-head' | 'table-section' | 'table-cell'

/** A table with its head repeated on every printed page; a table of nothing is nothing. */
export function tableHtml({ columns, head, rows }: TableBlock, looks: Looks): string {
  if (columns.length === 0 || (head.length === 0 && rows.length === 0)) return ''
  const shares = columns.reduce((sum, { share }) => sum + share, 0)
  const widths = columns.map(
    ({ share }) => `<col class="${looks.of(`width: ${trimmed((share / shares) * 100)}%`)}">`,
  )
  const headRow = filled(head, columns).map(
    (cell) => `<th scope="col">${cellHtml(cell, 'table-head', looks)}</th>`,
  )
  return [
    '<div class="table"><table>',
    `<colgroup>${widths.join('')}</colgroup>`,
    head.length > 0 ? `<thead><tr>${headRow.join('')}</tr></thead>` : '',
    ...groups(rows).map(
      (group) => `<tbody>\n${group.map((row) => rowHtml(row, columns, looks)).join('\n')}\n</tbody>`,
    ),
    '</table></div>',
  ]
    .filter((line) => line !== '')
    .join('\n')
}

/** A section row opens a group of its own. */
function groups(rows: readonly Row[]): readonly (readonly Row[])[] {
  const all: Row[][] = []
  for (const row of rows) {
    const last = all.at(-1)
    if (last === undefined || row.section) all.push([row])
    else last.push(row)
  }
  return all
}

function rowHtml(row: Row, columns: TableBlock['columns'], looks: Looks): string {
  if (row.section) {
    const words = row.cells.map((cell) => cellHtml(cell, 'table-section', looks)).join('')
    return `<tr class="section"><th scope="rowgroup" colspan="${columns.length}">${words}</th></tr>`
  }
  const cells = filled(row.cells, columns).map(
    (cell, at) => `<td class="${columns[at]?.align ?? 'left'}">${cellHtml(cell, 'table-cell', looks)}</td>`,
  )
  return `<tr${row.splittable ? '' : ' class="whole"'}>${cells.join('')}</tr>`
}

/** A cell for every column. */
function filled(cells: readonly TableCell[], columns: TableBlock['columns']): readonly TableCell[] {
  return columns.map((_, at) => cells[at] ?? { paragraphs: [] })
}

function cellHtml({ paragraphs }: TableCell, style: Style, looks: Looks): string {
  return paragraphs.map((inlines) => `<p class="${style}">${inlinesHtml(inlines, looks)}</p>`).join('')
}
