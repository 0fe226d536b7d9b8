import type { Decision } from '#decision'
import {
  type Assignment,
  anchorsOf,
  findAssignment,
  findExecutor,
  findOccurrence,
  type Mark,
  type MarkWhat,
  refusal,
} from '#register'
import { journalOf, type Workspace, WorkspaceFault } from '#workspace'
import { readDocuments } from './documents.ts'
import { findPoints } from './find-document.ts'
import { fileJournal } from './journal.ts'
import { registerOn } from './register.ts'

/** What is to be recorded, as typed; days are ISO. */
export interface MarkRequest {
  /** The document, then the points: where one ends and the others begin the documents tell. */
  readonly words: readonly string[]
  readonly what: MarkWhat
  readonly day: string
  readonly executors: readonly string[]
  readonly occurrence: string | null
  readonly to: string | null
  readonly text: string | null
  readonly ground: string | null
  readonly reference: string | null
}

/** Marks that are on disk now; or why none of them is. */
export type Marked =
  | {
      readonly decision: Decision
      readonly file: string
      readonly marks: readonly { readonly assignment: Assignment; readonly mark: Mark }[]
    }
  | { readonly problems: readonly string[] }

/** Somebody else marks at the same time: read again and decide again, so often. */
const TRIES = 200

/**
 * Records marks for all the points and executors asked for, or for none of them.
 *
 * @throws WorkspaceFault when the disk refuses.
 */
export function markAssignments(workspace: Workspace, request: MarkRequest, today: string): Marked {
  const journal = fileJournal(workspace.root)
  const documents = readDocuments(workspace)
  const target = findPoints(documents.decisions, workspace.root, request.words)
  if ('problem' in target) return { problems: [target.problem] }
  const { decision, points } = target
  if (points.length === 0) return { problems: [noPoint] }
  if (decision.state === 'draft' || decision.date === null)
    return { problems: [`${decision.file} – проект: отметки ставят, когда документ подписан.`] }
  const others = documents.marks.filter(({ source }) => source !== decision.file)
  for (let tried = 0; tried < TRIES; tried++) {
    const present = journal.read(decision.file)
    const unreadable = present.messages.find(({ rule }) => rule === 'not-utf8')
    if (unreadable) return { problems: [`${unreadable.file}: ${unreadable.message}`] }
    const marks = [...others, ...present.marks]
    const stood = (on: string): readonly Assignment[] =>
      registerOn({ ...documents, marks }, on, false).register.assignments.filter(
        ({ document }) => document.id === decision.id,
      )
    const times = { today: stood(today), thatDay: request.day < today ? stood(request.day) : null }
    const wanted = points.map((point) => markPoint(times, point, request, decision.date ?? '', today))
    const problems = wanted.flatMap((each) => ('problem' in each ? [each.problem] : []))
    if (problems.length > 0) return { problems }
    const made = wanted.flatMap((each) => ('made' in each ? each.made : []))
    if (
      journal.append([
        { source: decision.file, marks: made.map(({ mark }) => mark), version: present.version },
      ])
    )
      return { decision, file: journalOf(decision.file), marks: made }
  }
  throw new WorkspaceFault('unwritable', 'Журнал отметок всё время меняет кто-то другой. Повторите позже.')
}

const noPoint = 'Какой пункт? Назовите его после документа: pisar mark "приказ 96" 2.1 --done 2021-09-15'

type MadeMark = { readonly assignment: Assignment; readonly mark: Mark }

/** The document's assignments as they stand today, and as they stood on the day of the mark, if that is past. */
interface Times {
  readonly today: readonly Assignment[]
  readonly thatDay: readonly Assignment[] | null
}

function markPoint(
  { today: own, thatDay }: Times,
  point: string,
  request: MarkRequest,
  documentDate: string,
  today: string,
): { readonly made: readonly MadeMark[] } | { readonly problem: string } {
  const found = findAssignment(own, point)
  if ('problem' in found) return found
  const { assignment } = found
  const anchor = anchorsOf(own)[own.indexOf(assignment)]
  if (anchor === undefined) return { problem: `Поручения ${point} в документе нет.` }
  const { what, day, to, text, ground, reference } = request
  const term = findOccurrence(assignment, what, day, request.occurrence)
  if ('problem' in term) return named(anchor.point, term.problem)
  const made: MadeMark[] = []
  for (const typed of request.executors.length > 0 ? request.executors : [null]) {
    const who = typed === null ? { executor: null } : findExecutor(assignment.executors, typed)
    if ('problem' in who) return named(anchor.point, who.problem)
    const { occurrence } = term
    const mark: Mark = { day, what, executor: who.executor, occurrence, to, text, ground, reference, anchor }
    const before = thatDay?.find(({ id }) => id === assignment.id) ?? assignment
    const refused = refusal({ today: assignment, thatDay: before }, mark, documentDate, today)
    if (refused !== null) return named(anchor.point, refused)
    made.push({ assignment, mark })
  }
  return { made }
}

const named = (point: string, problem: string): { readonly problem: string } => ({
  problem: `${/^\d/u.test(point) ? `п. ${point}` : point}: ${problem}`,
})
