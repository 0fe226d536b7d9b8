/**
 * In: a register as of a day. Out: reports as values: discipline by a named formula, whole and by executor, document
 * and month; what is overdue; what comes due. Knows nothing of how they are drawn.
 */
export {
  type Discipline,
  disciplineByDocument,
  disciplineByExecutor,
  disciplineByMonth,
  disciplineOf,
} from './discipline.ts'
export { type FormulaName, formulas } from './formula.ts'
export { type OpenTerm, overdueTerms, upcomingTerms } from './lists.ts'
