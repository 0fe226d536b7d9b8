import type { WriteSheet } from 'hucre/xlsx'
import { type OpenTerm, overdueTerms, type Register, upcomingTerms } from '#register'
import { dateInDigits, dateInWords } from '#russian'
import { documentName } from '../register-words.ts'
import { alarmAbove, type Column } from './column.ts'
import { day, oneALine } from './content.ts'
import { tableSheet } from './table-sheet.ts'

const columns: readonly Column<OpenTerm>[] = [
  { head: '№ п/п', width: 6, align: 'center', content: (_, index) => index + 1 },
  { head: 'Документ', width: 18, content: ({ assignment }) => documentName(assignment.document) },
  { head: 'Пункт', width: 10, align: 'center', content: ({ assignment }) => assignment.point || '—' },
  { head: 'Что сделать', width: 56, prose: true, content: ({ assignment }) => assignment.text },
  {
    head: 'Кто не исполнил',
    width: 30,
    content: ({ executors }) => oneALine(executors),
  },
  { head: 'Контролирует', width: 20, content: ({ assignment }) => assignment.controller },
  { head: 'Срок исполнения', width: 13, align: 'center', content: ({ due }) => day(due) },
  { head: 'Контрольная дата', width: 13, align: 'center', content: ({ control }) => day(control) },
]

/** Sheet «Просрочено»: terms that have passed, the longest delay first. */
export function overdueSheet(register: Register): WriteSheet {
  const { on } = register
  const rows = overdueTerms(register)
  return tableSheet({
    name: 'Просрочено',
    title: ['Просроченные поручения', `По состоянию на ${dateInWords(on)}`, `Сроков: ${rows.length}.`],
    columns: [
      ...columns,
      {
        head: 'Просрочено, раб. дней',
        width: 13,
        align: 'center',
        content: ({ delayWorkingDays }) => delayWorkingDays,
        colours: [alarmAbove('Просрочено, раб. дней')],
      },
    ],
    rows,
    empty: 'Просроченных поручений нет',
    frozenColumns: 3,
    footer: `Просроченные поручения на ${dateInDigits(on)}`,
  })
}

/** Sheet «Ближайшие 30 дней»: terms that come, the soonest first. */
export function upcomingSheet(register: Register): WriteSheet {
  const { on } = register
  const rows = upcomingTerms(register)
  return tableSheet({
    name: 'Ближайшие 30 дней',
    title: ['Сроки ближайших 30 дней', `Считая с ${dateInWords(on)}`, `Сроков: ${rows.length}.`],
    columns,
    rows,
    empty: 'Сроков в ближайшие 30 дней нет',
    frozenColumns: 3,
    footer: `Сроки ближайших 30 дней с ${dateInDigits(on)}`,
  })
}
