import type { Message } from '#source'
import type { JournalMark, Mark } from './mark.ts'

/** What a journal holds at one moment. */
export interface JournalReading {
  readonly marks: readonly JournalMark[]
  /** Lines that could not be read, each with its place. */
  readonly messages: readonly Message[]
  /** Stands for this very content; see `MarkJournal.append`. */
  readonly version: string
}

/**
 * Where marks live, one journal for each source. Marks are only ever added. The whole of what a store must do:
 * files stand behind it today, a database can.
 */
export interface MarkJournal {
  read(source: string): JournalReading
  /**
   * Adds marks as one piece, whole on disk when it returns `true`. `false`: somebody has written since `version`
   * was read, nothing was added; read again and decide again.
   */
  append(source: string, marks: readonly Mark[], version: string): boolean
}
