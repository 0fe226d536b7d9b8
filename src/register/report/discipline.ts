import type { Assignment, Execution, Register, RegisterDocumentReference } from '../register.ts'
import { isDone } from '../states/work.ts'
import { type Counts, type FormulaName, formulas } from './formula.ts'

/** Discipline of some assignments: what was counted, by which formula, what came out. */
export interface Discipline extends Counts {
  readonly formula: { readonly name: FormulaName; readonly words: string }
  /** 0 … 1; `null` where there is nothing to divide by, and `empty` says so. */
  readonly share: number | null
  readonly empty: string | null
}

/** A line of a report: what it is of, and the discipline there. */
export interface DisciplineOf<Subject> extends Discipline {
  readonly of: Subject
}

/** The part of an assignment that counts: the whole of it, or one executor's. */
interface Counted {
  readonly execution: Execution
  readonly overdue: boolean
  readonly removed: boolean
}

/** Discipline of the whole register. An assignment with several terms is one, overdue when one of them is. */
export function disciplineOf({ assignments }: Register, formula: FormulaName = 'usual'): Discipline {
  return measure(assignments.map(whole), formula)
}

/**
 * By executor, in alphabetical order: each answers for his own part. An assignment of two executors stands in both
 * lines, so lines do not add up to the whole. What names nobody stands last, under `null`.
 */
export function disciplineByExecutor(
  { assignments }: Register,
  formula: FormulaName = 'usual',
): readonly DisciplineOf<string | null>[] {
  const parts = assignments.flatMap((assignment) =>
    assignment.executions.map((own) => ({ of: own.executor, part: executorsPart(assignment, own) })),
  )
  return grouped(parts, (executor) => executor ?? '', formula).sort((a, b) => compareNames(a.of, b.of))
}

/** By document, in the register's order; documents without assignments are left out. */
export function disciplineByDocument(
  { assignments }: Register,
  formula: FormulaName = 'usual',
): readonly DisciplineOf<RegisterDocumentReference>[] {
  const parts = assignments.map((assignment) => ({ of: assignment.document, part: whole(assignment) }))
  return grouped(parts, ({ id }) => id, formula)
}

/** By the month (`2021-09`) of the control date in force, oldest first; what has no date stands last, under `null`. */
export function disciplineByMonth(
  { assignments }: Register,
  formula: FormulaName = 'usual',
): readonly DisciplineOf<string | null>[] {
  const parts = assignments.map((assignment) => ({
    of: assignment.term.control?.slice(0, 7) ?? null,
    part: whole(assignment),
  }))
  return grouped(parts, (month) => month ?? '', formula).sort((a, b) => compareNames(a.of, b.of))
}

function whole({ execution, overdue, control }: Assignment): Counted {
  return { execution, overdue, removed: control.status === 'removed' && !isDone(execution) }
}

/** Who has done his part is not overdue because another has not. */
function executorsPart(assignment: Assignment, own: Assignment['executions'][number]): Counted {
  const late = assignment.instances.some(
    ({ overdue, executions }) =>
      overdue && executions.some((each) => each.executor === own.executor && !isDone(each)),
  )
  const overdue = assignment.instances.length > 0 ? late : assignment.overdue && !isDone(own)
  return { execution: own, overdue, removed: assignment.control.status === 'removed' && !isDone(own) }
}

function measure(counted: readonly Counted[], name: FormulaName): Discipline {
  const counts = countAll(counted)
  const { words, of, empty } = formulas[name]
  const { part, whole: all } = of(counts)
  return {
    ...counts,
    formula: { name, words },
    share: all === 0 ? null : part / all,
    empty: all === 0 ? empty : null,
  }
}

function countAll(counted: readonly Counted[]): Counts {
  const count = (fits: (each: Counted) => boolean): number => counted.filter(fits).length
  const done = count(({ execution }) => isDone(execution))
  const doneLate = count(({ execution }) => execution.status === 'done-late')
  const removed = count((each) => each.removed)
  const inWork = counted.length - done - removed
  return {
    all: done + inWork,
    doneInTime: done - doneLate,
    doneLate,
    inWork,
    overdue: count(({ overdue }) => overdue),
    removed,
  }
}

function grouped<Subject>(
  parts: readonly { readonly of: Subject; readonly part: Counted }[],
  key: (subject: Subject) => string,
  formula: FormulaName,
): DisciplineOf<Subject>[] {
  const groups = new Map<string, { readonly of: Subject; readonly parts: Counted[] }>()
  for (const { of, part } of parts) {
    const group = groups.get(key(of)) ?? { of, parts: [] }
    group.parts.push(part)
    groups.set(key(of), group)
  }
  return [...groups.values()].map((group) => ({ of: group.of, ...measure(group.parts, formula) }))
}

function compareNames(a: string | null, b: string | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null)
  const [left, right] = [sortKey(a), sortKey(b)]
  if (left === right) return 0
  return left < right ? -1 : 1
}

/** By letters, «ё» among «е»; by code units and not by a locale: the same on every machine. */
const sortKey = (name: string): string => name.toLowerCase().replaceAll('ё', 'е').replaceAll(/[«»"]/gu, '')
