import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkDecision } from '#check'
import { makeCalendar } from '#deadline'
import { decisionSchema, emptyOffice, readDecision, readOffice } from '#decision'
import { type Message, readSource } from '#source'

const calendar = makeCalendar()
const front =
  '---\nвид: приказ\nдата: 2021-04-05\nномер: 14\nзаголовок: О проверке\nорганизация: Управление\nподписи:\n  - должность: Начальник\n    имя: А.В. Кречетов\n---\n\n'

function messagesOf(text: string): readonly Message[] {
  const { decision, messages } = readDecision(readSource('a.md', text), { office: emptyOffice })
  if (!decision) return messages
  decisionSchema.parse(decision)
  return [...messages, ...checkDecision(decision, { calendar })]
}

/** Every place lies in the text, and its end is not before its beginning. */
function expectPlaces(text: string, messages: readonly Message[]): void {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n?|\n/)
  for (const { line, column, endLine, endColumn } of messages) {
    for (const [at, in_] of [
      [line, column],
      [endLine, endColumn],
    ] as const) {
      expect(at).toBeGreaterThanOrEqual(1)
      expect(at).toBeLessThanOrEqual(lines.length)
      expect(in_).toBeGreaterThanOrEqual(1)
      expect(in_).toBeLessThanOrEqual((lines[at - 1]?.length ?? 0) + 1)
    }
    expect(endLine * 1e6 + endColumn).toBeGreaterThanOrEqual(line * 1e6 + column)
  }
}

/** Pieces that sources are made of, and what breaks them. */
const piece = fc.constantFrom(
  ...[
    '1. ',
    '2.',
    '3.5. ',
    '- ',
    '-',
    '– ',
    '# ',
    '> ',
    '| a | b |\n| - | - |\n| 1 |',
    '```\n',
    '*',
    '**',
    '__',
    '[',
    ']',
    '(',
    ')',
  ],
  ...[
    ':срок[',
    ':исполнитель[а]',
    ']',
    '{',
    '<b>',
    '<!--',
    '&amp;',
    '\\',
    '`',
    '~~',
    '\n',
    '\n\n',
    '\n   ',
    '\r\n',
    '\t',
    '    ',
  ],
  ...[
    'ПРИКАЗЫВАЮ:\n\n',
    'Директорам школ:',
    'провести проверку ',
    'Срок: ',
    'до 31 июня 2021 года',
    'до 1 мая',
    'ежемесячно',
    '(приложение 2)',
  ],
  ...[
    '# Приложение 1\n\n',
    'Контроль возложить на ',
    'Иванову И.И., директору',
    'совместно с ',
    'и ',
    ', ',
    '«',
    '»',
    '№ 5',
    '\u00a0',
    '😀',
    '\u202e',
  ],
  ...[
    '---\n',
    'вид: ',
    'дата: 31.02.2021\n',
    'подписи:\n',
    '  - имя: ',
    '&a ',
    '*a',
    '!!js ',
    '"',
    "'",
    '__proto__: ',
    ': ',
    '{a: [',
    '%',
  ],
)
const noise = fc.oneof(
  { weight: 4, arbitrary: piece },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme' }) },
)
const text = fc.array(noise, { maxLength: 40 }).map((pieces) => pieces.join(''))

describe('any text', () => {
  it('as a source is read without a fault of the program', () => {
    fc.assert(
      fc.property(text, (source) => expectPlaces(source, messagesOf(source))),
      { numRuns: 200 },
    )
  })

  it('as a body is read without a fault of the program', () => {
    fc.assert(
      fc.property(text, (body) => expectPlaces(front + body, messagesOf(front + body))),
      { numRuns: 300 },
    )
  })

  it('as front matter is read without a fault of the program', () => {
    const source = text.map((yaml) => `---\nвид: приказ\n${yaml}\n---\n\nПРИКАЗЫВАЮ:\n`)
    fc.assert(
      fc.property(source, (whole) => expectPlaces(whole, messagesOf(whole))),
      { numRuns: 300 },
    )
  })

  it('as pisar.yaml is read without a fault of the program', () => {
    fc.assert(
      fc.property(text, (yaml) => expectPlaces(yaml, readOffice('pisar.yaml', yaml).messages)),
      { numRuns: 200 },
    )
  })
})

describe('a long text is read in time', () => {
  const times = (count: number, words: string): string => words.repeat(count)
  it.each([
    [
      'points',
      `ПРИКАЗЫВАЮ:\n\n${times(1000, '1. Директорам школ провести проверку столовых до 1 мая 2021 года.\n\n')}`,
    ],
    [
      'written points',
      `ПРИКАЗЫВАЮ:\n\n${times(1000, '3.5. Директорам школ провести проверку. Срок: ежемесячно.\n\n')}`,
    ],
    [
      'rows of a plan',
      `# Приложение\n\n| № | Мероприятие | Срок |\n| - | - | - |\n${times(1000, '| 1 | Провести проверку | до 1 мая |\n')}`,
    ],
    ['one paragraph', times(20_000, 'слово, ')],
    ['one point', `ПРИКАЗЫВАЮ:\n\n1. ${times(3000, 'Директорам школ, ')}провести.`],
    ['one paragraph of numbered lines', times(1000, '3.1. Директорам школ\n')],
    ['opening brackets', times(3000, '[')],
    ['directives in each other', times(1000, ':срок[')],
    ['underscores', times(50_000, '_')],
    ['quotes in each other', times(5000, '> ')],
    ['lists in each other', times(5000, '- ')],
    ['containers in each other', times(2000, ':::а\n')],
  ])('%s', { timeout: 20_000 }, (_, body) => {
    const began = performance.now()
    messagesOf(front + body)
    expect(performance.now() - began).toBeLessThan(10_000)
  })

  it.each([
    ['brackets', `а: ${'['.repeat(20_000)}`],
    ['mappings', Array.from({ length: 1000 }, (_, depth) => `${' '.repeat(depth)}а:`).join('\n')],
    ['keys', 'номер: 1\n'.repeat(3000)],
    ['quotes', `заголовок: "${'слово\n  '.repeat(10_000)}`],
    ['colons', 'а: '.repeat(3000)],
  ])('front matter: %s', { timeout: 20_000 }, (_, yaml) => {
    const began = performance.now()
    messagesOf(`---\nвид: приказ\n${yaml}\n---\n`)
    expect(performance.now() - began).toBeLessThan(10_000)
  })
})
