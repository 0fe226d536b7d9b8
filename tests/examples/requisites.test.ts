import { describe, expect, test } from 'vitest'
import { plainText } from '#layout'
import { renderHtml } from '#output'
import { attribute, paragraphWith, readDocx, styleTitle } from '../output/docx/read-docx.ts'
import { readHtml, wordsOfHtml } from '../output/html/read-html.ts'
import { runsOf } from '../output/pdf/measure.ts'
import { letters } from './measures.ts'
import { textOfPdf } from './pdf-words.ts'
import { expectEqual, expectEverything, expectFreeCorner, expectMany } from './requisite-places.ts'
import { makeRequisites, widthOf } from './requisites.ts'

const made = await makeRequisites()
const of = (kind: 'everything' | 'many' | 'equal') => made.get(kind) ?? []

describe('in the PDF', () => {
  test.each(of('everything'))('every requisite stands at its place: $date', async ({ date, pdf }) => {
    expectEverything(await runsOf(pdf), date, 0.2)
  })

  test('the QR code of 2025 covers no text', async () => {
    const [, latest] = of('everything')
    expect(latest?.page.images).toHaveProperty('QR-код')
    expectFreeCorner(await runsOf(latest?.pdf ?? new Uint8Array()))
  })

  test.each(of('many'))('40 signatures go from page to page: $date', async ({ pdf }) => {
    expectMany(await runsOf(pdf), 0.2)
  })

  test.each(of('equal'))('equal signatures stand side by side: $date', async ({ pdf }) => {
    expectEqual(await runsOf(pdf), 0.2)
  })

  test.each([...of('everything'), ...of('many'), ...of('equal')])(
    'its words are those of the page: $name',
    async ({ page, pdf }) => {
      expect(letters(await textOfPdf(pdf))).toBe(letters(plainText(page).join('')))
    },
  )
})

describe('in the HTML', () => {
  test.each([...of('everything'), ...of('many'), ...of('equal')])(
    'the words are those of the page, without a fault of markup: $name',
    ({ page }) => {
      const html = renderHtml(page)
      expect(readHtml(html).errors).toEqual([])
      expect(sorted(wordsOfHtml(html))).toBe(sorted(plainText(page)))
    },
  )

  test('marks have classes of their own, agreement stands at the left, the frame between position and name', () => {
    const [first] = of('everything')
    const html = first ? renderHtml(first.page) : ''
    for (const style of [
      'restriction',
      'recipient',
      'visa',
      'seal',
      'copy-mark',
      'filing-mark',
      'control-mark',
    ])
      expect(html, style).toMatch(new RegExp(`<p class="${style}[ "]`, 'u'))
    expect(html.match(/<div class="stamps pairs at-left /gu)).toHaveLength(2)
    expect(html).toMatch(
      /<p class="signature framed"><span class="position">[\s\S]*?<span class="frame signature-mark">[\s\S]*?<span class="name">/u,
    )
  })

  test('equal signatures are two columns', () => {
    const [first] = of('equal')
    expect(first && renderHtml(first.page)).toContain('<div class="signatures beside ')
  })
})

/** Letters in the order of the alphabet: what is at the foot of a page stands elsewhere in HTML. */
function sorted(words: readonly string[]): string {
  return [...words.join('').replace(/\s+/gu, '')].sort().join('')
}

describe('in the DOCX', () => {
  test.each(of('everything'))('every requisite has a style of its own: $date', ({ date, docx }) => {
    const read = readDocx(docx)
    const styled: readonly (readonly [string, string])[] = [
      ['Для служебного', 'Ограничение доступа'],
      ['Руководителям общеобразовательных', 'Адресат'],
      ['УТВЕРЖДАЮ', 'Слово грифа'],
      ['СОГЛАСОВАНО', 'Слово грифа'],
      ['Юрист управления', 'Виза'],
      ['ДОКУМЕНТ', 'Отметка об электронной подписи'],
      ['М.П.', 'Место печати'],
      ['Верно', 'Отметка о заверении копии'],
      ['Контроль', 'Отметка о контроле'],
      ['Вх.', 'Отметка о поступлении'],
      ['В дело', 'Отметка о направлении в дело'],
    ]
    for (const [words, title] of styled)
      expect(styleTitle(read, paragraphWith(read.document, words)), words).toMatch(
        new RegExp(`^${title}`, 'u'),
      )
    const recipient = read.styles.get('Адресат') ?? ''
    const indent = (Number(attribute(recipient, 'w:ind', 'w:left')) / 1440) * 25.4
    expect(180 - indent).toBeCloseTo(widthOf(date), 1)
  })

  test.each(of('everything'))(
    'the frame is a border of the style, its words in small type: $date',
    ({ docx }) => {
      const read = readDocx(docx)
      const style = read.styles.get('Отметка об электронной подписи') ?? ''
      expect(style).toMatch(
        /<w:pBdr><w:top [^>]*\/><w:left [^>]*\/><w:bottom [^>]*\/><w:right [^>]*\/><\/w:pBdr>/u,
      )
      expect(attribute(style, 'w:sz', 'w:val')).toBe('16')
    },
  )

  test.each(of('everything'))(
    'signatures hold to the place of the seal, not to what follows: $date',
    ({ docx }) => {
      const holds = holdsNext(docx)
      expect(holds('Исполняющий')).toBe(true)
      expect(holds('М.П.')).toBe(false)
    },
  )

  test.each(of('many'))('40 signatures may part, the first one never from the text: $date', ({ docx }) => {
    const holds = holdsNext(docx)
    expect(holds('Председатель')).toBe(true)
    expect(holds('Члены')).toBe(false)
  })
})

/** Whether the style of a paragraph, or the one it stands on, holds it to the next. */
function holdsNext(docx: Uint8Array): (words: string) => boolean {
  const read = readDocx(docx)
  const byId = new Map([...read.styles.values()].map((xml) => [attribute(xml, 'w:style', 'w:styleId'), xml]))
  const saysSo = (xml: string): boolean => {
    if (/<w:keepNext(?: w:val="(?:0|false)")?\/>/u.test(xml)) return xml.includes('<w:keepNext/>')
    const base = byId.get(attribute(xml, 'w:basedOn', 'w:val'))
    return base !== undefined && saysSo(base)
  }
  return (words) => saysSo(read.styles.get(styleTitle(read, paragraphWith(read.document, words))) ?? '')
}
