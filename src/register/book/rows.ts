import { anchorsOf } from '../marks/anchor.ts'
import type { Anchor } from '../marks/mark.ts'
import type { Assignment, Execution, Instance, Register, RegisterMark, Term } from '../register.ts'
import { type BookPage, type FillKey, pageColumns, termKeys } from './columns.ts'
import { stageOf } from './words.ts'

/** A row of a book: an assignment, or what one executor does for one of its terms. */
export interface BookRow {
  readonly page: BookPage
  readonly assignment: Assignment
  /** Of several terms, the one; only on the page of parts. */
  readonly instance: Instance | null
  /** Of several executors, the one; only on the page of parts. */
  readonly executor: string | null
  readonly execution: Execution
  readonly term: Term
  readonly overdue: boolean
  readonly delayWorkingDays: number
  readonly anchor: Anchor
  /** What the columns say that people fill; days are ISO, nothing is an empty text. */
  readonly fill: Readonly<Record<FillKey, string>>
}

/** The rows of a page: of assignments one each, of parts those of assignments with several executors or terms. */
export function bookRows(register: Register, page: BookPage): readonly BookRow[] {
  const anchors = anchorsById(register)
  return register.assignments.flatMap((assignment) => {
    const anchor = anchors.get(assignment.id)
    if (anchor === undefined) return []
    return page === 'assignments' ? [wholeRow(assignment, anchor)] : partRows(assignment, anchor)
  })
}

/** Whether an assignment is filled part by part. */
export const hasTerms = ({ instances }: Pick<Assignment, 'instances'>): boolean => instances.length > 0

/** Whether a cell is filled on the page of parts instead. */
export const isClosed = ({ page, assignment }: Pick<BookRow, 'page' | 'assignment'>, key: FillKey): boolean =>
  page === 'assignments' && hasTerms(assignment) && termKeys.includes(key)

function anchorsById({ assignments }: Register): ReadonlyMap<string, Anchor> {
  const documents = new Map<string, Assignment[]>()
  for (const assignment of assignments) {
    const own = documents.get(assignment.document.id)
    if (own === undefined) documents.set(assignment.document.id, [assignment])
    else own.push(assignment)
  }
  return new Map(
    [...documents.values()].flatMap((own) =>
      anchorsOf(own).flatMap((anchor, at) => {
        const assignment = own[at]
        return assignment === undefined ? [] : [[assignment.id, anchor] as const]
      }),
    ),
  )
}

function wholeRow(assignment: Assignment, anchor: Anchor): BookRow {
  const { execution, term, overdue, delayWorkingDays } = assignment
  const head = { page: 'assignments', assignment, anchor, instance: null, executor: null } as const
  return { ...head, execution, term, overdue, delayWorkingDays, fill: fillOf(assignment, execution, null) }
}

function partRows(assignment: Assignment, anchor: Anchor): readonly BookRow[] {
  const { instances, executors } = assignment
  if (instances.length === 0 && executors.length < 2) return []
  const several = executors.length > 1
  const head = { page: 'parts', assignment, anchor } as const
  return (instances.length > 0 ? instances : [null]).flatMap((instance) => {
    const { term, overdue, delayWorkingDays, execution, executions } = instance ?? assignment
    const parts = several ? executions : [{ ...execution, executor: null }]
    return parts.map((own): BookRow => {
      const open = stageOf(own) !== 'done'
      const executor = several ? own.executor : null
      return {
        ...head,
        instance,
        executor,
        execution: own,
        term,
        overdue: overdue && open,
        delayWorkingDays: overdue && !open ? 0 : delayWorkingDays,
        fill: fillOf(assignment, own, { occurrence: instance?.due ?? null, executor }),
      }
    })
  })
}

/** A part of an assignment: one of its terms, one of its executors; `null` is all of them. */
interface Part {
  readonly occurrence: string | null
  readonly executor: string | null
}

function fillOf(assignment: Assignment, execution: Execution, part: Part | null): BookRow['fill'] {
  const { control, moved, marks } = assignment
  const concerning = (mark: RegisterMark): boolean =>
    part === null ||
    (mark.occurrence === part.occurrence && (mark.executor === null || mark.executor === part.executor))
  const own = marks.filter(concerning)
  const move = moved.findLast(({ occurrence }) => part === null || occurrence === part.occurrence)
  const confirmed = own.findLast(({ what }) => what === 'done' || what === 'partly')
  const stage = stageOf(execution)
  return {
    stage,
    done: execution.date ?? '',
    control: control.status,
    report: own.findLast(({ what }) => what === 'report')?.text ?? '',
    note: own.findLast(({ what }) => what === 'note')?.text ?? '',
    reference: stage === 'open' ? '' : (confirmed?.reference ?? ''),
    movedTo: move?.to ?? '',
    moveGround: move?.ground ?? '',
    removedOn: control.status === 'removed' ? (control.date ?? '') : '',
    controlGround: control.ground ?? '',
  }
}

/** What a page shows of a row's fill. */
export const shownFill = ({
  page,
  fill,
}: Pick<BookRow, 'page' | 'fill'>): readonly (readonly [FillKey, string])[] =>
  pageColumns[page].map((key) => [key, fill[key]])
