/**
 * `Decision` → messages: what a careful reader would say of a document, and of all documents together.
 * One rule, one file, one message; `rules` lists them all with those that reading and composing report.
 * Knows nothing of output.
 */

export { applyFixes } from './apply-fixes.ts'
export { checkAll, checkDecision } from './check.ts'
export { rules } from './table.ts'
