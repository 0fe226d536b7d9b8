import { unzipSync } from 'fflate'
import { PDFDocument } from 'pdf-lib'
import { describe, expect, test } from 'vitest'
import { renderDocx, renderHtml, renderPdf } from '#output'
import { coatSvg, png } from '../pictures.ts'
import { attribute, readDocx, wordsOfDocx } from './docx/read-docx.ts'
import { wordsOfHtml } from './html/read-html.ts'
import { type Form, formOf } from './letterhead-forms.ts'
import { pageOf as page, paragraph } from './pages.ts'
import { figuresIn } from './pdf/figures.ts'
import { type Line, linesOf, runsOf } from './pdf/measure.ts'

/** Held against ГОСТ Р 7.0.97, section 3 and 5.1: millimetres. */
const angular = { '2016': 75, '2025': 80 } as const
const coatFromEdge = 10
const left = 30

const draw = async (form: Form): Promise<readonly Line[]> =>
  linesOf(await runsOf((await renderPdf(formOf(form))).bytes))

const lineWith = (lines: readonly Line[], words: string): Line => {
  const found = lines.find(({ text }) => text.includes(words))
  if (!found) throw new Error(`No line has «${words}»`)
  return found
}

describe.each([
  ['2016', '2021-06-05'],
  ['2025', '2026-06-05'],
] as const)('an angular letterhead of the edition of %s', (edition, date) => {
  const right = left + angular[edition]
  const own = ['Администрация', 'Управление', 'ПРИКАЗ', '№ 14', 'с. Заречное', '(УОМПС)', 'Тел.']

  test.each(['angular', 'angular-flag'] as const)(
    '%s: no line of the PDF leaves its block',
    async (layout) => {
      const lines = await draw({ layout, date })
      const head = lines.slice(
        0,
        lines.findIndex(({ text }) => text.startsWith('О подготовке')),
      )
      const inBlock = head.filter((line) => line.left < right)
      for (const words of own)
        expect(inBlock.some(({ text }) => text.replaceAll('\u00a0', ' ').includes(words))).toBe(true)
      for (const line of inBlock) {
        expect(line.right).toBeLessThanOrEqual(right + 0.1)
        if (layout === 'angular-flag') expect(line.left).toBeCloseTo(left, 0)
        else expect((line.left + line.right) / 2).toBeCloseTo(left + angular[edition] / 2, 0)
      }
    },
  )

  test('its stamp stands at its right, level with it', async () => {
    const lines = await draw({ layout: 'angular', date })
    const stamp = lineWith(lines, 'УТВЕРЖДАЮ')
    expect(stamp.left).toBeCloseTo(200 - angular[edition], 0)
    // What the style keeps above its word is kept above it here, too.
    expect(stamp.baseline - lineWith(lines, 'Администрация').baseline).toBeLessThan(3)
  })

  test('the title begins at the left margin under it, no wider', async () => {
    const lines = await draw({ layout: 'angular', date })
    const title = lineWith(lines, 'О подготовке')
    expect(title.left).toBeCloseTo(left, 0)
    expect(title.right).toBeLessThanOrEqual(right + 0.1)
    expect(title.baseline).toBeGreaterThan(lineWith(lines, 'с. Заречное').baseline)
  })

  test('is a table of fixed width without rules in Word', async () => {
    const { document } = readDocx(await renderDocx(formOf({ layout: 'angular', date })))
    const table = /<w:tbl>.*?<\/w:tbl>/su.exec(document)?.[0] ?? ''
    expect(table).toContain('<w:tblLayout w:type="fixed"/>')
    expect(table).not.toContain('w:tblBorders')
    const widths = [...table.matchAll(/<w:gridCol w:w="(\d+)"\/>/gu)].map(([, width]) => Number(width))
    const gap = Number(attribute(table, 'w:right', 'w:w'))
    expect((((widths[0] ?? 0) - gap) / 1440) * 25.4).toBeCloseTo(angular[edition], 1)
    expect((widths.reduce((sum, width) => sum + width, 0) / 1440) * 25.4).toBeCloseTo(170, 1)
  })
})

