import { expect, test } from 'vitest'
import type { Decision } from '#decision'
import { annexFile, collegium, conference, order, pageOf } from './decisions.ts'

const to = { kind: 'приказ', organization: 'управления', date: '2021-06-05', number: '14' }

test.each<readonly [Decision, string]>([
  [order(), 'Приказ от 05.06.2021 № 14'],
  [order({ state: 'draft', date: null, number: null }), 'Приказ (проект)'],
  [collegium(), 'Решение коллегии от 05.06.2021 № 14'],
  [
    conference({ number: null }),
    'Резолюция районного августовского совещания работников образования от 05.06.2021',
  ],
  [annexFile({ to }), 'Приложение № 1 к приказу от 05.06.2021 № 14'],
  [annexFile({ to: null, annexNumber: null, date: null, number: null }), 'Приложение'],
])('a document is called by its kind, date and number', (decision, title) => {
  expect(pageOf(decision).properties.title).toBe(title)
})

test('properties say whose the document is, what about, and from which source', () => {
  expect(pageOf(order()).properties).toMatchObject({
    subject: 'О подготовке образовательных организаций к новому учебному году',
    author: 'Управление образования',
    kind: 'Приказ',
    number: '14',
    date: '2021-06-05',
    hash: 'ab'.repeat(32),
  })
  expect(pageOf(order({ state: 'draft', date: null, number: null })).properties).toMatchObject({
    number: '',
    date: null,
  })
})
