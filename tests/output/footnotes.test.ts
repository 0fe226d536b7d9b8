import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import type { Block, Inline } from '../../src/layout/page.ts'
import { renderDocx } from '../../src/output/docx/index.ts'
import { renderHtml } from '../../src/output/html/index.ts'
import { renderPdf } from '../../src/output/pdf/index.ts'
import { pageOf, paragraph, text } from './pages.ts'
import { open } from './pdf/measure.ts'

const note = (number: number, words: string): Inline => ({ type: 'footnote', number, inlines: [text(words)] })

const noted = (before: string, mark: Inline, after: string): Block => ({
  type: 'paragraph',
  style: 'text',
  inlines: [text(before), mark, text(after)],
})
const inTable: Block = {
  type: 'table',
  columns: [{ align: 'left', share: 1 }],
  head: [{ paragraphs: [[text('Мероприятие')]] }],
  rows: [
    {
      section: false,
      splittable: false,
      cells: [{ paragraphs: [[text('Сбор данных'), note(2, 'Сноска в таблице.')]] }],
    },
  ],
}

const page = pageOf([
  {
    orientation: 'portrait',
    blocks: [noted('По плану', note(1, 'План утверждён приказом № 3.'), ' работы.'), inTable],
  },
  { orientation: 'portrait', blocks: [noted('В приложении', note(3, 'Последняя.'), '.')] },
])

describe('footnotes', () => {
  test('of Word are its own, numbered by it, under the rule it draws', async () => {
    const parts = unzipSync(await renderDocx(page))
    const xml = (path: string) => strFromU8(parts[path] ?? new Uint8Array())
    expect(
      [...xml('word/document.xml').matchAll(/<w:footnoteReference w:id="(\d)"\/>/g)].map(([, id]) => id),
    ).toEqual(['1', '2', '3'])
    const notes = [...xml('word/footnotes.xml').matchAll(/<w:footnote w:id="(\d)">(.*?)<\/w:footnote>/gs)]
    expect(notes.map(([, id, body = '']) => [id, body.replace(/<[^>]+>/g, '').trim()])).toEqual([
      ['1', 'План утверждён приказом № 3.'],
      ['2', 'Сноска в таблице.'],
      ['3', 'Последняя.'],
    ])
    for (const [, , body] of notes) expect(body).toContain('<w:pStyle w:val="Footnote"/>')
    expect(xml('word/footnotes.xml').match(/<w:footnoteRef\/>/g)).toHaveLength(3)
    expect(xml('word/settings.xml')).toContain(
      '<w:footnotePr><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr>',
    )
    expect(xml('word/styles.xml')).toContain('w:styleId="FootnoteReference"')
    expect(xml('[Content_Types].xml')).toContain('/word/footnotes.xml')
  })

  test('leave nothing in a document that has none', async () => {
    const parts = unzipSync(
      await renderDocx(pageOf([{ orientation: 'portrait', blocks: [paragraph('text', 'Без сносок.')] }])),
    )
    expect(Object.keys(parts)).not.toContain('word/footnotes.xml')
    expect(strFromU8(parts['word/settings.xml'] ?? new Uint8Array())).not.toContain('footnotePr')
    expect(strFromU8(parts['word/styles.xml'] ?? new Uint8Array())).not.toContain('FootnoteReference')
  })

  test('of the PDF stand at the foot of the page that refers to them, in their own size', async () => {
    const document = await open((await renderPdf(page)).bytes)
    const linesOf = async (number: number) => {
      const { items } = await (await document.getPage(number)).getTextContent()
      return items.flatMap((item) =>
        'str' in item && item.str.trim()
          ? [{ words: item.str, y: item.transform[5] as number, size: Math.abs(item.transform[3] as number) }]
          : [],
      )
    }
    const first = await linesOf(1)
    const words = first.find((item) => item.words.includes('План утверждён'))
    // Two footnotes of one line each stand right above the bottom margin of 20 mm.
    expect(words?.size).toBeCloseTo(10, 1)
    expect(words?.y).toBeLessThan((20 / 25.4) * 72 + 30)
    expect(first.find((item) => item.words.includes('Сноска в таблице'))?.y).toBeLessThan(words?.y ?? 0)
    const mark = first.find((item) => item.words === '1' && item.y > 400)
    expect(mark?.size).toBeLessThan(14)
    expect((await linesOf(2)).map((item) => item.words).join(' ')).toContain('Последняя.')
  })

  test('of the PDF are notes for a reader program, too', async () => {
    const raw = Buffer.from((await renderPdf(page)).bytes).toString('latin1')
    expect(raw.match(/\/S ?\/Note\b/g)).toHaveLength(3)
  })

  test('of HTML are linked there and back, each under the text of its sheet', () => {
    const html = renderHtml(page)
    for (const number of [1, 2, 3]) {
      expect(html).toContain(`<a href="#note-${number}" id="mark-${number}" role="doc-noteref">${number}</a>`)
      expect(html).toContain(`id="note-${number}" role="doc-footnote"`)
    }
    const sheets = html.split('<section class="sheet').slice(1)
    expect(sheets.map((sheet) => [...sheet.matchAll(/id="note-(\d)"/g)].map(([, number]) => number))).toEqual(
      [['1', '2'], ['3']],
    )
  })
})
