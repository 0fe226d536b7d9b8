/**
 * Words of a deadline come in, with the date of their document and a working calendar; a typed deadline with an
 * explanation goes out, and its occurrences in any span. This room knows nothing of documents and reads no file.
 *
 * The way inside: `text/` makes tokens of words, `grammar/` (with the tables of `words/`) makes a term of tokens,
 * `reading/` makes days of the term, `calendar/` knows which days are worked, `finding/` tells a term inside a
 * sentence from other dates. A new form is mostly a new word in a table of `words/` and a line in
 * `tests/deadline/fixtures/forms.tsv`.
 */
export { addDays, daysBetween } from './calendar/day.ts'
export { makeCalendar, type WorkingCalendar } from './calendar/working-calendar.ts'
export { type Deadline, deadlineSchema, isoDate } from './deadline.ts'
export { findDeadline } from './find.ts'
export { isDeadlineLine, splitTrailingDeadline, withoutDeadlineLabel } from './line.ts'
export {
  delayInWorkingDays,
  lastDay,
  nextControl,
  occurrences,
  yearsWithoutCalendar,
} from './occurrences.ts'
export { deadlineProblem, type ReadOptions, readDeadline } from './read.ts'
export { DEFAULT_DEADLINE_SETTINGS, type DeadlineSettings, deadlineSettingsSchema } from './settings.ts'
export { KNOWN_WORDS } from './words/known-words.ts'
