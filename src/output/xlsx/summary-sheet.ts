import type { Cell, SheetChart, WriteSheet } from 'hucre/xlsx'
import { disciplineOf, type FormulaName, type Register } from '#register'
import { bindTypography, dateInDigits, dateInWords } from '#russian'
import { columnName } from './column.ts'
import { type Content, cellOf } from './content.ts'
import { percent } from './executors-sheet.ts'
import { border, emptyStyle, font, headStyle, titleStyle } from './looks.ts'
import { quoted } from './print-names.ts'
import { rowHeight } from './row-height.ts'
import { type Block, byExecutor, byMonth, byState } from './summary-blocks.ts'
import { footerOf, pageSetup, titleHeight } from './table-sheet.ts'

const name = 'Сводка'

/** Sheet «Сводка»: the register in numbers and charts: by state, by month, by executor. */
export function summarySheet(register: Register, formula: FormulaName): WriteSheet {
  const { on, assignments } = register
  const whole = disciplineOf(register, formula)
  const title = [
    'Сводка об исполнении поручений',
    `По состоянию на ${dateInWords(on)}`,
    `Поручений: ${assignments.length}. Исполнительская дисциплина: ${percent(whole)}. Дисциплина = ${whole.formula.words}.`,
  ]
  const placed = place([byState(register), byMonth(register), byExecutor(register)], title.length + 1)
  return {
    name,
    columns: [{ width: labelWidth }, ...Array.from({ length: lastColumn }, () => ({ width: 12 }))],
    cells: new Map([
      ...title.map(
        (text, row) => [`${row},0`, { ...cellOf(bindTypography(text)), style: titleStyle(row) }] as const,
      ),
      ...placed.flatMap(({ block, row }) => cellsOf(block, row)),
    ]),
    rowDefs: new Map([
      [0, { height: titleHeight }],
      ...placed.map(({ row }) => [row + 1, { height: headHeight }] as const),
      ...placed.flatMap(({ block, row }) =>
        block.rows.map(
          ([text], at) => [row + 2 + at, { height: rowHeight([{ text, width: labelWidth }]) }] as const,
        ),
      ),
    ]),
    charts: placed.flatMap(({ block, row }) => chartOf(block, row)),
    // Two charts to a page of paper.
    rowBreaks: placed.slice(2).map(({ row }) => row - 1),
    view: { showGridLines: false },
    pageSetup: {
      ...pageSetup,
      printArea: `$A$1:$${columnName(lastColumn)}$${(placed.at(-1)?.row ?? 0) + chartRows + 4}`,
    },
    headerFooter: footerOf(`Сводка об исполнении на ${dateInDigits(on)}`),
  }
}

/** Of the column that says what a row is, in digits. */
const labelWidth = 44
/** Heads of two lines, pt. */
const headHeight = 32
/** Rows that a chart takes, and columns: from, to. */
const chartRows = 20
const [firstColumn, lastColumn] = [6, 15]

interface Placed {
  readonly block: Block
  /** Of its title. */
  readonly row: number
}

function place(blocks: readonly Block[], first: number): readonly Placed[] {
  let row = first
  return blocks.map((block) => {
    const placed = { block, row }
    row += Math.max(block.rows.length, block.rows.length === 0 ? 1 : chartRows) + 4
    return placed
  })
}

function cellsOf(
  { title, label, series, rows, empty }: Block,
  top: number,
): readonly [string, Partial<Cell>][] {
  const cell = (
    row: number,
    column: number,
    content: Content,
    style: Cell['style'],
  ): [string, Partial<Cell>] => [
    `${row},${column}`,
    { ...cellOf(content), ...(style === undefined ? {} : { style }) },
  ]
  const body = { font, border, alignment: { vertical: 'top', wrapText: true } } as const
  const heads = [label, ...series.map(([head]) => head)]
  return [
    cell(top, 0, title, { font: { ...font, bold: true } }),
    ...(rows.length === 0
      ? [cell(top + 1, 0, empty, emptyStyle)]
      : [
          ...heads.map((head, column) => cell(top + 1, column, head, headStyle)),
          ...rows.flatMap((row, index) =>
            row.map((content, column) => cell(top + 2 + index, column, content, body)),
          ),
        ]),
  ]
}

function chartOf({ title, series, rows, chart }: Block, top: number): readonly SheetChart[] {
  if (rows.length === 0) return []
  const [from, to] = [top + 3, top + 2 + rows.length]
  const range = (column: number): string =>
    `${quoted(name)}!$${columnName(column)}$${from}:$${columnName(column)}$${to}`
  return [
    {
      ...chart,
      title,
      titleFontSize: 12,
      series: series.map(([head, color], at) => ({
        name: head,
        values: range(at + 1),
        categories: range(0),
        color,
      })),
      axes: {
        // The first row of a table stands at the top of its bars, their scale below them.
        ...(chart.type === 'bar' ? { x: { reverse: true } } : {}),
        y: {
          ...(chart.type === 'bar' ? { crosses: 'max' as const } : {}),
          scale: { min: 0, majorUnit: stepOf(rows) },
          numberFormat: { formatCode: '0' },
          gridlines: { major: true },
        },
      },
      legend: series.length > 1 ? 'bottom' : false,
      altText: title,
      anchor: {
        from: { row: top, col: firstColumn },
        to: { row: top + chartRows + 2, col: lastColumn },
      },
    },
  ]
}

/** Whole numbers on the scale, ten of them at most: every 1, 2, 5, 10, 20 … */
function stepOf(rows: Block['rows']): number {
  const longest = Math.max(1, ...rows.map(([, ...counts]) => counts.reduce((sum, count) => sum + count, 0)))
  for (let power = 1; ; power *= 10)
    for (const step of [power, 2 * power, 5 * power]) if (longest <= step * 10) return step
}
