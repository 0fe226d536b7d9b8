import { beforeAll, describe, expect, test } from 'vitest'
import { readOffice } from '#decision'
import type { ParagraphStyleName } from '#layout'
import { attribute, paragraphWith, textOf } from '../output/docx/read-docx.ts'
import { type Figure, figuresIn } from '../output/pdf/figures.ts'
import { type Line, linesOf, type Run } from '../output/pdf/measure.ts'
import {
  linesThatSay,
  millimetres,
  sheetsOf,
  signatureColumns,
  singleLine,
  size,
  spacing,
  widthIn,
} from './measures.ts'
import { type Asked, type EditionName, founder, type Measured, make, title } from './standard-documents.ts'

/** From the top of a line of Times New Roman to its baseline and from there to its foot, mm. */
const ascent = (points: number) => ((1825 + 87) / 2048) * points * (25.4 / 72)
const descent = (points: number) => singleLine(points) - ascent(points)

/** Longest line of a requisite, angular layout. */
const WIDTH = { '2016': 75, '2025': 80 } as const

/** A finished document and what can be asked of it. */
interface Finished extends Measured {
  readonly edition: EditionName
  readonly lines: readonly Line[]
  readonly sheets: readonly (readonly [number, number])[]
  readonly figures: readonly Figure[]
}

async function finish(asked: Asked): Promise<Finished> {
  const made = await make(asked)
  const [sheets, figures] = [await sheetsOf(made.pdf), await figuresIn(made.pdf)]
  return { ...made, edition: asked.edition, lines: linesOf(made.runs), sheets, figures }
}

const style = ({ docx, page }: Finished, name: ParagraphStyleName) =>
  docx.styles.get(page.styles[name].title) ?? ''
const section = ({ docx }: Finished) => /<w:sectPr>.*?<\/w:sectPr>/su.exec(docx.document)?.[0] ?? ''
const margin = (side: string) => (found: Finished) => millimetres(section(found), 'w:pgMar', `w:${side}`)
const text = ({ lines }: Finished) => lines.filter(({ baseline }) => baseline > 20)
const numbers = ({ runs }: Finished) => runs.filter(({ baseline }) => baseline < 20)
const line = ({ lines }: Finished, start: string): Line => {
  const found = lines.find((each) => each.text.replaceAll('\u00a0', ' ').startsWith(start))
  if (!found) throw new Error(`No line begins with «${start}»`)
  return found
}
const after = (found: Finished, start: string): Line => {
  const next = found.lines[found.lines.indexOf(line(found, start)) + 1]
  if (!next) throw new Error(`No line stands after «${start}»`)
  return next
}
const middle = ({ left, right }: { readonly left: number; readonly right: number }) => (left + right) / 2
const step = (one: Line, other: Line) => (other.baseline - one.baseline) / singleLine(14)
const nameOf = ({ runs }: Finished): Run => {
  const found = runs.filter(({ text: words }) => words.includes('Заозёрская')).at(-1)
  if (!found) throw new Error('Nobody signs')
  return found
}
/** Word for word of the file: the bold cut of the font is in it. */
const isBold = (pdf: Uint8Array) =>
  /\/BaseFont\s*\/[A-Z]{6}\+Tinos-Bold\b/u.test(Buffer.from(pdf).toString('latin1'))
const coat = ({ figures }: Finished) => figures.find(({ alternative }) => alternative === 'Герб')
const code = ({ figures }: Finished) => figures.filter(({ alternative }) => alternative !== 'Герб')
/** mm from the upper left corner of the sheet to a picture that Word keeps at its place. */
function anchors({ docx }: Finished) {
  return [...docx.document.matchAll(/<wp:anchor .*?<\/wp:anchor>/gsu)].map(([xml]) => {
    const place =
      /<wp:positionH relativeFrom="page"><wp:posOffset>(\d+)<.*?<wp:positionV relativeFrom="page"><wp:posOffset>(\d+)</su.exec(
        xml,
      )
    const [, x = 'NaN', y = 'NaN'] = place ?? []
    const [width, height] = ['cx', 'cy'].map((side) => Number(attribute(xml, 'wp:extent', side)) / 36_000)
    const [left, top] = [Number(x) / 36_000, Number(y) / 36_000]
    return { left, top, right: left + (width ?? 0), bottom: top + (height ?? 0) }
  })
}

