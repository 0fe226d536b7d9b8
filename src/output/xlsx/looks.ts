import type { CellStyle } from 'hucre/xlsx'

/** Times New Roman, like the documents. */
export const font = { name: 'Times New Roman', size: 11 } as const

const line = { style: 'thin', color: { rgb: '808080' } } as const
export const border = { top: line, right: line, bottom: line, left: line }

const filled = (rgb: string): NonNullable<CellStyle['fill']> => ({
  type: 'pattern',
  pattern: 'solid',
  fgColor: { rgb },
})

export const headStyle: CellStyle = {
  font: { ...font, bold: true },
  fill: filled('E7E6E6'),
  border,
  alignment: { horizontal: 'center', vertical: 'center', wrapText: true },
}

/** The head of a column that people fill: «жёлтый столбец». */
export const fillHeadStyle: CellStyle = { ...headStyle, fill: filled('FFE699') }

/** A cell that is filled on another sheet. */
export const closedFill: NonNullable<CellStyle['fill']> = filled('EDEDED')

/** What stands out: overdue. */
export const alarm = { font: { bold: true, color: { rgb: 'C00000' } } } as const

export const titleStyle = (row: number): CellStyle => ({
  font: row === 0 ? { ...font, size: 14, bold: true } : font,
  alignment: { horizontal: 'left', vertical: 'center' },
})

/** Where nothing is said: quiet. */
export const emptyStyle: CellStyle = {
  font: { ...font, italic: true },
  alignment: { horizontal: 'left', vertical: 'top' },
}
