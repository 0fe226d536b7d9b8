import type { SheetChart } from 'hucre/xlsx'
import { type Discipline, disciplineByExecutor, disciplineByMonth, type Register } from '#register'
import { shownState, shownStates } from '../register-row.ts'

/** A small table with its chart beside it. */
export interface Block {
  readonly title: string
  /** What the rows are. */
  readonly label: string
  /** Heads of the columns with numbers, each with the colour of its series. */
  readonly series: readonly (readonly [head: string, colour: string])[]
  readonly rows: readonly (readonly [label: string, ...counts: number[]])[]
  readonly empty: string
  readonly chart: Pick<SheetChart, 'type' | 'barGrouping'>
}

export function byState({ assignments }: Register): Block {
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

export function byMonth(register: Register): Block {
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

export function byExecutor(register: Register): Block {
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
