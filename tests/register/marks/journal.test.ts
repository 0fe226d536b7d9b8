import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { journalLines, type Mark, type MarkWhat, markWords, readJournal } from '#register'
import { mark } from './marks.ts'

const read = (text: string) => readJournal('decisions/a.md', 'decisions/a.marks.tsv', text)

const bare = (text: string): readonly Mark[] =>
  read(text).marks.map(({ source: _, file: __, line: ___, ...rest }) => rest)

const rules = (text: string) => read(text).messages.map(({ rule, line }) => [rule, line])

const done = mark({ executor: 'Рябова Д.И.', ground: 'справка № 4' })
const note = mark({ what: 'note', day: '2021-09-02', text: 'позвонить' })
const whole = journalLines([done, note], 'nothing')

describe('a journal', () => {
  it('is a table that people read: a head, a line for each mark', () => {
    expect(whole.split('\n')).toEqual([
      'день\tотметка\tпункт\tисполнитель\tза срок\tновый срок\tсодержание\tоснование\tдокумент\tпоручение\tкому\tсрок\tпривязка',
      '2021-09-01\tисполнено\t1\tРябова Д.И.\t\t\t\tсправка № 4\t\tсделать\t\t\t--------.--------.0001.1',
      '2021-09-02\tпримечание\t1\t\t\t\tпозвонить\t\t\tсделать\t\t\t--------.--------.0001.1',
      '',
    ])
  })

  it('says where each mark stands', () => {
    expect(read(whole).marks.map(({ source, file, line }) => [source, file, line])).toEqual([
      ['decisions/a.md', 'decisions/a.marks.tsv', 2],
      ['decisions/a.md', 'decisions/a.marks.tsv', 3],
    ])
  })

  /** What editors, git and spreadsheets do to a file without meaning harm. */
  it.each([
    ['line ends of Windows', whole.replaceAll('\n', '\r\n')],
    ['a mark of byte order', `\uFEFF${whole}`],
    ['no last line end', whole.slice(0, -1)],
    ['blank lines', whole.replaceAll('\n', '\n\n')],
    ['the head twice, as after a merge', whole + journalLines([], 'nothing')],
    ['dates as people write them', whole.replaceAll('2021-09-01', '01.09.2021')],
    ['the letter «е» for «ё»', whole.replaceAll('ё', 'е')],
  ])('does not mind %s', (_, text) => {
    expect(bare(text)).toEqual([done, note])
    expect(rules(text)).toEqual([])
  })

  const line = journalLines([note], 'whole')

  it('keeps what follows a line that was cut short, and reports it, wherever it was cut', () => {
    for (let length = 1; length < line.length - 1; length++) {
      const torn = whole + line.slice(0, length)
      expect(bare(torn)).toEqual([done, note])
      expect(rules(torn)).toEqual([['torn-mark', 4]])
      const after = torn + journalLines([done], 'torn')
      expect(bare(after)).toEqual([done, note, done])
      expect(rules(after)).toEqual([['broken-mark', 4]])
    }
  })

  it.each([
    ['too few columns', '2021-09-01\tисполнено\t1'],
    ['a word that is no mark', line.replace('примечание', 'сделано')],
    ['a day that does not exist', line.replace('2021-09-02', '2021-02-30')],
    ['a move without a new term', line.replace('примечание', 'срок перенесён')],
    ['a damaged binding', line.replace('.0001.1', '.1')],
    ['what git leaves of a conflict', '<<<<<<< HEAD'],
  ])('reports %s and reads the rest', (_, broken) => {
    const text = `${whole}${broken.replace('\n', '')}\n${journalLines([done], 'whole')}`
    expect(bare(text)).toEqual([done, note, done])
    expect(rules(text)).toEqual([['broken-mark', 4]])
  })
})

const words = fc
  .string({
    unit: fc.oneof(
      fc.constantFrom('\t', '\n', '\r', '\\', 't', 'n', '=', '«', ' '),
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
    ),
    minLength: 1,
    maxLength: 12,
  })
  .filter((text) => text.trim() !== '')
const day = fc
  .date({ min: new Date('2013-01-01T00:00:00Z'), max: new Date('2030-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const print = fc.oneof(fc.constant('--------'), fc.stringMatching(/^[0-9a-f]{8}$/))
const absent = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null })

const anyMark: fc.Arbitrary<Mark> = fc
  .record({
    day,
    what: fc.constantFrom(...(Object.keys(markWords) as MarkWhat[])),
    executor: absent(words),
    occurrence: absent(day),
    to: day,
    text: absent(words),
    ground: absent(words),
    reference: absent(words),
    anchor: fc.record({
      point: words,
      text: words,
      executors: words,
      term: words,
      previous: print,
      next: print,
      total: fc.integer({ min: 1, max: 9999 }),
      twins: fc.integer({ min: 1, max: 9 }),
    }),
  })
  .map((each) => ({ ...each, to: each.what === 'moved' ? each.to : null }))

describe('whatever is marked', () => {
  it('is read as it was written, in its order, appended in any portions', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(anyMark, { minLength: 1, maxLength: 4 }), { maxLength: 5 }),
        (portions) => {
          const text = portions.reduce(
            (before, marks) => before + journalLines(marks, before === '' ? 'nothing' : 'whole'),
            '',
          )
          expect(bare(text)).toEqual(portions.flat())
          expect(rules(text)).toEqual([])
        },
      ),
    )
  })

  it('does not fault on any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 100 }), (text) => {
        const { marks, messages } = read(whole + text)
        expect(marks.length).toBeGreaterThanOrEqual(2)
        for (const { line: at } of messages) expect(at).toBeGreaterThan(0)
      }),
    )
  })
})
