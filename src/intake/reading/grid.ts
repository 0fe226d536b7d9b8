import type { Cell, Grid } from './line.ts'
import type { RawLine } from './read-text.ts'

type Row = readonly string[]

/**
 * A table of a text file: rows whose cells are parted by tabs or by «|». Rows may stand apart by empty lines; a
 * line between rows is a section across the whole width, or the rest of the last cell; a row that begins with
 * empty cells goes on with the row above (a page ended there). `null` where no table begins.
 */
export function readGrid(lines: readonly RawLine[], from: number): { grid: Grid; next: number } | null {
  const start = lines[from] && isRule(lines[from].raw) ? from + 1 : from
  const first = lines[start]
  if (!first || cellsOf(first).filter((cell) => cell !== '').length < 2) return null
  const rows: string[][] = []
  let next = from
  let width = 0
  // Rules drawn between rows: lines up to the next of them are one row.
  let ruled: 'no' | 'open' | 'closed' = start > from ? 'closed' : 'no'
  for (let at = start; at < lines.length; at++) {
    const line = lines[at]
    if (!line) break
    if (isRule(line.raw)) {
      ruled = 'closed'
      next = at + 1
      continue
    }
    const cells = rows.length > 0 ? cellsOf(line, width) : cellsOf(line)
    if (cells.length > 1) {
      const above = ruled === 'open' ? rows.at(-1) : undefined
      if (above && above.length === cells.length && !beginsRow(above, cells)) fill(above, cells)
      else addRow(rows, cells, Math.max(width, 2))
      if (ruled !== 'no') ruled = 'open'
      width = Math.max(width, cells.length)
      next = at + 1
    } else if (rows.length > 0 && isDelimiter(line.raw)) next = at + 1
    else if (followedByRow(lines, at, width)) addLone(rows, line, width)
    else break
  }
  const real = rows.filter((row) => row.length > 1)
  if (real.length < 2 || (width < 3 && real.some((row) => looksLikeSignature(row)))) return null
  const grid: Grid = { type: 'grid', at: first.at, rows: rows.map((row) => row.map(toCell)) }
  return { grid, next }
}

/** «├────┼────┤», «|————|————|», «+----+----+»: a line drawn between rows by hand. */
function isRule(raw: string): boolean {
  return /^[\s|│┃║+┌┐└┘├┤┬┴┼╔╗╚╝╠╣╦╩╬─━═—–-]{5,}$/u.test(raw) && /[│┌└├┬┼╔╠╦─━═]|\|[—–]{3}|\+-{3}/u.test(raw)
}

/** A number under a number begins a row though no rule was drawn. */
function beginsRow(above: Row, cells: Row): boolean {
  return /^\d/.test(cells[0] ?? '') && (above[0] ?? '') !== ''
}

function fill(above: string[], cells: Row): void {
  for (const [at, cell] of cells.entries()) if (cell !== '') above[at] = `${above[at] ?? ''} ${cell}`.trim()
}

const listMark = /^(?:(?:\d{1,3}\.)*\d{1,3}[.)]|(?:\d{1,3}\.)+\d{1,3}|\p{L}\)|[-–—•▪●*·]|)$/u

/** `width`: how many columns the rows above have; without it the line may be a paragraph with an indent. */
function cellsOf({ raw, text: typed }: RawLine, width = 0): Row {
  const text = typed.replace(/[│┃║]/g, '|')
  if (/^\|.*\|/.test(text))
    return isDelimiter(raw)
      ? []
      : text
          .replace(/^\||\|$/g, '')
          .split(/(?<!\\)\|/)
          .map(trim)
  const cells = raw.replace(/ +$/, '').split('\t').map(trim)
  // Tabs at the start are the indent of a paragraph, not empty cells.
  // Behind a number or a dash one is the space of a list.
  const said = cells.slice(cells.findIndex((cell) => cell !== ''))
  if (width === 0 && said.length === 1) return [text]
  if (width < 3 && said.length === 2 && listMark.test(said[0] ?? '')) return [text]
  while (width > 1 && cells.length > width && cells.at(-1) === '') cells.pop()
  return cells
}

const trim = (text: string): string => text.trim()
const isDelimiter = (raw: string): boolean => /^\s*\|?(?:\s*:?-{2,}:?\s*\|)+(?:\s*:?-{2,}:?\s*)?$/.test(raw)

function addRow(rows: string[][], cells: Row, width: number): void {
  const above = rows.at(-1)
  const row = [...cells]
  if (
    above &&
    above.length > 1 &&
    above.length < width &&
    above.length + row.length - 1 === width &&
    !listMark.test(row[0] ?? '')
  ) {
    // A line's end inside a cell parted the row in two.
    const [head = '', ...tail] = row
    above[above.length - 1] = `${above.at(-1)} ${head}`.trim()
    above.push(...tail)
  } else if (above && above.length > 1 && row[0] === '' && continues(above, row)) {
    fill(above, row)
  } else rows.push(row)
}

/** An empty number, and words that go on in the middle of a sentence. */
function continues(above: Row, row: Row): boolean {
  return (
    row.every((cell, at) => cell === '' || (above[at] ?? '') !== '') &&
    row.some(
      (cell, at) => cell !== '' && (/^[\p{Ll}(,;.)–-]/u.test(cell) || !/[.;:!?]$/.test(above[at] ?? '')),
    )
  )
}

function addLone(rows: string[][], line: RawLine, width: number): void {
  const text = line.text.replace(/^[│┃║|]\s*|\s*[│┃║|]$/gu, '')
  const above = rows.at(-1)
  const waits = /(?:,|\sи)$/u.test(above?.at(-1) ?? '')
  const goesOn = (waits || /^[\p{Ll}(,;)–]/u.test(text)) && above !== undefined && above.length === width
  if (goesOn) above[above.length - 1] = `${above.at(-1)} ${text}`.trim()
  else rows.push([text])
}

/** A line without cells belongs to a table of three columns or more when a row comes soon after it. */
function followedByRow(lines: readonly RawLine[], at: number, width: number): boolean {
  if (width < 3) return false
  return lines.slice(at + 1, at + 4).some((line) => {
    return cellsOf(line, width).length === width
  })
}

function looksLikeSignature(row: Row): boolean {
  return /^(?:\p{Lu}\.\s*){1,2}\p{Lu}\p{L}+$|^\p{Lu}\p{Ll}+\s+(?:\p{Lu}\.\s*){1,2}$/u.test(row[1] ?? '')
}

function toCell(text: string): Cell {
  return text === '' ? [] : [[{ text, bold: false }]]
}
