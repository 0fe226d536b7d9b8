import { describe, expect, it } from 'vitest'
import { makeCalendar } from '#deadline'
import {
  anchorsOf,
  disciplineByDocument,
  disciplineByExecutor,
  disciplineByMonth,
  disciplineOf,
  formulas,
  makeRegister,
  overdueTerms,
  upcomingTerms,
} from '#register'
import { by, every, named, order, point } from './decisions.ts'
import { mark, written } from './marks/marks.ts'

const calendar = makeCalendar()
const ON = '2021-09-10'
const both = named('Ковалёва', 'Тихонов')

const decision = order(
  'a',
  {},
  point('1', 'в срок', { executors: named('Ковалёва'), deadline: by('2021-09-03') }),
  point('2', 'с опозданием', { executors: named('Ковалёва'), deadline: by('2021-09-03') }),
  point('3', 'просрочено у одного', { executors: both, deadline: by('2021-09-07') }),
  point('4', 'в работе', { executors: named('Тихонов'), deadline: by('2021-10-10', '2021-10-08') }),
  point('5', 'снято', { executors: named('Тихонов'), deadline: by('2021-09-01') }),
  point('6', 'без срока'),
  point('7', 'каждый месяц', { executors: named('Тихонов'), deadline: every('P1M', 'ежемесячно') }),
)
const options = { on: ON, calendar }
const anchors = anchorsOf(makeRegister([decision], options).register.assignments)
const marks = (
  [
    [0, { day: '2021-09-03' }],
    [1, { day: '2021-09-08' }],
    [2, { day: '2021-09-06', executor: 'Ковалёва' }],
    [4, { day: '2021-09-09', what: 'removed', ground: 'отпало' }],
    [6, { day: '2021-06-30', occurrence: '2021-06-30' }],
    [6, { day: '2021-07-30', occurrence: '2021-07-31' }],
    [6, { day: '2021-08-31', occurrence: '2021-08-31' }],
  ] as const
).flatMap(([at, parts]) => {
  const anchor = anchors[at]
  return anchor ? [mark({ ...parts, anchor })] : []
})
const { register } = makeRegister([decision], { ...options, marks: written(decision.file, marks) })
const empty = makeRegister([], options).register

describe('discipline', () => {
  it('is counted by a formula that it names', () => {
    // In time: 1. Late: 2. In work: 3 (overdue), 4, 6, 7. Removed: 5.
    expect(disciplineOf(register)).toEqual({
      all: 6,
      doneInTime: 1,
      doneLate: 1,
      inWork: 4,
      overdue: 1,
      removed: 1,
      formula: {
        name: 'usual',
        words: '(исполнено в срок + в работе − в работе с нарушением срока) / всего',
      },
      share: 4 / 6,
      empty: null,
    })
  })

  it('is counted by another formula where that is asked for', () => {
    const { share, formula } = disciplineOf(register, 'due')
    expect([share, formula.words]).toEqual([1 / 3, formulas.due.words])
  })

  it('says so where there is nothing to divide by', () => {
    expect(disciplineOf(empty)).toMatchObject({ all: 0, share: null, empty: 'поручений нет' })
    expect(disciplineOf(empty, 'due').empty).toMatch(/нет$/)
    expect(disciplineByExecutor(empty)).toEqual([])
  })

  it('is each executor’s own', () => {
    expect(
      disciplineByExecutor(register).map(({ of, all, doneInTime, doneLate, inWork, overdue, removed }) => [
        of,
        [all, doneInTime, doneLate, inWork, overdue, removed],
      ]),
    ).toEqual([
      ['Ковалёва', [3, 2, 1, 0, 0, 0]],
      ['Тихонов', [3, 0, 0, 3, 1, 1]],
      [null, [1, 0, 0, 1, 0, 0]],
    ])
  })

  it('is counted by document and by the month of the term', () => {
    expect(disciplineByDocument(register).map(({ of, all }) => [of.id, all])).toEqual([['a', 6]])
    expect(disciplineByMonth(register).map(({ of, all, overdue }) => [of, all, overdue])).toEqual([
      ['2021-09', 4, 1],
      ['2021-10', 1, 0],
      [null, 1, 0],
    ])
  })
})

describe('lists', () => {
  const rows = (terms: ReturnType<typeof overdueTerms>) =>
    terms.map(({ assignment, control, executors, delayWorkingDays }) => [
      assignment.point,
      control,
      executors,
      delayWorkingDays,
    ])

  it('name what is overdue and whose it is', () => {
    expect(rows(overdueTerms(register))).toEqual([['3', '2021-09-07', ['Тихонов'], 3]])
  })

  it('name what comes due in the next thirty days, the soonest first', () => {
    expect(rows(upcomingTerms(register))).toEqual([
      ['7', '2021-09-30', ['Тихонов'], 0],
      ['4', '2021-10-08', ['Тихонов'], 0],
    ])
    expect(upcomingTerms(register, 27)).toHaveLength(1)
    expect(upcomingTerms(empty)).toEqual([])
  })
})
