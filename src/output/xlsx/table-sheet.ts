import type { Cell, CellStyle, WriteSheet } from 'hucre/xlsx'
import { bindTypography } from '#russian'
import { rowHeight } from './row-height.ts'

/** What stands in a cell: words, a count, a calendar day (ISO), or nothing. */
export type Content = string | number | { readonly date: string } | null

/** A column of a sheet: its head, its width in characters, what a row puts into it. */
export interface Column<Row> {
  readonly head: string
  readonly width: number
  readonly align?: 'left' | 'center'
  /** Prose: its pairs stay on one line. What people filter and look up by keeps its plain spaces. */
  readonly prose?: boolean
  readonly content: (row: Row, index: number) => Content
  /** Rows whose cell stands out: overdue ones. */
  readonly alarms?: (row: Row) => boolean
}

export interface TableSheet<Row> {
  readonly name: string
  /** Lines over the table, the first one large. */
  readonly title: readonly string[]
  readonly columns: readonly Column<Row>[]
  readonly rows: readonly Row[]
  /** Columns that stay in sight when the sheet is scrolled to the right. */
  readonly frozenColumns: number
  readonly footer: string
}

/** Times New Roman, like the documents. */
export const font = { name: 'Times New Roman', size: 11 } as const

const line = { style: 'thin', color: { rgb: '808080' } } as const
const border = { top: line, right: line, bottom: line, left: line }
const headStyle: CellStyle = {
  font: { ...font, bold: true },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'E7E6E6' } },
  border,
  alignment: { horizontal: 'center', vertical: 'center', wrapText: true },
}
const alarmFont = { ...font, bold: true, color: { rgb: 'C00000' } }

/** Margins in inches, for a printer that cannot reach the edge; room for the footer below. */
const margins = { top: 0.4, right: 0.4, bottom: 0.6, left: 0.4, header: 0.2, footer: 0.3 }

/**
 * A table under its title: a head that stays in sight and is repeated on every printed page, a filter, borders,
 * wrapped words; printed on landscape A4, as wide as the page.
 */
export function tableSheet<Row>(sheet: TableSheet<Row>): WriteSheet {
  const { name, title, columns, rows, frozenColumns, footer } = sheet
  const headRow = title.length + 1
  const cells = new Map<string, Partial<Cell>>([
    ...title.map(
      (text, row) => [`${row},0`, { ...cell(bindTypography(text)), style: titleStyle(row) }] as const,
    ),
    ...columns.map(
      ({ head }, column) => [`${headRow},${column}`, { ...cell(head), style: headStyle }] as const,
    ),
    ...rows.flatMap((row, index) =>
      columns.map((column, at) => [`${headRow + 1 + index},${at}`, bodyCell(column, row, index)] as const),
    ),
  ])
  const lastColumn = columnName(columns.length - 1)
  const printedHead = `$${headRow + 1}:$${headRow + 1}`
  return {
    name,
    columns: columns.map(({ width }) => ({ width })),
    cells,
    rowDefs: new Map([
      [0, { height: titleHeight }],
      [
        headRow,
        { height: rowHeight(columns.map(({ head, width }) => ({ text: head, width: width * boldShare }))) },
      ],
      ...rows.map(
        (row, index) => [headRow + 1 + index, { height: bodyHeight(columns, row, index) }] as const,
      ),
    ]),
    autoFilter: { range: `A${headRow + 1}:${lastColumn}${headRow + 1 + rows.length}` },
    freezePane: { rows: headRow + 1, columns: frozenColumns },
    view: { showGridLines: false },
    pageSetup: {
      paperSize: 'a4',
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      margins,
      printTitlesRow: printedHead,
    },
    headerFooter: { oddFooter: `&L${footer.replaceAll('&', '&&')}&RСтр. &P из &N` },
    a11y: { headerRow: headRow },
  }
}

/** The large title's own height, pt. */
const titleHeight = 21
/** Bold words need more room. */
const boldShare = 0.9

function bodyHeight<Row>(columns: readonly Column<Row>[], row: Row, index: number): number {
  return rowHeight(
    columns.map((column) => {
      const { width, alarms } = column
      const value = contentOf(column, row, index)
      return {
        text: typeof value === 'string' ? value : '',
        width: alarms === undefined ? width : width * boldShare,
      }
    }),
  )
}

function contentOf<Row>({ content, prose }: Column<Row>, row: Row, index: number): Content {
  const value = content(row, index)
  return prose && typeof value === 'string' ? bindTypography(value) : value
}

function bodyCell<Row>(column: Column<Row>, row: Row, index: number): Partial<Cell> {
  const { align = 'left', alarms } = column
  const filled = cell(contentOf(column, row, index))
  return {
    ...filled,
    style: {
      font: alarms?.(row) === true ? alarmFont : font,
      border,
      alignment: { horizontal: align, vertical: 'top', wrapText: true },
      ...(filled.type === 'date' ? { numFmt: 'dd.mm.yyyy' } : {}),
    },
  }
}

/** A typed value. Words stay words: text that begins with `=`, `+`, `-` or `@` is never a formula. */
function cell(content: Content): Partial<Cell> {
  if (content === null) return { type: 'empty', value: null }
  if (typeof content === 'number') return { type: 'number', value: content }
  if (typeof content === 'object') return { type: 'date', value: new Date(`${content.date}T00:00:00Z`) }
  // Characters that XML 1.0 has no place for, and that hucre lets through.
  const text = content.replaceAll(/[\p{Cs}\u{FFFE}\u{FFFF}]/gu, '')
  // hucre takes «#N/A» for an error value; as rich text it stays a word.
  return { type: 'string', value: text, ...(text.startsWith('#') ? { richText: [{ text }] } : {}) }
}

const titleStyle = (row: number): CellStyle => ({
  font: row === 0 ? { ...font, size: 14, bold: true } : font,
  alignment: { horizontal: 'left', vertical: 'center' },
})

const columnName = (index: number): string =>
  index < 26
    ? String.fromCharCode(65 + index)
    : columnName(Math.floor(index / 26) - 1) + columnName(index % 26)
