import { describe, expect, it } from 'vitest'
import type { Block } from '../../../src/layout/page.ts'
import { renderDocx } from '../../../src/output/docx/index.ts'
import { dash, pageOf, paragraph, point, sampleStyles, wordsOf } from '../pages.ts'
import { attribute, paragraphs, readDocx, textOf, wordsOfDocx } from './read-docx.ts'

async function draw(blocks: readonly Block[], styles = sampleStyles) {
  const page = pageOf([{ orientation: 'portrait', blocks }], { styles })
  return { docx: readDocx(await renderDocx(page)), expected: wordsOf(page) }
}

const inList = (list: string, number: string, words: string) =>
  paragraph('point-1', words, { text: number, list, level: 1, automatic: true })

/** Labels as the page has them; those in square brackets must stay text. */
const cases: readonly {
  readonly name: string
  readonly blocks: readonly Block[]
  readonly literal: string[]
}[] = [
  {
    name: 'four levels, each starting again below a new outer one',
    blocks: [
      point('1.', 'а'),
      point('1.1.', 'б', 'point-2'),
      point('1.2.', 'в', 'point-2'),
      point('1.2.1.', 'г', 'point-3'),
      point('1.2.1.1.', 'д', 'point-4'),
      point('2.', 'е'),
      point('2.1.', 'ж', 'point-2'),
    ],
    literal: [],
  },
  {
    name: 'two lists, each from 1',
    blocks: [inList('a', '1.', 'а'), inList('a', '2.', 'б'), inList('b', '1.', 'в'), inList('a', '3.', 'г')],
    literal: [],
  },
  {
    name: 'a number that repeats, of a deeper level',
    blocks: [
      point('3.', 'а'),
      point('3.1.', 'б', 'point-2'),
      point('3.1.', 'в', 'point-2'),
      point('3.2.', 'г', 'point-2'),
      point('4.', 'д'),
    ],
    literal: ['3.1.\u00a0'],
  },
  {
    name: 'a number that jumps, of the outermost level',
    blocks: [point('1.', 'а'), point('5.', 'б'), point('5.1.', 'в', 'point-2'), point('6.', 'г')],
    literal: [],
  },
  {
    name: 'numbers that are to stay as written',
    blocks: [point('1.', 'а', 'point-1', false), point('2.', 'б', 'point-1', false)],
    literal: ['1.\u00a0', '2.\u00a0'],
  },
  {
    name: 'brackets, Russian letters, Roman numbers',
    blocks: ['1)', '2)'].flatMap((number) => [
      paragraph('number-1', number, { text: number, list: 'n', level: 1, automatic: true }),
      ...['а)', 'б)'].map((letter) =>
        paragraph('number-2', letter, { text: letter, list: 'n', level: 2, automatic: true }),
      ),
    ]),
    literal: [],
  },
  {
    name: 'sections in Roman numbers over points in digits',
    blocks: [point('I.', 'а'), point('1.1.', 'б', 'point-2'), point('II.', 'в')],
    literal: ['1.1.\u00a0'],
  },
  { name: 'dashes', blocks: [dash('а'), dash('б', 2), dash('в', 3), dash('г')], literal: [] },
]

describe('labels', () => {
  it.each(cases)('read the same when Word counts them: $name', async ({ blocks, literal }) => {
    const { docx, expected } = await draw(blocks)
    expect(wordsOfDocx(docx)).toEqual(expected)
    const written = paragraphs(docx.document)
      .filter((each) => !each.includes('<w:numPr>'))
      .map((each) => textOf(each).replace(/\S+$/u, ''))
    expect(written).toEqual(literal)
  })

  it('take indents and font from the style, with a space after the number', async () => {
    const { docx } = await draw([point('1.', 'а'), dash('б')])
    const numbering = docx.parts.get('word/numbering.xml') ?? ''
    expect(numbering).not.toMatch(/<w:pPr>|<w:rPr>/u)
    expect(new Set(numbering.match(/<w:suff [^>]*>/gu))).toEqual(new Set(['<w:suff w:val="space"/>']))
    expect(numbering).toContain('<w:numFmt w:val="bullet"/><w:suff w:val="space"/><w:lvlText w:val="–"/>')
  })

  it('stand in the hanging indent where the style has one', async () => {
    const styles = {
      ...sampleStyles,
      'point-1': { ...sampleStyles['point-1'], indentLeft: 10, firstLine: -10 },
    }
    const { docx } = await draw([point('1.', 'а'), point('7', 'б', 'point-1', false)], styles)
    expect(attribute(docx.styles.get('Пункт 1') ?? '', 'w:ind', 'w:hanging')).toBe('567')
    expect(docx.parts.get('word/numbering.xml')).toContain('<w:suff w:val="tab"/><w:lvlText w:val="%1."/>')
    expect(docx.document).toMatch(/>7<\/w:t><\/w:r><w:r><w:tab\/>/u)
  })
})
