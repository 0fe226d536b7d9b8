import type { WriteSheet } from 'hucre/xlsx'
import {
  type Discipline,
  disciplineByExecutor,
  disciplineOf,
  type FormulaName,
  type Register,
} from '#register'
import { dateInDigits, dateInWords } from '#russian'
import { alarmAbove, type Column } from './column.ts'
import type { Content } from './content.ts'
import { tableSheet } from './table-sheet.ts'

type Line = ReturnType<typeof disciplineByExecutor>[number]

/** The counts of a report on discipline, each under its head. */
export const countColumns: readonly Column<Discipline>[] = [
  count('Всего', ({ all }) => all),
  count('Исполнено в срок', ({ doneInTime }) => doneInTime),
  count('Исполнено с опозданием', ({ doneLate }) => doneLate),
  count('В работе', ({ inWork }) => inWork),
  { ...count('Из них просрочено', ({ overdue }) => overdue), colours: [alarmAbove('Из них просрочено')] },
  count('Снято без исполнения', ({ removed }) => removed),
  { head: 'Исполнительская дисциплина', width: 16, align: 'center', content: shareOf },
]

function count(head: string, content: (line: Discipline) => number): Column<Discipline> {
  return { head, width: 14, align: 'center', content }
}

/** A share, or why there is none. */
function shareOf({ share, empty }: Discipline): Content {
  return share === null ? `не считается: ${empty}` : { share }
}

/** Sheet «Исполнители»: how each answers for his part. */
export function executorsSheet(register: Register, formula: FormulaName): WriteSheet {
  const { on } = register
  const whole = disciplineOf(register, formula)
  return tableSheet({
    name: 'Исполнители',
    title: [
      'Исполнительская дисциплина по исполнителям',
      `По состоянию на ${dateInWords(on)}`,
      `Всего по реестру: ${percent(whole)}. Дисциплина = ${whole.formula.words}.`,
      'Поручение нескольких исполнителей стоит в строке каждого, поэтому строки в сумме больше реестра.',
    ],
    columns: [
      { head: '№ п/п', width: 6, align: 'center', content: (_, index) => index + 1 },
      { head: 'Исполнитель', width: 44, content: ({ of }) => of ?? 'исполнитель не назван' },
      ...countColumns,
    ] satisfies readonly Column<Line>[],
    rows: disciplineByExecutor(register, formula),
    empty: 'Поручений нет',
    frozenColumns: 2,
    footer: `Исполнительская дисциплина на ${dateInDigits(on)}`,
  })
}

/** «75,0 %», or why nothing is counted. */
export function percent({ share, empty }: Discipline): string {
  return share === null ? `не считается, ${empty}` : `${(share * 100).toFixed(1).replace('.', ',')}\u00a0%`
}
