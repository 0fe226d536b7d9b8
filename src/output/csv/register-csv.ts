import type { Assignment, Register } from '#register'
import { dateInDigits } from '#russian'
import { movedWords, pointWords, remarks } from '../register-row.ts'
import { controlStatuses, deadlineKind, documentKinds, executionStatuses } from '../register-words.ts'
import { csvLine } from './line.ts'

type Column = readonly [
  head: string,
  content: (assignment: Assignment, index: number) => string | number | null,
]

const columns: readonly Column[] = [
  ['№ п/п', (_, index) => index + 1],
  ['Вид документа', ({ document }) => documentKinds[document.kind]],
  ['Дата документа', ({ document }) => day(document.date)],
  // With its sign, or Excel would take 5-12 for a day.
  ['Номер документа', ({ document }) => (document.number === null ? null : `№\u00a0${document.number}`)],
  ['Заголовок документа', ({ document }) => document.title],
  ['Пункт', pointWords],
  ['Что сделать', ({ text }) => text],
  ['Контролирует', ({ controller }) => controller],
  ['Ответственный исполнитель', ({ executors }) => executors.join('; ')],
  ['Соисполнители', ({ coExecutors }) => coExecutors.join('; ')],
  ['Срок по документу', ({ deadline }) => deadline.text],
  ['Вид срока', ({ deadline }) => deadlineKind(deadline)],
  ['Срок исполнения', ({ term }) => day(term.due)],
  ['Контрольная дата', ({ term }) => day(term.control)],
  ['Перенос срока', movedWords],
  ['Исполнение', ({ execution }) => executionStatuses[execution.status]],
  ['Дата исполнения', ({ execution }) => day(execution.date)],
  ['Просрочено', ({ overdue }) => (overdue ? 'да' : 'нет')],
  ['Просрочка, раб. дней', ({ delayWorkingDays }) => delayWorkingDays],
  ['Контроль', ({ control }) => controlStatuses[control.status]],
  ['Дата изменения контроля', ({ control }) => day(control.date)],
  ['Основание', ({ control }) => control.ground],
  ['Примечание', remarks],
  ['Обозначение', ({ id }) => id],
]

/**
 * The assignments as CSV that Excel of a Russian Windows opens by a double click: UTF-8 with its mark, semicolons,
 * CR LF, days as 25.01.2022. A cell that a spreadsheet would execute is only text.
 */
export function renderRegisterCsv({ assignments }: Register): string {
  const head = columns.map(([title]) => title)
  const rows = assignments.map((assignment, index) =>
    columns.map(([, content]) => content(assignment, index)),
  )
  return `\ufeff${[head, ...rows].map((row) => `${csvLine(row)}\r\n`).join('')}`
}

const day = (date: string | null): string | null => (date === null ? null : dateInDigits(date))
