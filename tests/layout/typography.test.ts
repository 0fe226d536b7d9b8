import { expect, test } from 'vitest'
import { plainText } from '#layout'
import { annex, inlines, order, pageOf, paragraph, table } from './decisions.ts'

const BOUND = /№\u00a014/

test('pairs are bound everywhere on the page: text, requisites, marks, names, tables', () => {
  const body = [paragraph('См. приказ № 14.'), table(['Документ', 'Кто'], [['приказ № 14', 'А.А. Полевая']])]
  const lines = plainText(pageOf(order({ title: 'О приказе № 14', body, annexes: [annex()] })))
  const named = lines.filter((line) => line.includes('№'))
  expect(named).toHaveLength(5)
  for (const line of named) expect(line).toMatch(BOUND)
  expect(lines).toContain('А.А.\u00a0Полевая')
  expect(lines).toContain('В.С.\u00a0Берёзкин')
})

test('pairs are bound across a change of looks', () => {
  const words = inlines([
    { type: 'text', text: 'приказ ' },
    { type: 'text', text: '№', bold: true },
    { type: 'text', text: ' 14' },
  ])
  const [, , , , , , text] = pageOf(order({ body: [paragraph(words)] })).sections[0]?.blocks ?? []
  expect(text?.type === 'paragraph' && text.inlines).toEqual([
    { type: 'text', text: 'приказ ' },
    { type: 'text', text: '№', bold: true },
    { type: 'text', text: '\u00a014' },
  ])
})

test('«№» is never parted from the line for the hand', () => {
  const page = pageOf(order({ state: 'draft', date: null, number: null }))
  const requisites = page.sections[0]?.blocks.find(({ type }) => type === 'requisites')
  expect(requisites).toMatchObject({ right: [{ type: 'text', text: '№\u00a0' }, { type: 'blank' }] })
})

test('bound words too long for a narrow column part where they must', () => {
  const cells = ['Провести', 'до 31 декабря 2025 года', 'И.И. Серов']
  const wide = { align: 'left', share: 0.8 } as const
  const narrow = { align: 'left', share: 0.1 } as const
  const plan = { ...table(['Что', 'Срок', 'Кто'], [cells]), columns: [wide, narrow, narrow] }
  const block = pageOf(order({ body: [plan] })).sections[0]?.blocks.find(({ type }) => type === 'table')
  const shown = block?.type === 'table' && block.rows[0]?.cells.map(({ paragraphs }) => paragraphs[0]?.[0])
  expect(shown).toMatchObject([
    { text: 'Провести' },
    { text: 'до 31\u00a0декабря 2025\u00a0года' },
    { text: 'И.И.\u00a0Серов' },
  ])
})
