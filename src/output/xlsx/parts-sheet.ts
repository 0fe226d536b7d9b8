import type { WriteSheet } from 'hucre/xlsx'
import { type BookRow, bookRows, pageNames, type Register } from '#register'
import { dateInDigits, dateInWords } from '#russian'
import { filling, taskColumns } from './assignments-sheet.ts'
import type { Column } from './column.ts'
import { day, oneALine } from './content.ts'
import { delayColumn, fillColumnsOf } from './fill-columns.ts'
import { tableSheet } from './table-sheet.ts'

/**
 * Sheet «По исполнителям и срокам»: a row for each term of an assignment with several, and for each executor of one
 * with several: each is executed on its own.
 */
export function partsSheet(register: Register): WriteSheet {
  const { on } = register
  return tableSheet({
    name: pageNames.parts,
    title: [
      'Поручения с несколькими исполнителями или сроками',
      `По состоянию на ${dateInWords(on)}`,
      'Строка – исполнитель и срок: каждый отмечается отдельно.',
      filling,
    ],
    columns: fillColumnsOf('parts', on, shown),
    rows: bookRows(register, 'parts'),
    empty: 'Поручений с несколькими исполнителями или сроками нет',
    frozenColumns: 3,
    footer: `Исполнение по исполнителям и срокам на ${dateInDigits(on)}`,
  })
}

const shown: readonly Column<BookRow>[] = [
  ...taskColumns,
  {
    head: 'Исполнитель',
    width: 22,
    content: ({ assignment, executor }) => executor ?? oneALine(assignment.executors),
  },
  {
    head: 'Срок исполнения',
    width: 12,
    align: 'center',
    content: ({ assignment, instance }) => day(instance?.due ?? assignment.deadline.due),
  },
  { head: 'Контрольная дата', width: 14, align: 'center', content: ({ term }) => day(term.control) },
  delayColumn,
]
