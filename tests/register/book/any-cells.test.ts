import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { readWorkbook } from '#intake'
import { renderRegisterXlsx } from '#output'
import { fillColumns, journalLines, pageNames, readBook, readJournal } from '#register'
import { markedRegister } from '../../output/marked-register.ts'

type Sheets = Parameters<typeof readBook>[0]
type Content = Sheets[number]['rows'][number][number]

const { assignments, on } = markedRegister

describe('whatever stands in the cells that people fill', () => {
  let sheets: Sheets = []
  beforeAll(async () => {
    const workbook = await readWorkbook(await renderRegisterXlsx(markedRegister))
    if ('sheets' in workbook) sheets = workbook.sheets
  })

  const content: fc.Arbitrary<Content> = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 12 }),
    fc.constantFrom('исполнено', 'частично', 'в работе', 'снято с контроля', 'на контроле', 'ремонт', ''),
    fc.constantFrom(
      '12.05.2022',
      '31.02.2022',
      '1 мая 2022 г.',
      '12.05.22',
      '2022-05-12T00:00:00',
      '01.01.0000',
    ),
    fc.double(),
    fc.integer({ min: 40_000, max: 45_000 }),
    fc.boolean(),
    fc.constant(null),
    fc
      .date({ min: new Date('1990-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
      .map((date) => ({
        date: date.toISOString().slice(0, 10),
      })),
    fc.constant({ fault: 'в ячейке ошибка #REF!' }),
  )
  const entry = fc.record({
    page: fc.constantFrom(...Object.values(pageNames)),
    row: fc.nat(8),
    head: fc.constantFrom(...Object.values(fillColumns).map(({ head }) => head)),
    content,
  })

  it('is refused by its cell, or becomes marks that a journal keeps word for word', () => {
    fc.assert(
      fc.property(fc.array(entry, { minLength: 1, maxLength: 6 }), (entries) => {
        const filled = sheets.map(({ name, rows }) => {
          const changed = rows.map((row) => [...row])
          for (const { page, row, head, content: value } of entries) {
            const column = changed[5]?.indexOf(head) ?? -1
            const cells = changed[6 + row]
            if (page === name && column >= 0 && cells !== undefined) cells[column] = value
          }
          return { name, rows: changed }
        })
        const office = { assignments, stood: () => assignments, today: on, day: on }
        const reading = readBook(filled, office)
        const marks = reading?.marks.map(({ mark }) => mark) ?? []
        const { marks: kept, messages } = readJournal('a.md', 'a.tsv', journalLines(marks, 'nothing'))
        expect(messages).toEqual([])
        expect(kept.map(({ source: _, file: __, line: ___, ...mark }) => mark)).toEqual(marks)
        for (const { day } of marks) expect(day <= on).toBe(true)
        for (const { cell, message } of reading?.refused ?? []) {
          expect(cell).toMatch(/^[A-Z]{1,2}\d+$/)
          expect(message).not.toBe('')
        }
      }),
      { numRuns: 300 },
    )
  })
})
