import type { Cell, WriteSheet } from 'hucre/xlsx'
import { bindTypography } from '#russian'
import { type Column, columnName, rulesOf } from './column.ts'
import { type Content, cellOf, numberFormat } from './content.ts'
import { border, closedFill, emptyStyle, fillHeadStyle, font, headStyle, titleStyle } from './looks.ts'
import { rowHeight } from './row-height.ts'

export interface TableSheet<Row> {
  readonly name: string
  /** Lines over the table, the first one large. */
  readonly title: readonly string[]
  readonly columns: readonly Column<Row>[]
  readonly rows: readonly Row[]
  /** What to say where there are no rows. */
  readonly empty: string
  /** Columns that stay in sight when the sheet is scrolled to the right. */
  readonly frozenColumns: number
  /** Columns that are printed; all that are not hidden without it. */
  readonly printedColumns?: number
  readonly footer: string
}

/** Margins in inches, for a printer that cannot reach the edge; room for the footer below. */
const margins = { top: 0.4, right: 0.4, bottom: 0.6, left: 0.4, header: 0.2, footer: 0.3 }

/**
 * A table under its title: a head that stays in sight and is repeated on every printed page, a filter, borders,
 * wrapped words; printed on landscape A4, as wide as the page.
 */
export function tableSheet<Row>(sheet: TableSheet<Row>): WriteSheet {
  const { name, title, columns, rows, frozenColumns, footer } = sheet
  const headRow = title.length + 1
  const lastRow = headRow + Math.max(rows.length, 1)
  const shown = columns.filter(({ hidden }) => hidden !== true).length
  const contents = rows.map((row, index) => contentsOf(columns, row, index))
  return {
    name,
    columns: columns.map(({ width, hidden }) => ({ width, ...(hidden === true ? { hidden } : {}) })),
    cells: cellsOf(sheet, contents, headRow),
    rowDefs: new Map([
      [0, { height: titleHeight }],
      [headRow, { height: headHeight(columns) }],
      ...contents.map((row, index) => [headRow + 1 + index, { height: bodyHeight(columns, row) }] as const),
    ]),
    autoFilter: { range: `A${headRow + 1}:${columnName(columns.length - 1)}${headRow + 1 + rows.length}` },
    ...rulesOf(columns, rows.length, headRow),
    freezePane: { rows: headRow + 1, columns: frozenColumns },
    view: { showGridLines: false },
    pageSetup: {
      ...pageSetup,
      printArea: `$A$1:$${columnName((sheet.printedColumns ?? shown) - 1)}$${lastRow + 1}`,
      printTitlesRow: `$${headRow + 1}:$${headRow + 1}`,
    },
    headerFooter: footerOf(footer),
    a11y: { headerRow: headRow },
  }
}

/** Landscape A4, one page wide, as many pages long as it takes. */
export const pageSetup = {
  paperSize: 'a4',
  orientation: 'landscape',
  fitToPage: true,
  fitToWidth: 1,
  fitToHeight: 0,
  margins,
} as const

/** What the sheet is on the left, the page's number on the right. */
export const footerOf = (footer: string): NonNullable<WriteSheet['headerFooter']> => ({
  oddFooter: `&L${footer.replaceAll('&', '&&')}&RСтр. &P из &N`,
})

/** The large title's own height, pt. */
export const titleHeight = 21
/** Bold words need more room. */
const boldShare = 0.9

function cellsOf<Row>(
  { title, columns, rows, empty }: TableSheet<Row>,
  contents: readonly (readonly Content[])[],
  headRow: number,
): Map<string, Partial<Cell>> {
  return new Map<string, Partial<Cell>>([
    ...title.map(
      (text, row) => [`${row},0`, { ...cellOf(bindTypography(text)), style: titleStyle(row) }] as const,
    ),
    ...columns.map(
      ({ head, fill }, column) =>
        [
          `${headRow},${column}`,
          { ...cellOf(head), style: fill === true ? fillHeadStyle : headStyle },
        ] as const,
    ),
    ...(rows.length === 0
      ? [[`${headRow + 1},0`, { ...cellOf(empty), style: emptyStyle }] as const]
      : rows.flatMap((row, index) =>
          columns.map(
            (column, at) =>
              [`${headRow + 1 + index},${at}`, bodyCell(column, row, contents[index]?.[at] ?? null)] as const,
          ),
        )),
  ])
}

const headHeight = <Row>(columns: readonly Column<Row>[]): number =>
  rowHeight(
    columns
      .filter(({ hidden }) => hidden !== true)
      .map(({ head, width }) => ({ text: head, width: width * boldShare })),
  )

function bodyHeight<Row>(columns: readonly Column<Row>[], contents: readonly Content[]): number {
  return rowHeight(
    columns.flatMap(({ hidden, width }, at) => {
      const content = hidden === true ? null : contents[at]
      return typeof content === 'string' ? [{ text: content, width }] : []
    }),
  )
}

/** What the columns show of a row. */
function contentsOf<Row>(columns: readonly Column<Row>[], row: Row, index: number): readonly Content[] {
  const contents: Content[] = []
  for (const { content, prose } of columns) {
    const value = content(row, index, contents)
    contents.push(prose === true && typeof value === 'string' ? bindTypography(value) : value)
  }
  return contents
}

function bodyCell<Row>(
  { align = 'left', hidden, closed }: Column<Row>,
  row: Row,
  content: Content,
): Partial<Cell> {
  if (hidden === true) return cellOf(content)
  return {
    ...cellOf(content),
    style: {
      font,
      border,
      ...(closed?.(row) === true ? { fill: closedFill } : {}),
      alignment: { horizontal: align, vertical: 'top', wrapText: true },
      ...numberFormat(content),
    },
  }
}
