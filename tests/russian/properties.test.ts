import fc from 'fast-check'
import { describe, test } from 'vitest'
import {
  approvedWord,
  bindTypography,
  dateInDigits,
  dateInWords,
  findInfinitive,
  genitive,
  instrumental,
  looksDative,
  nominative,
  readDate,
  startsWithInfinitive,
} from '#russian'

const words = [
  ...[
    'Руководителям',
    'школ',
    'и',
    ',',
    ' ',
    ' ',
    ' ',
    '(',
    ')',
    '«',
    '»',
    'Серовой',
    'И.И.',
    'и.о.',
    '–',
    '-',
    '№ 5',
  ],
  ...[
    'управляющим',
    'советам',
    'не',
    'их',
    'МБУ',
    'ВСЕМ',
    'Марии',
    'Петровне',
    'обеспечить',
    ':',
    '"',
    '\n',
    '.',
    'им.',
  ],
]
const phrases = fc.oneof(
  fc.array(fc.constantFrom(...words), { maxLength: 20 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 50 }),
)
const cases = fc.constantFrom('dative', 'genitive', 'accusative', 'instrumental')

describe('no text makes anything throw', () => {
  test.each([
    approvedWord,
    bindTypography,
    dateInDigits,
    dateInWords,
    findInfinitive,
    genitive,
    instrumental,
    looksDative,
    readDate,
    startsWithInfinitive,
  ])('%o', (read: (text: string) => unknown) => {
    fc.assert(
      fc.property(phrases, (text) => {
        read(text)
      }),
    )
  })

  test('nominative, with any known names', () => {
    fc.assert(
      fc.property(phrases, fc.array(phrases, { maxLength: 2 }), cases, (text, known, from) => {
        nominative(text, known, from)
      }),
    )
  })
})

describe('nominative', () => {
  const marks = (text: string) => text.replace(/[^\d«»()№,:;–]/g, '')

  test('changes words alone: marks, numbers, quotes stay in their order', () => {
    fc.assert(
      fc.property(phrases, cases, (text, from) => marks(nominative(text, [], from).text) === marks(text)),
    )
  })

  test('keeps what stands in quotes', () => {
    fc.assert(
      fc.property(phrases, cases, (text, from) => {
        const quotes = (one: string) => one.match(/«[^«»]*»/g)?.join() ?? ''
        return quotes(nominative(text, [], from).text) === quotes(text.trim())
      }),
    )
  })
})
