import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bindTypography } from '#russian'
import { readTable } from './table.ts'

const rows = readTable('typography.txt')
const shown = (text: string) => text.replaceAll('\u00a0', '_').replaceAll('\u2011', '~')
const bare = (text: string) => text.replaceAll('\u00a0', ' ').replaceAll('\u2011', '-')

/** Texts made of the very pieces that rules look for. */
const pieces = fc
  .array(
    fc.constantFrom(
      ...[
        'И.',
        'И.И.',
        'Серов',
        'г.',
        '№',
        '5',
        '2021',
        'июня',
        'п.',
        'ст.',
        'т.',
        'д.',
        ' ',
        ' ',
        ' ',
        '\u00a0',
      ],
      ...[
        '\n',
        '-',
        '–',
        '«',
        '»',
        ',',
        '%',
        'руб.',
        'в',
        'и',
        'см.',
        'XX',
        'год',
        '12.05',
        '9-х',
        '\u202f',
        '"',
        '@',
      ],
    ),
    { maxLength: 25 },
  )
  .map((parts) => parts.join(''))
const texts = fc.oneof(pieces, fc.string({ unit: 'binary', maxLength: 60 }))

describe('bindTypography', () => {
  test.each(rows)('$section: $input', ({ input, output }) => {
    expect(shown(bindTypography(input))).toBe(output)
  })

  test.each(rows)('once is enough: $input', ({ input }) => {
    const once = bindTypography(input)
    expect(bindTypography(once)).toBe(once)
  })

  test('changes spaces and hyphens alone, one for one', () => {
    fc.assert(fc.property(texts, (text) => bare(bindTypography(text)) === bare(text)))
  })

  test('is idempotent', () => {
    fc.assert(
      fc.property(texts, (text) => bindTypography(bindTypography(text)) === bindTypography(text)),
      { numRuns: 1000 },
    )
  })
})
