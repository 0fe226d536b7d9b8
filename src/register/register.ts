import type { Deadline } from '#deadline'
import type { DecisionKind } from '#decision'

/** The document an assignment comes from, as the register names it. */
export interface RegisterDocumentReference {
  readonly id: string
  readonly kind: DecisionKind
  readonly number: string | null
  readonly date: string | null
  readonly title: string | null
  readonly file: string
}

export interface RegisterDocument extends RegisterDocumentReference {
  readonly place: string | null
  readonly organization: string
  readonly signatories: readonly { readonly position: string; readonly name: string }[]
}

/** A task of one point: поручение. */
export interface Assignment {
  /** Unique in the register, the same every time: document id, `#`, point; see `assignment-id.ts`. */
  readonly id: string
  readonly document: RegisterDocumentReference
  readonly point: string
  readonly text: string
  /** In the nominative. */
  readonly executors: readonly string[]
  readonly coExecutors: readonly string[]
  readonly controller: string | null
  readonly recommendation: boolean
  readonly deadline: RegisterDeadline
  readonly execution: {
    readonly status: ExecutionStatus
    readonly date: string | null
    readonly late: boolean
  }
  readonly control: {
    readonly status: 'on-control' | 'removed'
    readonly date: string | null
    readonly ground: string | null
  }
  /** As of the register's day; computed, never stored. */
  readonly overdue: boolean
  readonly delayWorkingDays: number
  readonly marks: readonly never[]
}

/** Absent parts are `null`, never left out: the shape is the same for every kind. */
export interface RegisterDeadline {
  readonly text: string
  readonly kind: Deadline['kind']
  readonly from: string | null
  readonly due: string | null
  readonly items: readonly { readonly from: string | null; readonly due: string }[]
  readonly every: string | null
  readonly control: string | null
  readonly certainty: Deadline['certainty']
  readonly explanation: string
  readonly inherited: boolean
}

export type ExecutionStatus = 'not-due' | 'in-work'

/** Реестр контроля исполнения as of a day; the shape of `pisar register --json`. */
export interface Register {
  /** ISO date the register stands on. */
  readonly on: string
  readonly documents: readonly RegisterDocument[]
  readonly assignments: readonly Assignment[]
  readonly controls: readonly {
    readonly document: string
    readonly point: string
    readonly controller: string
  }[]
  readonly relations: readonly Relation[]
}

/** One document acts on another: repeals, amends, removes from control. */
export interface Relation {
  readonly document: string
  readonly point: string
  readonly action: 'repeals' | 'amends' | 'removes-from-control'
  readonly target: {
    /** In the nominative, as the words have it: «приказ». */
    readonly kind: string
    readonly number: string | null
    readonly date: string | null
    /** Points it acts on, as written: «2.1», «2.1–2.3»; none is the whole document. */
    readonly points: readonly string[]
  }
}
