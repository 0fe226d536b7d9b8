import { beforeAll, describe, expect, test } from 'vitest'
import type { Block } from '../../../src/layout/page.ts'
import { renderPdf } from '../../../src/output/pdf/index.ts'
import {
  longText,
  manyPages,
  pageOf,
  paragraph,
  point,
  sampleGeometry,
  samplePage,
  sampleStyles,
  text,
} from '../pages.ts'
import { type Line, linesOf, type Run, runsOf } from './measure.ts'

/** Times New Roman and Tinos: distance between baselines at single spacing, as a fraction of the size. */
const singleLine = (1825 + 443 + 87) / 2048
/** From the top of a line to its baseline. */
const ascent = (1825 + 87) / 2048
const millimetresPerPoint = 25.4 / 72

async function linesOfBlocks(blocks: readonly Block[], styles = sampleStyles): Promise<readonly Line[]> {
  const { bytes } = await renderPdf(pageOf([{ orientation: 'portrait', blocks }], { styles }))
  return linesOf(await runsOf(bytes))
}

function find(lines: readonly Line[], start: string): Line {
  const found = lines.find((line) => line.text.startsWith(start))
  if (!found) throw new Error(`No line «${start}»`)
  return found
}

describe('margins', () => {
  let lines: readonly Line[]
  let runs: readonly Run[]
  beforeAll(async () => {
    runs = await runsOf((await renderPdf(manyPages())).bytes)
    lines = linesOf(runs).filter(({ baseline }) => baseline > 20)
  })

  test('text keeps to the left margin, its first lines to the indent', () => {
    for (const line of lines) {
      const isFirst = line.text.startsWith('Абзац')
      expect(line.left).toBeCloseTo(isFirst ? 42.5 : 30, 1)
    }
  })

  test('justified lines end at the right margin; a hyphen does not hang over it', () => {
    expect(Math.max(...runs.map(({ right }) => right))).toBeLessThan(200.05)
    const full = lines.filter(({ right }) => Math.abs(right - 200) < 0.05)
    expect(full.length).toBeGreaterThan(lines.length / 3)
  })

  test('the first line stands at the top margin, the last above the bottom one', () => {
    for (const page of new Set(lines.map((line) => line.page))) {
      const baselines = lines.filter((line) => line.page === page).map(({ baseline }) => baseline)
      expect(Math.min(...baselines)).toBeCloseTo(20 + ascent * 14 * millimetresPerPoint, 1)
      expect(Math.max(...baselines)).toBeLessThan(277)
    }
  })

  test('lines are one and a half lines of Times New Roman apart', () => {
    const page = lines.filter((line) => line.page === 1)
    const gaps = page.slice(1).map((line, index) => line.baseline - (page[index]?.baseline ?? 0))
    for (const gap of gaps) expect(gap).toBeCloseTo(1.5 * singleLine * 14 * millimetresPerPoint, 1)
  })

  test('no page begins with the last line of a paragraph or ends with the first', () => {
    const pages = Math.max(...lines.map((line) => line.page))
    for (let page = 1; page < pages; page++) {
      const own = lines.filter((line) => line.page === page)
      const next = lines.filter((line) => line.page === page + 1)
      expect(own.at(-1)?.text).not.toMatch(/^Абзац/)
      expect(next[0]?.text.startsWith('Абзац') || !next[1]?.text.startsWith('Абзац')).toBe(true)
    }
  })

  test('page numbers stand in the middle of the top margin from the second page on', () => {
    const numbers = runs.filter(({ baseline }) => baseline < 20)
    const pages = Math.max(...runs.map((run) => run.page))
    expect(numbers.map((run) => run.text)).toEqual(
      Array.from({ length: pages - 1 }, (_, page) => `${page + 2}`),
    )
    for (const number of numbers) {
      expect((number.left + number.right) / 2).toBeCloseTo(30 + 170 / 2, 1)
      expect(number.baseline).toBeCloseTo(
        sampleGeometry.pageNumberFromEdge + ascent * 12 * millimetresPerPoint,
        1,
      )
      expect(number.size).toBeCloseTo(12, 1)
    }
  })
})

