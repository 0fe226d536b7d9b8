import type { Decision, Settings } from '#decision'
import type { TableRoom } from './content/table.ts'
import type { Edition } from './edition/edition.ts'
import { editionOf } from './edition/in-force.ts'
import { geometryOf, textWidthOf } from './geometry.ts'
import type { Geometry, ParagraphStyle, ParagraphStyleName, Section } from './page.ts'
import { stylesOf } from './style/styles.ts'

/** The form (бланк) a document is drawn on: what the edition and the office's settings make together. */
export interface Form {
  readonly edition: Edition
  readonly settings: Settings
  readonly geometry: Geometry
  readonly styles: Readonly<Record<ParagraphStyleName, ParagraphStyle>>
}

export function formOf(decision: Decision): Form {
  return formOn(decision.settings, dateOf(decision), decision.storage)
}

/** The form of a paper of that date, kept for so long. */
export function formOn(settings: Settings, date: string | null, storage: Decision['storage']): Form {
  const edition = editionOf(settings.edition, date)
  const geometry = geometryOf(edition, storage)
  const styles = stylesOf({ edition, settings, textWidth: textWidthOf(geometry) })
  return { edition, settings, geometry, styles }
}

export function tableRoomOf({ geometry, styles }: Form, orientation: Section['orientation']): TableRoom {
  return { width: textWidthOf(geometry, orientation), size: styles['table-cell'].size }
}

/** An annex in a file of its own is as old as the document it belongs to. */
function dateOf(decision: Decision): string | null {
  if (decision.kind === 'annex') return decision.date ?? decision.to?.date ?? null
  return decision.date
}
