import { isKept, readFilled } from './cell.ts'
import { type FillKey, fillColumns, numberHead, pageColumns } from './columns.ts'
import { fold } from './fold.ts'
import { base, readService, type Service } from './service.ts'
import { address, type CellContent, type Refused, type Table } from './sheet.ts'

/** A row of a book as it came back. */
export interface FilledRow {
  readonly sheet: string
  readonly service: Service
  /** What is to be done, in its own words. */
  readonly text: string
  /** «A14»: where the row is named. */
  readonly cell: string
  readonly cells: Readonly<Partial<Record<FillKey, FilledCell>>>
}

export interface FilledCell {
  readonly cell: string
  readonly value: string
  /** It says something else than when the book was made. */
  readonly changed: boolean
}

/** The column with the task; its words find the assignment again. */
export const textHead = 'Что сделать'

/** Rows that follow the head, and what of them cannot be understood. */
export function readRows(table: Table): {
  readonly rows: readonly FilledRow[]
  readonly refused: readonly Refused[]
  readonly notes: readonly Refused[]
} {
  const { sheet, head } = table
  const refused: Refused[] = [...table.refused]
  const rows: FilledRow[] = []
  const missing = new Set<string>()
  sheet.rows.slice(head + 1).forEach((cells, index) => {
    const row = head + 1 + index
    const written = cells[table.service]
    if (written === null || written === undefined || written === '') {
      refused.push(...strangeRow(table, cells, row))
      return
    }
    const service = typeof written === 'string' ? readService(written) : null
    if (service === null) {
      refused.push({
        sheet: sheet.name,
        cell: address(row, table.service),
        message:
          'служебная ячейка строки изменена или сделана другой версией программы; возьмите строку из книги, как она была выдана',
      })
      return
    }
    for (const key of pageColumns[service.page]) if (!table.fill.has(key)) missing.add(fillColumns[key].head)
    for (const name of [textHead]) if (!table.others.has(name)) missing.add(name)
    const reading = readRow(table, cells, row, service)
    refused.push(...reading.refused)
    rows.push(reading.row)
  })
  for (const name of missing)
    refused.push({
      sheet: sheet.name,
      cell: address(head, table.service),
      message: `в строке заголовков нет столбца «${name}»; верните его название или сам столбец`,
    })
  return { rows, refused, notes: ownColumns(table, rows) }
}

function readRow(
  { sheet, fill, others }: Table,
  cells: readonly CellContent[],
  row: number,
  service: Service,
): { readonly row: FilledRow; readonly refused: readonly Refused[] } {
  const refused: Refused[] = []
  for (const [name, column] of others) {
    const shown = service.kept.get(name)
    if (shown === undefined || isKept(cells[column] ?? null, shown)) continue
    refused.push({
      sheet: sheet.name,
      cell: address(row, column),
      message: `столбец «${name}» не заполняют, а в ячейке не то, с чем книга выдана: строки перемешаны или ячейка исправлена; верните прежнее`,
    })
  }
  const filled = new Map<FillKey, FilledCell>()
  for (const key of pageColumns[service.page]) {
    const column = fill.get(key)
    const was = service.was.get(key)
    if (column === undefined || was === undefined) continue
    const cell = address(row, column)
    const reading = readFilled(key, cells[column] ?? null)
    if ('problem' in reading) refused.push({ sheet: sheet.name, cell, message: reading.problem })
    else filled.set(key, { cell, value: reading.value, changed: base(key, reading.value) !== was })
  }
  const text = cells[others.get(textHead) ?? -1]
  return {
    row: {
      sheet: sheet.name,
      service,
      text: typeof text === 'string' ? text : '',
      cell: address(row, 0),
      cells: Object.fromEntries(filled),
    },
    refused,
  }
}

/** A row that no program has written: an empty one, or one that somebody has added. */
function strangeRow(
  { sheet, fill, others }: Table,
  cells: readonly CellContent[],
  row: number,
): readonly Refused[] {
  const read = [...fill.values(), ...[...others].flatMap(([name, at]) => (name === numberHead ? [] : [at]))]
  const column = read.toSorted((a, b) => a - b).find((at) => !isBlank(cells[at] ?? null))
  if (column === undefined) return []
  const message =
    'строки с этим поручением в выданной книге не было; новое поручение вносят в исходный текст документа, а эту строку удалите'
  return [{ sheet: sheet.name, cell: address(row, column), message }]
}

/** Columns that somebody has added for himself: nothing of them is read, and he should know. */
function ownColumns({ sheet, head, others }: Table, rows: readonly FilledRow[]): readonly Refused[] {
  const known = new Set(rows.flatMap(({ service }) => [...service.kept.keys()]))
  if (known.size === 0) return []
  return [...others].flatMap(([name, column]) =>
    known.has(name) || name === numberHead
      ? []
      : [
          {
            sheet: sheet.name,
            cell: address(head, column),
            message: `столбца «${name}» программа не знает, его она не читала`,
          },
        ],
  )
}

const isBlank = (content: CellContent): boolean =>
  content === null || (typeof content === 'string' && fold(content) === '')
