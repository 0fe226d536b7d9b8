import type { WriteSheet } from 'hucre/xlsx'
import {
  type Assignment,
  type BookRow,
  bookRows,
  numberHead,
  pageNames,
  type Register,
  type RegisterDocument,
  textHead,
} from '#register'
import { dateInDigits, dateInWords } from '#russian'
import { controlWords, deadlineKind, documentName, moveWords } from '../register-words.ts'
import type { Column } from './column.ts'
import { day, oneALine, orNothing } from './content.ts'
import { delayColumn, fillColumnsOf } from './fill-columns.ts'
import { tableSheet } from './table-sheet.ts'

/** What says which assignment a row is of. */
export const taskColumns: readonly Column<BookRow>[] = [
  { head: numberHead, width: 6, align: 'center', content: (_, index) => index + 1 },
  { head: 'Документ', width: 15, content: ({ assignment }) => documentName(assignment.document) },
  { head: 'Пункт', width: 9, align: 'center', content: ({ assignment }) => assignment.point || '—' },
  { head: textHead, width: 42, prose: true, content: ({ assignment }) => assignment.text },
]

/** How to bring the book back, over the pages that people fill. */
export const filling =
  'Заполняют столбцы с жёлтым заголовком. Книгу возвращает команда: pisar mark --from register.xlsx'

/** Sheet «Поручения»: a row for each assignment, the columns that registers have in practice. */
export function assignmentsSheet(register: Register): WriteSheet {
  const { on, documents, assignments } = register
  const overdue = assignments.filter((assignment) => assignment.overdue).length
  const columns = fillColumnsOf('assignments', on, shownColumns(documents))
  return tableSheet({
    name: pageNames.assignments,
    title: [
      'Реестр контроля исполнения поручений',
      `По состоянию на ${dateInWords(on)}`,
      `Документов: ${documents.length}. Поручений: ${assignments.length}, из них просрочено: ${overdue}.`,
      filling,
    ],
    columns,
    rows: bookRows(register, 'assignments'),
    empty: 'Поручений нет',
    frozenColumns: 3,
    // What follows stands in the remarks in words; a page of paper has no room for its columns.
    printedColumns: columns.findIndex(({ head }) => head === 'Примечание') + 1,
    footer: `Реестр контроля исполнения поручений на ${dateInDigits(on)}`,
  })
}

/** The columns that nobody fills; widths that let A4 be read without a glass. */
function shownColumns(documents: readonly RegisterDocument[]): readonly Column<BookRow>[] {
  const ordered = new Map(
    documents.map(({ id, signatories }) => [id, oneALine(signatories.map(({ name }) => name))]),
  )
  return [
    ...taskColumns,
    {
      head: 'Кто поручил',
      width: 14,
      content: ({ assignment }) => ordered.get(assignment.document.id) ?? null,
    },
    { head: 'Контролирует', width: 15, content: ({ assignment }) => assignment.controller },
    {
      head: 'Ответственный исполнитель',
      width: 24,
      content: ({ assignment }) => oneALine(assignment.executors),
    },
    { head: 'Соисполнители', width: 16, content: ({ assignment }) => oneALine(assignment.coExecutors) },
    {
      head: 'Срок по документу',
      width: 15,
      content: ({ assignment }) => orNothing(assignment.deadline.text),
    },
    { head: 'Вид срока', width: 12, content: ({ assignment }) => deadlineKind(assignment.deadline) },
    {
      head: 'Срок исполнения',
      width: 12,
      align: 'center',
      content: ({ assignment }) => day(assignment.deadline.due),
    },
    { head: 'Контрольная дата', width: 14, align: 'center', content: ({ term }) => day(term.control) },
    delayColumn,
    { head: 'Пометки', width: 17, prose: true, content: ({ assignment }) => orNothing(remarks(assignment)) },
  ]
}

/** What a controller should know of a row before relying on it. */
function remarks({ recommendation, deadline, moved, control }: Assignment): string {
  return [
    ...moved.map(moveWords),
    control.date === null ? null : controlWords(control),
    recommendation ? 'рекомендация' : null,
    deadline.inherited ? 'срок общий' : null,
    deadline.certainty === 'review' || deadline.kind === 'unparsed' ? 'проверьте срок' : null,
  ]
    .filter((word) => word !== null)
    .join('; ')
}