/** The lines of a position; the name stands on its last one. */
function positionIn({ lines, runs }: Finished): readonly Line[] {
  const start = lines.findIndex((each) => each.text.startsWith('Исполняющий'))
  const end = lines.findIndex((each) => each.text.includes('Заозёрская'))
  const { baseline = 0, page = 0 } = lines[end] ?? {}
  const last = runs.filter(
    (run) => run.page === page && Math.abs(run.baseline - baseline) < 0.1 && run.left < 115,
  )
  return [...lines.slice(start, end), ...linesOf(last)]
}

/**
 * The width itself where no line is longer and each would be with the next word; else what the longest has.
 */
function fits(lines: readonly Line[], width: number): number {
  const widths = lines.map(({ left, right }) => right - left)
  const longer = lines.slice(1).map(({ text: words, left, right }, at) => {
    const [next = ''] = words.split(' ')
    return (widths[at] ?? 0) + ((next.length + 1) / words.length) * (right - left)
  })
  const longest = Math.max(...widths)
  return longest < width + 0.1 && Math.min(...longer) > width ? width : longest
}

/** 5 mm from the margins there is nothing below or at the right of it. */
function corner(place: Figure | Omit<Figure, 'alternative'> | undefined): string {
  if (!place) return 'none'
  const apart = [200 - place.right, 287 - place.bottom]
  return apart.every((each) => each > -0.1 && each < 10.1) ? 'corner' : apart.join(', ')
}

/** One number of the standard, and how it is read in the finished files. */
interface Claim {
  readonly rule: string
  /** mm, pt or lines; as text where the standard names no number. */
  readonly is: number | string | Readonly<Record<EditionName, number | string>>
  readonly pdf: (found: Finished) => number | string
  readonly docx: (found: Finished) => number | string
}

