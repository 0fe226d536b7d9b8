import { type CellValue, openXlsx, type Sheet, saveXlsx } from 'hucre/xlsx'
import { type FillKey, fillColumns } from '#register'

/** A register's workbook in the hands of a person: what Excel would let him do to it. */
export interface Book {
  readonly sheets: readonly Sheet[]
  sheet(name: string): Sheet
  /** Row and column of a cell, by the words in the row and the head of the column. */
  find(sheet: string, row: string, head: string): readonly [row: number, column: number]
  /** Enters a value into the column that people fill. */
  fill(row: string, entries: Partial<Record<FillKey, CellValue>>, sheet?: string): void
  save(): Promise<Uint8Array>
}

export async function openBook(bytes: Uint8Array): Promise<Book> {
  const workbook = await openXlsx(bytes, { readStyles: true })
  const sheet = (name: string): Sheet => {
    const found = workbook.sheets.find((each) => each.name === name)
    if (found === undefined) throw new Error(`нет листа «${name}»`)
    return found
  }
  const find: Book['find'] = (name, words, head) => {
    const { rows } = sheet(name)
    const headRow = rows.findIndex((row) => row.includes('№ п/п'))
    const column = rows[headRow]?.indexOf(head) ?? -1
    const rowWith = (says: (cell: string) => boolean): number =>
      rows.findIndex(
        (cells, at) =>
          at > headRow &&
          cells.some((cell) => typeof cell === 'string' && says(cell.replaceAll('\u00a0', ' '))),
      )
    const exact = rowWith((cell) => cell === words)
    const row = exact < 0 ? rowWith((cell) => cell.includes(words)) : exact
    if (row < 0 || column < 0) throw new Error(`нет ячейки «${words}» × «${head}»`)
    return [row, column]
  }
  return {
    sheets: workbook.sheets,
    sheet,
    find,
    fill(words, entries, name = 'Поручения') {
      for (const [key, value] of Object.entries(entries)) {
        const [row, column] = find(name, words, fillColumns[key as FillKey].head)
        setCell(sheet(name), row, column, value ?? null)
      }
    },
    save: () => saveXlsx(workbook),
  }
}

export function setCell(sheet: Sheet, row: number, column: number, value: CellValue): void {
  const cells = sheet.rows[row]
  if (cells === undefined) throw new Error(`нет строки ${row + 1}`)
  while (cells.length <= column) cells.push(null)
  cells[column] = value
  const styled = sheet.cells?.get(`${row},${column}`)
  if (styled !== undefined) {
    styled.value = value
    styled.type = typeOf(value)
  }
}

function typeOf(value: CellValue): NonNullable<ReturnType<NonNullable<Sheet['cells']>['get']>>['type'] {
  if (value === null) return 'empty'
  if (value instanceof Date) return 'date'
  return typeof value === 'string' ? 'string' : typeof value === 'number' ? 'number' : 'boolean'
}

export const day = (iso: string): Date => new Date(`${iso}T00:00:00Z`)
