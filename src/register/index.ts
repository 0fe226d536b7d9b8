/**
 * In: decisions of an office, a day, its calendar of working days, marks. Out: the register of assignments as of that
 * day, the same for any order of the decisions; reports on it. Knows nothing of files and of how a register is drawn.
 *
 * The way inside: `marks/` reads marks and ties each to its assignment, `states/` follows each assignment through its
 * marks, `report/` counts, `book/` goes out to people and comes back filled.
 */
export {
  type BookMark,
  type BookPage,
  type BookReading,
  type BookRow,
  bookRows,
  type FillKey,
  fillColumns,
  isClosed,
  numberHead,
  offeredControls,
  offeredStages,
  pageColumns,
  pageNames,
  readBook,
  serviceCell,
  serviceHead,
  textHead,
} from './book/index.ts'
export { registerDeadline } from './deadline.ts'
export { makeRegister, type RegisterOptions } from './make-register.ts'
export {
  type Anchor,
  anchorsOf,
  findAssignment,
  findExecutor,
  findOccurrence,
  type JournalMark,
  type JournalReading,
  journalLines,
  type Mark,
  type MarkJournal,
  type MarkWhat,
  markWords,
  readJournal,
  refusal,
} from './marks/index.ts'
export type * from './register.ts'
export {
  type Discipline,
  disciplineByDocument,
  disciplineByExecutor,
  disciplineByMonth,
  disciplineOf,
  type FormulaName,
  formulas,
  type OpenTerm,
  overdueTerms,
  upcomingTerms,
} from './report/index.ts'
