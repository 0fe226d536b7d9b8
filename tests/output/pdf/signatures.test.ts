import { describe, expect, test } from 'vitest'
import type { Block } from '../../../src/layout/page.ts'
import { renderPdf } from '../../../src/output/pdf/index.ts'
import { longText, pageOf, paragraph, point, text } from '../pages.ts'
import { type Line, linesOf, runsOf } from './measure.ts'

const signatures: Block = {
  type: 'signatures',
  positionWidth: 75,
  signatures: [{ position: [text('Начальник отдела')], name: 'В.С. Берёзкин' }],
}
const foot: Block = { type: 'foot', lines: [[text('Липина О.П.')]] }

/** One-line paragraphs first, so that every place of the end on the page is met. */
async function signed(before: number, tail: readonly Block[], after: readonly Block[] = []) {
  const blocks = [
    ...Array.from({ length: before }, (_, index) => paragraph('text', `Строка ${index + 1}.`)),
    ...tail,
    signatures,
    ...after,
  ]
  const { bytes } = await renderPdf(pageOf([{ orientation: 'portrait', blocks }]))
  return linesOf(await runsOf(bytes)).filter(({ baseline }) => baseline > 20)
}

function linesAbove(lines: readonly Line[]): number {
  const signature = lines.find((line) => line.text.startsWith('Начальник'))
  return lines.filter((line) => line.page === signature?.page && line.baseline < signature.baseline).length
}

// ГОСТ Р 7.0.97-2016, 5.22: at least three lines of the text go with the signatures.
describe('signatures never stand alone on a page', () => {
  test.each([
    { name: 'one long paragraph', tail: [paragraph('text', `${longText}.`)] },
    { name: 'a long point', tail: [point('4.', `${longText}.`)] },
    { name: 'a long paragraph twice over', tail: [paragraph('text', `${longText}. ${longText}.`)] },
    { name: 'short paragraphs', tail: [] },
    {
      name: 'a long point and a short one',
      tail: [point('4.', `${longText}.`), point('5.', 'Контроль за мной.')],
    },
    { name: 'a paragraph of four lines', tail: [paragraph('text', longText.slice(0, 250))] },
  ])('$name', async ({ tail }) => {
    for (let before = 22; before <= 31; before++) {
      const lines = await signed(before, tail)
      expect(linesAbove(lines), `${before} lines before`).toBeGreaterThanOrEqual(3)
    }
  })

  describe('under a head that stays with its text', () => {
    /** One-line requisites over a text that begins low on the page. */
    const head = (lines: number) =>
      Array.from({ length: lines }, (_, at) => paragraph('unit', `Шапка ${at + 1}`))
    const signedUnder = async (lines: number, text: readonly Block[]) => {
      const blocks = [...head(lines), ...text, signatures]
      const { bytes } = await renderPdf(pageOf([{ orientation: 'portrait', blocks }]))
      return linesOf(await runsOf(bytes)).filter(({ baseline }) => baseline > 20)
    }

    test('a short text goes over whole, with its command word', async () => {
      const text = ['Раз.', 'Два.', 'Три.'].map((words) => paragraph('text', words))
      for (let lines = 34; lines <= 38; lines++) {
        const found = await signedUnder(lines, [paragraph('command', 'ПРИКАЗЫВАЮ:'), ...text])
        expect(linesAbove(found), `${lines} lines of head`).toBeGreaterThanOrEqual(3)
        const pages = ['ПРИКАЗЫВАЮ', 'Раз', 'Начальник'].map(
          (word) => found.find((line) => line.text.startsWith(word))?.page,
        )
        expect(new Set(pages).size, `${lines} lines of head`).toBe(1)
      }
    })

    test('a long paragraph begins under its head and sends three lines over', async () => {
      const found = await signedUnder(28, [paragraph('text', `${longText}. ${longText}.`)])
      expect(
        found.filter(({ page, text }) => page === 1 && !text.startsWith('Шапка')).length,
      ).toBeGreaterThanOrEqual(2)
      expect(linesAbove(found)).toBeGreaterThanOrEqual(3)
      expect(new Set(found.map(({ page }) => page)).size).toBe(2)
    })
  })

  test('no more lines go over than must', async () => {
    const lines = await signed(25, [paragraph('text', `${longText}.`)])
    expect(linesAbove(lines)).toBe(3)
    expect(lines.filter(({ page }) => page === 1)).toHaveLength(27)
  })

  test('signatures that fit stay where they are', async () => {
    const lines = await signed(20, [paragraph('text', `${longText}.`)])
    expect(new Set(lines.map(({ page }) => page))).toEqual(new Set([1]))
  })

  test('the mark of the executor is on the page of the signatures', async () => {
    for (let before = 22; before <= 31; before++) {
      const lines = await signed(before, [], [foot])
      const [signature, mark] = ['Начальник', 'Липина'].map((start) =>
        lines.find((line) => line.text.startsWith(start)),
      )
      expect(mark?.page, `${before} lines before`).toBe(signature?.page)
      expect(linesAbove(lines)).toBeGreaterThanOrEqual(3)
    }
  })
})
