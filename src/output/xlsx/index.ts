/**
 * In: a register. Out: the bytes of a workbook with its assignments and documents, the same every time.
 * Knows nothing of how a register is made.
 */
export { renderRegisterXlsx } from './register-xlsx.ts'
