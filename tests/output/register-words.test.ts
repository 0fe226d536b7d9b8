import { describe, expect, it } from 'vitest'
import { documentName, relationWords, repetition } from '../../src/output/register-words.ts'

describe('words of a repetition', () => {
  it.each([
    ['P1D', 'каждый день'],
    ['P1W', 'каждую неделю'],
    ['P2W', 'раз в 2 недели'],
    ['P10D', 'раз в 10 дней'],
    ['P1M', 'каждый месяц'],
    ['P3M', 'каждый квартал'],
    ['P4M', 'раз в 4 месяца'],
    ['P6M', 'раз в полгода'],
    ['P1Y', 'каждый год'],
    ['P3Y', 'раз в 3 года'],
    ['P5Y', 'раз в 5 лет'],
    ['P1M15D', 'P1M15D'],
  ])('%s is «%s»', (every, words) => {
    expect(repetition(every)).toBe(words)
  })
})

describe('names of documents', () => {
  const base = { id: 'a', title: null, file: 'a.md' }

  it.each([
    [{ kind: 'order', date: '2021-06-25', number: '110а' }, 'Приказ от\u00a025.06.2021 №\u00a0110а'],
    [
      { kind: 'conference-resolution', date: '2020-08-27', number: null },
      'Резолюция совещания от\u00a027.08.2020',
    ],
    [{ kind: 'collegium-resolution', date: null, number: null }, 'Решение коллегии (проект)'],
    [{ kind: 'annex', date: null, number: null }, 'Приложение'],
  ] as const)('%o', (document, name) => {
    expect(documentName({ ...base, ...document })).toBe(name)
  })

  it('say what a document does to another', () => {
    const target = { kind: 'решение', number: '1', date: '2020-03-20', points: ['2.1', '2.3'] }
    expect(relationWords({ document: 'a', point: '5', action: 'removes-from-control', target })).toBe(
      'снимает с контроля: п. 2.1, 2.3, решение от\u00a020.03.2020 №\u00a01 (п. 5)',
    )
  })
})
