import { makeCalendar, readDeadline } from '#deadline'
import type { Cell, Grid } from './line.ts'
import type { RawLine } from './read-text.ts'

/** A row of the table, cell by cell: its number first. One cell alone is a section. */
type Row = readonly string[]

/**
 * A plan of which every cell came out as lines of its own, one cell under another: «№ п/п», «Мероприятие», «Срок»,
 * «Ответственный», then «1», «Разработка …», «до 1 мая», «Методист». `null` where no such table begins.
 */
export function readCellLines(lines: readonly RawLine[], from: number): { grid: Grid; next: number } | null {
  const head = readHead(lines, from)
  if (!head) return null
  const rows: Row[] = [...head.numbering]
  let at = head.next
  for (let last: readonly number[] = []; at < lines.length; ) {
    const opening = rowOpening(lines[at], last)
    if (!opening) break
    const end = endOfRow(lines, at + 1, opening.number)
    const isLast = rowOpening(lines[end], opening.number) === null
    const inside = lines.slice(at + 1, isLast ? lastLine(lines, at, end, head) : end)
    const row = rowOf(opening, cellsOf(inside, head.apart), head)
    if (!row) return null
    rows.push(row)
    last = opening.number
    at += 1 + inside.length
    if (isLast) break
  }
  if (rows.filter((row) => row.length > 1).length < 2 + head.numbering.length) return null
  const grid: Grid = {
    type: 'grid',
    at: lines[from]?.at ?? 1,
    rows: [head.cells, ...rows].map((row) => row.map(toCell)),
  }
  return { grid, next: at }
}

interface Head {
  readonly cells: readonly string[]
  /** Which column holds the term; -1 for none. */
  readonly term: number
  /** «1», «2», «3», «4» under the heads. */
  readonly numbering: readonly Row[]
  /** Empty lines part the cells: lines without one between them are one cell. */
  readonly apart: boolean
  readonly next: number
}

const numberHead = /^(?:№|N)\s*(?:п\s*\/?\s*п?\.?)?$/iu
const termHead = /^(?:\p{L}+\s+)?(?:срок|дат[аы]|период|время)/iu
const taskHead = /(?:мероприят|содержание|действи|направлени|работ|вопрос|тем[аы]|форм)/iu
const otherHead = /(?:ответственн|исполнител|результат|показател|примечани|отметк|документ|форма|участник)/iu

function readHead(lines: readonly RawLine[], from: number): Head | null {
  if (!numberHead.test(lines[from]?.text ?? '')) return null
  const apart = lines[from + 1]?.gap === 'blank' && lines[from + 2]?.gap === 'blank'
  const found: RawLine[] = []
  let next = from + 1
  for (; next < lines.length && next < from + 12; next++) {
    const line = lines[next]
    if (!line || /^\d/.test(line.text) || line.raw.includes('\t')) break
    if (line.text.length > 60) return null
    if (!/^п\s*\/?\s*п?\.?$/iu.test(line.text)) found.push(line)
  }
  const columns = cellsOf(found, apart)
  const term = columns.findIndex((cell) => termHead.test(cell))
  const known = columns.filter((cell) => [termHead, taskHead, otherHead].some((head) => head.test(cell)))
  if (columns.length < 2 || columns.length > 7 || known.length < columns.length || term < 0) return null
  const cells = ['№ п/п', ...columns]
  const numbers = cells.map((_, column) => String(column + 1))
  const isNumbered = numbers.every((number, column) => lines[next + column]?.text === number)
  const under = { numbering: isNumbered ? [numbers] : [], next: isNumbered ? next + numbers.length : next }
  return { cells, term: term + 1, apart, ...under }
}

interface Opening {
  readonly number: readonly number[]
  readonly written: string
  /** Words behind the number on its line. */
  readonly words: string
}

