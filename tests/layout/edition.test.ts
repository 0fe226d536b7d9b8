import { expect, test } from 'vitest'
import { annexFile, order, pageOf, settings } from './decisions.ts'

/** The table of the page: margins, page number, indent and widths of both editions of ГОСТ Р 7.0.97. */
test.each([
  { edition: '2016', date: '2025-08-17', angular: 75 },
  { edition: '2025', date: '2025-08-18', angular: 80 },
] as const)('a sheet of the edition of $edition', ({ angular, date, edition }) => {
  const { geometry, sections, styles } = pageOf(order({ date, storage: 5 }))
  expect(geometry).toEqual({
    width: 210,
    height: 297,
    margins: { top: 20, right: 10, bottom: 20, left: 20 },
    pageNumberFromEdge: 10,
    pageNumberSize: 12,
    edition,
  })
  expect(styles.text.firstLine).toBe(12.5)
  expect(sections[0]?.blocks.find(({ type }) => type === 'signatures')).toMatchObject({
    positionWidth: angular,
  })
  const flag = pageOf(order({ date, settings: { ...settings, layout: 'flag' } })).styles
  expect(180 - flag.title.indentRight).toBe(angular)
})

test.each([
  ['permanent', 30],
  [75, 30],
  [11, 30],
  [10, 20],
  [5, 20],
] as const)('the left margin of what is kept for %s is %d mm', (storage, left) => {
  expect(pageOf(order({ storage })).geometry.margins.left).toBe(left)
})

test.each([
  ['of 2016, before the standard itself', order({ date: '2014-01-10' }), '2016'],
  ['of 2024, built whenever', order({ date: '2024-12-31' }), '2016'],
  ['of autumn 2025', order({ date: '2025-10-16' }), '2025'],
  ['without a date yet', order({ state: 'draft', date: null, number: null }), '2025'],
  [
    'of 2021 in an office that named the edition',
    order({ settings: { ...settings, edition: '2025' } }),
    '2025',
  ],
  [
    'of 2026 in an office that named the edition',
    order({ date: '2026-01-12', settings: { ...settings, edition: '2016' } }),
    '2016',
  ],
  ['that is an annex to an order of 2021', annexFile({ date: null }), '2016'],
] as const)('a document %s', (_, decision, edition) => {
  expect(pageOf(decision).geometry.edition).toBe(edition)
})
