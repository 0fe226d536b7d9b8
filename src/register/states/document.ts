import type { Assignment, Control, Execution } from '../register.ts'
import { controlOn, type Removal } from './control.ts'
import { together } from './work.ts'

type DocumentState = { readonly execution: Execution | null; readonly control: Control | null }

/**
 * The state of a document from its assignments': executed when all are, off control when all are or when another
 * decision took it off as a whole. A repealed document without assignments says so too.
 */
export function documentState(
  assignments: readonly Assignment[],
  removals: readonly Removal[],
): DocumentState {
  const own = controlOn(removals, [])
  if (assignments.length === 0) return { execution: null, control: own.status === 'removed' ? own : null }
  const execution = together(assignments.map((assignment) => assignment.execution))
  const controls = assignments.map(({ control }) => control)
  if (controls.some(({ status }) => status === 'on-control')) {
    return { execution, control: { status: 'on-control', date: null, ground: null } }
  }
  if (own.status === 'removed') return { execution, control: own }
  const last = controls.reduce((a, b) => ((b.date ?? '') > (a.date ?? '') ? b : a))
  const grounds = new Set(controls.map(({ ground }) => ground))
  return { execution, control: { ...last, ground: grounds.size === 1 ? last.ground : null } }
}
