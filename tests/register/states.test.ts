import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Deadline, makeCalendar } from '#deadline'
import type { Decision } from '#decision'
import { type Assignment, anchorsOf, type Mark, makeRegister } from '#register'
import { always, by, every, named, order, point, within } from './decisions.ts'
import { mark, written } from './marks/marks.ts'

const calendar = makeCalendar()

interface Case {
  readonly deadline?: Deadline | null
  readonly executors?: readonly string[]
  readonly marks: readonly Parameters<typeof mark>[0][]
}

/** One assignment of an order of Friday, 25 June 2021, as of a day. */
function stand(
  on: string,
  { deadline = by('2021-09-03'), executors = ['Ковалёва'], marks }: Case,
): Assignment {
  const decision = order('a', {}, point('1', 'сделать', { deadline, executors: named(...executors) }))
  return standing([decision], on, marks).at
}

function standing(decisions: readonly Decision[], on: string, marks: Case['marks']) {
  const options = { on, calendar }
  const anchor = anchorsOf(makeRegister(decisions, options).register.assignments.slice(0, 1))[0]
  if (anchor === undefined) throw new Error('нет поручения')
  const tied = marks.map((each) => mark({ ...each, anchor }))
  const { register, messages } = makeRegister(decisions, {
    ...options,
    marks: written('decisions/a.md', tied),
  })
  const [at] = register.assignments
  if (at === undefined) throw new Error('нет поручения')
  return { at, register, messages }
}

const removal = { what: 'removed', ground: 'отпала надобность' } as const

describe('one term, one executor', () => {
  /** Marks → on a day: execution, its day, overdue, delay. The term is Friday, 3 September 2021. */
  it.each<[string, Case['marks'], string, [string, string | null, boolean, number]]>([
    ['nothing is marked', [], '2021-09-03', ['in-work', null, false, 0]],
    ['nothing is marked after the term', [], '2021-09-07', ['in-work', null, true, 2]],
    ['done in time', [{ day: '2021-09-03' }], '2021-09-10', ['done', '2021-09-03', false, 0]],
    ['done later than the day', [{ day: '2021-09-10' }], '2021-09-09', ['in-work', null, true, 4]],
    ['done late', [{ day: '2021-09-10' }], '2021-12-01', ['done-late', '2021-09-10', false, 5]],
    ['done late by a day off', [{ day: '2021-09-05' }], '2021-12-01', ['done-late', '2021-09-05', false, 0]],
    [
      'done in part',
      [{ day: '2021-09-01', what: 'partly' }],
      '2021-09-06',
      ['partly', '2021-09-01', true, 1],
    ],
    [
      'done in part, then whole',
      [{ day: '2021-09-01', what: 'partly' }, { day: '2021-09-02' }],
      '2021-09-06',
      ['done', '2021-09-02', false, 0],
    ],
    [
      'an interim report changes nothing',
      [{ day: '2021-09-01', what: 'report', text: 'идёт' }],
      '2021-09-06',
      ['in-work', null, true, 1],
    ],
    [
      'put back to work',
      [{ day: '2021-09-01' }, { day: '2021-09-06', what: 'reopened', ground: 'не принято' }],
      '2021-09-07',
      ['in-work', null, true, 2],
    ],
    [
      'put back and done again',
      [{ day: '2021-09-01' }, { day: '2021-09-06', what: 'reopened' }, { day: '2021-09-07' }],
      '2021-12-01',
      ['done-late', '2021-09-07', false, 2],
    ],
    [
      'removed without execution is not overdue',
      [{ day: '2021-09-06', ...removal }],
      '2021-09-10',
      ['in-work', null, false, 0],
    ],
    [
      'overdue until it was removed',
      [{ day: '2021-09-06', ...removal }],
      '2021-09-05',
      ['in-work', null, true, 0],
    ],
  ])('%s', (_, marks, on, [status, date, overdue, delay]) => {
    const at = stand(on, { marks })
    expect([at.execution.status, at.execution.date, at.overdue, at.delayWorkingDays]).toEqual([
      status,
      date,
      overdue,
      delay,
    ])
    expect(at.execution.late).toBe(status === 'done-late')
  })

  it('without a term is never late', () => {
    for (const deadline of [always, null])
      expect(stand('2030-01-01', { deadline, marks: [{ day: '2029-12-01' }] }).execution).toEqual({
        status: 'done',
        date: '2029-12-01',
        late: false,
      })
  })

  it('has not begun before its period', () => {
    const deadline = within('2021-10-01', '2021-10-31')
    expect(stand('2021-09-03', { deadline, marks: [] }).execution.status).toBe('not-due')
    expect(stand('2021-09-03', { deadline, marks: [{ day: '2021-09-02' }] }).execution.status).toBe('done')
  })

  it('keeps marks in the order of their days, and of their lines within a day', () => {
    const texts = (marks: readonly Parameters<typeof mark>[0][]) =>
      stand('2022-01-01', { marks }).marks.map(({ text }) => text)
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('2021-07-01', '2021-07-02', '2021-07-03'), { maxLength: 12 }),
        (days) => {
          const marks = days.map((day, at) => ({ day, what: 'note' as const, text: String(at) }))
          const expected = marks
            .map((each, at) => ({ ...each, at }))
            .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : a.at - b.at))
          expect(texts(marks)).toEqual(expected.map(({ text }) => text))
        },
      ),
    )
  })
})

