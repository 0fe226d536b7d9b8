import type { WriteSheet } from 'hucre/xlsx'
import type { Assignment, Register, RegisterDocument } from '#register'
import { dateInDigits, dateInWords } from '#russian'
import { documentKinds, relationWords } from '../register-words.ts'
import { alarmAbove, type Column } from './column.ts'
import { oneALine } from './content.ts'
import { tableSheet } from './table-sheet.ts'

/** Sheet «Документы»: a row for each document, with its counts and with what it does to other documents. */
export function documentsSheet(register: Register): WriteSheet {
  const { on, documents } = register
  return tableSheet({
    name: 'Документы',
    title: ['Документы реестра', `По состоянию на ${dateInWords(on)}`],
    columns: columns(register),
    rows: documents,
    empty: 'Документов нет',
    frozenColumns: 1,
    footer: `Документы реестра на ${dateInDigits(on)}`,
  })
}

function columns({ assignments, controls, relations }: Register): readonly Column<RegisterDocument>[] {
  const all = countByDocument(assignments)
  const late = countByDocument(assignments.filter((assignment) => assignment.overdue))
  return [
    { head: '№ п/п', width: 7, align: 'center', content: (_, index) => index + 1 },
    { head: 'Вид', width: 14, content: ({ kind }) => documentKinds[kind] },
    { head: 'Дата', width: 12, align: 'center', content: ({ date }) => (date === null ? null : { date }) },
    { head: 'Номер', width: 12, align: 'center', content: ({ number }) => number },
    { head: 'Заголовок', width: 40, prose: true, content: ({ title }) => title },
    { head: 'Организация', width: 26, content: ({ organization }) => organization },
    { head: 'Место', width: 14, content: ({ place }) => place },
    {
      head: 'Подписали',
      width: 30,
      prose: true,
      content: ({ signatories }) => oneALine(signatories.map(({ position, name }) => `${position} ${name}`)),
    },
    {
      head: 'Контролирует',
      width: 24,
      content: ({ id }) =>
        oneALine(controls.filter(({ document }) => document === id).map(({ controller }) => controller)),
    },
    { head: 'Поручений', width: 12, align: 'center', content: ({ id }) => all.get(id) ?? 0 },
    {
      head: 'Просрочено',
      width: 12,
      align: 'center',
      content: ({ id }) => late.get(id) ?? 0,
      colours: [alarmAbove('Просрочено')],
    },
    {
      head: 'Действие на другие документы',
      width: 30,
      prose: true,
      content: ({ id }) => oneALine(relations.filter(({ document }) => document === id).map(relationWords)),
    },
    { head: 'Файл', width: 26, content: ({ file }) => file },
  ]
}

function countByDocument(assignments: readonly Assignment[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { document } of assignments) counts.set(document.id, (counts.get(document.id) ?? 0) + 1)
  return counts
}
