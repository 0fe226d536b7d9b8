import { describe, expect, test } from 'vitest'
import { type ParagraphStyleName, paragraphStyleNames } from '#layout'
import { order, pageOf, settings } from './decisions.ts'

const { styles } = pageOf(order({ storage: 'permanent' }))
const running = [
  'text',
  'addressee',
  'point-1',
  'point-2',
  'point-3',
  'point-4',
  'dash-1',
  'number-1',
] as const
const whole: readonly ParagraphStyleName[] = [
  'founder',
  'organization',
  'organization-short',
  'unit',
  'kind',
  'requisites',
  'place',
  'protocol',
  'conference',
  'title',
  'annex-mark',
  'annex-title',
  'stamp-word',
  'stamp',
  'signature',
  'executor-mark',
]

test.each(running)('%s is justified, hyphenated, its first line indented', (name) => {
  expect(styles[name]).toMatchObject({
    align: 'justify',
    firstLine: 12.5,
    hyphenate: true,
    size: 14,
    lineSpacing: 1.15,
  })
})

test.each(whole)('%s is single-spaced, whole, its words unbroken', (name) => {
  expect(styles[name]).toMatchObject({ lineSpacing: 1, firstLine: 0, hyphenate: false, keepTogether: true })
})

test.each([12, 13, 14])('the text of an office that writes in %d pt', (fontSize) => {
  const own = pageOf(order({ settings: { ...settings, fontSize, lineSpacing: 1.5 } })).styles
  expect(own.text).toMatchObject({ size: fontSize, lineSpacing: 1.5 })
  expect(own.title).toMatchObject({ size: fontSize, lineSpacing: 1 })
  expect(own['table-cell'].size).toBeLessThan(fontSize)
  // Paragraphs of a cell are told apart.
  expect(own['table-cell']).toMatchObject({ before: 2, after: 2 })
})

describe('the letterhead', () => {
  test('of the longitudinal layout stands in the middle, no wider than 12 cm', () => {
    for (const name of ['founder', 'organization', 'kind', 'place', 'title'] as const) {
      const { align, indentLeft, indentRight } = styles[name]
      expect({ align, width: 170 - indentLeft - indentRight }).toEqual({ align: 'center', width: 120 })
    }
  })

  test('of the flag layout begins at the left margin', () => {
    const flag = pageOf(order({ settings: { ...settings, layout: 'flag' } })).styles
    for (const name of ['founder', 'organization', 'kind', 'place', 'title'] as const)
      expect(flag[name]).toMatchObject({ align: 'left', indentLeft: 0 })
  })

  test.each([true, false])(
    'spaces the kind by character spacing where the office wants it: %s',
    (spacedKind) => {
      const { kind } = pageOf(order({ settings: { ...settings, spacedKind } })).styles
      expect(kind).toMatchObject({ bold: true, capitals: true })
      expect(kind.letterSpacing > 0).toBe(spacedKind)
    },
  )
})

test('what leads to something never stays behind it on a page', () => {
  for (const name of [
    'command',
    'addressee',
    'heading-1',
    'heading-4',
    'annex-title',
    'stamp-word',
    'table-head',
  ] as const)
    expect(styles[name].keepWithNext).toBe(true)
})

test('headings of a text come under the title of the document', () => {
  const outline = (['title', 'annex-title', 'heading-1', 'heading-2', 'heading-3', 'heading-4'] as const).map(
    (name) => styles[name].outline,
  )
  expect(outline).toEqual([1, 1, 2, 3, 4, 5])
})

test('every style has a Russian name of its own, none of those that Word keeps for itself', () => {
  const titles = paragraphStyleNames.map((name) => styles[name].title)
  expect(new Set(titles).size).toBe(paragraphStyleNames.length)
  for (const title of titles) {
    expect(title).toMatch(/^[А-ЯЁ][а-яё0-9 -]+$/)
    expect(title).not.toMatch(/^(Заголовок \d|Название|Подпись|Обычный|Список.*)$/)
  }
})
