import { beforeAll, describe, expect, test } from 'vitest'
import { type Page, plainText } from '#layout'
import { renderDocx, renderPdf } from '#output'
import { attribute, paragraphs, readDocx, styleTitle, textOf, wordsOfDocx } from '../output/docx/read-docx.ts'
import { readHtml, wordsOfHtml } from '../output/html/read-html.ts'
import { type Line, linesOf, type Run, runsOf } from '../output/pdf/measure.ts'
import { compositionOf, type Finished, finish, hard, LONG_CELL, order, points } from './hard-documents.ts'
import { letters, sheetsOf } from './measures.ts'
import { textOfPdf, wordsAs } from './pdf-words.ts'

/** Capitals are a matter of looks; a no-break space is a space, a no-break hyphen a hyphen. */
function words(text: string): readonly string[] {
  return text
    .toLowerCase()
    .replaceAll('\u2011', '-')
    .split(/\s+/u)
    .filter((word) => word !== '')
}

/** Without the numbers of pages. */
const bodyOf = (runs: readonly Run[]): readonly Line[] =>
  linesOf(runs).filter(({ baseline }) => baseline > 20)

describe.each(Object.entries(hard))('%s', (_, source) => {
  let made: Finished
  let runs: readonly Run[]
  beforeAll(async () => {
    made = await finish(source)
    runs = await runsOf(made.pdf)
  })

  test('is nothing to complain of', () => {
    expect(made.messages.filter(({ severity }) => severity === 'error')).toEqual([])
    expect(made.missing).toEqual([])
  })

  test('has its words in all formats', async () => {
    const composed = words(plainText(made.page).join(' '))
    const footnotes = made.page.sections.some(({ blocks }) => JSON.stringify(blocks).includes('"footnote"'))
    const pdf = (await textOfPdf(made.pdf)).toLowerCase().replaceAll('\u2011', '-')
    // A footnote stands at the foot of its sheet, a cell goes on after the whole row: another order, all the letters.
    const counted = (text: string) => [...letters(text).replace(/\d/gu, '')].sort().join('')
    if (footnotes) for (const word of composed) expect(letters(pdf), word).toContain(letters(word))
    else if (source.includes(LONG_CELL)) expect(counted(pdf)).toBe(counted(composed.join('')))
    else expect(wordsAs(composed, pdf)).toEqual(composed)
    if (!footnotes) expect(words(wordsOfDocx(readDocx(made.docx)).join(' '))).toEqual(composed)
    if (!footnotes) expect(words(wordsOfHtml(made.html).join(' '))).toEqual(composed)
    expect(readHtml(made.html).errors).toEqual([])
  })

  test('leaves no margin of the sheet, nothing over anything else', async () => {
    const sheets = await sheetsOf(made.pdf)
    for (const { left, page, right, text } of bodyOf(runs)) {
      expect(left, text).toBeGreaterThan(29.9)
      expect(right, text).toBeLessThan((sheets[page - 1]?.[0] ?? 0) - 9.9)
    }
    for (const [at, run] of runs.entries()) {
      const next = runs[at + 1]
      if (
        next &&
        next.page === run.page &&
        Math.abs(next.baseline - run.baseline) < 0.1 &&
        next.left > run.left
      )
        expect(next.left, `${run.text} | ${next.text}`).toBeGreaterThan(run.right - 0.5)
    }
  })

  test('its signatures follow three lines of the text', () => {
    const lines = bodyOf(runs)
    const name = lines.findIndex(({ text }) => /Кречетов|Заозёрская|Полевая/u.test(text))
    const signed = lines[name]
    const above = lines.slice(0, name).filter(({ page }) => page === signed?.page)
    expect(above.length).toBeGreaterThanOrEqual(3)
  })
})

describe('tables', () => {
  test('a row longer than a page goes on under a repeated head, the others are whole', async () => {
    const { docx, pdf } = await finish(hard['a cell longer than a page'] ?? '')
    const lines = bodyOf(await runsOf(pdf))
    const heads = lines.filter(({ text }) => /^№ Мера/u.test(text))
    expect(heads.map(({ page }) => page)).toEqual([1, 2, 3, 4, 5])
    for (let row = 3; row <= 32; row++) {
      const at = lines.findIndex(({ text }) => text.startsWith(`${row} Мера номер ${row}`))
      expect(lines[at + 1]?.page, `${row}`).toBe(lines[at]?.page)
    }
    const { document } = readDocx(docx)
    const rows = [...document.matchAll(/<w:tr>.*?<\/w:tr>/gsu)].map(([xml]) => xml)
    expect(rows.filter((xml) => xml.includes('<w:tblHeader/>'))).toHaveLength(1)
    const loose = rows.filter((xml) => !xml.includes('<w:cantSplit/>'))
    expect(loose).toHaveLength(1)
    expect(loose[0]).toContain('Проверяются здания')
  })

  test('paragraphs of a cell are paragraphs', async () => {
    const { docx } = await finish(hard['several paragraphs in a cell'] ?? '')
    const read = readDocx(docx)
    const cells = paragraphs(read.document).filter((each) => styleTitle(read, each) === 'Ячейка таблицы')
    expect(cells.map((each) => textOf(each).replaceAll('\u00a0', ' '))).toEqual([
      '1',
      'Первый абзац.',
      'Второй абзац.',
      '– третий;',
      '– четвёртый.',
      'Шубина О.Н.,',
      'Липин П.П.',
    ])
  })
})