/** Section 3 of ГОСТ Р 7.0.97: the sheet and the text. Kept permanently. */
const sheet: readonly Claim[] = [
  {
    rule: 'paper, width',
    is: 210,
    pdf: ({ sheets }) => sheets[0]?.[0] ?? 0,
    docx: (found) => millimetres(section(found), 'w:pgSz', 'w:w'),
  },
  {
    rule: 'paper, height',
    is: 297,
    pdf: ({ sheets }) => sheets[0]?.[1] ?? 0,
    docx: (found) => millimetres(section(found), 'w:pgSz', 'w:h'),
  },
  {
    rule: 'margin, top',
    is: 20,
    pdf: (found) => Math.min(...text(found).map(({ baseline }) => baseline)) - ascent(14),
    docx: margin('top'),
  },
  {
    rule: 'margin, right',
    is: 10,
    pdf: (found) => 210 - Math.max(...found.runs.map(({ right }) => right)),
    docx: margin('right'),
  },
  {
    rule: 'margin, bottom',
    is: 20,
    // The mark of the executor stands on it.
    pdf: (found) => 297 - Math.max(...text(found).map(({ baseline }) => baseline)) - descent(10),
    docx: margin('bottom'),
  },
  {
    rule: 'margin, left, kept over 10 years',
    is: 30,
    pdf: (found) => Math.min(...text(found).map(({ left }) => left)),
    docx: margin('left'),
  },
  {
    rule: 'number of the page, from the edge',
    is: 10,
    pdf: (found) => Math.min(...numbers(found).map(({ baseline }) => baseline)) - ascent(12),
    docx: margin('header'),
  },
  {
    rule: 'number of the page, in the middle',
    is: 'center',
    pdf: (found) =>
      numbers(found).every((each) => Math.abs(middle(each) - 115) < 0.1) ? 'center' : 'elsewhere',
    docx: ({ docx }) => attribute(docx.styles.get('Номер страницы') ?? '', 'w:jc', 'w:val') ?? '',
  },
  {
    rule: 'number of the page, from the second one on, digits only',
    is: '2, 3, 4',
    pdf: (found) =>
      numbers(found)
        .map((each) => each.text)
        .join(', '),
    docx: ({ docx, sheets }) =>
      docx.document.includes('<w:titlePg/>') &&
      !docx.document.includes('w:type="first"') &&
      (docx.parts.get('word/header1.xml') ?? '').replace(/<[^>]*>/gu, '') === 'PAGE'
        ? sheets
            .map((_, at) => at + 1)
            .slice(1)
            .join(', ')
        : 'none',
  },
  {
    rule: 'size of the text',
    is: 14,
    pdf: ({ runs }) => runs.find((run) => run.text.startsWith('В целях'))?.size ?? 0,
    docx: (found) => size(style(found, 'text')),
  },
  {
    rule: 'size in tables, smaller',
    is: 12,
    pdf: ({ runs }) => runs.find((run) => run.text.startsWith('Осмотр'))?.size ?? 0,
    docx: (found) => size(style(found, 'table-cell')),
  },
  {
    rule: 'indent of the first line',
    is: 12.5,
    pdf: (found) => line(found, 'В целях').left - after(found, 'В целях').left,
    docx: (found) => millimetres(style(found, 'text'), 'w:ind', 'w:firstLine'),
  },
  ...(['1.', '1.1.', '1.1.1.', '1.1.1.1.'] as const).map(
    (label, at): Claim => ({
      rule: `indent of a point of level ${at + 1}`,
      is: 12.5,
      pdf: (found) => line(found, `${label} `).left - after(found, `${label} `).left,
      docx: (found) =>
        millimetres(style(found, `point-${(at + 1) as 1 | 2 | 3 | 4}`), 'w:ind', 'w:firstLine'),
    }),
  ),
  {
    rule: 'line spacing of the text',
    is: 1.15,
    pdf: (found) => step(line(found, 'В целях'), after(found, 'В целях')),
    docx: (found) => spacing(style(found, 'text')),
  },
  {
    rule: 'line spacing of a title',
    is: 1,
    pdf: (found) => step(line(found, 'О подготовке'), after(found, 'О подготовке')),
    docx: (found) => spacing(style(found, 'title')),
  },
  {
    rule: 'line spacing of a stamp',
    is: 1,
    pdf: (found) => step(line(found, 'Первый заместитель'), after(found, 'Первый заместитель')),
    docx: (found) => spacing(style(found, 'stamp')),
  },
  {
    rule: 'line spacing of a position',
    is: 1,
    pdf: (found) => step(line(found, 'Исполняющий'), after(found, 'Исполняющий')),
    docx: (found) => spacing(style(found, 'signature')),
  },
  {
    rule: 'text justified',
    is: 'both',
    pdf: (found) => {
      // What a line's end hyphen takes is no part of its words.
      const hyphen = 0.333 * 14 * (25.4 / 72)
      const inner = found.lines.filter(
        (each, at) =>
          /^(?:[\d.]+\. (?!Контроль)|В целях|территорий|новому учеб)/u.test(each.text) &&
          Math.abs((found.lines[at + 1]?.left ?? 0) - 30) < 0.1,
      )
      const ends = inner.map(({ right }) => Math.min(200 - right, Math.abs(200 - hyphen - right)))
      return inner.length > 20 && Math.max(...ends) < 0.1 ? 'both' : 'ragged'
    },
    docx: (found) => attribute(style(found, 'text'), 'w:jc', 'w:val') ?? '',
  },
]

