import type { ApprovalStamp } from '#decision'
import { escaped, type Markdown, orNull } from '../template/markdown.ts'
import { dateOrBlank } from './date.ts'
import type { Naming } from './naming.ts'
import { type ReferenceView, referenceView } from './reference.ts'

/** Approval stamp (гриф утверждения) for a template; what the stamp does not have is `null`. */
export interface StampView {
  /** УТВЕРЖДАЮ, УТВЕРЖДЕНА, РАССМОТРЕНО И ПРИНЯТО */
  readonly слово: Markdown
  /** Approved by a document: «приказом … от … № …», the kind in the instrumental. */
  readonly документ: ReferenceView | null
  /** Approved by a collegial body. */
  readonly орган: Markdown | null
  readonly протокол: ProtocolView | null
  /** Approved by a person. */
  readonly должность: Markdown | null
  readonly имя: Markdown | null
  readonly дата: Markdown | null
}

export interface ProtocolView {
  readonly номер: Markdown
  readonly дата: Markdown | null
}

export function stampView(stamp: ApprovalStamp, naming: Naming): StampView {
  const { body, date, document, name, position, protocol, word } = stamp
  return {
    слово: escaped(word),
    документ: document ? referenceView(document, 'instrumental', naming) : null,
    орган: orNull(body),
    протокол: protocol ? protocolView(protocol, naming) : null,
    должность: orNull(position),
    имя: orNull(name),
    дата: date === undefined ? null : dateOrBlank(date, naming.dateForm),
  }
}

export function protocolView(
  protocol: NonNullable<ApprovalStamp['protocol']>,
  { dateForm }: Naming,
): ProtocolView {
  return {
    номер: escaped(protocol.number),
    дата: protocol.date === undefined ? null : dateOrBlank(protocol.date, dateForm),
  }
}