describe('paragraphs', () => {
  test.each([
    { style: 'text', label: undefined, first: 42.5, next: 30 },
    { style: 'point-1', label: '1.', first: 42.5, next: 30 },
    { style: 'dash-2', label: '–', first: 50, next: 37.5 },
    { style: 'number-3', label: 'а)', first: 57.5, next: 45 },
  ] as const)('$style starts at $first mm and goes on at $next mm', async ({ style, label, first, next }) => {
    const block = label ? point(label, longText, style) : paragraph(style, longText)
    const [head, ...others] = await linesOfBlocks([block])
    expect(head?.left).toBeCloseTo(first, 1)
    expect(head?.text).toMatch(label ? `${label} В целях` : 'В целях')
    for (const line of others) expect(line.left).toBeCloseTo(next, 1)
  })

  test('a label is one space away from the text', async () => {
    const { bytes } = await renderPdf(
      pageOf([{ orientation: 'portrait', blocks: [point('2.1.', 'текст', 'point-2')] }]),
    )
    const [label, body] = await runsOf(bytes)
    expect((body?.left ?? 0) - (label?.right ?? 0)).toBeCloseTo(0.25 * 14 * millimetresPerPoint, 1)
    expect(body?.baseline).toBeCloseTo(label?.baseline ?? 0, 2)
  })

  test('a negative first line hangs, its label with it', async () => {
    const styles = {
      ...sampleStyles,
      'point-1': { ...sampleStyles['point-1'], indentLeft: 20, firstLine: -10 },
    }
    const { bytes } = await renderPdf(
      pageOf([{ orientation: 'portrait', blocks: [point('1.', longText)] }], { styles }),
    )
    const [label, body, ...others] = await runsOf(bytes)
    expect(label?.left).toBeCloseTo(40, 1)
    expect(body?.left).toBeCloseTo(50, 1)
    expect(Math.min(...others.map(({ left }) => left))).toBeCloseTo(50, 1)
  })

  test('hyphens only where the style allows them', async () => {
    const narrow = { ...sampleStyles.text, indentRight: 120 }
    const broken = await linesOfBlocks([paragraph('text', longText)], { ...sampleStyles, text: narrow })
    const whole = await linesOfBlocks([paragraph('text', longText)], {
      ...sampleStyles,
      text: { ...narrow, hyphenate: false },
    })
    const words = new Set(longText.split(/[\s,]+/u))
    const ends = (lines: readonly Line[]) =>
      lines.map((line) =>
        line.text
          .split(/[\s,]+/u)
          .filter(Boolean)
          .at(-1),
      )
    expect(ends(broken).every((word) => words.has(word ?? ''))).toBe(false)
    expect(ends(whole).every((word) => words.has(word ?? ''))).toBe(true)
  })

  test.each([
    { words: '12\u00a0декабря\u00a02025', whole: /декабря/u },
    { words: '(Рябовахина\u00a0Д.И.)', whole: /Рябовахина/u },
    { words: 'ПОСТАНОВЛЯЕТ:', whole: /ПОСТАНОВЛЯЕТ:/u },
    { words: 'за 2022–2025\u00a0годы', whole: /2022–2025/u },
  ])('«$words» is never divided, wherever it stands', async ({ words, whole }) => {
    const blocks = Array.from({ length: 30 }, (_, at) =>
      paragraph('text', `${'и'.repeat(at + 1)} слово и дело ${words} и так далее по порядку`),
    )
    const narrow = { ...sampleStyles.text, firstLine: 0, indentRight: 100 }
    const lines = await linesOfBlocks(blocks, { ...sampleStyles, text: narrow })
    expect(lines.filter(({ text }) => whole.test(text))).toHaveLength(30)
  })

  test.each([
    { style: 'kind', text: 'приказ', shown: 'ПРИКАЗ' },
    { style: 'annex-title', text: 'Программа', shown: 'Программа' },
  ] as const)('$style stands in the middle', async ({ style, text: words, shown }) => {
    const [line] = await linesOfBlocks([paragraph(style, words)])
    expect(line?.text).toBe(shown)
    expect(((line?.left ?? 0) + (line?.right ?? 0)) / 2).toBeCloseTo(115, 1)
  })

  test('of two gaps between paragraphs the larger counts', async () => {
    const styles = {
      ...sampleStyles,
      place: { ...sampleStyles.place, after: 12 },
      stamp: { ...sampleStyles.stamp, before: 18 },
    }
    const lines = await linesOfBlocks([paragraph('place', 'Одно'), paragraph('stamp', 'Другое')], styles)
    const between = find(lines, 'Другое').baseline - find(lines, 'Одно').baseline
    expect(between).toBeCloseTo((singleLine * 14 + 18) * millimetresPerPoint, 1)
  })

  test('a heading goes to the next page with what is under it', async () => {
    for (const before of [27, 28, 29]) {
      const lines = await linesOfBlocks([
        ...Array.from({ length: before }, (_, index) => paragraph('text', `Строка ${index + 1}.`)),
        paragraph('heading-1', 'Раздел'),
        paragraph('text', longText),
      ])
      expect(find(lines, 'Раздел').page).toBe(find(lines, 'В целях').page)
    }
  })
})

