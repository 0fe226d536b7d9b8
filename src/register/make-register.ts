import type { WorkingCalendar } from '#deadline'
import type { Decision } from '#decision'
import { type Message, START } from '#source'
import { assignmentIds } from './assignment-id.ts'
import { registerDeadline } from './deadline.ts'
import { compareDecisions } from './order.ts'
import type { Assignment, Register, RegisterDocument, RegisterDocumentReference } from './register.ts'
import { readRelations } from './relations.ts'
import { statesOn } from './state.ts'
import { readTasks } from './task.ts'
import { visitDecision } from './visit.ts'

export interface RegisterOptions {
  /** The day the register stands on, ISO. */
  readonly on: string
  /** The office's working days. */
  readonly calendar: WorkingCalendar
  /** Take in drafts too; without it they are left out. */
  readonly drafts?: boolean
}

/**
 * The register of assignments as of a day. Sorted by the document's date and number, then as the points stand;
 * the order of `decisions` does not matter. Documents dated after the day are not in it: on that day they were not
 * there yet; a message names each.
 */
export function makeRegister(
  decisions: readonly Decision[],
  { on, calendar, drafts = false }: RegisterOptions,
): { readonly register: Register; readonly messages: readonly Message[] } {
  const wanted = decisions.filter(({ state }) => drafts || state === 'issued').toSorted(compareDecisions)
  const isLater = ({ date }: Decision): boolean => date !== null && date > on
  const present = wanted.filter((decision) => !isLater(decision))
  const stateOf = statesOn(on, calendar)
  // An annex in a file of its own speaks once: in the document it is attached to.
  const attached = new Set(present.flatMap(({ annexes }) => annexes.map(({ file }) => file)))
  const speaking = present.filter(({ file }) => !attached.has(file))
  return {
    register: {
      on,
      documents: present.map(registerDocument),
      assignments: speaking.flatMap((decision) => readAssignments(decision, stateOf)),
      controls: speaking.flatMap(readControls),
      relations: speaking.flatMap(readRelations),
    },
    messages: wanted.filter(isLater).map((decision) => laterThan(on, decision)),
  }
}

function readAssignments(decision: Decision, stateOf: ReturnType<typeof statesOn>): readonly Assignment[] {
  const idOf = assignmentIds(decision.id)
  const document = reference(decision)
  // The control point of an order speaks of the whole order.
  const controller = readControls(decision)[0]?.controller ?? null
  return readTasks(decision).map((task) => {
    const deadline = registerDeadline(task.deadline, task.inherited)
    return {
      id: idOf(task.point, task.numbered),
      document,
      point: task.point,
      text: task.text,
      executors: task.executors,
      coExecutors: task.coExecutors,
      controller,
      recommendation: task.recommendation,
      deadline,
      ...stateOf(deadline),
      marks: [],
    }
  })
}

function readControls(decision: Decision): Register['controls'] {
  return visitDecision(decision).flatMap((visit) =>
    visit.type === 'point' && visit.point.role === 'control' && visit.point.controller !== null
      ? [{ document: decision.id, point: visit.name, controller: visit.point.controller }]
      : [],
  )
}

const reference = ({ id, kind, number, date, title, file }: Decision): RegisterDocumentReference => ({
  id,
  kind,
  number,
  date,
  title,
  file,
})

const registerDocument = (decision: Decision): RegisterDocument => ({
  ...reference(decision),
  place: decision.place,
  organization: decision.organization.name,
  signatories: decision.signatories.map(({ position, name }) => ({ position, name })),
})

const laterThan = (on: string, { file, date }: Decision): Message => ({
  file,
  ...START,
  severity: 'info',
  rule: 'later-document',
  message: `Документ датирован ${date}, реестр составлен на ${on}: в реестр на этот день он не вошёл.`,
})