describe('a moved term', () => {
  const move = { day: '2021-09-01', what: 'moved', to: '2021-10-03', ground: 'письмо школы' } as const

  it('counts from the day it was moved, on a working day before a day off', () => {
    expect(stand('2021-08-31', { marks: [move] }).term).toEqual({ due: '2021-09-03', control: '2021-09-03' })
    const at = stand('2021-09-06', { marks: [move] })
    expect([at.term, at.overdue]).toEqual([{ due: '2021-10-03', control: '2021-10-01' }, false])
    expect(at.deadline.due).toBe('2021-09-03')
    expect(stand('2021-10-04', { marks: [move] })).toMatchObject({ overdue: true, delayWorkingDays: 1 })
  })

  it('keeps its history', () => {
    const again = { ...move, day: '2021-09-20', to: '2021-11-10', ground: 'приказ', reference: '№ 5' }
    expect(stand('2022-01-01', { marks: [move, again] }).moved).toEqual([
      {
        day: '2021-09-01',
        occurrence: null,
        from: '2021-09-03',
        to: '2021-10-03',
        ground: 'письмо школы',
        reference: null,
      },
      {
        day: '2021-09-20',
        occurrence: null,
        from: '2021-10-03',
        to: '2021-11-10',
        ground: 'приказ',
        reference: '№ 5',
      },
    ])
  })

  it('judges execution by the term in force on its day', () => {
    expect(stand('2022-01-01', { marks: [move, { day: '2021-09-30' }] }).execution.status).toBe('done')
    expect(stand('2022-01-01', { marks: [move, { day: '2021-10-02' }] }).execution.status).toBe('done-late')
  })
})

describe('several executors', () => {
  const executors = ['Ковалёва', 'Тихонов']

  it('have each their own execution; the assignment is done when all are', () => {
    const first = { day: '2021-09-01', executor: 'Ковалёва' }
    const second = { day: '2021-09-07', executor: 'Тихонов' }
    const half = stand('2021-09-06', { executors, marks: [first, second] })
    expect(half.executions).toEqual([
      { executor: 'Ковалёва', status: 'done', date: '2021-09-01', late: false },
      { executor: 'Тихонов', status: 'in-work', date: null, late: false },
    ])
    expect(half).toMatchObject({ execution: { status: 'partly', date: '2021-09-01' }, overdue: true })
    const all = stand('2021-09-07', { executors, marks: [first, second] })
    expect(all).toMatchObject({
      execution: { status: 'done-late', date: '2021-09-07', late: true },
      overdue: false,
      delayWorkingDays: 2,
    })
  })

  it('are all meant where nobody is named', () => {
    expect(stand('2021-09-03', { executors, marks: [{ day: '2021-09-02' }] }).execution.status).toBe('done')
  })

  it('are reported where the document no longer names one', () => {
    const decision = order('a', {}, point('1', 'сделать', { executors: named('Ковалёва', 'Тихонов') }))
    const { messages, at } = standing([decision], '2021-09-03', [{ executor: 'Лескова' }])
    expect(messages.map(({ rule, severity, file, line }) => [rule, severity, file, line])).toEqual([
      ['unknown-executor-mark', 'error', 'decisions/a.marks.tsv', 2],
    ])
    expect(at.execution.status).toBe('in-work')
  })
})

