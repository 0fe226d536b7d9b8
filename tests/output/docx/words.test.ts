import mammoth from 'mammoth'
import { describe, expect, it } from 'vitest'
import { renderDocx } from '../../../src/output/docx/index.ts'
import { draftPage, manyPages, pageOf, paragraph, samplePage, wordsOf } from '../pages.ts'
import { hardPage } from './hard-page.ts'
import { readDocx, wordsOfDocx } from './read-docx.ts'

const pages = { sample: samplePage(), many: manyPages(20), draft: draftPage() }

describe('words', () => {
  it.each(Object.entries(pages))('are those of the blocks, in their order: %s', async (_, page) => {
    expect(wordsOfDocx(readDocx(await renderDocx(page)))).toEqual(wordsOf(page))
  })

  it('are read by another program with their headings, lists and tables', async () => {
    const buffer = Buffer.from(await renderDocx(samplePage()))
    const { value: html } = await mammoth.convertToHtml({ buffer })
    expect(html).toContain('<h2>I. Общие положения</h2>')
    expect(html).toContain('<h3>1.1. Основания</h3>')
    expect(html).toMatch(/<ol><li>Утвердить прилагаемую/u)
    expect(html).toMatch(/<ol><li>провести самообследование до 25\.06\.2021;<ol><li>разместить/u)
    expect(html).toMatch(/<ul><li>продолжить работу/u)
    expect(html).toContain('<strong>размещены</strong>')
    expect(html).toContain('<a href="https://example.org/otdel"><em>отдела</em></a>')
    expect(html).toMatch(/<thead><tr><th[^>]*><p>№ п\/п<\/p>/u)
    expect(html).toContain('<td colspan="4">')
  })

  it('that must not be hyphenated are in no language and not proofed', async () => {
    const spaced = [
      { type: 'text', text: 'приказываю', letterSpacing: 3 } as const,
      { type: 'text', text: ':' } as const,
    ]
    const page = pageOf([
      {
        orientation: 'portrait',
        blocks: [
          paragraph('text', 'Провести до 12\u00a0декабря\u00a02025 сбор'),
          {
            type: 'paragraph',
            style: 'text',
            inlines: spaced,
          },
        ],
      },
    ])
    const { document, styles } = readDocx(await renderDocx(page))
    expect(styles.get('Слово без переноса')).toContain('<w:noProof/><w:lang w:val="zxx"/>')
    const whole = [...document.matchAll(/<w:rStyle w:val="Whole"\/>.*?<w:t[^>]*>(?<text>[^<]*)/gsu)]
    expect(whole.map(({ groups }) => groups?.text)).toEqual(['12\u00a0декабря\u00a02025', 'приказыва', 'ю'])
  })

  it('survive what a source may hold', async () => {
    const bytes = await renderDocx(hardPage())
    const { document } = readDocx(bytes)
    expect(document).toContain('aб в г &lt; &gt; &amp;')
    expect(document).toContain(']]&gt; ₽ § ½ 😀 \ufffd д')
    expect(document).toContain('<w:noBreakHyphen/>')
    expect(document).toContain('<w:softHyphen/>')
    // A table without rows would be broken for Word.
    expect(document.match(/<w:tbl>/gu)).toHaveLength(
      document.match(/<w:tbl>(?:(?!<\/w:tbl>).)*<w:tr>/gsu)?.length ?? 0,
    )
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) })
    expect(value).toContain('😀')
    expect(value.match(/Председатель комиссии/gu)).toHaveLength(40)
  })
})
