import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { plainText } from '#layout'
import type { Page } from '../../../src/layout/page.ts'
import { renderHtml } from '../../../src/output/html/index.ts'
import { hardPage } from '../docx/hard-page.ts'
import {
  dash,
  draftPage,
  longText,
  manyPages,
  pageOf,
  paragraph,
  point,
  samplePage,
  sampleProperties,
  text,
} from '../pages.ts'
import { attribute, classesOf, elementsOf, readHtml, textOf, wordsOfHtml } from './read-html.ts'

const pages: Readonly<Record<string, Page>> = {
  sample: samplePage(),
  many: manyPages(20),
  draft: draftPage(),
  hard: hardPage(),
  empty: pageOf([]),
}
const named = Object.entries(pages)

/** Tags of the elements in their order, of one paragraph's page. */
const outlineOf = (page: Page): string =>
  readHtml(renderHtml(page))
    .elements.filter(({ tagName }) => /^(?:ol|ul|li|h\d)$/u.test(tagName))
    .map((element) =>
      /^h/u.test(element.tagName) ? `${element.tagName} ${textOf(element).trim()}` : element.tagName,
    )
    .join(', ')

describe('the file', () => {
  it.each(named)('is HTML that no browser has to guess at: %s', (_, page) => {
    expect(readHtml(renderHtml(page)).errors).toEqual([])
  })

  it.each(named)('is the same bytes every time: %s', (_, page) => {
    expect(renderHtml(structuredClone(page))).toBe(renderHtml(page))
  })

  it.each(named)('has no code, no address to load from, no style attribute: %s', (_, page) => {
    for (const element of readHtml(renderHtml(page)).elements) {
      expect(['script', 'link', 'img', 'iframe', 'object', 'base']).not.toContain(element.tagName)
      for (const { name } of element.attrs) expect(name).not.toMatch(/^(?:on.*|style|src|srcset|action)$/u)
    }
  })

  it('lets only its own style sheet in', () => {
    const { elements } = readHtml(renderHtml(samplePage()))
    const style = elements.find(({ tagName }) => tagName === 'style')
    const css =
      style && 'value' in (style.childNodes[0] ?? {}) ? (style.childNodes[0] as { value: string }).value : ''
    const policy = elements.find((each) => attribute(each, 'http-equiv') === 'Content-Security-Policy')
    const hash = createHash('sha256').update(css).digest('base64')
    expect(policy && attribute(policy, 'content')).toBe(
      `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`,
    )
    expect(css).not.toMatch(/@import|url\(|@font-face/u)
    expect(css).not.toMatch(/NaN|undefined|Infinity/u)
  })

  it('says its language, its title and whose it is', () => {
    const { elements } = readHtml(renderHtml(samplePage()))
    const one = (tag: string) => elements.find(({ tagName }) => tagName === tag)
    const html = one('html')
    const title = one('title')
    expect(html && attribute(html, 'lang')).toBe('ru')
    expect(title && textOf(title).trim()).toBe('Приказ от 05.06.2021 № 14')
    const meta = elements.filter((each) => attribute(each, 'name') === 'author')
    expect(meta.map((each) => attribute(each, 'content'))).toEqual([sampleProperties.author])
  })
})

describe('words', () => {
  it.each(named)('are those of the blocks, in their order: %s', (_, page) => {
    const expected = plainText(page)
      .join(' ')
      .replace(/(?!\s)[\p{Cc}\p{Cs}]/gu, '\ufffd')
    expect(wordsOfHtml(renderHtml(page)).join(' ')).toBe(
      expected
        .split(/\s+/u)
        .filter((word) => word !== '')
        .join(' '),
    )
  })
})

describe('hostile text', () => {
  const hostile = `</style><script>alert(1)</script><img src=x onerror="alert(1)">&amp;'"--><!--`

  it('is only text wherever it stands', () => {
    const plain = [text(hostile)]
    const page = samplePage({
      font: '"; } body { background: url(https://example.org) } x {"',
      properties: { ...sampleProperties, title: hostile, subject: hostile, author: hostile },
      sections: [
        {
          orientation: 'portrait',
          blocks: [
            paragraph('text', plain, { text: hostile, list: hostile, level: 1, automatic: false }),
            { type: 'requisites', left: plain, right: plain },
            { type: 'stamps', stampWidth: 75, stamps: [[{ style: 'stamp', inlines: plain, name: hostile }]] },
            { type: 'signatures', positionWidth: 75, signatures: [{ position: plain, name: hostile }] },
            {
              type: 'table',
              columns: [{ align: 'left', share: 1 }],
              head: [{ paragraphs: [plain] }],
              rows: [{ section: true, splittable: true, cells: [{ paragraphs: [plain] }] }],
            },
            { type: 'foot', lines: [plain] },
          ],
        },
      ],
    })
    const html = renderHtml(page)
    const { elements, errors } = readHtml(html)
    expect(errors).toEqual([])
    expect(elements.filter(({ tagName }) => ['script', 'img'].includes(tagName))).toEqual([])
    expect(html).not.toContain('url(')
    const body = elements.find(({ tagName }) => tagName === 'body')
    expect(body && textOf(body).split(hostile)).toHaveLength(1 + 11)
  })

  it.each([
    { href: 'https://example.org/?a=1&b="2"', shown: 'https://example.org/?a=1&b="2"' },
    { href: 'http://example.org', shown: 'http://example.org' },
    { href: 'mailto:otdel@example.org', shown: 'mailto:otdel@example.org' },
    { href: 'javascript:alert(1)', shown: undefined },
    { href: ' JaVaScRiPt:alert(1)', shown: undefined },
    { href: 'java\nscript:alert(1)', shown: undefined },
    { href: 'data:text/html,<script>alert(1)</script>', shown: undefined },
    { href: 'file:///etc/passwd', shown: undefined },
    { href: '//example.org', shown: undefined },
    { href: 'другой.md', shown: undefined },
  ])('links: $href', ({ href, shown }) => {
    const page = pageOf([{ orientation: 'portrait', blocks: [paragraph('text', [text('слово', { href })])] }])
    const links = readHtml(renderHtml(page)).elements.filter(({ tagName }) => tagName === 'a')
    expect(links.map((link) => attribute(link, 'href'))).toEqual(shown === undefined ? [] : [shown])
    expect(wordsOfHtml(renderHtml(page))).toEqual(['слово'])
  })
})

describe('structure', () => {
  const portrait = (...blocks: Page['sections'][number]['blocks']): Page =>
    pageOf([{ orientation: 'portrait', blocks }])

  it.each<{ name: string; page: Page; outline: string }>([
    {
      name: 'points hold their sub-points, dashes stand in points',
      page: portrait(
        point('1.', 'а'),
        point('2.', 'б'),
        point('2.1.', 'в', 'point-2'),
        dash('г'),
        dash('д'),
        point('3.', 'е'),
      ),
      outline: 'ol, li, li, ol, li, ul, li, li, li',
    },
    {
      name: 'a term belongs to the point above it',
      page: portrait(point('1.', 'а'), paragraph('deadline', 'Срок: 1 мая.'), point('2.', 'б')),
      outline: 'ol, li, li',
    },
    {
      name: 'other text ends the list',
      page: portrait(point('1.', 'а'), paragraph('text', 'б'), point('2.', 'в')),
      outline: 'ol, li, ol, li',
    },
    {
      name: 'two lists one after another are two',
      page: portrait(
        paragraph('number-1', 'а', { text: '1)', list: 'one', level: 1, automatic: true }),
        paragraph('number-1', 'б', { text: '1)', list: 'two', level: 1, automatic: true }),
      ),
      outline: 'ol, li, ol, li',
    },
    {
      name: 'headings never skip a level',
      page: portrait(paragraph('title', 'О'), paragraph('heading-3', 'П'), paragraph('heading-2', 'Р')),
      outline: 'h1 О, h2 П, h2 Р',
    },
  ])('$name', ({ page, outline }) => {
    expect(outlineOf(page)).toBe(outline)
  })

  it('a numbered heading is a heading', () => {
    const label = { text: '1.', list: 'sections', level: 1, automatic: true }
    expect(outlineOf(portrait(paragraph('heading-1', 'Общие положения', label)))).toBe(
      'h1 1.\u00a0Общие положения',
    )
  })

  it('a table has a head with scopes, a group for every section and all its columns', () => {
    const { elements } = readHtml(renderHtml(samplePage()))
    const table = elements.find(({ tagName }) => tagName === 'table')
    if (!table) throw new Error('no table')
    const inTable = elementsOf(table)
    const scopes = inTable.filter(({ tagName }) => tagName === 'th').map((each) => attribute(each, 'scope'))
    expect(scopes).toEqual(['col', 'col', 'col', 'col', 'rowgroup'])
    expect(inTable.filter(({ tagName }) => tagName === 'col')).toHaveLength(4)
    const rows = inTable.filter(({ tagName }) => tagName === 'tr')
    expect(rows.map((row) => classesOf(row)[0]).slice(0, 5)).toEqual(['', 'section', 'whole', '', 'whole'])
    expect(inTable.filter(({ tagName }) => tagName === 'td')).toHaveLength(80)
  })

  it('a section is a sheet that begins a new page, on its side where it is landscape', () => {
    const html = renderHtml(samplePage())
    const sheets = readHtml(html).elements.filter(({ tagName }) => tagName === 'section')
    expect(sheets.map((each) => attribute(each, 'class'))).toEqual([
      'sheet portrait',
      'sheet portrait',
      'sheet landscape',
    ])
    expect(html).toMatch(/@page \{\s+size: 210mm 297mm;\s+margin: 20mm 10mm 20mm 30mm;/u)
    expect(html).toContain('@page landscape { size: 297mm 210mm }')
    expect(html).toMatch(/\.sheet \+ \.sheet \{\s+break-before: page;/u)
  })

  it('a stamp has one place for the hand', () => {
    const stamp = [
      { style: 'stamp' as const, inlines: [{ type: 'blank' as const, width: 30 }], name: 'И.О. Фамилия' },
    ]
    const html = renderHtml(portrait({ type: 'stamps', stampWidth: 75, stamps: [stamp] }))
    const blanks = readHtml(html).elements.filter((each) => classesOf(each).includes('blank'))
    expect(blanks.map((each) => attribute(each, 'class'))).toEqual(['blank rest'])
  })

  it('a paragraph of up to three lines is not parted', () => {
    const html = renderHtml(portrait(paragraph('text', longText.slice(0, 190)), paragraph('text', longText)))
    const paragraphs = readHtml(html).elements.filter(({ tagName }) => tagName === 'p')
    expect(paragraphs.map((each) => attribute(each, 'class'))).toEqual(['text whole', 'text'])
  })

  it('words that must not be hyphenated are told apart', () => {
    const html = renderHtml(portrait(paragraph('text', 'Провести до 12\u00a0декабря\u00a02025 <сбор>')))
    expect(html).toContain(
      'Провести до <span class="whole-word">12\u00a0декабря\u00a02025</span> &lt;сбор&gt;',
    )
  })

  it('the styles of the page are rules of the style sheet', () => {
    const html = renderHtml(samplePage())
    expect(html).toContain(
      '.text { text-align: var(--justify); font-size: calc(14 * var(--pt)); font-weight: normal; line-height: 1.7235; ' +
        'margin: 0 0 0 0; text-indent: calc(12.5 * var(--mm)); hyphens: auto }',
    )
    expect(html).toMatch(/\.title \{[^}]*margin: 0 calc\(60 \* var\(--mm\)\) calc\(14 \* var\(--pt\)\) 0;/u)
  })
})
