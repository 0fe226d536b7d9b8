import { afterEach, describe, expect, it, vi } from 'vitest'
import { renderDocx } from '../../../src/output/docx/index.ts'
import { draftPage, manyPages, pageOf, paragraph, samplePage, sampleProperties, text } from '../pages.ts'
import { readDocx } from './read-docx.ts'

describe('the file', () => {
  const zone = process.env.TZ
  afterEach(() => {
    vi.useRealTimers()
    if (zone === undefined) delete process.env.TZ
    else process.env.TZ = zone
  })

  it('is the same on every day and in every time zone', async () => {
    const now = await renderDocx(samplePage())
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2031-02-03T04:05:06Z') })
    process.env.TZ = 'Asia/Kamchatka'
    const later = await renderDocx(samplePage())
    expect(Buffer.compare(now, later)).toBe(0)
  })

  it('holds nothing it does not need, and no extensions of Microsoft', async () => {
    const { parts } = readDocx(await renderDocx(manyPages(5)))
    expect([...parts.keys()]).toEqual([
      '[Content_Types].xml',
      '_rels/.rels',
      'docProps/app.xml',
      'docProps/core.xml',
      'docProps/custom.xml',
      'word/_rels/document.xml.rels',
      'word/document.xml',
      'word/header1.xml',
      'word/numbering.xml',
      'word/settings.xml',
      'word/styles.xml',
    ])
    for (const xml of parts.values()) expect(xml).not.toMatch(/w1[45]:|Ignorable/u)
  })

  it('says in its properties what the document is, and nothing of the day it was made on', async () => {
    const { parts } = readDocx(await renderDocx(samplePage()))
    const core = parts.get('docProps/core.xml')
    expect(core).toContain(`<dc:title>${sampleProperties.title}</dc:title>`)
    expect(core).toContain(`<dc:subject>${sampleProperties.subject}</dc:subject>`)
    expect(core).toContain(`<dc:creator>${sampleProperties.author}</dc:creator>`)
    expect(core?.match(/2021-06-05T00:00:00Z/gu)).toHaveLength(2)
    const custom = parts.get('docProps/custom.xml')
    for (const value of ['Приказ', '14', '2021-06-05', sampleProperties.hash])
      expect(custom).toContain(`<vt:lpwstr>${value}</vt:lpwstr>`)
  })

  it('gives a draft fixed dates and leaves out what it has not', async () => {
    const { parts } = readDocx(await renderDocx(draftPage()))
    expect(parts.get('docProps/core.xml')?.match(/2000-01-01T00:00:00Z/gu)).toHaveLength(2)
    expect(parts.get('docProps/custom.xml')).not.toContain('Дата документа')
  })

  it('counts the identifiers of links', async () => {
    const page = pageOf([
      {
        orientation: 'portrait',
        blocks: [
          paragraph('text', [
            text('раз', { href: 'https://example.org/a?b=1&c=2' }),
            text('два', { href: 'https://пример.рф/' }),
            text('три', { href: 'не адрес' }),
          ]),
        ],
      },
    ])
    const { document, parts } = readDocx(await renderDocx(page))
    const relationships = parts.get('word/_rels/document.xml.rels') ?? ''
    const ids = [...document.matchAll(/<w:hyperlink [^>]*r:id="(rId\d+)"/gu)].map(([, id]) => id)
    expect(ids).toHaveLength(2)
    for (const id of ids) expect(relationships).toContain(`Id="${id}"`)
    expect(relationships).toContain('Target="https://example.org/a?b=1&amp;c=2"')
    expect(relationships).toContain('Target="https://xn--e1afmkfd.xn--p1ai/"')
  })

  it('turns hyphenation on, for Russian', async () => {
    const { parts, styles } = readDocx(await renderDocx(samplePage()))
    expect(parts.get('word/settings.xml')).toContain('<w:autoHyphenation/>')
    expect(parts.get('word/styles.xml')).toContain('<w:lang w:val="ru-RU"')
    expect(styles.get('Текст')).not.toContain('w:suppressAutoHyphens')
    expect(styles.get('Заголовок к тексту')).toContain('<w:suppressAutoHyphens/>')
  })
})
