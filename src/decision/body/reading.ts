import type { Message, Place, Places, Severity } from '#source'

/** What every step of reading a body carries: the text it reads from and where messages go. */
export interface Reading {
  readonly file: string
  readonly source: string
  readonly places: Places
  readonly messages: Message[]
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
