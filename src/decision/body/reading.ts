import type { Message, Place, Places, Severity } from '#source'
import type { Gallery } from '../pictures/index.ts'
import type { Notes } from './notes.ts'

/** What every step of reading a body carries: the text it reads from, where messages go, the pictures it shows. */
export interface Reading {
  readonly file: string
  readonly source: string
  readonly places: Places
  /** What the footnotes of the text say. */
  readonly notes: Notes
  readonly messages: Message[]
  readonly gallery: Gallery
}

export function report(
  reading: Reading,
  place: Place,
  severity: Severity,
  rule: string,
  message: string,
): void {
  reading.messages.push({ file: reading.file, ...place, severity, rule, message })
}
