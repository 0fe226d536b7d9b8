import type { ConditionalRule, DataValidation, WriteSheet } from 'hucre/xlsx'
import type { Content } from './content.ts'
import { alarm } from './looks.ts'

/** A column of a sheet: its head, its width in characters, what a row puts into it. */
export interface Column<Row> {
  readonly head: string
  readonly width: number
  readonly align?: 'left' | 'center'
  /** Prose: its pairs stay on one line. What people filter and look up by keeps its plain spaces. */
  readonly prose?: boolean
  /** `before`: what the columns to the left show in the row. */
  readonly content: (row: Row, index: number, before: readonly Content[]) => Content
  /** People fill it. */
  readonly fill?: boolean
  /** Rows where nobody fills it: grey. */
  readonly closed?: (row: Row) => boolean
  /** For the program alone; never printed. */
  readonly hidden?: boolean
  /** What a spreadsheet lets people enter, for the cells of the column. */
  readonly validation?: Omit<DataValidation, 'range'>
  /** Colours that follow what is entered: conditions over a row, `$A1` standing for its cell in column A. */
  readonly colours?: readonly Colour[]
}

export interface Colour {
  /** A condition of a spreadsheet; `cell` gives a column's cell in the row by its head. */
  readonly when: (cell: (head: string) => string) => string
  readonly style: NonNullable<ConditionalRule['style']>
}

/** Stands out when the column of that head counts anything. */
export const alarmAbove = (head: string): Colour => ({ when: (cell) => `${cell(head)}>0`, style: alarm })

/** What may be entered, and the colours of what is. */
export function rulesOf<Row>(
  columns: readonly Column<Row>[],
  count: number,
  headRow: number,
): Pick<WriteSheet, 'dataValidations' | 'conditionalRules'> {
  if (count === 0) return {}
  const first = headRow + 2
  const rangeOf = (column: Column<Row>): string => {
    const name = columnName(columns.indexOf(column))
    return `${name}${first}:${name}${headRow + 1 + count}`
  }
  const cell = (head: string): string =>
    `$${columnName(columns.findIndex((column) => column.head === head))}${first}`
  let priority = 0
  return {
    dataValidations: columns.flatMap((column) =>
      column.validation === undefined ? [] : [{ ...column.validation, range: rangeOf(column) }],
    ),
    conditionalRules: columns.flatMap((column) =>
      (column.colours ?? []).map(({ when, style }): ConditionalRule => {
        priority += 1
        const range = rangeOf(column)
        return { type: 'expression', priority, formula: when(cell), style, range, stopIfTrue: true }
      }),
    ),
  }
}

export const columnName = (index: number): string =>
  index < 26
    ? String.fromCharCode(65 + index)
    : columnName(Math.floor(index / 26) - 1) + columnName(index % 26)