/** Section 5: requisites, longitudinal. */
const requisites: readonly Claim[] = [
  {
    rule: '01, coat of arms, from the edge',
    is: 10,
    pdf: (found) => coat(found)?.top ?? 0,
    docx: (found) => anchors(found)[0]?.top ?? 0,
  },
  {
    rule: '01, coat of arms, over the middle of the text',
    is: 115,
    pdf: (found) => middle(coat(found) ?? { left: 0, right: 0 }),
    docx: (found) => middle(anchors(found)[0] ?? { left: 0, right: 0 }),
  },
  {
    rule: '09, kind, capitals and bold',
    is: 'ПРИКАЗ, bold',
    pdf: (found) => `${line(found, 'ПРИКАЗ').text}, ${isBold(found.pdf) ? 'bold' : 'regular'}`,
    docx: (found) => {
      const own = style(found, 'kind')
      return own.includes('<w:b/>') && own.includes('<w:caps/>') ? 'ПРИКАЗ, bold' : own
    },
  },
  {
    rule: '16, stamp, as wide as a requisite of the angular layout, at the right margin',
    is: WIDTH,
    pdf: (found) => 200 - line(found, 'УТВЕРЖДАЮ').left,
    docx: (found) => widthIn(style(found, 'stamp'), 170),
  },
  {
    rule: '17, title, in the middle',
    is: 'center',
    pdf: (found) =>
      linesThatSay(found.lines, title).every((each) => Math.abs(middle(each) - 115) < 0.1)
        ? 'center'
        : 'left',
    docx: (found) => attribute(style(found, 'title'), 'w:jc', 'w:val') ?? '',
  },
  {
    rule: 'longest line of a longitudinal requisite',
    is: 120,
    pdf: ({ lines }) => fits(linesThatSay(lines, title), 120),
    docx: (found) => widthIn(style(found, 'title'), 170),
  },
  {
    rule: '19, mark of an annex, at the right margin',
    is: WIDTH,
    pdf: (found) => 200 - line(found, 'Приложение').left,
    docx: (found) => widthIn(style(found, 'annex-mark'), 170),
  },
  {
    rule: '19, mark of an annex, at the top of a new page',
    is: 20,
    pdf: (found) => line(found, 'Приложение').baseline - ascent(14),
    docx: margin('top'),
  },
  {
    rule: '22, position, from the left margin',
    is: 30,
    pdf: (found) => line(found, 'Исполняющий').left,
    docx: (found) => margin('left')(found) + millimetres(style(found, 'signature'), 'w:ind', 'w:left'),
  },
  {
    rule: '22, position, width',
    is: WIDTH,
    pdf: (found) => fits(positionIn(found), WIDTH[found.edition]),
    docx: ({ docx }) => signatureColumns(docx)[0] ?? 0,
  },
  {
    rule: '22, name, ends at the right margin',
    is: 200,
    pdf: (found) => nameOf(found).right,
    docx: ({ docx }) => 30 + signatureColumns(docx).reduce((sum, width) => sum + width, 0),
  },
  {
    rule: '22, two to three lines below the text',
    is: 'between',
    pdf: (found) => {
      const below = step(line(found, '12. Контроль'), line(found, 'Исполняющий')) - 1
      return below >= 2 && below <= 3 ? 'between' : `${below}`
    },
    docx: (found) => {
      const below = Number(attribute(style(found, 'signature'), 'w:spacing', 'w:before')) / 20 / (14 * 1.15)
      return below >= 2 && below <= 3 ? 'between' : `${below}`
    },
  },
  {
    rule: '25, mark of the executor, smaller type',
    is: 10,
    pdf: ({ runs }) => runs.find((run) => run.text.startsWith('Петрова'))?.size ?? 0,
    docx: (found) => size(style(found, 'executor-mark')),
  },
  {
    rule: '25, mark of the executor, at the left margin of the last page of the order',
    is: 30,
    pdf: (found) => (line(found, 'Петрова').page === 3 ? line(found, 'Петрова').left : 0),
    docx: (found) => 30 + (millimetres(style(found, 'executor-mark'), 'w:ind', 'w:left') || 0),
  },
  {
    rule: '31, QR code, only in 2025',
    is: { '2016': 0, '2025': 1 },
    pdf: (found) => code(found).length,
    docx: (found) => anchors(found).length - 1,
  },
  {
    rule: '31, QR code, in the lower right corner of the first sheet',
    is: { '2016': 'none', '2025': 'corner' },
    pdf: (found) => corner(code(found)[0]),
    docx: (found) => corner(anchors(found)[1]),
  },
]

/** The letterhead at the upper left, the stamp beside it. */
const angular: readonly Claim[] = [
  {
    rule: '05, longest line',
    is: WIDTH,
    pdf: ({ edition, lines }) => fits(linesThatSay(lines, founder), WIDTH[edition]),
    docx: ({ docx }) => {
      const table = /<w:tbl>.*?<\/w:tbl>/su.exec(docx.document)?.[0] ?? ''
      const gap = Number(attribute(table, 'w:right', 'w:w'))
      return ((Number(/<w:gridCol w:w="(\d+)"/u.exec(table)?.[1]) - gap) / 1440) * 25.4
    },
  },
  {
    rule: '16, stamp, at the right margin',
    is: WIDTH,
    pdf: (found) => 200 - line(found, 'УТВЕРЖДАЮ').left,
    docx: (found) => {
      const table = /<w:tbl>.*?<\/w:tbl>/su.exec(found.docx.document)?.[0] ?? ''
      const column = (Number(/<w:gridCol w:w="(\d+)"\/><\/w:tblGrid>/u.exec(table)?.[1]) / 1440) * 25.4
      return column - millimetres(style(found, 'stamp-word'), 'w:ind', 'w:left')
    },
  },
  {
    rule: '17, title, flush left',
    is: 30,
    pdf: (found) => line(found, 'О подготовке').left,
    docx: (found) => {
      const own = style(found, 'title')
      return attribute(own, 'w:jc', 'w:val') === 'left' ? 30 + millimetres(own, 'w:ind', 'w:left') : 0
    },
  },
  {
    rule: '17, title, width',
    is: WIDTH,
    pdf: ({ edition, lines }) => fits(linesThatSay(lines, title), WIDTH[edition]),
    docx: (found) => widthIn(style(found, 'title'), 170),
  },
]