describe('requisites, stamps, signatures, foot', () => {
  let lines: readonly Line[]
  let runs: readonly Run[]
  beforeAll(async () => {
    runs = await runsOf((await renderPdf(samplePage())).bytes)
    lines = linesOf(runs)
  })

  test('the date stands at the left margin, the number at the right one, on one line', () => {
    const line = find(lines, '05.06.2021')
    expect(line.text).toMatch(/№.14$/u)
    expect(line.left).toBeCloseTo(30, 1)
    expect(line.right).toBeCloseTo(200, 1)
  })

  test('names end at the right margin, on the last line of the position', () => {
    const last = find(lines, 'муниципального района')
    expect(last.text).toContain('В.С. Берёзкин')
    expect(last.right).toBeCloseTo(200, 1)
    expect(last.left).toBeCloseTo(30, 1)
    expect(find(lines, 'Секретарь').right).toBeCloseTo(200, 1)
    // The position keeps to its width.
    expect(find(lines, 'Начальник отдела образования').right).toBeLessThan(105)
  })

  test('the style says how much room there is for the hand above every signature', () => {
    const room = sampleStyles.signature.before * millimetresPerPoint
    const [text, first, last, second] = [
      '4. Контроль',
      'Начальник отдела образования',
      'муниципального района',
      'Секретарь',
    ].map((start) => find(lines, start).baseline) as [number, number, number, number]
    expect(first - text).toBeCloseTo(room + 1.5 * singleLine * 14 * millimetresPerPoint, 1)
    expect(second - last).toBeCloseTo(room + singleLine * 14 * millimetresPerPoint, 1)
  })

  test('one stamp stands at the right margin', () => {
    expect(find(lines, 'Приложение №').left).toBeCloseTo(125, 1)
    expect(find(lines, 'к приказу').left).toBeCloseTo(125, 1)
  })

  test('two stamps stand side by side, the name of one at its right edge', () => {
    const [left, right] = [find(lines, 'РАССМОТРЕНА'), find(lines, 'УТВЕРЖДАЮ')]
    expect(left.left).toBeCloseTo(30, 1)
    expect(right.left).toBeCloseTo(125, 1)
    expect(left.baseline).toBeCloseTo(right.baseline, 2)
    const names = runs.filter((run) => run.page === 3 && run.text.endsWith('Берёзкин'))
    expect(names.map((run) => Math.round(run.right))).toEqual([200])
  })

  test('a rule for the hand makes its line no higher', () => {
    const baselines = ['Начальник отдела', 'В.С. Берёзкин', '2021 г.'].map(
      (words) => runs.find((run) => run.page === 3 && run.text === words)?.baseline ?? 0,
    )
    const [position = 0, name = 0, date = 0] = baselines
    expect(name - position).toBeCloseTo(singleLine * 14 * millimetresPerPoint, 1)
    expect(date - name).toBeCloseTo(singleLine * 14 * millimetresPerPoint, 1)
  })

  test('three stamps stand in rows of two, the third alone at the right', () => {
    const [first, second, third] = ['Первый', 'Второй', 'Третий'].map((word) => find(lines, word))
    expect(first?.baseline).toBeCloseTo(second?.baseline ?? 0, 2)
    expect(third?.left).toBeCloseTo(second?.left ?? 0, 1)
    expect(third?.baseline).toBeGreaterThan(second?.baseline ?? 0)
  })

  test('the mark of the executor stands at the lower left, in smaller type', () => {
    const [name, phone] = ['Липина', '8 (83600)'].map((start) =>
      runs.find((run) => run.text.startsWith(start)),
    )
    expect(name?.left).toBeCloseTo(30, 1)
    expect(name?.size).toBeCloseTo(10, 1)
    expect(phone?.baseline).toBeCloseTo(277 - (singleLine - ascent) * 10 * millimetresPerPoint, 1)
  })
})

