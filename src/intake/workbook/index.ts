/**
 * In: the bytes of a workbook (.xlsx, .xlsm) as any spreadsheet program has saved it. Out: its sheets as rows of
 * contents. Knows nothing of what the cells mean; computes no formula, runs no macro.
 */
export { readWorkbook } from './read-workbook.ts'
