import { describe, expect, test } from 'vitest'
import { compose } from '#layout'
import {
  annex,
  annexFile,
  collegium,
  conference,
  drawn,
  order,
  pageOf,
  point,
  templates,
} from './decisions.ts'

const approves = (number: string, what: string) =>
  point('1.', `Утвердить ${what}.`, { role: 'statement', annexes: [number] })

describe('the mark of an annex', () => {
  test('names the document in the dative; a single annex has no number', () => {
    const page = pageOf(order({ annexes: [annex()] }))
    expect(drawn(page, 1)).toEqual([
      'stamps: annex-mark: Приложение / annex-mark: к приказу Управления образования / annex-mark: от 05.06.2021 № 14',
      'annex-title: План мероприятий',
      'text: Текст приложения.',
    ])
  })

  test('has the number of each of several', () => {
    const page = pageOf(order({ annexes: [annex({ number: '1' }), annex({ number: '2' })] }))
    expect(page.sections).toHaveLength(3)
    expect(drawn(page, 1)[0]).toMatch(/^stamps: annex-mark: Приложение № 1 \//)
    expect(drawn(page, 2)[0]).toMatch(/^stamps: annex-mark: Приложение № 2 \//)
  })

  test.each([
    [
      'a collegium resolution',
      collegium({ annexes: [annex()] }),
      'к решению коллегии Управления образования',
    ],
    [
      'a resolution of a conference',
      conference({ annexes: [annex()] }),
      'к резолюции районного августовского совещания работников образования',
    ],
    [
      'what the source says',
      order({
        annexes: [
          annex({ to: { kind: 'постановление', organization: 'администрации', date: null, number: null } }),
        ],
      }),
      'к постановлению администрации',
    ],
  ])('to %s', (_, decision, expected) => {
    expect(drawn(pageOf(decision), 1)[0]).toContain(`annex-mark: ${expected} /`)
  })

  test('of a draft has ruled lines for the hand', () => {
    const page = pageOf(order({ state: 'draft', date: null, number: null, annexes: [annex()] }))
    expect(drawn(page, 1)[0]).toMatch(/annex-mark: от ____ № ____$/)
  })
})

describe('an annex that a point approves', () => {
  test.each([
    ['План мероприятий', 'план мероприятий', 'УТВЕРЖДЕН'],
    ['Программа развития', 'программу развития', 'УТВЕРЖДЕНА'],
    ['Положение о конкурсе', 'положение о конкурсе', 'УТВЕРЖДЕНО'],
    ['Методические рекомендации', 'методические рекомендации', 'УТВЕРЖДЕНЫ'],
  ])('«%s» carries the stamp in agreement, and its document is named once', (title, what, word) => {
    const page = pageOf(order({ body: [approves('', what)], annexes: [annex({ title })] }))
    expect(drawn(page, 1).slice(0, 2)).toEqual([
      'stamps: annex-mark: Приложение',
      `stamps: stamp-word: ${word} / приказом Управления образования / от 05.06.2021 № 14`,
    ])
  })

  test('is the one whose number the point names, however deep the point stands', () => {
    const inner = point('1.1.', 'Утвердить состав.', { role: 'statement', annexes: ['2'] })
    const body = [point('1.', 'Комиссии:', { role: 'heading' }, inner)]
    const page = pageOf(
      order({ body, annexes: [annex({ number: '1' }), annex({ number: '2', title: 'Состав комиссии' })] }),
    )
    expect(drawn(page, 1)[0]).toContain('к приказу')
    expect(drawn(page, 2)[1]).toContain('УТВЕРЖДЕН /')
  })

  test('by a point that only says «Утвердить:» over it, or that creates and approves', () => {
    const inner = point('1.1.', 'План мероприятий (приложение 1);', { annexes: ['1'] })
    const other = point('2.1.', 'Директору школы (приложение 3).', { annexes: ['3'] })
    const body = [
      point('1.', 'Утвердить:', { role: 'heading', annexes: ['1'] }, inner),
      point('2.', 'Направить:', { role: 'heading' }, other),
      point('3.', 'Создать рабочую группу и утвердить её состав (приложение 2).', { annexes: ['2'] }),
      point('4.', 'утвердить планы по форме (приложение 3).', {
        annexes: ['3'],
        executors: [{ name: 'Руководители школ', written: 'Руководителям школ', certain: true }],
      }),
    ]
    const annexes = ['1', '2', '3'].map((number) => annex({ number }))
    const page = pageOf(order({ body, annexes }))
    expect([1, 2, 3].map((section) => /УТВЕРЖДЕН/.test(drawn(page, section).join()))).toEqual([
      true,
      true,
      false,
    ])
  })

  test('has the stamps of the source and no other', () => {
    const stamps = [
      { word: 'РАССМОТРЕНА', body: 'советом' },
      { word: 'УТВЕРЖДЕНА', position: 'Глава', name: 'П.П. Липин' },
    ]
    const page = pageOf(order({ body: [approves('', 'программу')], annexes: [annex({ stamps })] }))
    expect(drawn(page, 1).slice(0, 2)).toEqual([
      'stamps: annex-mark: Приложение / annex-mark: к приказу Управления образования / annex-mark: от 05.06.2021 № 14',
      'stamps: stamp-word: РАССМОТРЕНА / советом || stamp-word: УТВЕРЖДЕНА / Глава / ____ П.П. Липин',
    ])
  })

  test('whose gender nobody knows is reported, the annex made', () => {
    const place = { line: 30, column: 1, endLine: 30, endColumn: 14 }
    const decision = order({
      body: [approves('', 'брррм')],
      annexes: [annex({ title: 'Брррм работ', place })],
    })
    const { messages, page } = compose(decision, templates)
    expect(page).not.toBeNull()
    expect(messages).toMatchObject([
      { rule: 'approved-word', severity: 'warning', file: decision.file, ...place },
    ])
  })

  test('only named, not approved, carries no stamp', () => {
    const body = [point('1.', 'Провести работу по плану (приложение).', { annexes: [''] })]
    expect(drawn(pageOf(order({ body, annexes: [annex()] })), 1)[0]).toContain('к приказу')
  })
})

test('an annex lies on its side when asked, the document does not', () => {
  const page = pageOf(order({ annexes: [annex({ landscape: true }), annex()] }))
  expect(page.sections.map(({ orientation }) => orientation)).toEqual(['portrait', 'landscape', 'portrait'])
})

describe('an annex in a file of its own', () => {
  test('is laid out by the same template', () => {
    const stamps = [
      { word: 'РАССМОТРЕНО', body: 'советом' },
      { word: 'УТВЕРЖДЕНО', position: 'Глава', name: 'П.П. Липин' },
    ]
    expect(drawn(pageOf(annexFile({ stamps })))).toEqual([
      'stamps: annex-mark: Приложение № 1 / annex-mark: к приказу управления образования / annex-mark: от 05.06.2021 № 14',
      'stamps: stamp-word: РАССМОТРЕНО / советом || stamp-word: УТВЕРЖДЕНО / Глава / ____ П.П. Липин',
      'annex-title: Программа развития методической службы',
    ])
  })

  test('that belongs to nothing has no mark', () => {
    expect(drawn(pageOf(annexFile({ to: null, annexNumber: null })))).toEqual([
      'annex-title: Программа развития методической службы',
    ])
  })

  test('may lie on its side', () => {
    expect(pageOf(annexFile({ landscape: true })).sections[0]?.orientation).toBe('landscape')
  })
})

test.each([
  [
    'a document of the office itself',
    { kind: 'приказ', date: null, number: null },
    'приказом Управления образования',
  ],
  [
    'a document of others',
    { kind: 'приказ', organization: 'министерства', date: null, number: null },
    'приказом министерства',
  ],
  ['a kind the office does not issue', { kind: 'постановление', date: null, number: null }, 'постановлением'],
] as const)('a stamp names %s', (_, document, expected) => {
  const stamps = [{ word: 'УТВЕРЖДЕНО', document }]
  expect(drawn(pageOf(annexFile({ stamps })))[1]).toContain(`/ ${expected} / от ____`)
})
