import { expect, test } from 'vitest'
import type { Decision } from '#decision'
import { compose } from '#layout'
import { annex, drawn, order, pageOf, paragraph, point, table, templates } from './decisions.ts'

const title = Array.from({ length: 60 }, (_, at) => `слово${at + 1}`).join(' ')
const people = Array.from({ length: 40 }, (_, at) => ({
  position: `Член комиссии ${at + 1}`,
  name: 'А.А. Полевая-Озёрская',
}))

test.each<readonly [string, Decision, string]>([
  ['a title of 60 words', order({ title }), `title: ${title}`],
  ['a word of 80 letters', order({ title: 'ж'.repeat(80) }), `title: ${'ж'.repeat(80)}`],
  ['signs beyond the alphabet', order({ title: '₽ § ½ 😀 𝄞 ё' }), 'title: ₽ § ½ 😀 𝄞 ё'],
  [
    'a position of five lines',
    order({ signatories: [{ position: 'а\nб\nв\nг\nд', name: 'Я' }] }),
    'signatures: а↵б↵в↵г↵д … Я',
  ],
  [
    'a cell longer than a page',
    order({ body: [table(['А', 'Б'], [['а', 'слово '.repeat(900).trim()]])], signatories: [] }),
    `table: А | Б / а | ${'слово '.repeat(900).trim()}`,
  ],
])('%s', (_, decision, expected) => {
  expect(drawn(pageOf(decision))).toContain(expected)
})

test('40 signatories make one block', () => {
  const block = pageOf(order({ signatories: people })).sections[0]?.blocks.at(-1)
  expect(block?.type === 'signatures' && block.signatures.length).toBe(40)
})

test('an empty annex is a page with its mark', () => {
  const page = pageOf(order({ annexes: [annex({ title: null, body: [] })] }))
  expect(drawn(page, 1)).toHaveLength(1)
})

test('an empty document is no fault', () => {
  expect(compose(order({ body: [], title: null, place: null, signatories: [] }), templates).messages).toEqual(
    [],
  )
})

test('the same document gives the same page', () => {
  const decision = order({ body: [paragraph('Текст.'), point('1.', 'Сделать.')], annexes: [annex()] })
  expect(JSON.stringify(pageOf(decision))).toBe(JSON.stringify(pageOf(decision)))
})
