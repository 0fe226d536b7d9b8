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
  /**
   * Of the documents in the journals; `null` where nobody says: then the control journal has all, the journal of
   * registration those of the year the register stands in.
   */
  readonly year: number | null
  /** Whose cards are wanted. */
  readonly cards: readonly Assignment[]
}
