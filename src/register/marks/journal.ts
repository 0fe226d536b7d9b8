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
   * Adds marks as one piece, to however many journals: all of them are whole on disk when it returns `true`. `false`:
   * somebody has written to one since its `version` was read, nothing was added to any; read and decide again.
   */
  append(additions: readonly Addition[]): boolean
}

/** Marks for the journal of one source. */
export interface Addition {
  readonly source: string
  readonly marks: readonly Mark[]
  readonly version: string
}
