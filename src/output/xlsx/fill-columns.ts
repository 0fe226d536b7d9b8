import type { ConditionalRule, DataValidation } from 'hucre/xlsx'
import {
  type BookPage,
  type BookRow,
  type FillKey,
  fillColumns,
  isClosed,
  numberHead,
  offeredControls,
  offeredStages,
  pageColumns,
  serviceCell,
  serviceHead,
} from '#register'
import { controlStatuses, executionStatuses } from '../register-words.ts'
import type { Colour, Column } from './column.ts'
import { type Content, day, orNothing, shownText } from './content.ts'
import { alarm } from './looks.ts'

const widths: Readonly<Record<FillKey, number>> = {
  stage: 13,
  done: 12,
  control: 12,
  report: 16,
  note: 16,
  reference: 19,
  movedTo: 13,
  moveGround: 20,
  removedOn: 12,
  controlGround: 20,
}

const delayHead = 'Просрочено, раб. дней'

/** How many working days a term has passed by. */
export const delayColumn: Column<BookRow> = {
  head: delayHead,
  width: 12,
  align: 'center',
  content: ({ overdue, execution, delayWorkingDays }) =>
    overdue || execution.late ? delayWorkingDays : null,
  colours: [{ when: isOverdue, style: alarm }],
}

/** The columns that people fill, and after them the hidden one that lets the book come back. */
export function fillColumnsOf(
  page: BookPage,
  on: string,
  before: readonly Column<BookRow>[],
): readonly Column<BookRow>[] {
  return [
    ...before,
    ...pageColumns[page].map(fillColumn),
    {
      head: serviceHead,
      width: 10,
      hidden: true,
      content: (row, _, shown) =>
        serviceCell(
          row,
          on,
          Object.fromEntries(
            before.flatMap(({ head }, at) =>
              head === numberHead ? [] : [[head, shownText(shown[at] ?? null)]],
            ),
          ),
        ),
    },
  ]
}

function fillColumn(key: FillKey): Column<BookRow> {
  const { head, reads } = fillColumns[key]
  const width = widths[key]
  const base = { head, width, fill: true, closed: (row: BookRow) => isClosed(row, key) }
  switch (reads) {
    case 'stage':
      return {
        ...base,
        content: ({ execution }) => executionStatuses[execution.status],
        validation: choice(offeredStages),
        colours: stageColours,
      }
    case 'control':
      return {
        ...base,
        content: ({ assignment }) => controlStatuses[assignment.control.status],
        validation: choice(offeredControls),
        colours: controlColours,
      }
    case 'day':
      return {
        ...base,
        align: 'center',
        content: ({ fill }): Content => day(fill[key]),
        validation: days,
      }
    case 'words':
      return { ...base, content: ({ fill }) => orNothing(fill[key]) }
    default:
      return reads satisfies never
  }
}

const choice = (values: readonly string[]): Omit<DataValidation, 'range'> => ({
  type: 'list',
  values: [...values],
  allowBlank: true,
  showErrorMessage: true,
  errorStyle: 'stop',
  errorTitle: 'Такого состояния нет',
  errorMessage: `Выберите из списка: ${values.join(', ')}.`,
})

/** Spreadsheets count days from 30.12.1899: these are 01.01.1990 and 31.12.2100. */
const days: Omit<DataValidation, 'range'> = {
  type: 'date',
  operator: 'between',
  formula1: '32874',
  formula2: '73415',
  allowBlank: true,
  showErrorMessage: true,
  errorStyle: 'stop',
  errorTitle: 'Это не дата',
  errorMessage: 'Впишите дату: 12.05.2022.',
}

const coloured = (fill: string, font: string): NonNullable<ConditionalRule['style']> => ({
  font: { color: { rgb: font } },
  fill: { type: 'pattern', pattern: 'solid', bgColor: { rgb: fill } },
})

const red = coloured('FFC7CE', '9C0006')
const amber = coloured('FFEB9C', '7F6000')
const green = coloured('C6EFCE', '006100')
const olive = coloured('E2EFDA', '7F6000')
const grey = coloured('D9D9D9', '404040')

const stageHead = fillColumns.stage.head

const says =
  (head: string, word: string): Colour['when'] =>
  (cell) =>
    `${cell(head)}="${word}"`

function isOverdue(cell: (head: string) => string): string {
  const stage = cell(stageHead)
  return `AND(${cell(delayHead)}<>"",${stage}<>"${executionStatuses.done}",${stage}<>"${executionStatuses['done-late']}")`
}

/** Overdue until somebody says that it is done; the spreadsheet sees it at once. */
const stageColours: readonly Colour[] = [
  { when: says(stageHead, executionStatuses.done), style: green },
  { when: says(stageHead, executionStatuses['done-late']), style: olive },
  { when: isOverdue, style: red },
  { when: says(stageHead, executionStatuses.partly), style: amber },
]

const controlColours: readonly Colour[] = [
  { when: says(fillColumns.control.head, controlStatuses.removed), style: grey },
]
