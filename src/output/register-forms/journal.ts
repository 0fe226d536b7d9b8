import type { FormValues } from '#layout'
import { assignmentValues, signatoriesOf } from './assignment-values.ts'
import type { FormGround } from './ground.ts'

/** Журнал контроля: every assignment of the register, in its order, or those of the documents of one year. */
export function journalValues({ register, year }: FormGround): FormValues {
  const signatories = signatoriesOf(register)
  const own = register.assignments.filter(
    ({ document }) => year === null || document.date?.startsWith(`${year}-`) === true,
  )
  return {
    год: year === null ? null : String(year),
    поручения: own.map((assignment, at) => assignmentValues(assignment, at + 1, signatories)),
  }
}
