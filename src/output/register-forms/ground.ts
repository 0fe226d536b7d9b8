import type { Office } from '#decision'
import type { Assignment, Register } from '#register'

/** What papers are made of. */
export interface FormGround {
  readonly register: Register
  /** Whose papers these are; `null` where the office has not said. */
  readonly organization: string | null
  /** Which formula discipline is counted by. */
  readonly discipline: Office['discipline']
  /** How many days ahead of the register's day reminders look. */
  readonly days: number
  /** Of the journal of registration. */
  readonly year: number
  /** Whose cards are wanted. */
  readonly cards: readonly Assignment[]
}