describe('a recurring assignment', () => {
  // Falls due on the last days of June, July, August: their control days are 30.06, 30.07, 31.08.
  const deadline = { ...every('P1M', 'ежемесячно'), from: '2021-06-25' } as Deadline
  const june = { day: '2021-06-30', occurrence: '2021-06-30' }
  const july = { day: '2021-08-03', occurrence: '2021-07-31' }

  it('is executed period by period', () => {
    const at = stand('2021-08-10', { deadline, marks: [june, july] })
    expect(
      at.instances.map(({ due, term, execution, overdue }) => [due, term.control, execution.status, overdue]),
    ).toEqual([
      ['2021-06-30', '2021-06-30', 'done', false],
      ['2021-07-31', '2021-07-30', 'done-late', false],
      ['2021-08-31', '2021-08-31', 'in-work', false],
    ])
    expect(at).toMatchObject({
      execution: { status: 'in-work' },
      overdue: false,
      term: { due: '2021-08-31' },
    })
  })

  it('is overdue while a period is', () => {
    const at = stand('2021-08-10', { deadline, marks: [june] })
    expect(at).toMatchObject({ overdue: true, delayWorkingDays: 7, term: { due: '2021-07-31' } })
  })

  it('shows the periods of the next thirty days, and the next one in any case', () => {
    const dues = (on: string) => stand(on, { deadline, marks: [] }).instances.map(({ due }) => due)
    expect(dues('2021-07-01')).toEqual(['2021-06-30', '2021-07-31'])
    expect(dues('2021-07-31')).toEqual(['2021-06-30', '2021-07-31', '2021-08-31'].slice(0, 2))
    const yearly = { ...every('P1Y', 'ежегодно'), from: '2021-06-25' } as Deadline
    expect(stand('2021-07-01', { deadline: yearly, marks: [] }).instances.map(({ due }) => due)).toEqual([
      '2021-12-31',
    ])
  })

  it('is done when its whole term has ended and every period is', () => {
    const ended = { ...deadline, until: '2021-07-31' } as Deadline
    expect(stand('2021-12-01', { deadline: ended, marks: [june] }).execution.status).toBe('partly')
    expect(stand('2021-12-01', { deadline: ended, marks: [june, july] }).execution).toEqual({
      status: 'done-late',
      date: '2021-08-03',
      late: true,
    })
  })

  it('moves one period alone', () => {
    const moved = {
      day: '2021-07-20',
      what: 'moved',
      occurrence: '2021-07-31',
      to: '2021-08-16',
      ground: 'отпуск',
    } as const
    const at = stand('2021-08-10', { deadline, marks: [june, moved] })
    expect(at.instances[1]).toMatchObject({ due: '2021-07-31', term: { due: '2021-08-16' }, overdue: false })
    expect(at.moved).toMatchObject([{ occurrence: '2021-07-31', from: '2021-07-31', to: '2021-08-16' }])
  })

  it('reports a mark of a period that is no more', () => {
    const decision = order('a', {}, point('1', 'сделать', { deadline }))
    const { messages } = standing([decision], '2021-08-10', [{ day: '2021-07-15', occurrence: '2021-07-15' }])
    expect(messages.map(({ rule }) => rule)).toEqual(['unknown-occurrence-mark'])
  })

  it('of every day is watched as a whole', () => {
    expect(stand('2022-01-01', { deadline: every('P1D', 'ежедневно'), marks: [] })).toMatchObject({
      instances: [],
      overdue: false,
    })
  })
})

describe('several terms', () => {
  const deadline: Deadline = {
    kind: 'series',
    text: 'до 1 июля, до 1 сентября',
    items: [{ due: '2021-07-01' }, { due: '2021-09-01' }],
    due: '2021-09-01',
    control: '2021-09-01',
    certainty: 'exact',
    explanation: '',
  }

  it('are executed one by one', () => {
    const first = { day: '2021-07-01', occurrence: '2021-07-01' }
    expect(stand('2021-08-01', { deadline, marks: [first] })).toMatchObject({
      execution: { status: 'partly', date: '2021-07-01' },
      term: { due: '2021-09-01' },
      overdue: false,
    })
    expect(stand('2021-08-02', { deadline, marks: [] })).toMatchObject({
      overdue: true,
      term: { due: '2021-07-01' },
    })
  })
})

describe('control', () => {
  it.each<[string, Case['marks'], [string, string | null, string | null]]>([
    ['from the beginning', [], ['on-control', null, null]],
    ['is not given up by execution', [{ day: '2021-09-01' }], ['on-control', null, null]],
    [
      'is removed with a ground',
      [{ day: '2021-09-02', ...removal }],
      ['removed', '2021-09-02', 'отпала надобность'],
    ],
    [
      'the first removal holds',
      [
        { day: '2021-09-02', ...removal },
        { day: '2021-09-05', ...removal, ground: 'ещё раз' },
      ],
      ['removed', '2021-09-02', 'отпала надобность'],
    ],
    [
      'is taken up again',
      [
        { day: '2021-09-02', ...removal },
        { day: '2021-09-05', what: 'reopened', ground: 'ошибка' },
      ],
      ['on-control', '2021-09-05', 'ошибка'],
    ],
    [
      'and removed again',
      [
        { day: '2021-09-02', ...removal },
        { day: '2021-09-05', what: 'reopened' },
        { day: '2021-09-06', ...removal, ground: 'исполнено' },
      ],
      ['removed', '2021-09-06', 'исполнено'],
    ],
    ['later than the day', [{ day: '2022-09-02', ...removal }], ['on-control', null, null]],
  ])('%s', (_, marks, [status, date, ground]) => {
    expect(stand('2021-12-01', { marks }).control).toEqual({ status, date, ground })
  })
})

