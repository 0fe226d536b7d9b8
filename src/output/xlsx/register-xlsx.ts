import { writeXlsx } from 'hucre/xlsx'
import type { FormulaName, Register } from '#register'
import { dateInDigits } from '#russian'
import { assignmentsSheet } from './assignments-sheet.ts'
import { documentsSheet } from './documents-sheet.ts'
import { executorsSheet } from './executors-sheet.ts'
import { font } from './looks.ts'
import { partsSheet } from './parts-sheet.ts'
import { withPrintNames } from './print-names.ts'
import { summarySheet } from './summary-sheet.ts'
import { overdueSheet, upcomingSheet } from './terms-sheets.ts'

/**
 * The register as an XLSX workbook: its assignments, with columns that people fill, then what follows from them. The
 * same register gives the same bytes: the workbook's own dates are the register's day, never the current time.
 */
export function renderRegisterXlsx(register: Register, formula: FormulaName = 'usual'): Promise<Uint8Array> {
  const day = new Date(`${register.on}T00:00:00Z`)
  const organizations = new Set(register.documents.map(({ organization }) => organization))
  return writeXlsx({
    ...withPrintNames([
      assignmentsSheet(register),
      partsSheet(register),
      documentsSheet(register),
      executorsSheet(register, formula),
      overdueSheet(register),
      upcomingSheet(register),
      summarySheet(register, formula),
    ]),
    properties: {
      title: `Реестр контроля исполнения поручений на ${dateInDigits(register.on)}`,
      creator: [...organizations].join('; '),
      created: day,
      modified: day,
    },
    defaultFont: font,
  })
}
