import type { Cell, Table } from '../model/content.ts'
import type { Role } from './columns.ts'

/** The words of a cell on one line; of an absent one none. */
export function textOf(cell: Cell | undefined): string {
  return (cell?.paragraphs ?? [])
    .map((paragraph) => paragraph.map((inline) => (inline.type === 'text' ? inline.text : ' ')).join(''))
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim()
}

/** The cell of a row that plays a part. */
export function cellOf(
  row: Table['rows'][number],
  roles: readonly (Role | null)[],
  role: Role,
): Cell | undefined {
  const at = roles.indexOf(role)
  return at < 0 ? undefined : row.cells[at]
}

/** As it stands in the column «№ п/п», without its full stop. */
export function numberOf(row: Table['rows'][number], roles: readonly (Role | null)[]): string {
  return textOf(cellOf(row, roles, 'number')).replace(/[.)]$/u, '')
}