describe('the coat of arms', () => {
  test.each([
    ['longitudinal', '2021-06-05', left + 170 / 2],
    ['angular', '2021-06-05', left + 75 / 2],
    ['angular-flag', '2026-06-05', left + 80 / 2],
  ] as const)(
    'of the %s layout is 10 mm from the edge, over the middle of the name',
    async (layout, date, middle) => {
      const [coat] = await figuresIn((await renderPdf(formOf({ layout, date }))).bytes)
      expect(coat?.alternative).toBe('Герб')
      expect(coat?.top).toBeCloseTo(coatFromEdge, 1)
      expect((coat?.bottom ?? 0) - (coat?.top ?? 0)).toBeCloseTo(20, 1)
      expect(((coat?.left ?? 0) + (coat?.right ?? 0)) / 2).toBeCloseTo(middle, 1)
      const { document } = readDocx(await renderDocx(formOf({ layout, date })))
      const anchor = /<wp:anchor .*?<\/wp:anchor>/su.exec(document)?.[0] ?? ''
      const [, x = '', y = ''] =
        /<wp:positionH relativeFrom="page"><wp:posOffset>(\d+)<.*?<wp:positionV relativeFrom="page"><wp:posOffset>(\d+)</su.exec(
          anchor,
        ) ?? []
      const width = Number(attribute(anchor, 'wp:extent', 'cx')) / 36_000
      expect(Number(y) / 36_000).toBeCloseTo(coatFromEdge, 2)
      expect(Number(x) / 36_000 + width / 2).toBeCloseTo(middle, 1)
      expect(Number(attribute(anchor, 'wp:extent', 'cy')) / 36_000).toBeCloseTo(20, 2)
    },
  )

  test('keeps the name of the organisation below it, in both formats', async () => {
    const lines = await draw({})
    const top = Math.min(...lines.map(({ baseline }) => baseline))
    expect(top).toBeGreaterThan(coatFromEdge + 20 + 3)
    expect(top).toBeLessThan(coatFromEdge + 20 + 12)
    const { styles } = readDocx(await renderDocx(formOf({})))
    const anchor = styles.get('Привязка рисунков') ?? ''
    // 20 mm of the margin are there already.
    expect((Number(attribute(anchor, 'w:spacing', 'w:before')) / 1440) * 25.4).toBeCloseTo(13, 1)
  })

  test('stays a drawing in PDF and HTML; Word has a PNG of it, too', async () => {
    const form = formOf({})
    const { bytes } = await renderPdf(form)
    const pdf = await PDFDocument.load(bytes)
    const images = pdf.context
      .enumerateIndirectObjects()
      .filter(([, object]) => 'dict' in object && `${object.dict}`.includes('/Subtype /Image'))
    expect(images).toEqual([])
    const parts = Object.keys(unzipSync(await renderDocx(form)))
    expect(
      parts
        .filter((name) => name.startsWith('word/media/'))
        .map((name) => name.split('.').at(-1))
        .sort(),
    ).toEqual(['png', 'svg'])
    const html = renderHtml(form)
    expect(html).toContain(`src="data:image/svg+xml;base64,${Buffer.from(coatSvg).toString('base64')}"`)
    expect(html).toContain('img-src data:')
    expect(renderHtml(formOf({ coat: false }))).not.toContain('img-src')
  })

  test('gives the same bytes again, and other ones when it is another', async () => {
    const form = formOf({})
    const other = {
      ...form,
      images: { 'gerb.svg': { format: 'png', base64: png().toString('base64') } },
    } as const
    expect(Buffer.from(await renderDocx(form)).equals(await renderDocx(form))).toBe(true)
    expect(Buffer.from((await renderPdf(form)).bytes).equals((await renderPdf(form)).bytes)).toBe(true)
    expect(Buffer.from(await renderDocx(form)).equals(await renderDocx(other))).toBe(false)
    expect(JSON.stringify(form)).not.toBe(JSON.stringify(other))
  })
})

describe('a letterhead in two languages', () => {
  test('has the Russian one at the left, the other at the right, the coat between them', async () => {
    const bytes = (await renderPdf(formOf({ bilingual: true }))).bytes
    const runs = await runsOf(bytes)
    const [coat] = await figuresIn(bytes)
    const head = runs.filter(
      ({ baseline, page }) => page === 1 && baseline < (coat?.bottom ?? 0) + 20 && baseline > 40,
    )
    const middle = left + 170 / 2
    for (const { left: from, right: to } of head)
      expect(to < (coat?.left ?? 0) || from > (coat?.right ?? 0)).toBe(true)
    const russian = runs.find(({ text }) => text.includes('Управление'))
    const tatar = runs.find(({ text }) => text.includes('Мәгариф'))
    expect(russian?.right).toBeLessThan(middle)
    expect(tatar?.left).toBeGreaterThan(middle)
    expect(runs.some(({ text, left: at }) => text === 'БОЕРЫК' && at > middle)).toBe(true)
  })

  test('prints every letter of the languages of the republics', async () => {
    const letters = 'Әә Өө Үү Җҗ Ңң Һһ Ҙҙ Ҫҫ Ҡҡ Ғғ Ҕҕ Ҥҥ Ӑӑ Ӗӗ Ӳӳ Ӧӧ Ӱӱ Ӓӓ Ӹӹ Ӝӝ Ӟӟ Ӥӥ Ӵӵ Ӕӕ Ііһ Ҷҷ Ӌӌ Ӏӏ Јј'
    const { missing } = await renderPdf(
      page([{ orientation: 'portrait', blocks: [paragraph('organization', letters)] }]),
    )
    expect(missing).toEqual([])
  })

  test('says which language is which', async () => {
    const form = formOf({ bilingual: true })
    expect(renderHtml(form)).toContain('<div class="column" lang="tt">')
    const { styles } = readDocx(await renderDocx(form))
    const second = [...styles].filter(([, xml]) => xml.includes('<w:lang w:val="tt"/>')).map(([name]) => name)
    expect(second.length).toBeGreaterThan(2)
    const pdf = await PDFDocument.load((await renderPdf(form)).bytes)
    const languages = pdf.context
      .enumerateIndirectObjects()
      .filter(([, object]) => `${object}`.includes('/Lang (tt'))
    expect(languages.length).toBeGreaterThan(0)
  })
})

describe('words', () => {
  test.each([
    ['an angular letterhead', { layout: 'angular' }],
    ['two languages', { bilingual: true }],
    ['neither', {}],
  ] as const)('of %s are the same in all formats', async (_, form) => {
    const words = (text: string) =>
      text
        .replaceAll('\u00a0', ' ')
        .split(/\s+/u)
        .filter((word) => /[\p{L}\p{N}]/u.test(word))
        .sort()
    const pdf = linesOf(await runsOf((await renderPdf(formOf(form))).bytes))
      .map(({ text }) => text)
      .join(' ')
    expect(words(pdf)).toEqual(words(wordsOfDocx(readDocx(await renderDocx(formOf(form)))).join(' ')))
    expect(words(wordsOfHtml(renderHtml(formOf(form))).join(' '))).toEqual(words(pdf))
  })
})
