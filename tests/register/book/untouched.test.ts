import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readWorkbook } from '#intake'
import { renderRegisterXlsx } from '#output'
import { type Assignment, type Register, readBook } from '#register'
import { assignment, by, markedRegister, registerOf } from '../../output/marked-register.ts'
import { sampleRegister } from '../../output/sample-register.ts'

/** A book as it was made, read against the register it was made of. */
async function untouched(register: Register) {
  const workbook = await readWorkbook(await renderRegisterXlsx(register))
  if ('problem' in workbook) throw new Error(workbook.problem)
  const office = { assignments: register.assignments, stood: () => register.assignments }
  return readBook(workbook.sheets, { ...office, today: register.on, day: register.on })
}

const nothing = { marks: [], refused: [], notes: [], recorded: 0 }

describe('a book that nobody has touched asks for nothing', () => {
  it.each([
    ['in every state', markedRegister],
    ['of every kind', sampleRegister],
    ['of words longer than a cell', registerOf([assignment({ text: 'слово '.repeat(8_000) })])],
    ['of nothing', registerOf([])],
  ])('%s', async (_, register) => {
    // A book of nothing has its head all the same.
    expect(await untouched(register)).toEqual(nothing)
  })

  const words = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 30 }),
    fc.string({ unit: 'binary', maxLength: 30 }),
    fc.constantFrom(
      '=1+1',
      '+7',
      '-5',
      '@a',
      '#N/A',
      "'a",
      '_x000D_',
      '\u0001',
      ' a\n b ',
      '12.05.2022',
      '5',
      '5,5',
    ),
  )
  const day = fc.constantFrom('2021-09-01', '2022-02-28', '2022-05-20')
  const one = fc.record({ text: words, name: words, report: words, ground: words, day })

  it('whatever words stand in it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(one, { minLength: 1, maxLength: 5 }), async (tasks) => {
        const assignments = tasks.map(({ text, name, report, ground, day }, at): Assignment => {
          const none = {
            occurrence: null,
            executor: null,
            to: null,
            text: null,
            ground: null,
            reference: null,
          }
          return assignment({
            point: String(at + 1),
            text,
            executors: [name],
            ...by(day),
            control: { status: 'removed', date: day, ground },
            moved: [{ day, occurrence: null, from: null, to: day, ground, reference: null }],
            marks: [
              { ...none, day, what: 'report', text: report },
              { ...none, day, what: 'removed', ground },
            ],
          })
        })
        expect(await untouched(registerOf(assignments))).toEqual(nothing)
      }),
      { numRuns: 60 },
    )
  })
})
