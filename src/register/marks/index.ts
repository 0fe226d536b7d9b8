/**
 * In: the text of a journal of marks. Out: its marks, each tied to its assignment or reported; marks as lines to be
 * added. Knows nothing of where journals are kept.
 */
export { anchorsOf, pointOf } from './anchor.ts'
export type { JournalReading, MarkJournal } from './journal.ts'
export { journalLines, readJournal } from './journal-text.ts'
export { type Anchor, type JournalMark, type Mark, type MarkWhat, markWords } from './mark.ts'
export { type Tie, tie } from './tie.ts'
