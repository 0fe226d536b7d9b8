import { describe, expect, test } from 'vitest'
import type { ApprovalStamp } from '#decision'
import { collegium, conference, drawn, order, pageOf, paragraph, settings } from './decisions.ts'

const body = [paragraph('Текст.')]

test('an order: letterhead of two levels, kind, date and number on one line, place, title, text, signature', () => {
  expect(drawn(pageOf(order({ body })))).toEqual([
    'founder: Администрация Заречного района',
    'organization: Управление образования',
    'kind: ПРИКАЗ',
    'requisites: 05.06.2021 | № 14',
    'place: с. Заречное',
    'title: О подготовке образовательных организаций к новому учебному году',
    'text: Текст.',
    'signatures: Начальник управления … В.С. Берёзкин',
  ])
})

test('a collegium resolution: the organ under the body, the protocol, chairman and secretary', () => {
  expect(drawn(pageOf(collegium({ body })))).toEqual([
    'founder: Администрация Заречного района',
    'organization: Управление образования',
    'unit: КОЛЛЕГИЯ',
    'kind: РЕШЕНИЕ',
    'requisites: 05.06.2021 | № 14',
    'protocol: Протокол от 05.06.2021 № 3',
    'place: с. Заречное',
    'title: О подготовке образовательных организаций к новому учебному году',
    'text: Текст.',
    'signatures: Председатель коллегии … В.С. Берёзкин / Секретарь коллегии … А.А. Полевая',
  ])
})

test('a resolution of a conference: stamp, what conference, title, place and date in brackets', () => {
  const stamps = [{ word: 'УТВЕРЖДАЮ', position: 'Начальник управления', name: 'В.С. Берёзкин' }]
  expect(drawn(pageOf(conference({ body, stamps })))).toEqual([
    'stamps: stamp-word: УТВЕРЖДАЮ / Начальник управления / ____ В.С. Берёзкин',
    'kind: РЕЗОЛЮЦИЯ',
    'conference: районного августовского совещания работников образования',
    'title: О подготовке образовательных организаций к новому учебному году',
    'place: (с. Заречное, 5 июня 2021 г.)',
    'text: Текст.',
  ])
})

test('what a document does not have leaves nothing behind', () => {
  const bare = order({ place: null, title: null, signatories: [], organization: { name: 'Школа' }, body })
  expect(drawn(pageOf(bare))).toEqual([
    'organization: Школа',
    'kind: ПРИКАЗ',
    'requisites: 05.06.2021 | № 14',
    'text: Текст.',
  ])
})

test('the short name stands in brackets under the full one', () => {
  const organization = { name: 'Муниципальное учреждение «Центр»', short: 'МУ «Центр»' }
  expect(drawn(pageOf(order({ organization }))).slice(0, 2)).toEqual([
    'organization: Муниципальное учреждение «Центр»',
    'organization-short: (МУ «Центр»)',
  ])
})

test('a new line in a name stays a new line', () => {
  const organization = { name: 'Комитет образования\nадминистрации округа' }
  expect(drawn(pageOf(order({ organization })))).toContain(
    'organization: Комитет образования↵администрации округа',
  )
})

describe('the date', () => {
  test('in digits has leading zeros and no «г.»; in words no leading zero', () => {
    expect(drawn(pageOf(order()))).toContain('requisites: 05.06.2021 | № 14')
    const inWords = order({ settings: { ...settings, dateForm: 'words' } })
    expect(drawn(pageOf(inWords))).toContain('requisites: 5 июня 2021 г. | № 14')
  })

  test('of a draft is a ruled line for the hand, and so is its number', () => {
    const draft = { state: 'draft', date: null, number: null } as const
    expect(drawn(pageOf(order(draft)))).toContain('requisites: ____ | № ____')
    expect(drawn(pageOf(conference(draft)))).toContain('place: (с. Заречное, ____)')
  })

  test('and number of the flag layout stand in the block at the left', () => {
    const flag = order({ settings: { ...settings, layout: 'flag' } })
    expect(drawn(pageOf(flag))).toContain('requisites: 05.06.2021 № 14')
  })
})

const stamps: readonly (readonly [string, ApprovalStamp, string])[] = [
  [
    'by a person: word, position, line for the hand and name, date',
    { word: 'УТВЕРЖДАЮ', position: 'Глава района', name: 'П.П. Липин', date: '2021-06-01' },
    'stamp-word: УТВЕРЖДАЮ / Глава района / ____ П.П. Липин / 01.06.2021',
  ],
  [
    'by a person who has not signed yet',
    { word: 'УТВЕРЖДАЮ', position: 'Глава района', name: 'П.П. Липин', date: null },
    'stamp-word: УТВЕРЖДАЮ / Глава района / ____ П.П. Липин / ____',
  ],
  [
    'by a document, in the instrumental',
    {
      word: 'УТВЕРЖДЕНА',
      document: { kind: 'приказ', organization: 'управления', date: '2021-06-01', number: '7-од' },
    },
    'stamp-word: УТВЕРЖДЕНА / приказом управления / от 01.06.2021 № 7-од',
  ],
  [
    'by a resolution that is a draft yet',
    { word: 'УТВЕРЖДЕНО', document: { kind: 'решение коллегии', date: null, number: null } },
    'stamp-word: УТВЕРЖДЕНО / решением коллегии Управления образования / от ____ № ____',
  ],
  [
    'by a collegial body, its protocol in brackets',
    { word: 'УТВЕРЖДЕН', body: 'Педагогическим советом', protocol: { number: '2', date: '2021-05-29' } },
    'stamp-word: УТВЕРЖДЕН / Педагогическим советом / (протокол от 29.05.2021 № 2)',
  ],
  [
    'in small letters in the source: the word is in capitals',
    { word: 'Рассмотрено и принято', body: 'на заседании совета' },
    'stamp-word: РАССМОТРЕНО И ПРИНЯТО / на заседании совета',
  ],
]
test.each(stamps)('an approval stamp %s', (_, stamp, expected) => {
  expect(drawn(pageOf(order({ stamps: [stamp] })))[0]).toBe(`stamps: ${expected}`)
})

test('several stamps make one block, no wider than a requisite may be', () => {
  const [block] =
    pageOf(order({ stamps: [{ word: 'РАССМОТРЕНО' }, { word: 'УТВЕРЖДЕНО' }] })).sections[0]?.blocks ?? []
  expect(block).toMatchObject({ type: 'stamps', stampWidth: 75 })
  expect(block?.type === 'stamps' && block.stamps.length).toBe(2)
})

test('the mark of the executor stands at the foot of the document, before its annexes', () => {
  const executorMark = { name: 'Липина Ольга Петровна', phone: '8 (83600) 2-00-00' }
  expect(drawn(pageOf(order({ executorMark }))).at(-1)).toBe(
    'foot: Липина Ольга Петровна / 8 (83600) 2-00-00',
  )
  expect(drawn(pageOf(order({ executorMark: { name: 'Липина О.П.' } }))).at(-1)).toBe('foot: Липина О.П.')
})

test('lines of a position stay as the source breaks them', () => {
  const signatories = [
    { position: 'Начальник отдела образования\nадминистрации района', name: 'В.С. Берёзкин' },
  ]
  expect(drawn(pageOf(order({ signatories }))).at(-1)).toBe(
    'signatures: Начальник отдела образования↵администрации района … В.С. Берёзкин',
  )
})