test('an annex lies on its sheet, each footnote at the foot of the sheet of its sign', async () => {
  const { docx, pdf } = await finish(hard['a landscape annex with footnotes'] ?? '')
  const lying = (await sheetsOf(pdf)).map(([width, height]) => width > height)
  expect(lying).toEqual([false, true])
  const notes = bodyOf(await runsOf(pdf)).filter(({ text }) =>
    /Здания, принятые|Они могут|Вместе с/u.test(text),
  )
  expect(notes.map(({ baseline, page }) => [page, baseline > (page === 1 ? 265 : 175)])).toEqual([
    [1, true],
    [2, true],
    [2, true],
  ])
  const { document, parts } = readDocx(docx)
  expect(document.match(/<w:pgSz [^>]*w:orient="landscape"/gu)).toHaveLength(1)
  expect(document.match(/<w:footnoteReference /gu)).toHaveLength(3)
  expect(textOf(parts.get('word/footnotes.xml') ?? '')).toMatch(/Здания, принятые.*Они могут.*Вместе с/su)
})

test('points have four levels of numbers at most, a fifth is told of', () => {
  const { page } = compositionOf(hard['points of four levels with lists of dashes'] ?? '')
  const labels = page.sections[0]?.blocks.flatMap((block) =>
    block.type === 'paragraph' && block.label ? [block.label.text] : [],
  )
  const dashes = Array.from({ length: 4 }, () => '–')
  expect(labels).toEqual(['1.', '1.1.', '1.1.1.', '1.1.1.1.', ...dashes, '1.1.1.2.', '1.1.2.', '1.2.', '2.'])
  const deeper = Array.from({ length: 5 }, (_, at) => `${'   '.repeat(at)}1. Провести проверку:`).join('\n')
  const { messages } = compositionOf(order({ body: deeper }))
  expect(messages).toMatchObject([{ rule: 'too-deep', severity: 'warning', line: 17 }])
})

test('a long position has its name on its last line', async () => {
  const lines = bodyOf(await runsOf((await finish(hard['a position of five lines'] ?? '')).pdf))
  const start = lines.findIndex(({ text }) => text.startsWith('Исполняющий'))
  const position = lines.slice(start)
  expect(position.length).toBeGreaterThanOrEqual(5)
  for (const { left } of position) expect(left).toBeCloseTo(30, 1)
  expect(position.map(({ text }) => text.includes('Берёзкина-Заозёрская'))).toEqual(
    position.map((_, at) => at === position.length - 1),
  )
  expect(position.at(-1)?.right).toBeCloseTo(200, 1)
})

test('a picture comes into both files, with what is read aloud', async () => {
  const { docx, pdf } = await finish(hard['a picture in the text'] ?? '')
  expect([...readDocx(docx).parts.keys()].filter((name) => name.startsWith('word/media/'))).toHaveLength(1)
  expect(attribute(readDocx(docx).document, 'wp:docPr', 'descr')).toBe('Схема проезда')
  expect(Buffer.from(pdf).toString('latin1')).toContain('/Subtype /Image')
})

test('control characters are left out, an emoji that the font has not is shown as a sign and told of', async () => {
  const page = compositionOf(order({ body: '1. Провести\u0007 сбор\u0001 😀 до 1 июля.' })).page
  const { bytes, missing } = await renderPdf(page)
  const text = await textOfPdf(bytes)
  expect(words(text).join(' ')).toContain('провести сбор □ до 1 июля.')
  expect(missing).toContain('😀')
  const docx = wordsOfDocx(readDocx(await renderDocx(page))).join(' ')
  expect(docx).toContain('Провести сбор 😀 до 1')
})

/** Wherever the end of a page comes. */
const lengths = Array.from({ length: 8 }, (_, at) => at + 11)

describe('the end of a page', () => {
  const drawn = async (page: Page) => bodyOf(await runsOf((await renderPdf(page)).bytes))

  test.each(lengths)('never leaves signatures alone: %d points', async (count) => {
    const lines = await drawn(compositionOf(order({ body: points(count) })).page)
    const at = lines.findIndex(({ text }) => text.includes('Кречетов'))
    const { page } = lines[at] ?? {}
    expect(lines.slice(0, at).filter((line) => line.page === page).length).toBeGreaterThanOrEqual(3)
  })

  test.each(lengths)('never has a heading last: %d points', async (count) => {
    const body = `${points(count)}\n## О приёмке зданий\n\n${points(2)}`
    const lines = await drawn(compositionOf(order({ body })).page)
    const at = lines.findIndex(({ text }) => text.startsWith('О приёмке'))
    expect(at).toBeGreaterThan(0)
    expect(lines[at + 1]?.page).toBe(lines[at]?.page)
  })

  test('keeps headings and signatures with what they belong to in Word', async () => {
    const { page } = compositionOf(order({ body: `${points(2)}\n## О приёмке зданий\n\n${points(2)}` }))
    const read = readDocx(await renderDocx(page))
    const heading = paragraphs(read.document).find((each) => textOf(each).includes('О приёмке')) ?? ''
    expect(read.styles.get(styleTitle(read, heading)) ?? '').toContain('<w:keepNext/>')
    const last =
      paragraphs(read.document)
        .filter((each) => textOf(each).includes('Провести'))
        .at(-1) ?? ''
    expect(`${last}${read.styles.get(styleTitle(read, last))}`).toContain('<w:keepNext/>')
  })
})
