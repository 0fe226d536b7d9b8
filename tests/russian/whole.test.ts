import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { stretches } from '#russian'

/** Stretches that are never hyphenated in brackets; «_» is a no-break space. */
function shown(text: string): string {
  return stretches(text.replaceAll('_', '\u00a0'))
    .map((stretch) => (stretch.whole ? `[${stretch.text}]` : stretch.text))
    .join('')
    .replaceAll('\u00a0', '_')
}

describe('stretches', () => {
  test.each([
    ['до 12_декабря_2025 провести', 'до [12_декабря_2025] провести'],
    ['план на 2026_года.', 'план на [2026_года.]'],
    ['(Рябова_Д.И.) обеспечить', '[(Рябова_Д.И.)] обеспечить'],
    ['коллегия ПОСТАНОВЛЯЕТ: что', 'коллегия [ПОСТАНОВЛЯЕТ:] что'],
    ['В целях порядка приказываю:', 'В целях порядка [приказываю:]'],
    ['приказ №_14 и п._5', 'приказ №_14 и п._5'],
    ['мероприятия_– часть', 'мероприятия_– часть'],
    ['от 5_июня_2025_– часть', 'от [5_июня_2025]_– часть'],
    ['обычные слова: и другие', 'обычные слова: и другие'],
    ['Руководителям школ:', 'Руководителям школ:'],
    ['ФГОС для МБОУ', '[ФГОС] для [МБОУ]'],
  ])('%s', (text, expected) => {
    expect(shown(text)).toBe(expected)
  })

  test('lose nothing', () => {
    const pieces = fc.constantFrom('слово', 'СЛОВО', '\u00a0', ' ', '–', ':', '5', '-')
    const texts = fc.array(pieces, { maxLength: 20 }).map((parts) => parts.join(''))
    fc.assert(
      fc.property(
        texts,
        (text) =>
          stretches(text)
            .map((stretch) => stretch.text)
            .join('') === text,
      ),
    )
  })
})
