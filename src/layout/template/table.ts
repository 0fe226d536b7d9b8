import type { Table, TableRow } from 'mdast'
import { plural } from '#russian'
import type { TableBlock, TableCell } from '../page.ts'
import { readInlines } from './inlines.ts'
import type { Reading } from './within.ts'

/**
 * A pipe table of a template. The dashes of its second line give the shares of the columns, `<br>` parts the
 * paragraphs of a cell, a row of one cell alone runs across the table, a head of empty cells is none.
 */
export function readTable(node: Table, markdown: string, reading: Reading): TableBlock {
  const [head, ...rows] = node.children
  const count = head?.children.length ?? 1
  const delimiter = secondLine(node, markdown)
  const headCells = head ? cellsOf(head, reading) : []
  return {
    type: 'table',
    columns: columnsOf(node, delimiter, count),
    head: headCells.every(({ paragraphs }) => paragraphs.length === 0) ? [] : headCells,
    rows: rows.map((row) => {
      const cells = cellsOf(row, reading)
      const section = count > 1 && cells.length === 1
      if (cells.length !== count && !section)
        reading.report({ sought: delimiter, message: widthFault(cells.length, count) })
      return { section, splittable: false, cells: cells.slice(0, count) }
    }),
  }
}

function widthFault(cells: number, columns: number): string {
  return `В строке таблицы шаблона ${cells} ${plural(cells, 'ячейка', 'ячейки', 'ячеек')}, а столбцов ${columns}. Проверьте знаки «|».`
}

/** The line of dashes is always the template's own: values never make one. */
function secondLine({ position }: Table, markdown: string): string {
  const text = markdown.slice(position?.start.offset ?? 0, position?.end.offset)
  return text.split(/\r?\n/, 2)[1]?.trim() ?? ''
}

function columnsOf({ align }: Table, delimiter: string, count: number): TableBlock['columns'] {
  const dashes = delimiter
    .replace(/^\||\|$/g, '')
    .split('|')
    .map((cell) => cell.trim().length)
  const widths = dashes.length === count ? dashes : Array.from({ length: count }, () => 1)
  const whole = widths.reduce((sum, width) => sum + width, 0)
  return widths.map((width, at) => ({ align: align?.[at] ?? 'left', share: width / whole }))
}

function cellsOf(row: TableRow, reading: Reading): TableCell[] {
  return row.children.map(({ children }) => {
    const paragraphs: TableCell['paragraphs'][number][number][][] = [[]]
    for (const inline of readInlines(children, reading.report))
      if (inline.type === 'break') paragraphs.push([])
      else paragraphs.at(-1)?.push(inline)
    return { paragraphs: paragraphs.filter((inlines) => inlines.length > 0) }
  })
}
