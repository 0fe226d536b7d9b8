/**
 * In: the text of a journal of marks. Out: its marks, each tied to its assignment or reported; marks as lines to be
 * added. Knows nothing of where journals are kept.
 */
export { anchorsOf } from './anchor.ts'
export { findAssignment } from './find-assignment.ts'
export { findExecutor } from './find-executor.ts'
export { findOccurrence } from './find-occurrence.ts'
export type { JournalReading, MarkJournal } from './journal.ts'
export { journalLines, readJournal } from './journal-text.ts'
export { type Anchor, type JournalMark, type Mark, type MarkWhat, markWords } from './mark.ts'
export { refusal } from './refusal.ts'
