/**
 * In: a register, the formula of discipline. Out: the bytes of a workbook: pages that people fill and bring back,
 * documents, executors, what is overdue and what comes, a summary with charts; the same bytes every time. Knows
 * nothing of how a register is made and of how a filled workbook is read.
 */
export { renderRegisterXlsx } from './register-xlsx.ts'
