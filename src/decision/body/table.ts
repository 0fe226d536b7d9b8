import type { Table as MarkdownTable, TableCell, TableRow } from 'mdast'
import { plural } from '#russian'
import type { Cell, Table } from '../model/content.ts'
import { plainText } from '../model/plain-text.ts'
import { readWords } from './read-words.ts'
import { type Reading, report } from './reading.ts'
import { reportUnknown } from './unknown.ts'

/**
 * A pipe table → the model's table. The dashes of the delimiter row give the columns' shares when they differ;
 * `<br>` parts paragraphs of a cell; a row of one cell alone is a section row, and so is one whose words all stand in
 * its first cell, in bold or where others have their number.
 */
export function readTable(reading: Reading, node: MarkdownTable): Table {
  const [head, ...rows] = node.children
  const count = head?.children.length ?? 1
  const titles = head ? readCells(reading, head) : []
  return {
    type: 'table',
    columns: columnsOf(reading, node, count),
    head: titles,
    rows: rows.map((row) => readRow(reading, row, count, isNumbers(titles[0]))),
    place: placeOfNode(reading, node),
  }
}

function readRow(reading: Reading, row: TableRow, count: number, numbered: boolean): Table['rows'][number] {
  const place = placeOfNode(reading, row)
  const section = count > 1 && row.children.length === 1
  const cells = readCells(reading, row)
  if (cells.length > count || (cells.length < count && !section))
    report(reading, place, 'warning', 'table-width', widthFault(cells.length, count))
  const kept = cells.slice(0, count)
  const last = kept.at(-1)
  if (last) last.paragraphs.push(...cells.slice(count).flatMap((cell) => cell.paragraphs))
  while (!section && kept.length < count) kept.push({ paragraphs: [] })
  const lone = section ? null : sectionIn(kept, numbered)
  if (lone) return { section: true, cells: [lone], assignment: null, place }
  return { section, cells: kept, assignment: null, place }
}

/** «№ п/п» */
function isNumbers(title: Cell | undefined): boolean {
  return /^№|^N\b/u.test(title?.paragraphs.map(plainText).join(' ') ?? '')
}

/** The first cell where the row says nothing else: a heading in bold, or words where a number should be. */
function sectionIn([first, ...others]: readonly Cell[], numbered: boolean): Cell | null {
  if (!first || others.length === 0 || others.some(({ paragraphs }) => paragraphs.length > 0)) return null
  const words = first.paragraphs.map(plainText).join(' ')
  const bold = first.paragraphs.flat().every((inline) => inline.type !== 'text' || inline.bold === true)
  return /\p{L}{3}/u.test(words) && (bold || (numbered && /\s/u.test(words))) ? first : null
}

function widthFault(cells: number, columns: number): string {
  const counted = `В строке таблицы ${cells} ${plural(cells, 'ячейка', 'ячейки', 'ячеек')}, а столбцов ${columns}`
  return cells > columns
    ? `${counted}: лишние присоединены к последнему. Уберите лишний знак «|».`
    : `${counted}: последние останутся пустыми. Добавьте недостающий знак «|».`
}

function readCells(reading: Reading, row: TableRow): Cell[] {
  return row.children.map((cell) => {
    const words = readWords(cell.children, reading)
    reportUnknown(reading, words)
    const paragraphs: Cell['paragraphs'] = [[]]
    for (const inline of words.inlines)
      if (inline.type === 'break') paragraphs.push([])
      else paragraphs.at(-1)?.push(inline)
    return {
      paragraphs: paragraphs.filter((inlines) => inlines.length > 0),
      place: words.plain === '' ? placeOfNode(reading, cell) : words.placeOf(0, words.plain.length),
    }
  })
}

function columnsOf(reading: Reading, node: MarkdownTable, count: number): Table['columns'] {
  const start = node.position?.start.offset ?? 0
  const delimiter = reading.source.slice(start, node.position?.end.offset).split(/\r?\n/)[1] ?? ''
  const dashes = delimiter
    .trim()
    .replace(/^\||\|$/g, '')
    .split('|')
    .map((cell) => cell.trim().length)
  const typed = dashes.length === count && new Set(dashes).size > 1 ? dashes : natural(node, count)
  const sum = typed.reduce((total, width) => total + width, 0)
  return typed.map((width, at) => ({ align: node.align?.[at] ?? 'left', share: width / sum }))
}

/** Shares from what the cells hold, softened: a column of long texts is wider, a column of numbers not a slit. */
function natural(node: MarkdownTable, count: number): readonly number[] {
  const longest = Array.from({ length: count }, () => 4)
  for (const row of node.children)
    if (row.children.length === count)
      for (const [at, cell] of row.children.entries()) {
        const length = (cell.position?.end.offset ?? 0) - (cell.position?.start.offset ?? 0)
        longest[at] = Math.max(longest[at] ?? 4, length)
      }
  return longest.map((length) => Math.sqrt(length))
}

function placeOfNode(reading: Reading, node: MarkdownTable | TableRow | TableCell) {
  return reading.places.between(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0)
}