describe('decisions act on others from their own date', () => {
  const first = order(
    'a',
    {},
    point('1', 'раз', { deadline: by('2021-09-03') }),
    point('2', 'два'),
    point('2.1', 'два-раз'),
    point('20', 'двадцать'),
  )
  const acting = (words: string, date = '2021-10-01') =>
    order('b', { date, number: '20' }, point('3', words, { role: 'statement' }))
  const controls = (on: string, ...decisions: Decision[]) =>
    makeRegister(decisions, { on, calendar })
      .register.assignments.filter(({ document }) => document.id === 'a')
      .map(({ control }) => control.status === 'removed')

  it.each([
    ['Признать утратившим силу приказ от 25.06.2021 № 14.', [true, true, true, true]],
    ['Снять с контроля приказ от 25.06.2021 № 14.', [true, true, true, true]],
    ['Снять с контроля пункт 2 приказа от 25.06.2021 № 14.', [false, true, true, false]],
    ['Снять с контроля пункты 1–2 приказа от 25.06.2021 № 14.', [true, true, true, false]],
    ['Внести изменения в приказ от 25.06.2021 № 14.', [false, false, false, false]],
    ['Признать утратившим силу приказ от 25.06.2021 № 15.', [false, false, false, false]],
    ['Признать утратившим силу постановление от 25.06.2021 № 14.', [false, false, false, false]],
  ])('%s', (words, removed) => {
    expect(controls('2021-10-01', first, acting(words))).toEqual(removed)
    expect(controls('2021-09-30', first, acting(words))).toEqual([false, false, false, false])
  })

  it('names the ground, at the assignment and at the document', () => {
    const repealing = acting('Признать утратившим силу приказ от 25.06.2021 № 14.')
    const { register } = makeRegister([first, repealing], { on: '2021-12-01', calendar })
    const control = {
      status: 'removed',
      date: '2021-10-01',
      ground: 'признано утратившим силу: приказ от 01.10.2021 № 20, п. 3',
    }
    expect(register.assignments[0]).toMatchObject({
      control,
      overdue: false,
      execution: { status: 'in-work' },
    })
    expect(
      register.documents.map((document) => [document.id, document.control, document.execution?.status]),
    ).toEqual([
      ['a', control, 'in-work'],
      ['b', null, undefined],
    ])
  })

  it('can be undone by a mark', () => {
    const { at } = standing([first, acting('Снять с контроля приказ от 25.06.2021 № 14.')], '2021-12-01', [
      { day: '2021-10-01', what: 'reopened', ground: 'ошибка' },
    ])
    expect(at.control).toEqual({ status: 'on-control', date: '2021-10-01', ground: 'ошибка' })
  })

  it('asks where the words fit several documents', () => {
    const twin = order('c', { date: '2021-06-26' }, point('1', 'раз'))
    const { register, messages } = makeRegister(
      [first, twin, acting('Признать утратившим силу приказ № 14.')],
      { on: '2021-12-01', calendar },
    )
    expect(messages.map(({ rule, file }) => [rule, file])).toEqual([['ambiguous-relation', 'decisions/b.md']])
    expect(register.assignments.every(({ control }) => control.status === 'on-control')).toBe(true)
  })
})

describe('a document', () => {
  const two = (deadline: Deadline | null = null) =>
    order('a', {}, point('1', 'раз', { deadline }), point('2', 'два'))
  const state = (marks: readonly (Partial<Mark> & { readonly at: number })[]) => {
    const options = { on: '2022-01-01', calendar }
    const anchors = anchorsOf(makeRegister([two()], options).register.assignments)
    const tied = marks.flatMap(({ at, ...parts }) => {
      const anchor = anchors[at]
      return anchor ? [mark({ ...parts, anchor })] : []
    })
    const { register } = makeRegister([two()], { ...options, marks: written('decisions/a.md', tied) })
    const [document] = register.documents
    return [document?.execution?.status, document?.control?.status]
  }

  it.each([
    ['nothing', [], 'in-work', 'on-control'],
    ['one done', [{ at: 0 }], 'partly', 'on-control'],
    ['both done', [{ at: 0 }, { at: 1 }], 'done', 'on-control'],
    [
      'both removed',
      [
        { at: 0, ...removal },
        { at: 1, ...removal },
      ],
      'in-work',
      'removed',
    ],
    ['one removed', [{ at: 0, ...removal }], 'in-work', 'on-control'],
  ])('%s', (_, marks, execution, control) => {
    expect(state(marks)).toEqual([execution, control])
  })
})
