import type { WorkingCalendar } from '#deadline'
import type { Decision } from '#decision'
import { type Message, START } from '#source'
import { type Acts, actsOf } from './acts.ts'
import { assignmentIds } from './assignment-id.ts'
import { controllersOf, readControls } from './controls.ts'
import { registerDeadline } from './deadline.ts'
import type { JournalMark } from './marks/index.ts'
import { tieMarks } from './marks/tie-marks.ts'
import { unknownOccurrences } from './marks/unknown-occurrence.ts'
import { compareDecisions } from './order.ts'
import type { Assignment, Register, RegisterDocument, RegisterDocumentReference } from './register.ts'
import { readRelations } from './relations.ts'
import { documentState } from './states/document.ts'
import { stateOn } from './states/state.ts'
import { readTasks } from './task.ts'

export interface RegisterOptions {
  /** The day the register stands on, ISO. */
  readonly on: string
  /** The office's working days. */
  readonly calendar: WorkingCalendar
  /** Take in drafts too; without it they are left out. */
  readonly drafts?: boolean
  /** Everything the journals hold, of any day; those after the day do not count yet. */
  readonly marks?: readonly JournalMark[]
}

/**
 * The register of assignments as it stood, or will stand, on a day. Sorted by the document's date and number, then as
 * the points stand; the order of `decisions` does not matter. Documents dated after the day are not in it: on that
 * day they were not there yet; a message names each. Marks that belong to no assignment are reported.
 */
export function makeRegister(
  decisions: readonly Decision[],
  options: RegisterOptions,
): { readonly register: Register; readonly messages: readonly Message[] } {
  const { on, drafts = false } = options
  const wanted = decisions.filter(({ state }) => drafts || state === 'issued').toSorted(compareDecisions)
  const isLater = ({ date }: Decision): boolean => date !== null && date > on
  const present = wanted.filter((decision) => !isLater(decision))
  // An annex in a file of its own speaks once: in the document it is attached to.
  const attached = new Set(present.flatMap(({ annexes }) => annexes.map(({ file }) => file)))
  const speaking = present.filter(({ file }) => !attached.has(file))
  const relations = speaking.flatMap(readRelations)
  const acts = actsOf(speaking, relations)
  const read = speaking.map((decision) => readAssignments(decision, acts, options))
  const assignments = read.flatMap((reading) => reading.assignments)
  return {
    register: {
      on,
      documents: present.map((decision) => registerDocument(decision, assignments, acts)),
      assignments,
      controls: speaking.flatMap(readControls),
      relations,
    },
    messages: [
      ...wanted.filter(isLater).map((decision) => laterThan(on, decision)),
      ...acts.messages,
      ...read.flatMap(({ messages }) => messages),
    ],
  }
}

function readAssignments(
  decision: Decision,
  acts: Acts,
  { on, calendar, marks = [] }: RegisterOptions,
): { readonly assignments: readonly Assignment[]; readonly messages: readonly Message[] } {
  const idOf = assignmentIds(decision.id)
  const document = reference(decision)
  const controllerOf = controllersOf(decision)
  const tasks = readTasks(decision).map((task) => ({
    task,
    id: idOf(task.point, task.numbered),
    text: task.text,
    executors: task.executors,
    deadline: registerDeadline(task.deadline, task.inherited),
  }))
  const own = marks.filter(({ source }) => source === decision.file)
  const tied = tieMarks(own, tasks)
  const assignments = tasks.map(({ task, id, deadline }): Assignment => {
    const circumstances = {
      deadline: task.deadline,
      due: {
        from: deadline.from ?? deadline.items[0]?.from ?? null,
        due: deadline.due,
        control: deadline.control,
        occurrence: null,
      },
      documentDate: decision.date,
      executors: task.executors,
      marks: (tied.marks.get(id) ?? []).filter(({ day }) => day <= on),
      removals: acts.removals(decision.id, task.point),
    }
    const { point, text, executors, coExecutors, recommendation } = task
    const controller = controllerOf(point)
    const head = { id, document, point, text, executors, coExecutors, controller, recommendation, deadline }
    return { ...head, ...stateOn(circumstances, on, calendar) }
  })
  const strange = assignments.flatMap((assignment) =>
    unknownOccurrences(
      assignment,
      (tied.marks.get(assignment.id) ?? []).filter(({ day }) => day <= on),
    ),
  )
  return { assignments, messages: [...tied.messages, ...strange] }
}

const reference = ({ id, kind, number, date, title, file }: Decision): RegisterDocumentReference => ({
  id,
  kind,
  number,
  date,
  title,
  file,
})

const registerDocument = (
  decision: Decision,
  assignments: readonly Assignment[],
  acts: Acts,
): RegisterDocument => ({
  ...reference(decision),
  place: decision.place,
  organization: decision.organization.name,
  signatories: decision.signatories.map(({ position, name }) => ({ position, name })),
  ...documentState(
    assignments.filter(({ document }) => document.id === decision.id),
    acts.whole(decision.id),
  ),
})

const laterThan = (on: string, { file, date }: Decision): Message => ({
  file,
  ...START,
  severity: 'info',
  rule: 'later-document',
  message: `Документ датирован ${date}, реестр составлен на ${on}: в реестр на этот день он не вошёл.`,
})
