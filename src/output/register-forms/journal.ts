import type { FormValues } from '#layout'
import { assignmentValues, signatoriesOf } from './assignment-values.ts'
import type { FormGround } from './ground.ts'

/** Журнал контроля: every assignment of the register, in its order. */
export function journalValues({ register }: FormGround): FormValues {
  const signatories = signatoriesOf(register)
  return {
    поручения: register.assignments.map((assignment, at) =>
      assignmentValues(assignment, at + 1, signatories),
    ),
  }
}
