import type { Deadline } from '#deadline'
import type { DecisionKind } from '#decision'
import type { MarkWhat } from './marks/index.ts'

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
  /** From its assignments; `null` where it has none. */
  readonly execution: Execution | null
  /** Removed by another document, or when all of its assignments are; `null` where there is nothing to control. */
  readonly control: Control | null
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
  /** As the document has it; what it is now says `term`. */
  readonly deadline: RegisterDeadline
  /** The term in force on the day: moved terms counted; of several, the first that is not executed. */
  readonly term: Term
  /** Every move of the term up to the day, oldest first. */
  readonly moved: readonly Move[]
  readonly execution: Execution
  /** One for each executor, in their order; one without a name where the document names nobody. */
  readonly executions: readonly ExecutorExecution[]
  /** The dated terms of a recurring assignment, or of one with several terms: up to 30 days ahead and the next. */
  readonly instances: readonly Instance[]
  readonly control: Control
  /** As of the register's day; computed, never stored. */
  readonly overdue: boolean
  /** Of what is overdue to the register's day, of what was done late to the day it was done. */
  readonly delayWorkingDays: number
  /** Up to the register's day, oldest first. */
  readonly marks: readonly RegisterMark[]
}

export interface Term {
  readonly due: string | null
  /** `due` moved off a day off; overdue is counted from it. */
  readonly control: string | null
}

/** How far the work is (исполнение). `date`: the last day something was done; `late`: done after the control date. */
export interface Execution {
  readonly status: ExecutionStatus
  readonly date: string | null
  readonly late: boolean
}

export interface ExecutorExecution extends Execution {
  /** As in `executors`; `null` where the document names nobody. */
  readonly executor: string | null
}

/** Whether somebody watches (контроль): since `date`, because of `ground`; both `null` from the beginning. */
export interface Control {
  readonly status: 'on-control' | 'removed'
  readonly date: string | null
  readonly ground: string | null
}

/** One term of several. `due` is the document's and names the instance; `term` is the one in force. */
export interface Instance {
  readonly from: string | null
  readonly due: string
  readonly term: Term
  readonly execution: Execution
  readonly executions: readonly ExecutorExecution[]
  readonly overdue: boolean
  readonly delayWorkingDays: number
}

/** A move of a term: decided on `day`. */
export interface Move {
  readonly day: string
  /** The instance it moves, by its `due`; `null` for the only term. */
  readonly occurrence: string | null
  readonly from: string | null
  readonly to: string
  readonly ground: string | null
  readonly reference: string | null
}

/** A mark as the register shows it. */
export interface RegisterMark {
  readonly day: string
  readonly what: MarkWhat
  readonly executor: string | null
  readonly occurrence: string | null
  readonly to: string | null
  readonly text: string | null
  readonly ground: string | null
  readonly reference: string | null
}

/** Absent parts are `null`, never left out: the shape is the same for every kind. */
export interface RegisterDeadline {
  readonly text: string
  readonly kind: Deadline['kind']
  readonly from: string | null
  readonly due: string | null
  readonly items: readonly { readonly from: string | null; readonly due: string }[]
  readonly every: string | null
  /** Of a recurring one; `null` of any other. */
  readonly recurrence: Recurrence | null
  /** What follows it: «до 1 мая, далее ежегодно». */
  readonly followedBy: RegisterDeadline | null
  readonly control: string | null
  readonly certainty: Deadline['certainty']
  readonly explanation: string
  readonly inherited: boolean
}

/** What is written of a recurring term beside its period; empty where nothing is. */
export interface Recurrence {
  /** Where it ends: on a day, or after so many terms. */
  readonly until: string | null
  readonly count: number | null
  /** 1 to 12 */
  readonly months: readonly number[]
  /** Days of the month, up to 31. */
  readonly days: readonly number[]
  /** Days of the year where they differ by month: «до 15 января и до 1 июля». */
  readonly dates: readonly { readonly month: number; readonly day: number }[]
}

export type ExecutionStatus = 'not-due' | 'in-work' | 'partly' | 'done' | 'done-late'

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
