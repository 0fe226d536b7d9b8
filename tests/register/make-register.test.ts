import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { makeCalendar } from '#deadline'
import { type Decision, decisionSchema } from '#decision'
import { type Assignment, makeRegister } from '#register'
import {
  always,
  annex,
  by,
  every,
  heading,
  named,
  order,
  paragraph,
  plan,
  point,
  within,
} from './decisions.ts'

const calendar = makeCalendar()

const register = (on: string, ...decisions: Decision[]) => makeRegister(decisions, { on, calendar }).register

const assignments = (...decisions: Decision[]): readonly Assignment[] =>
  register('2021-07-01', ...decisions).assignments

describe('assignments', () => {
  it('are the tasks and only the tasks', () => {
    const decision = order(
      'a',
      {},
      paragraph('п р и к а з ы в а ю:', 'command'),
      point('1', 'Утвердить план.', { role: 'statement' }),
      point(
        '2',
        'Руководителям учреждений:',
        { role: 'heading', executors: named('Руководители учреждений'), deadline: by('2021-08-20') },
        point('2.1', 'провести осмотр зданий;'),
        point('2.2', 'представить акты;', { deadline: by('2021-08-25') }),
      ),
      point('3', 'Контроль оставляю за собой.', { role: 'control', controller: 'А.П. Лескова' }),
    )
    expect(decisionSchema.parse(decision)).toEqual(decision)
    expect(
      assignments(decision).map(({ id, point, text, executors, controller, deadline }) => [
        id,
        point,
        text,
        executors,
        controller,
        deadline.due,
        deadline.inherited,
      ]),
    ).toEqual([
      [
        'a#2.1',
        '2.1',
        'провести осмотр зданий;',
        ['Руководители учреждений'],
        'А.П. Лескова',
        '2021-08-20',
        true,
      ],
      ['a#2.2', '2.2', 'представить акты;', ['Руководители учреждений'], 'А.П. Лескова', '2021-08-25', false],
    ])
  })

  it('take executors and co-executors from the nearest point that names some', () => {
    const [own, handedDown] = assignments(
      order(
        'a',
        {},
        point(
          '1',
          'Методическому кабинету совместно с учреждениями:',
          { role: 'heading', executors: named('Методический кабинет'), coExecutors: named('Учреждения') },
          point('1.1', 'А. Ковалёвой подготовить приказ', { executors: named('А. Ковалёва') }),
          point('1.2', 'провести семинар'),
        ),
      ),
    )
    expect([own?.executors, own?.coExecutors]).toEqual([['А. Ковалёва'], []])
    expect([handedDown?.executors, handedDown?.coExecutors]).toEqual([
      ['Методический кабинет'],
      ['Учреждения'],
    ])
  })

  it('stand under the common term of the document, or under none', () => {
    const [common, own] = assignments(
      order(
        'a',
        { commonDeadline: within('2020-09-01', '2021-08-31') },
        point('1', 'осуществлять мониторинг'),
        point('2', 'вести учёт', { deadline: always }),
      ),
    )
    expect(common?.deadline).toMatchObject({
      kind: 'period',
      from: '2020-09-01',
      due: '2021-08-31',
      inherited: true,
    })
    expect(own?.deadline).toMatchObject({ kind: 'continuous', due: null, inherited: false })
    expect(assignments(order('b', {}, point('1', 'вести учёт')))[0]?.deadline).toEqual({
      text: '',
      kind: 'none',
      from: null,
      due: null,
      items: [],
      every: null,
      recurrence: null,
      followedBy: null,
      control: null,
      certainty: 'exact',
      explanation: 'Срок в документе не указан.',
      inherited: false,
    })
  })

  it('are recommendations where the point over them recommends', () => {
    const [task] = assignments(
      order(
        'a',
        {},
        point('1', 'Рекомендовать школам:', { role: 'heading', recommendation: true }, point(null, 'учесть')),
      ),
    )
    expect(task?.recommendation).toBe(true)
  })

  it('are the rows of plans too', () => {
    const rows = plan(
      'Организационные мероприятия',
      {
        number: '1',
        text: 'Провести осмотр',
        executors: named('Лескова А.П.'),
        coExecutors: named('Руководители'),
        deadline: by('2021-08-10'),
      },
      { number: null, text: 'Составить акты' },
    )
    const decision = order(
      'a',
      { annexes: [annex('1', rows)] },
      point('1', 'Утвердить план:', { role: 'statement' }, rows),
    )
    expect(assignments(decision).map(({ id, point, text }) => [id, point, text])).toEqual([
      ['a#1,стр.1', '1, стр. 1', 'Провести осмотр'],
      ['a#1/1', '1', 'Составить акты'],
      ['a#прил.1,п.1', 'прил. 1, п. 1', 'Провести осмотр'],
      ['a#прил.1/1', 'прил. 1', 'Составить акты'],
    ])
    expect(assignments(decision)[0]).toMatchObject({
      executors: ['Лескова А.П.'],
      coExecutors: ['Руководители'],
      deadline: { due: '2021-08-10' },
    })
  })
})

