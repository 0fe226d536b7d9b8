import { writeXlsx } from 'hucre/xlsx'
import type { Register } from '#register'
import { dateInDigits } from '#russian'
import { assignmentsSheet } from './assignments-sheet.ts'
import { documentsSheet } from './documents-sheet.ts'
import { font } from './table-sheet.ts'

/**
 * The register as an XLSX workbook: sheets «Поручения» and «Документы». The same register gives the same bytes:
 * the workbook's own dates are the register's day, never the current time.
 */
export function renderRegisterXlsx(register: Register): Promise<Uint8Array> {
  const day = new Date(`${register.on}T00:00:00Z`)
  const organizations = new Set(register.documents.map(({ organization }) => organization))
  return writeXlsx({
    sheets: [assignmentsSheet(register), documentsSheet(register)],
    properties: {
      title: `Реестр контроля исполнения поручений на ${dateInDigits(register.on)}`,
      creator: [...organizations].join('; '),
      created: day,
      modified: day,
    },
    defaultFont: font,
  })
}
