/** Lengths in finished files: millimetres, sizes in points. */
import { expect } from 'vitest'
import type { Block } from '#layout'
import { attribute, type ReadDocx } from '../output/docx/read-docx.ts'
import { type Line, open } from '../output/pdf/measure.ts'
import { runningStyles } from './norms.ts'

const millimetresPerPoint = 25.4 / 72
/** Of Times New Roman, as Word sets a single line. */
export const singleLine = (size: number) => ((1825 + 443 + 87) / 2048) * size * millimetresPerPoint
/** Height of a capital or a figure. */
export const capital = (size: number) => 0.66 * size * millimetresPerPoint

export const near = (one: number, other: number) => Math.abs(one - other) < 0.1

export function expectNear(found: readonly number[], expected: readonly number[]): void {
  expect(found.map((value) => Math.round(value * 10) / 10)).toEqual(
    expected.map((value) => Math.round(value * 10) / 10),
  )
}

/** mm, of an attribute in twips. */
export function millimetres(xml: string, element: string, name: string): number {
  return (Number(attribute(xml, element, name)) / 1440) * 25.4
}

export const size = (style: string) => Number(attribute(style, 'w:sz', 'w:val')) / 2
export const spacing = (style: string) => Number(attribute(style, 'w:spacing', 'w:line')) / 240

/** mm left for the words of a style between the margins. */
export function widthIn(style: string, textWidth: number): number {
  return textWidth - millimetres(style, 'w:ind', 'w:left') - millimetres(style, 'w:ind', 'w:right')
}

/** mm, columns of the table of signatures. */
export function signatureColumns(docx: ReadDocx): readonly number[] {
  const id = attribute(docx.styles.get('Подписывающий') ?? '', 'w:style', 'w:styleId')
  const tables = [...docx.document.matchAll(/<w:tbl>(?:(?!<\/w:tbl>).)*<\/w:tbl>/gsu)].map(([xml]) => xml)
  const table = tables.find((xml) => xml.includes(`<w:pStyle w:val="${id}"/>`)) ?? ''
  return [...table.matchAll(/<w:gridCol w:w="(\d+)"/gu)].map(([, twips]) => (Number(twips) / 1440) * 25.4)
}

/** mm, width and height of every page. */
export async function sheetsOf(pdf: Uint8Array): Promise<readonly (readonly [number, number])[]> {
  const document = await open(pdf)
  const sheets: (readonly [number, number])[] = []
  for (let number = 1; number <= document.numPages; number++) {
    const { width, height } = (await document.getPage(number)).getViewport({ scale: 1 })
    sheets.push([width * millimetresPerPoint, height * millimetresPerPoint])
  }
  await document.destroy()
  return sheets
}

/** What a line's end and letter-spacing leave untouched. */
export const letters = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')

/** The lines in a row that say exactly this. */
export function linesThatSay(lines: readonly Line[], text: string): readonly Line[] {
  const wanted = letters(text)
  for (let from = 0; from < lines.length; from++) {
    let said = ''
    for (let to = from; to < lines.length && wanted.startsWith(said); to++) {
      said += letters(lines[to]?.text ?? '')
      if (said === wanted) return lines.slice(from, to + 1)
    }
  }
  throw new Error(`No lines say «${text}»`)
}

/** mm between the lines of one page. */
export function gaps(lines: readonly Line[]): readonly number[] {
  return lines.slice(1).flatMap((line, index) => {
    const before = lines[index]
    return before && before.page === line.page ? [line.baseline - before.baseline] : []
  })
}

type Paragraph = Extract<Block, { type: 'paragraph' }>
export const isRunning = (block: Block): block is Paragraph =>
  block.type === 'paragraph' && runningStyles.includes(block.style)

export function textOf({ label, inlines }: Paragraph): string {
  return `${label?.text ?? ''} ${wordsOf(inlines)}`
}

export function wordsOf(inlines: Paragraph['inlines']): string {
  return inlines.map((inline) => (inline.type === 'text' ? inline.text : ' ')).join('')
}

type Stamps = Extract<Block, { type: 'stamps' }>

export function standsAlone(block: Block): boolean {
  return block.type === 'stamps' && block.stamps.length === 1
}

/** Lines of a stamp but those with a place for the hand. */
export function wholeLines(stamp: Stamps['stamps'][number]): readonly string[] {
  return stamp
    .filter(({ name, inlines }) => name === undefined && inlines.every(({ type }) => type === 'text'))
    .map(({ inlines }) => wordsOf(inlines))
}

/** The line ends in these words. */
export function saysLast(line: Line, words: string): boolean {
  return letters(line.text).endsWith(letters(words))
}
