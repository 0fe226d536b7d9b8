import type { Office } from '#decision'
import { type Assignment, formulas, type Instance, type Register } from '#register'
import { dateInDigits } from '#russian'
import {
  isDone,
  movedWords,
  pointWords,
  remarks,
  type ShownState,
  shownState,
  shownStates,
  termWords,
} from '../register-row.ts'
import { controlWords, documentName, executionStatuses, executionWords } from '../register-words.ts'

/** What the code of the page reads: everything in words already, names that come often only once. */
export interface RegisterView {
  readonly on: string
  readonly documents: readonly { readonly name: string; readonly title: string }[]
  readonly people: readonly string[]
  readonly states: readonly (readonly [state: ShownState, words: string])[]
  /** Of discipline; how it counts stands in `discipline.client.js`. */
  readonly formula: { readonly name: Office['discipline']; readonly words: string; readonly empty: string }
  readonly rows: readonly RowView[]
}

/** Short keys: there are thousands of rows. */
export interface RowView {
  readonly point: string
  readonly text: string
  /** Places in `documents` and `people`. */
  readonly document: number
  readonly executors: readonly number[]
  /** State of each executor's own part, where they are several. */
  readonly parts: readonly ShownState[]
  /** ISO; the term in force, and the day that is watched. */
  readonly due: string | null
  readonly control: string | null
  readonly term: string
  readonly state: ShownState
  readonly status: string
  /** Working days. */
  readonly delay: number
  /** What is shown on demand: names and words. */
  readonly facts: readonly (readonly [name: string, words: string])[]
}

export function registerView({ on, assignments }: Register, discipline: Office['discipline']): RegisterView {
  const documents = placesOf(assignments.map(({ document }) => document.id))
  const people = placesOf(assignments.flatMap(({ executors }) => executors))
  const references = new Map(assignments.map(({ document }) => [document.id, document]))
  const found = new Set(assignments.map(shownState))
  return {
    on,
    documents: [...references.values()].map((document) => ({
      name: documentName(document),
      title: document.title ?? '',
    })),
    people: [...people.keys()],
    states: (Object.keys(shownStates) as ShownState[])
      .filter((state) => found.has(state))
      .map((state) => [state, shownStates[state]]),
    formula: { name: discipline, words: formulas[discipline].words, empty: formulas[discipline].empty },
    rows: assignments.map((assignment) => ({
      point: pointWords(assignment),
      text: assignment.text,
      document: documents.get(assignment.document.id) ?? 0,
      executors: assignment.executors.map((name) => people.get(name) ?? 0),
      parts: partsOf(assignment),
      due: assignment.term.due,
      control: assignment.term.control,
      term: termWords(assignment),
      state: shownState(assignment),
      status: executionWords(assignment),
      delay: assignment.delayWorkingDays,
      facts: factsOf(assignment, on).filter(([, words]) => words !== ''),
    })),
  }
}

/** Each executor answers for his own part: who has done it is not overdue because another has not. */
function partsOf(assignment: Assignment): readonly ShownState[] {
  const { executions, instances, overdue, control } = assignment
  if (executions.length < 2) return []
  return executions.map((own) => {
    const late = instances.some(
      (one) => one.overdue && one.executions.some((each) => each.executor === own.executor && !isDone(each)),
    )
    const isOverdue = instances.length > 0 ? late : overdue && !isDone(own)
    return shownState({ execution: own, overdue: isOverdue, control })
  })
}

/** Each name once, with its place. */
function placesOf(names: readonly string[]): ReadonlyMap<string, number> {
  return new Map([...new Set(names)].map((name, at) => [name, at]))
}

function factsOf(assignment: Assignment, on: string): readonly (readonly [string, string])[] {
  const { coExecutors, controller, control, deadline, term, executions, instances } = assignment
  const each = executions.length > 1 ? executions : []
  return [
    ['Соисполнители', coExecutors.join('; ')],
    ['Контролирует', controller ?? ''],
    ['Контроль', controlWords(control)],
    [
      'По исполнителям',
      each
        .map((one) => `${one.executor ?? ''} – ${executionWords({ execution: one, overdue: false })}`)
        .join('; '),
    ],
    ['Срок', deadline.explanation],
    [
      'Контрольная дата',
      term.control === null || term.control === term.due ? '' : dateInDigits(term.control),
    ],
    ['Перенос', movedWords(assignment)],
    ['Сроки', instancesWords(instances, on)],
    ['Примечание', remarks(assignment)],
  ]
}

/** How many terms of a recurring assignment are named: the last ones and those ahead. */
const shownInstances = 6

function instancesWords(instances: readonly Instance[], on: string): string {
  const ahead = instances.findIndex(({ due }) => due >= on)
  const from = Math.max(0, (ahead === -1 ? instances.length : ahead) - shownInstances / 2)
  return instances
    .slice(from, from + shownInstances)
    .map(({ due, term, execution, overdue }) => {
      const words = overdue ? 'просрочено' : executionStatuses[execution.status]
      return `${dateInDigits(term.due ?? due)} – ${words}`
    })
    .join('; ')
}