describe('tables', () => {
  let lines: readonly Line[]
  beforeAll(async () => {
    lines = linesOf(await runsOf((await renderPdf(samplePage())).bytes)).filter(({ page }) => page >= 4)
  })

  test('the head is repeated on every page of a landscape section', () => {
    const heads = lines.filter((line) => line.text.startsWith('№ п/п'))
    expect(heads.map((line) => line.page)).toEqual([4, 5, 6])
  })

  test('a landscape page is as wide as the paper is high', () => {
    expect(Math.max(...lines.map((line) => line.right))).toBeCloseTo(287 - 1.9, 0)
  })

  test('rows are not split', () => {
    for (let row = 1; row <= 20; row++) {
      const at = lines.findIndex((line) => line.text.startsWith(`${row}. Показатель`))
      const row3 = lines.slice(at, at + 3)
      expect(new Set(row3.map((line) => line.page)).size).toBe(1)
      expect(row3.at(-1)?.text).toMatch(/^– в том числе с отличием/)
    }
  })

  test('a section row is not left alone at the foot of a page', async () => {
    const row = (section: boolean, words: string) => ({
      section,
      splittable: false,
      cells: [{ paragraphs: [[text(words)]] }],
    })
    for (let rows = 44; rows <= 52; rows++) {
      const found = await linesOfBlocks([
        {
          type: 'table',
          columns: [{ align: 'left', share: 1 }],
          head: [{ paragraphs: [[text('Мероприятие')]] }],
          rows: [
            ...Array.from({ length: rows }, (_, index) => row(false, `Строка ${index + 1}`)),
            row(true, 'Раздел'),
            row(false, 'После раздела'),
          ],
        },
      ])
      expect(find(found, 'Раздел').page).toBe(find(found, 'После раздела').page)
    }
  })

  test('paragraphs of a cell are parted, its words stand off the rules', async () => {
    const table = (room: number) => {
      const paragraphs = [[text('Первый')], [text('Второй')]]
      const columns = [{ align: 'left', share: 1 } as const]
      const row = { section: false, splittable: false, cells: [{ paragraphs }] }
      const cell = { ...sampleStyles['table-cell'], before: room, after: room }
      return linesOfBlocks([{ type: 'table', columns, head: [], rows: [row, row] }], {
        ...sampleStyles,
        'table-cell': cell,
      })
    }
    const steps = (lines: readonly Line[]) =>
      lines.slice(1).map(({ baseline }, at) => baseline - (lines[at]?.baseline ?? 0))
    const [close, apart] = [steps(await table(0)), steps(await table(3))]
    const point = 25.4 / 72
    expect(apart.map((step, at) => (step - (close[at] ?? 0)) / point).map(Math.round)).toEqual([3, 6, 3])
  })

  test.each([
    ['a word too long for its column', 'Общеобразовательные учреждения'],
    ['a bracket after a quote', '«Центр» (школа) «Центр» (школа)'],
  ])('%s is broken, not drawn over the next cell', async (_, words) => {
    const { bytes } = await renderPdf(
      pageOf([
        {
          orientation: 'portrait',
          blocks: [
            {
              type: 'table',
              columns: [
                { align: 'left', share: 1 },
                { align: 'left', share: 7 },
              ],
              head: [{ paragraphs: [[text('Ответственный исполнитель')]] }, { paragraphs: [[text('Мера')]] }],
              rows: [
                {
                  section: false,
                  splittable: false,
                  cells: [{ paragraphs: [[text(words)]] }, { paragraphs: [[text('Провести')]] }],
                },
              ],
            },
          ],
        },
      ]),
    )
    const first = (await runsOf(bytes)).filter(({ left }) => left < 30 + 170 / 8)
    expect(Math.max(...first.map(({ right }) => right))).toBeLessThan(30 + 170 / 8)
  })
})
