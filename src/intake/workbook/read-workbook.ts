import { type Cell, type CellValue, readXlsx, type Sheet } from 'hucre/xlsx'
import { type PackageProblem, unpackWorkbook } from './unpack.ts'

/** What stands in a cell: words, a number, a day (ISO), a tick, what is wrong with it, or nothing. */
export type WorkbookCell =
  | string
  | number
  | boolean
  | { readonly date: string }
  | { readonly fault: string }
  | null

export interface WorkbookSheet {
  readonly name: string
  /** From the first row on, cells from A on; hidden rows and columns too. Each cell of a merge says what it says. */
  readonly rows: readonly (readonly WorkbookCell[])[]
}

export type WorkbookReading = { readonly sheets: readonly WorkbookSheet[] } | { readonly problem: string }

const problems: Readonly<Record<PackageProblem, string>> = {
  huge: 'Файл слишком велик: больше 50 МБ. Реестр столько не занимает.',
  bomb: 'Файл слишком велик: внутри больше 150 МБ. Реестр столько не занимает.',
  'old-excel':
    'Это старый формат Excel (.xls) или книга с паролем. Откройте её, снимите пароль и сохраните как .xlsx.',
  'not-xlsx': 'Это не книга Excel (.xlsx). Откройте её в Excel или LibreOffice и сохраните как .xlsx.',
  damaged: 'Книга Excel повреждена и не читается. Откройте её и сохраните заново.',
}

/** Bytes of a workbook → its sheets. Never throws for what a file holds. A formula is what it last came to. */
export async function readWorkbook(bytes: Uint8Array): Promise<WorkbookReading> {
  const unpacked = unpackWorkbook(bytes)
  if ('problem' in unpacked) return { problem: problems[unpacked.problem] }
  try {
    const { sheets } = await readXlsx(unpacked.bytes, {
      sheets: ({ name }) => unpacked.sheets.has(name),
    })
    return { sheets: sheets.map((sheet) => ({ name: sheet.name, rows: rowsOf(sheet) })) }
  } catch (error) {
    // hucre throws errors of many kinds for whatever a broken file holds.
    if (error instanceof Error) return { problem: problems.damaged }
    throw error
  }
}

function rowsOf({ rows, cells, merges = [] }: Sheet): readonly (readonly WorkbookCell[])[] {
  const read = rows.map((row, at) => row.map((value, column) => cellOf(value, cells?.get(`${at},${column}`))))
  for (const { startRow, startCol, endRow, endCol } of merges) {
    const said = read[startRow]?.[startCol] ?? null
    if (said === null) continue
    // A merge may name a million empty rows: only those that are there are filled.
    for (let row = startRow; row <= Math.min(endRow, read.length - 1); row++)
      for (let column = startCol; column <= Math.min(endCol, startCol + WIDEST); column++) {
        const cellsOfRow = read[row]
        if (cellsOfRow === undefined) continue
        while (cellsOfRow.length < column) cellsOfRow.push(null)
        cellsOfRow[column] = said
      }
  }
  return read
}

/** No merge of people is wider. */
const WIDEST = 100

function cellOf(value: CellValue, cell: Cell | undefined): WorkbookCell {
  if (cell?.type === 'error') return { fault: `в ячейке ошибка ${String(value)}` }
  const computed = value ?? cell?.formulaResult ?? null
  if (cell?.formula !== undefined && computed === null)
    return { fault: 'в ячейке формула, значение которой не сохранено' }
  if (computed instanceof Date) {
    return Number.isNaN(computed.getTime())
      ? { fault: 'в ячейке не дата' }
      : { date: computed.toISOString().slice(0, 10) }
  }
  return computed
}
