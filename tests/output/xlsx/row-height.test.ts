import { describe, expect, it } from 'vitest'
import { rowHeight } from '../../../src/output/xlsx/row-height.ts'

const lines = (text: string, width: number): number => Math.floor(rowHeight([{ text, width }]) / 15)

describe('height of a row', () => {
  it.each([
    ['', 10, 1],
    ['слово', 10, 1],
    ['два слова', 7, 2],
    ['Ковалёва А.С.;\nТихонов И.И.', 24, 2],
    ['приказ от\u00a025.06.2021', 12, 3],
    ['непереносимоедлинноеслово', 11, 3],
  ])('«%s» in %d digits takes %d lines', (text, width, expected) => {
    expect(lines(text, width)).toBe(expected)
  })

  it('is that of the highest cell, and never more than a spreadsheet allows', () => {
    expect(
      rowHeight([
        { text: 'а', width: 10 },
        { text: 'а\nа\nа', width: 10 },
      ]),
    ).toBe(47)
    expect(rowHeight([{ text: 'а\n'.repeat(100), width: 10 }])).toBe(409)
  })
})