describe('an annex in a file of its own', () => {
  const rows = plan({ number: '1', text: 'Провести осмотр' })
  const alone: Decision = {
    ...order('план', {}, rows),
    kind: 'annex',
    annexNumber: '1',
    to: null,
    landscape: false,
  }

  it('has assignments of its own where it stands alone', () => {
    expect(assignments(alone).map(({ id }) => id)).toEqual(['план#1'])
  })

  it('speaks once where it is attached to a document', () => {
    const decision = order('a', { annexes: [{ ...annex('1', rows), file: alone.file }] })
    expect(assignments(decision, alone).map(({ id }) => id)).toEqual(['a#прил.1,п.1'])
  })
})

describe('ids', () => {
  it('count dash items under their section and keep numbers that stand twice', () => {
    const decision = order(
      'a',
      {},
      heading('1. Качество образования'),
      point(
        null,
        'Отделу:',
        { role: 'heading', marker: 'none', label: '' },
        point(null, 'раз'),
        point(null, 'два'),
      ),
      point(null, 'Школам:', { role: 'heading', marker: 'none', label: '' }, point(null, 'три')),
      heading('2. Кадры'),
      point(null, 'четыре'),
      point('3.5', 'пять', { marker: 'written' }),
      point('3.5', 'шесть', { marker: 'written' }),
    )
    expect(assignments(decision).map(({ id, point }) => [id, point])).toEqual([
      ['a#1/1', '1'],
      ['a#1/2', '1'],
      ['a#1/3', '1'],
      ['a#2/1', '2'],
      ['a#3.5', '3.5'],
      ['a#3.5/2', '3.5'],
    ])
  })

  it('count the further tasks of a point after its own', () => {
    const further = (task: string, due: string | null) => ({
      task,
      executors: named(task),
      coExecutors: [],
      deadline: due === null ? null : by(due),
      recommendation: false,
    })
    const decision = order(
      'a',
      {},
      point(
        '1',
        'Отделу:',
        { role: 'heading', executors: named('Отдел'), deadline: by('2021-09-01') },
        point('1.1', 'раз', { further: [further('два', '2021-08-01'), further('три', null)] }),
      ),
      point('2', 'Утвердить план. Школам …', { role: 'statement', further: [further('четыре', null)] }),
    )
    expect(decisionSchema.parse(decision)).toEqual(decision)
    expect(
      assignments(decision).map(({ id, point, text, executors, deadline }) => [
        id,
        point,
        text,
        executors,
        deadline.due,
        deadline.inherited,
      ]),
    ).toEqual([
      ['a#1.1', '1.1', 'раз', ['Отдел'], '2021-09-01', true],
      ['a#1.1/2', '1.1', 'два', ['два'], '2021-08-01', false],
      ['a#1.1/3', '1.1', 'три', ['три'], '2021-09-01', true],
      ['a#2', '2', 'четыре', ['четыре'], null, false],
    ])
  })

  it('are unique whatever the numbers', () => {
    const number = fc.constantFrom('1', '2', '1/1', '1/2', null)
    fc.assert(
      fc.property(
        fc.array(fc.tuple(number, fc.array(number, { maxLength: 4 })), { maxLength: 8 }),
        (numbers) => {
          const points = numbers.map(([outer, inner]) =>
            point(outer, 'раз', {}, ...inner.map((one) => point(one, 'два'))),
          )
          const ids = assignments(order('a', {}, ...points)).map(({ id }) => id)
          expect(new Set(ids).size).toBe(ids.length)
        },
      ),
    )
  })
})

/** Terms → execution, overdue, delay on Friday, 3 September 2021. */
const states = [
  { term: by('2021-09-03'), status: 'in-work', overdue: false, delay: 0 },
  { term: by('2021-09-02'), status: 'in-work', overdue: true, delay: 1 },
  { term: by('2021-08-20'), status: 'in-work', overdue: true, delay: 10 },
  { term: by('2021-08-29', '2021-08-27'), status: 'in-work', overdue: true, delay: 5 },
  { term: by('2021-09-05', '2021-09-03'), status: 'in-work', overdue: false, delay: 0 },
  { term: within('2021-09-01', '2021-09-30'), status: 'in-work', overdue: false, delay: 0 },
  { term: within('2021-10-01', '2021-10-31'), status: 'not-due', overdue: false, delay: 0 },
  // Each month is a term of its own: that of June has been due since the 30th.
  { term: every('P1M', 'ежемесячно'), status: 'in-work', overdue: true, delay: 47 },
  { term: every('P1D', 'ежедневно'), status: 'in-work', overdue: false, delay: 0 },
  { term: always, status: 'in-work', overdue: false, delay: 0 },
  { term: null, status: 'in-work', overdue: false, delay: 0 },
] as const

