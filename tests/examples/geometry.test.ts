import { beforeAll, describe, expect, it } from 'vitest'
import type { ParagraphStyleName } from '#layout'
import { attribute, readDocx } from '../output/docx/read-docx.ts'
import { type Line, linesOf, type Run, runsOf } from '../output/pdf/measure.ts'
import { buildExamples } from './examples.ts'
import {
  capital,
  expectNear,
  gaps,
  isRunning,
  letters,
  linesThatSay,
  millimetres,
  near,
  saysLast,
  sheetsOf,
  signatureColumns,
  singleLine,
  size,
  spacing,
  standsAlone,
  textOf,
  wholeLines,
  widthIn,
  wordsOf,
} from './measures.ts'
import { editionOf, leftMargin, norms, office, requisiteStyles, runningStyles } from './norms.ts'

const { documents } = await buildExamples()

it('both editions have their examples', () => {
  const editions = documents.map(({ decision }) => editionOf(decision.date))
  expect(new Set(editions)).toEqual(new Set(['2016', '2025']))
  const kept = documents.map(({ decision }) => leftMargin(decision))
  expect(new Set(kept)).toEqual(new Set([20, 30]))
})

describe.each(documents)('$id', ({ decision, page, pages: pageCount, docx: docxBytes, pdf }) => {
  const left = leftMargin(decision)
  const right = norms.paper.width - norms.margins.right
  const textWidth = right - left
  const requisiteWidth = norms.requisiteWidth[editionOf(decision.date)]
  const blocks = page.sections.flatMap((section) => section.blocks)

  describe('DOCX', () => {
    const docx = readDocx(docxBytes)
    const sections = [...docx.document.matchAll(/<w:sectPr>.*?<\/w:sectPr>/gsu)].map(([xml]) => xml)
    const style = (name: ParagraphStyleName) => docx.styles.get(page.styles[name].title) ?? ''

    it('the sheet is A4 with the margins of the term it is kept', () => {
      expect(sections).toHaveLength(page.sections.length)
      for (const section of sections) {
        const lying = attribute(section, 'w:pgSz', 'w:orient') === 'landscape'
        const sides = [millimetres(section, 'w:pgSz', 'w:w'), millimetres(section, 'w:pgSz', 'w:h')]
        const { width, height } = norms.paper
        expectNear(sides, lying ? [height, width] : [width, height])
        const margins = ['top', 'right', 'bottom', 'left'].map((side) =>
          millimetres(section, 'w:pgMar', `w:${side}`),
        )
        expectNear(margins, [norms.margins.top, norms.margins.right, norms.margins.bottom, left])
      }
    })

    it('the number of the page stands in the middle of the top margin, from the second page on', () => {
      const [first = '', ...others] = sections
      expect(first).toMatch(/<w:titlePg\/>/u)
      expect(first).not.toMatch(/w:type="first"/u)
      for (const other of others) expect(other).not.toMatch(/titlePg|pgNumType/u)
      expect(millimetres(first, 'w:pgMar', 'w:header')).toBeGreaterThanOrEqual(
        norms.pageNumber.fromEdge - 0.01,
      )
      const header = docx.parts.get('word/header1.xml') ?? ''
      expect(header.match(/<w:instrText[^>]*>([^<]*)</u)?.[1]).toBe('PAGE')
      expect(header.replace(/<w:instrText.*?<\/w:instrText>/gsu, '').replace(/<[^>]*>/gu, '')).toBe('')
      expect(attribute(docx.styles.get('Номер страницы') ?? '', 'w:jc', 'w:val')).toBe('center')
    })

    it('one font, in the sizes that are allowed', () => {
      expect(attribute(docx.parts.get('word/styles.xml') ?? '', 'w:rFonts', 'w:ascii')).toBe(
        'Times New Roman',
      )
      expect(docx.document).not.toMatch(/<w:rFonts|<w:sz /u)
      expect(norms.sizes.text).toContain(office.size)
      for (const name of [...runningStyles, ...requisiteStyles]) expect(size(style(name))).toBe(office.size)
      expect(size(style('table-cell'))).toBeGreaterThanOrEqual(norms.sizes.table)
      expect(size(style('executor-mark'))).toBe(norms.sizes.executorMark)
    })

    it('the text is justified, indented by 1.25 cm, one to one and a half lines apart', () => {
      const [least, most] = norms.lineSpacing.text
      expect(office.spacing).toBeGreaterThanOrEqual(least)
      expect(office.spacing).toBeLessThanOrEqual(most)
      for (const name of runningStyles) {
        const xml = style(name)
        expect(millimetres(xml, 'w:ind', 'w:firstLine')).toBeCloseTo(norms.firstLine, 1)
        expect(millimetres(xml, 'w:ind', 'w:left')).toBe(0)
        expect(spacing(xml)).toBe(office.spacing)
        if (name !== 'deadline') expect(attribute(xml, 'w:jc', 'w:val')).toBe('both')
      }
    })

    it('requisites are set at single spacing, their words whole', () => {
      for (const name of requisiteStyles) {
        expect(spacing(style(name))).toBe(norms.lineSpacing.requisite)
        expect(style(name)).toContain('<w:suppressAutoHyphens/>')
      }
    })

    it('the title, stamps and positions are as wide as the edition allows', () => {
      expect(widthIn(style('title'), textWidth)).toBeLessThanOrEqual(norms.requisiteWidth.longitudinal + 0.1)
      if (blocks.some(({ type }) => type === 'signatures'))
        expect(signatureColumns(docx)[0]).toBeCloseTo(requisiteWidth, 1)
      const stamped = page.sections.find((section) => section.blocks.some(standsAlone))
      if (!stamped) return
      const along = stamped.orientation === 'landscape' ? norms.paper.height : norms.paper.width
      for (const name of ['stamp', 'annex-mark'] as const)
        if (docx.document.includes(`w:val="${attribute(style(name), 'w:style', 'w:styleId')}"`))
          expect(widthIn(style(name), along - left - norms.margins.right)).toBeCloseTo(requisiteWidth, 1)
    })

    it('the name of who signs ends at the right margin', () => {
      if (!blocks.some(({ type }) => type === 'signatures')) return
      const columns = signatureColumns(docx)
      expect(columns.reduce((sum, width) => sum + width, 0)).toBeCloseTo(textWidth, 1)
      expect(attribute(docx.styles.get('Подписывающий справа') ?? '', 'w:jc', 'w:val')).toBe('right')
    })
  })

  describe('PDF', () => {
    let runs: readonly Run[]
    let lines: readonly Line[]
    let sheets: readonly (readonly [number, number])[]
    beforeAll(async () => {
      runs = await runsOf(pdf)
      lines = linesOf(runs).filter(({ baseline }) => baseline > norms.margins.top)
      sheets = await sheetsOf(pdf)
    })
    const find = (text: string) => linesThatSay(lines, text)

    it('every page is A4, its words within the margins', () => {
      expect(sheets).toHaveLength(pageCount)
      for (const [index, [width, height]] of sheets.entries()) {
        const lying = width > height
        expectNear([width, height], lying ? [297, 210] : [210, 297])
        const own = lines.filter((line) => line.page === index + 1)
        expect(Math.min(...own.map((line) => line.left))).toBeGreaterThan(left - 0.05)
        expect(Math.max(...own.map((line) => line.right))).toBeLessThan(width - norms.margins.right + 0.05)
        const baselines = own.map((line) => line.baseline)
        expect(Math.min(...baselines)).toBeGreaterThan(norms.margins.top + capital(10))
        expect(Math.max(...baselines)).toBeLessThan(height - norms.margins.bottom)
      }
      expect(Math.min(...lines.map((line) => line.left))).toBeCloseTo(left, 1)
      const upright = lines.filter((line) => sheets[line.page - 1]?.[0] === sheets[0]?.[0])
      expect(Math.max(...upright.map((line) => line.right))).toBeCloseTo(right, 1)
    })

    it('the number of the page stands in the middle of the top margin, from the second page on', () => {
      const numbers = runs.filter(({ baseline }) => baseline < norms.margins.top)
      const expected = sheets.slice(norms.pageNumber.from - 1).map((_, index) => String(index + 2))
      expect(numbers.map(({ text }) => text)).toEqual(expected)
      for (const number of numbers) {
        const sheet = sheets[number.page - 1]?.[0] ?? 0
        expect((number.left + number.right) / 2).toBeCloseTo((left + sheet - norms.margins.right) / 2, 1)
        expect(number.baseline - capital(number.size)).toBeGreaterThanOrEqual(norms.pageNumber.fromEdge)
        expect(number.baseline).toBeLessThan(norms.margins.top)
      }
    })

    it('one font, in the sizes that are allowed', () => {
      const fonts = [
        ...Buffer.from(pdf)
          .toString('latin1')
          .matchAll(/\/BaseFont\s*\/(\S+)/gu),
      ]
      expect(fonts.length).toBeGreaterThan(0)
      for (const [, font] of fonts) expect(font).toMatch(/^[A-Z]{6}\+Tinos-/u)
      const smallest = runs.filter((run) => run.size < norms.sizes.table - 0.01)
      const mark = decision.executorMark
      const words = letters(`${mark?.name ?? ''}${mark?.phone ?? ''}`)
      expect(letters(smallest.map(({ text }) => text).join(''))).toBe(words)
      for (const run of runs) expect([10, 12, 14]).toContain(Math.round(run.size * 10) / 10)
    })

    it('paragraphs begin at the indent and go on at the margin, their lines evenly apart', () => {
      const met = blocks.filter(isRunning).map((block) => {
        const own = find(textOf(block))
        expectNear(
          own.map((line) => line.left),
          own.map((_, at) => left + (at === 0 ? norms.firstLine : 0)),
        )
        for (const gap of gaps(own)) expect(gap / singleLine(office.size)).toBeCloseTo(office.spacing, 1)
        return own.length
      })
      expect(Math.max(...met)).toBeGreaterThan(1)
    })

    it('the title stands in the middle, no wider than 12 cm, at single spacing', () => {
      const own = find(decision.title ?? '')
      for (const line of own) {
        expect((line.left + line.right) / 2).toBeCloseTo(left + textWidth / 2, 1)
        expect(line.right - line.left).toBeLessThanOrEqual(norms.requisiteWidth.longitudinal + 0.1)
      }
      for (const gap of gaps(own)) expect(gap / singleLine(office.size)).toBeCloseTo(1, 1)
    })

    it('stamps stand at the right edge, two of them side by side, as wide as the edition allows', () => {
      for (const { orientation, blocks } of page.sections) {
        const edge =
          (orientation === 'landscape' ? norms.paper.height : norms.paper.width) - norms.margins.right
        for (const block of blocks) {
          if (block.type !== 'stamps') continue
          const alone = standsAlone(block)
          const width = alone ? requisiteWidth : Math.min(requisiteWidth, (edge - left - 5) / 2)
          for (const [index, stamp] of block.stamps.entries()) {
            const place = alone || index % 2 === 1 ? edge - width : left
            for (const text of wholeLines(stamp)) {
              const own = find(text)
              expectNear(
                own.map((line) => line.left),
                own.map(() => place),
              )
              for (const line of own) expect(line.right).toBeLessThan(place + width + 0.05)
              for (const gap of gaps(own)) expect(gap / singleLine(office.size)).toBeCloseTo(1, 1)
            }
          }
        }
      }
    })

    it('positions keep to their width, names end at the right margin, two or three lines below the text', () => {
      for (const block of blocks) {
        if (block.type !== 'signatures') continue
        for (const [index, { position, name }] of block.signatures.entries()) {
          const at = lines.findIndex((line) => saysLast(line, name) && near(line.right, right))
          const { page: sheet, baseline } = lines[at] ?? { page: 0, baseline: 0 }
          expect(at, name).toBeGreaterThan(0)
          const words = letters(wordsOf(position))
          const own = runs.filter((run) => run.page === sheet && near(run.baseline, baseline))
          const aside = own.filter(
            (run) => run.left < left + requisiteWidth && words.includes(letters(run.text)),
          )
          for (const run of aside) expect(run.right).toBeLessThan(left + requisiteWidth)
          if (index > 0) continue
          const start = lines.findLastIndex(
            (line, before) => before <= at && words.startsWith(letters(line.text).replace(letters(name), '')),
          )
          const [above, first] = lines.slice(start - 1)
          expect(first?.left).toBeCloseTo(left, 1)
          expect(above?.page).toBe(first?.page)
          const apart = ((first?.baseline ?? 0) - (above?.baseline ?? 0)) / singleLine(office.size)
          const [least, most] = norms.linesAboveSignature
          expect(apart - office.spacing).toBeGreaterThanOrEqual(least)
          expect(apart - office.spacing).toBeLessThanOrEqual(most)
        }
      }
    })
  })
})
