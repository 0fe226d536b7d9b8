import type { Cell, SheetChart, WriteSheet } from 'hucre/xlsx'
import {
  type Discipline,
  disciplineByExecutor,
  disciplineByMonth,
  disciplineOf,
  type FormulaName,
  type Register,
} from '#register'
import { bindTypography, dateInDigits, dateInWords } from '#russian'
import { shownState, shownStates } from '../register-row.ts'
import { type Content, cellOf } from './content.ts'
import { percent } from './executors-sheet.ts'
import { border, emptyStyle, font, headStyle, titleStyle } from './looks.ts'
import { quoted } from './print-names.ts'
import { columnName, footerOf, pageSetup, titleHeight } from './table-sheet.ts'

const name = 'Сводка'

/** A small table with its chart beside it. */
interface Block {
  readonly title: string
  /** What the rows are. */
  readonly label: string
  /** Heads of the columns with numbers, each with the colour of its series. */
  readonly series: readonly (readonly [head: string, colour: string])[]
  readonly rows: readonly (readonly [label: string, ...counts: number[]])[]
  readonly empty: string
  readonly chart: Pick<SheetChart, 'type' | 'barGrouping'>
}

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
    columns: [{ width: 44 }, ...Array.from({ length: lastColumn }, () => ({ width: 12 }))],
    cells: new Map([
      ...title.map(
        (text, row) => [`${row},0`, { ...cellOf(bindTypography(text)), style: titleStyle(row) }] as const,
      ),
      ...placed.flatMap(({ block, row }) => cellsOf(block, row)),
    ]),
    rowDefs: new Map([
      [0, { height: titleHeight }],
      ...placed.map(({ row }) => [row + 1, { height: headHeight }] as const),
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

function byState({ assignments }: Register): Block {
  const states = assignments.map(shownState)
  const rows = (Object.keys(shownStates) as (keyof typeof shownStates)[]).map(
    (state) => [shownStates[state], states.filter((each) => each === state).length] as const,
  )
  return {
    title: 'Поручения по состояниям',
    label: 'Состояние',
    series: [['Поручений', '4472C4']],
    rows: assignments.length === 0 ? [] : rows,
    empty: 'Поручений нет',
    chart: { type: 'bar' },
  }
}

/** What discipline is made of, without anything counted twice. */
const work = [
  ['Исполнено в срок', '70AD47'],
  ['Исполнено с опозданием', 'FFC000'],
  ['Срок не истёк', 'A5A5A5'],
  ['Просрочено', 'C00000'],
] as const

const workOf = ({ doneInTime, doneLate, inWork, overdue }: Discipline): readonly number[] => [
  doneInTime,
  doneLate,
  inWork - overdue,
  overdue,
]

/** So many months before the register's and after it: a chart of a decade shows nothing. */
const [BEFORE, AFTER] = [17, 6]

function byMonth(register: Register): Block {
  const [year = 0, month = 0] = register.on.split('-').map(Number)
  const shifted = (by: number): string => {
    const count = year * 12 + month - 1 + by
    return `${String(Math.floor(count / 12)).padStart(4, '0')}-${String((count % 12) + 1).padStart(2, '0')}`
  }
  const [from, to] = [shifted(-BEFORE), shifted(AFTER)]
  return {
    title: `Поручения по месяцам контрольной даты, с ${monthName(from)} по ${monthName(to)}`,
    label: 'Месяц',
    series: work,
    rows: disciplineByMonth(register).flatMap(({ of, ...line }) =>
      of === null || of < from || of > to || line.all === 0
        ? []
        : [[monthName(of), ...workOf(line)] as const],
    ),
    empty: 'Поручений с контрольной датой в эти месяцы нет',
    chart: { type: 'column', barGrouping: 'stacked' },
  }
}

/** «09.2021» */
const monthName = (month: string): string => month.split('-').toReversed().join('.')

/** More bars than this nobody can tell apart; the sheet «Исполнители» has all of them. */
const MOST_EXECUTORS = 15

function byExecutor(register: Register): Block {
  const lines = disciplineByExecutor(register)
  return {
    title: `Исполнители, у которых поручений больше всего (до ${MOST_EXECUTORS})`,
    label: 'Исполнитель',
    series: work,
    // Sorting keeps the alphabet among equals.
    rows: lines
      .toSorted((a, b) => b.all - a.all)
      .slice(0, MOST_EXECUTORS)
      .map(({ of, ...line }) => [of ?? 'исполнитель не назван', ...workOf(line)] as const),
    empty: 'Поручений нет',
    chart: { type: 'bar', barGrouping: 'stacked' },
  }
}

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