describe('states on a day', () => {
  it.each(states)('$term.text: $status, overdue $overdue, $delay', ({ term, status, overdue, delay }) => {
    const [task] = register(
      '2021-09-03',
      order('a', {}, point('1', 'сделать', { deadline: term })),
    ).assignments
    expect(task).toMatchObject({
      execution: { status, date: null, late: false },
      overdue,
      delayWorkingDays: delay,
    })
    expect(task?.control).toEqual({ status: 'on-control', date: null, ground: null })
    expect(task?.marks).toEqual([])
  })

  it('counts no weekend as delay', () => {
    const [task] = register(
      '2021-09-05',
      order('a', {}, point('1', 'сделать', { deadline: by('2021-09-03') })),
    ).assignments
    expect(task).toMatchObject({ overdue: true, delayWorkingDays: 0 })
  })
})

describe('the register', () => {
  const decisions = [
    order('г', { date: '2021-06-25', number: '110а' }, point('1', 'раз')),
    order('в', { date: '2021-06-25', number: '110' }, point('1', 'раз')),
    order('б', { date: '2021-06-25', number: '9' }, point('1', 'раз')),
    order('а', { date: '2020-03-01', number: '200' }, point('1', 'раз'), point('2', 'два')),
  ]

  it('does not depend on the order of the decisions', () => {
    const expected = ['а#1', 'а#2', 'б#1', 'в#1', 'г#1']
    fc.assert(
      fc.property(fc.shuffledSubarray(decisions, { minLength: decisions.length }), (shuffled) => {
        expect(assignments(...shuffled).map(({ id }) => id)).toEqual(expected)
      }),
    )
  })

  it('leaves drafts out unless asked', () => {
    const draft = order('проект', { state: 'draft', date: null, number: null }, point('1', 'раз'))
    const options = { on: '2021-07-01', calendar }
    expect(makeRegister([draft], options).register.documents).toEqual([])
    expect(
      makeRegister([draft, ...decisions], { ...options, drafts: true }).register.documents.at(-1),
    ).toEqual({
      id: 'проект',
      kind: 'order',
      number: null,
      date: null,
      title: 'О подготовке к новому учебному году',
      place: 'Вершинск',
      organization: 'Управление образования Заречного района',
      signatories: [{ position: 'Начальник управления', name: 'А.П. Лескова' }],
      file: 'decisions/проект.md',
      execution: { status: 'in-work', date: null, late: false },
      control: { status: 'on-control', date: null, ground: null },
    })
  })

  it('does not know of documents dated later, and says so', () => {
    const { register: then, messages } = makeRegister(decisions, { on: '2020-12-31', calendar })
    expect(then.documents.map(({ id }) => id)).toEqual(['а'])
    expect(messages.map(({ rule, severity, file }) => [rule, severity, file])).toEqual([
      ['later-document', 'info', 'decisions/б.md'],
      ['later-document', 'info', 'decisions/в.md'],
      ['later-document', 'info', 'decisions/г.md'],
    ])
  })

  it('names who controls', () => {
    const decision = order('a', {}, point('6', 'Контроль …', { role: 'control', controller: 'А.П. Лескова' }))
    expect(register('2021-07-01', decision).controls).toEqual([
      { document: 'a', point: '6', controller: 'А.П. Лескова' },
    ])
  })

  it('names who controls single points, the nearest word first', () => {
    const controls = [
      { points: ['2–3'], controller: 'О.Н. Шубина' },
      { points: ['3.1'], controller: 'И.С. Мельник' },
    ]
    const decision = order(
      'a',
      {},
      point('1', 'раз'),
      point('2', 'два'),
      point('3', 'Школам:', { role: 'heading' }, point('3.1', 'три'), point('3.2', 'четыре')),
      point('4', 'Контроль …', { role: 'control', controller: 'А.П. Лескова', controls }),
    )
    expect(decisionSchema.parse(decision)).toEqual(decision)
    expect(assignments(decision).map(({ point, controller }) => [point, controller])).toEqual([
      ['1', 'А.П. Лескова'],
      ['2', 'О.Н. Шубина'],
      ['3.1', 'И.С. Мельник'],
      ['3.2', 'О.Н. Шубина'],
    ])
    expect(register('2021-07-01', decision).controls).toEqual([
      { document: 'a', point: '4', controller: 'А.П. Лескова' },
      { document: 'a', point: '4', controller: 'О.Н. Шубина' },
      { document: 'a', point: '4', controller: 'И.С. Мельник' },
    ])
  })

  it('holds what documents do to each other, but not what is only a task to do so', () => {
    const decision = order(
      'a',
      {},
      point(
        '1',
        'Признать утратившими силу приказы:',
        { role: 'statement' },
        point(null, 'от 12.05.2019 № 211 «О приёмке»;', { role: 'statement' }),
      ),
      point('2', 'Снять с контроля пункт 2.1 решения коллегии от 20.03.2020 № 1.', { role: 'control' }),
      point('3', 'Секретарю внести изменения в приказ от 01.02.2021 № 7.', { executors: named('Секретарь') }),
    )
    expect(register('2021-07-01', decision).relations).toEqual([
      {
        document: 'a',
        point: '1',
        action: 'repeals',
        target: { kind: 'приказ', number: '211', date: '2019-05-12', points: [] },
      },
      {
        document: 'a',
        point: '2',
        action: 'removes-from-control',
        target: { kind: 'решение', number: '1', date: '2020-03-20', points: ['2.1'] },
      },
    ])
  })
})
