import type { WriteSheet } from 'hucre/xlsx'
import type { Assignment, Register } from '#register'
import { dateInDigits, dateInWords } from '#russian'
import { controlWords, deadlineKind, documentName, executionWords, moveWords } from '../register-words.ts'
import { type Column, tableSheet } from './table-sheet.ts'

/** The columns that registers have in practice; widths that let A4 be read without a glass. */
const columns: readonly Column<Assignment>[] = [
  { head: '№ п/п', width: 7, align: 'center', content: (_, index) => index + 1 },
  { head: 'Документ', width: 17, content: ({ document }) => documentName(document) },
  { head: 'Пункт', width: 11, align: 'center', content: ({ point }) => (point === '' ? '—' : point) },
  { head: 'Что сделать', width: 48, prose: true, content: ({ text }) => text },
  { head: 'Контролирует', width: 18, content: ({ controller }) => controller },
  { head: 'Ответственный исполнитель', width: 24, content: ({ executors }) => oneALine(executors) },
  { head: 'Соисполнители', width: 17, content: ({ coExecutors }) => oneALine(coExecutors) },
  { head: 'Срок по документу', width: 16, prose: true, content: ({ deadline }) => orNothing(deadline.text) },
  { head: 'Вид срока', width: 14, content: ({ deadline }) => deadlineKind(deadline) },
  { head: 'Срок исполнения', width: 13, align: 'center', content: ({ deadline }) => day(deadline.due) },
  { head: 'Контрольная дата', width: 13, align: 'center', content: ({ term }) => day(term.control) },
  {
    head: 'Исполнение',
    width: 13,
    content: executionWords,
    alarms: ({ overdue }) => overdue,
  },
  {
    head: 'Просрочено, раб. дней',
    width: 12,
    align: 'center',
    content: ({ overdue, execution, delayWorkingDays }) =>
      overdue || execution.late ? delayWorkingDays : null,
    alarms: ({ overdue }) => overdue,
  },
  { head: 'Контроль', width: 12, content: ({ control }) => controlWords(control) },
  { head: 'Примечание', width: 16, prose: true, content: remarks },
]

/** Sheet «Поручения»: a row for each assignment. */
export function assignmentsSheet({ on, documents, assignments }: Register): WriteSheet {
  const overdue = assignments.filter((assignment) => assignment.overdue).length
  return tableSheet({
    name: 'Поручения',
    title: [
      'Реестр контроля исполнения поручений',
      `По состоянию на ${dateInWords(on)}`,
      `Документов: ${documents.length}. Поручений: ${assignments.length}, из них просрочено: ${overdue}.`,
    ],
    columns,
    rows: assignments,
    frozenColumns: 3,
    footer: `Реестр контроля исполнения поручений на ${dateInDigits(on)}`,
  })
}

/** What a controller should know of a row before relying on it. */
function remarks({ recommendation, deadline, moved }: Assignment): string | null {
  const words = [
    ...moved.map(moveWords),
    recommendation ? 'рекомендация' : null,
    deadline.inherited ? 'срок общий' : null,
    deadline.certainty === 'review' || deadline.kind === 'unparsed' ? 'проверьте срок' : null,
  ]
  return orNothing(words.filter((word) => word !== null).join('; '))
}

const oneALine = (names: readonly string[]): string | null => orNothing(names.join(';\n'))

const orNothing = (text: string): string | null => (text === '' ? null : text)

const day = (date: string | null): { readonly date: string } | null => (date === null ? null : { date })