describe.each(['2016', '2025'] as const)('the edition of %s', (edition) => {
  let centred: Finished
  let flag: Finished
  beforeAll(async () => {
    centred = await finish({ edition })
    flag = await finish({ edition, looks: ['расположение: угловое флаговое', 'вид вразрядку: да'] })
  }, 60_000)

  const expectClaim = (found: number | string, { is }: Claim) => {
    const expected = typeof is === 'object' ? is[edition] : is
    if (typeof expected === 'string') expect(found).toBe(expected)
    else expect(found).toBeCloseTo(expected, 1)
  }

  test('is that of the day', () => expect(centred.page.geometry.edition).toBe(edition))

  test.each(sheet)('section 3, PDF: $rule', (claim) => expectClaim(claim.pdf(centred), claim))
  test.each(sheet)('section 3, DOCX: $rule', (claim) => expectClaim(claim.docx(centred), claim))
  test.each(requisites)('longitudinal, PDF: $rule', (claim) => expectClaim(claim.pdf(centred), claim))
  test.each(requisites)('longitudinal, DOCX: $rule', (claim) => expectClaim(claim.docx(centred), claim))
  test.each(angular)('angular, PDF: $rule', (claim) => expectClaim(claim.pdf(flag), claim))
  test.each(angular)('angular, DOCX: $rule', (claim) => expectClaim(claim.docx(flag), claim))

  test('the name stands on the last line of the position, level with it', () => {
    const last = positionIn(centred).at(-1)
    expect(nameOf(centred).baseline).toBeCloseTo(last?.baseline ?? 0, 1)
    expect(positionIn(centred).length).toBeGreaterThan(3)
  })

  test('the kind is letter-spaced by character spacing, its word whole', () => {
    expect(line(flag, 'П Р И К А З').left).toBeCloseTo(30, 1)
    expect(attribute(style(flag, 'kind').replace(/<w:pPr>.*<\/w:pPr>/su, ''), 'w:spacing', 'w:val')).toBe(
      '100',
    )
    expect(textOf(paragraphWith(flag.docx.document, 'ПРИКАЗ'))).toBe('ПРИКАЗ')
  })

  test.each(['1 год', '5 лет', '10 лет', '11 лет', '75 лет', 'постоянно'])(
    'kept %s: the left margin',
    async (storage) => {
      const kept = await finish({ edition, storage, short: true })
      const expected = ['11 лет', '75 лет', 'постоянно'].includes(storage) ? 30 : 20
      expect(margin('left')(kept)).toBeCloseTo(expected, 1)
      expect(Math.min(...text(kept).map(({ left }) => left))).toBeCloseTo(expected, 1)
      expect(Math.max(...text(kept).map(({ right }) => right))).toBeCloseTo(200, 1)
    },
  )

  test.each([
    [12, 1],
    [13, 1.25],
    [14, 1.5],
  ])('size %d, %d lines apart', async (points, lines) => {
    const looks = [`размер шрифта: ${points}`, `интервал: ${lines}`]
    const set = await finish({ edition, looks, short: true })
    expect(size(style(set, 'text'))).toBe(points)
    expect(spacing(style(set, 'text'))).toBe(lines)
    const [first, second] = [line(set, '1. Директорам'), after(set, '1. Директорам')]
    expect((second.baseline - first.baseline) / singleLine(points)).toBeCloseTo(lines, 1)
    expect(set.runs.find((run) => run.text.includes('Директорам'))?.size).toBeCloseTo(points, 1)
    expect(spacing(style(set, 'signature'))).toBe(1)
  })
})

test.each(['размер шрифта: 11', 'размер шрифта: 15', 'интервал: 0.9', 'интервал: 1.6'])(
  'what the standard does not allow is refused: %s',
  (looks) => {
    const { messages } = readOffice('pisar.yaml', `организация: Управление\nоформление:\n  ${looks}\n`)
    expect(messages).toMatchObject([{ severity: 'error', line: 3 }])
  },
)