/** A line that begins the next row: its number alone, or with words behind it. */
function rowOpening(line: RawLine | undefined, last: readonly number[]): Opening | null {
  const match = /^(?<written>\d{1,2}(?:\.\d{1,2}){0,2})(?<stop>[.)]?)(?:\s+(?<words>\p{Lu}.*))?$/u.exec(
    line?.text ?? '',
  )?.groups
  if (!match) return null
  const { written = '', stop = '', words = '' } = match
  const number = written.split('.').map(Number)
  if (words !== '' && stop === '' && number.length === 1) return null
  return follows(last, number) ? { number, written: written + stop, words } : null
}

/** 1 → 2, 1.1; 1.2 → 1.3, 2, 2.1. */
function follows(last: readonly number[], number: readonly number[]): boolean {
  if (last.length === 0) return number.every((each) => each === 1)
  for (let depth = 0; depth < number.length; depth++) {
    if (number[depth] === last[depth]) continue
    return number[depth] === (last[depth] ?? 0) + 1 && number.slice(depth + 1).every((each) => each === 1)
  }
  return false
}

function endOfRow(lines: readonly RawLine[], from: number, number: readonly number[]): number {
  const end = lines.findIndex((line, at) => at >= from && rowOpening(line, number) !== null)
  return end < 0 ? lines.length : end
}

/** The last row holds as many cells as the head; what follows is no part of the table. */
function lastLine(lines: readonly RawLine[], at: number, end: number, head: Head): number {
  const words = rowOpening(lines[at], [])?.words ?? ''
  let cells = words === '' ? 1 : 2
  for (let next = at + 1; next < end; next++) {
    if (!head.apart || lines[next]?.gap === 'blank' || next === at + 1) cells++
    if (cells > head.cells.length) return next
  }
  return end
}

function cellsOf(lines: readonly RawLine[], apart: boolean): readonly string[] {
  const cells: string[] = []
  for (const { text, gap } of lines)
    if (apart && gap !== 'blank' && cells.length > 0) cells[cells.length - 1] += ` ${text}`
    else cells.push(text)
  return cells
}

/** Cells of a row in their columns; `null` where the lines are plainly no row. */
function rowOf(
  { written, words }: Opening,
  rest: readonly string[],
  { cells: heads, term }: Head,
): Row | null {
  const cells = words === '' ? rest : [words, ...rest]
  if (cells.length === 0) return null
  if (cells.length === 1) return [`${written} ${cells[0]}`]
  const columns = heads.length - 1
  if (cells.length === columns) return [written, ...cells]
  // More or fewer lines than columns: the term tells where its column is.
  const at = cells.findIndex((cell, index) => index > 0 && isTerm(cell))
  if (at < 0) return [written, ...squeezed(cells, columns)]
  const until = cells.findIndex((cell, index) => index > at && !isTerm(cell))
  const [before, after] = [cells.slice(0, at), until < 0 ? [] : cells.slice(until)]
  // A line out of its order, beyond the last column or before the first: its words stay with the task.
  const homeless = [...(term <= 1 ? before : []), ...(term >= columns ? after : [])]
  const [first = '', ...others] = [
    ...squeezed(before, term - 1),
    cells.slice(at, until < 0 ? undefined : until).join(' '),
    ...squeezed(after, columns - term),
  ]
  return [written, [first, ...homeless].join(' '), ...others]
}

/** As many cells as columns: the first takes the lines that are too many, empty ones stand for those that lack. */
function squeezed(cells: readonly string[], columns: number): readonly string[] {
  if (columns <= 0) return []
  const spare = Math.max(0, cells.length - columns)
  const first = cells.slice(0, spare + 1).join(' ')
  return Array.from({ length: columns }, (_, at) => (at === 0 ? first : (cells[spare + at] ?? '')))
}

const calendar = makeCalendar()

function isTerm(cell: string): boolean {
  return (
    cell.length < 60 && !/^(?:none|unparsed)$/.test(readDeadline(cell, { documentDate: null, calendar }).kind)
  )
}

function toCell(text: string): Cell {
  return text === '' ? [] : [[{ text, bold: false }]]
}
