import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addDays,
  type Deadline,
  deadlineProblem,
  deadlineSchema,
  findDeadline,
  isDeadlineLine,
  makeCalendar,
  occurrences,
  readDeadline,
  splitTrailingDeadline,
} from '#deadline'
import { NOISE } from './noise.ts'
import { rowsOf } from './rows.ts'

const calendar = makeCalendar()
const forms = rowsOf('forms.tsv').map(([documentDate = '', text = '']) => ({ documentDate, text }))
const form = fc.constantFrom(...forms)
const day = fc.integer({ min: 0, max: 6000 }).map((days) => addDays('2013-01-01', days))

/** Words, numbers and marks of deadlines in no order: closer to the grammar than any letters. */
const vocabulary = [...new Set(forms.flatMap(({ text }) => text.split(/(?<=[^\p{L}\d])|(?=[^\p{L}\d])/u)))]
const wordSalad = fc.array(fc.constantFrom(...vocabulary), { maxLength: 40 }).map((words) => words.join(' '))
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  wordSalad,
)

describe('any string', () => {
  it('is read without throwing, as a deadline that the schema knows', () => {
    fc.assert(
      fc.property(anyText, fc.option(day), (text, documentDate) => {
        const deadline = readDeadline(text, { documentDate, calendar })
        expect(deadlineSchema.safeParse(deadline).success).toBe(true)
        expect(deadlineProblem(deadline) === null).toBe(
          deadline.kind !== 'unparsed' && deadline.then?.kind !== 'unparsed',
        )
      }),
      { numRuns: 1000 },
    )
  })

  it('is searched without throwing, and what is found stands there', () => {
    fc.assert(
      fc.property(anyText, fc.option(day), (text, documentDate) => {
        const found = findDeadline(text, { documentDate, calendar })
        if (found) expect(found.end).toBeGreaterThan(found.start)
        if (found) expect(found.end).toBeLessThanOrEqual(text.length)
        isDeadlineLine(text)
        const split = splitTrailingDeadline(text)
        if (split) expect(text.startsWith(split.text)).toBe(true)
      }),
      { numRuns: 500 },
    )
  })

  it.each([
    'до 1, ',
    'ежемесячно ',
    'по мере ',
    'с 1 по ',
    'далее ',
    '1-',
    '((',
    'до 25.01.2022 ',
    'Срок ',
    'в течение ',
    'и ',
    'г. ',
    '"',
    'янв',
    'от 1 ',
  ])('of «%s» over and over is read in time linear in its length', (piece) => {
    const time = (count: number) => {
      const text = piece.repeat(count)
      const times = [1, 2].map(() => {
        const start = performance.now()
        readDeadline(text, { documentDate: '2021-08-30', calendar })
        findDeadline(text, { documentDate: '2021-08-30', calendar })
        splitTrailingDeadline(text)
        return performance.now() - start
      })
      return Math.min(...times)
    }
    time(100)
    // Eight times the text may take thirty times as long before it is called worse than linear: machines are busy.
    expect(time(2000)).toBeLessThan(30 * Math.max(time(250), 2))
  })
})

describe('noise', () => {
  it.each(Object.keys(NOISE))('changes nothing: %s', (name) => {
    const noisy = NOISE[name]
    for (const { documentDate, text } of forms) {
      const options = { documentDate, calendar }
      expect({ text, reading: meaning(readDeadline(noisy?.(text) ?? '', options)) }).toEqual({
        text,
        reading: meaning(readDeadline(text, options)),
      })
    }
  })

  it('of several kinds changes nothing', () => {
    const kinds = [
      'a label',
      'capitals',
      'long dashes',
      'non-breaking spaces',
      'a full stop at the end',
    ] as const
    fc.assert(
      fc.property(form, fc.subarray([...kinds]), ({ documentDate, text }, chosen) => {
        const noisy = chosen.reduce((words, kind) => NOISE[kind]?.(words) ?? words, text)
        const options = { documentDate, calendar }
        expect(meaning(readDeadline(noisy, options))).toEqual(meaning(readDeadline(text, options)))
      }),
    )
  })
})

/** The reading without its words. */
function meaning(deadline: Deadline): unknown {
  const { text: _, explanation: __, then, ...rest } = deadline
  return { ...rest, anchorText: undefined, ...(then ? { onward: meaning(then) } : {}) }
}

describe('the control date', () => {
  it('is a working day, and not after the due day', () => {
    fc.assert(
      fc.property(form, day, ({ text }, documentDate) => {
        const deadline = readDeadline(text, { documentDate, calendar })
        const due = 'due' in deadline ? deadline.due : undefined
        expect(deadline.control === null).toBe(due === undefined)
        if (deadline.control === null || due === undefined) return
        expect(calendar.isWorkingDay(deadline.control)).toBe(true)
        expect(deadline.control <= due).toBe(true)
      }),
      { numRuns: 1000 },
    )
  })
})

describe('a missing year', () => {
  it('gives the first day on or after the document’s', () => {
    fc.assert(
      fc.property(
        day,
        fc.constantFrom('до 15 октября', 'до 1 марта', 'IV квартал', 'май', 'до 01.09'),
        (documentDate, text) => {
          const deadline = readDeadline(text, { documentDate, calendar })
          const due = 'due' in deadline ? (deadline.due ?? '') : ''
          expect(due >= documentDate).toBe(true)
          expect(due <= addDays(documentDate, 366)).toBe(true)
        },
      ),
    )
  })
})

describe('occurrences', () => {
  const recurring = fc.constantFrom(
    ...forms.filter(
      ({ text }) => readDeadline(text, { documentDate: '2021-08-30', calendar }).kind === 'recurring',
    ),
  )

  it('are ordered, inside the span, and the same when the span is cut in two', () => {
    fc.assert(
      fc.property(
        fc.oneof(recurring, form),
        day,
        day,
        fc.nat(400),
        fc.nat(400),
        ({ text }, documentDate, from, before, after) => {
          const deadline = readDeadline(text, { documentDate, calendar })
          const cut = addDays(from, before)
          const until = addDays(cut, after + 1)
          const between = (first: string, last: string) =>
            [...occurrences(deadline, { from: first, until: last, documentDate, calendar })].map(
              ({ due }) => due,
            )
          const whole = between(from, until)
          expect(whole).toEqual([...whole].sort())
          expect(new Set(whole).size).toBe(whole.length)
          expect(whole.every((due) => due >= from && due <= until)).toBe(true)
          expect([...between(from, cut), ...between(addDays(cut, 1), until)]).toEqual(whole)
        },
      ),
      { numRuns: 500 },
    )
  })
})

describe('working days', () => {
  it('added and counted agree', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 600 }), (from, count) => {
        const to = calendar.addWorkingDays(from, count)
        expect(calendar.isWorkingDay(to)).toBe(true)
        expect(calendar.countWorkingDays(from, to)).toBe(count)
        expect(calendar.addWorkingDays(to, -count) <= from || calendar.isWorkingDay(from)).toBe(true)
      }),
    )
  })
})
