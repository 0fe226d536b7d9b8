/** What happened to an assignment. */
export type MarkWhat = 'done' | 'partly' | 'report' | 'moved' | 'removed' | 'reopened' | 'note'

/** The words of marks, as a journal and messages say them. */
export const markWords: Readonly<Record<MarkWhat, string>> = {
  done: 'исполнено',
  partly: 'исполнено частично',
  report: 'промежуточный отчёт',
  moved: 'срок перенесён',
  removed: 'снято с контроля',
  reopened: 'возвращено на контроль',
  note: 'примечание',
}

/** A mark (отметка): a fact about one assignment, never changed once written. Absent parts are `null`. */
export interface Mark {
  /** The day the fact belongs to, ISO: of execution, of the report, of the decision to move or remove. */
  readonly day: string
  readonly what: MarkWhat
  /** Whose execution, as the register names the executor; `null` is the assignment as a whole. */
  readonly executor: string | null
  /** Of an assignment with several terms: the due day it speaks of. */
  readonly occurrence: string | null
  /** The new term; only of `moved`. */
  readonly to: string | null
  /** Words of a report or a note. */
  readonly text: string | null
  readonly ground: string | null
  /** The document that confirms it: «справка от 01.06.2021 № 4». */
  readonly reference: string | null
  /** Which assignment, and how to find it again. */
  readonly anchor: Anchor
}

/**
 * What an assignment was when it was marked: enough to find it after words were edited and points inserted, and to
 * see that it cannot be found.
 */
export interface Anchor {
  /** Its number in the register: «2.1», `4/2` for the second of point 4. */
  readonly point: string
  /** What was to be done, by whom, by when: in the words of the document. */
  readonly text: string
  readonly executors: string
  readonly term: string
  /** Fingerprints of the words of the assignments before and after it; `NOBODY` at the ends. */
  readonly previous: string
  readonly next: string
  /** How many assignments the document had, and how many of them with the very same words. */
  readonly total: number
  readonly twins: number
}

/** The neighbour of the first and of the last assignment. */
export const NOBODY = '--------'

/** A mark as it stands in a journal. */
export interface JournalMark extends Mark {
  /** The source it belongs to, from the workspace's root: `decisions/prikaz-96.md`. */
  readonly source: string
  /** Where it is written. */
  readonly file: string
  readonly line: number
}
