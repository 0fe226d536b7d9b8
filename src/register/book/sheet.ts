import { type FillKey, fillColumns, serviceHead } from './columns.ts'
import { fold, foldWord } from './fold.ts'

/** What stands in a cell of a workbook; nothing is `null`. A formula is what it came to. */
export type CellContent =
  | string
  | number
  | boolean
  | { readonly date: string }
  | { readonly fault: string }
  | null

/** A sheet of a workbook as it came back, whatever was done to it; rows from the first one on, cells from A on. */
export interface BookSheet {
  readonly name: string
  readonly rows: readonly (readonly CellContent[])[]
}

/** Something in a workbook that cannot be understood or cannot be true, by its cell. */
export interface Refused {
  readonly sheet: string
  /** «K14». */
  readonly cell: string
  readonly message: string
}

/** A sheet with a register in it: where its head stands and which column is which. */
export interface Table {
  readonly sheet: BookSheet
  /** Index of the head's row. */
  readonly head: number
  /** Index of the hidden column. */
  readonly service: number
  readonly fill: ReadonlyMap<FillKey, number>
  /** Every other column with a head: its index by the head as it stands. */
  readonly others: ReadonlyMap<string, number>
  readonly refused: readonly Refused[]
}

/** Nobody puts more lines than this over a table. */
const HIGHEST_HEAD = 100

const keys = Object.keys(fillColumns) as FillKey[]
const keyOf = new Map(keys.map((key) => [foldWord(fillColumns[key].head), key]))

/** The register in a sheet, found by its hidden column under any name of the sheet; `null` where there is none. */
export function findTable(sheet: BookSheet): Table | null {
  const wanted = foldWord(serviceHead)
  const isService = (cell: CellContent): boolean => typeof cell === 'string' && foldWord(cell) === wanted
  const head = sheet.rows.slice(0, HIGHEST_HEAD).findIndex((row) => row.some(isService))
  const heads = sheet.rows[head]
  if (heads === undefined) return null
  const fill = new Map<FillKey, number>()
  const others = new Map<string, number>()
  const refused: Refused[] = []
  heads.forEach((cell, column) => {
    const text = typeof cell === 'string' ? fold(cell) : ''
    if (text === '' || isService(cell)) return
    const key = keyOf.get(foldWord(text))
    const taken = key === undefined ? others.has(text) : fill.has(key)
    if (taken)
      refused.push({
        sheet: sheet.name,
        cell: address(head, column),
        message: `столбец «${text}» стоит дважды, какой из них читать – не понять; оставьте один`,
      })
    else if (key === undefined) others.set(text, column)
    else fill.set(key, column)
  })
  return { sheet, head, service: heads.findIndex(isService), fill, others, refused }
}

/** «K14» of a row and a column counted from nought. */
export const address = (row: number, column: number): string => `${columnName(column)}${row + 1}`

const columnName = (index: number): string =>
  index < 26
    ? String.fromCharCode(65 + index)
    : columnName(Math.floor(index / 26) - 1) + columnName(index % 26)
