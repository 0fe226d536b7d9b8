/** The kinds of documents: a folder each. A new kind is a new folder, a line here and a template. */
import type { DecisionKind } from '../model/decision.ts'
import { annex } from './annex/index.ts'
import { collegiumResolution } from './collegium-resolution/index.ts'
import { conferenceResolution } from './conference-resolution/index.ts'
import { councilDecision } from './council-decision/index.ts'
import { directive } from './directive/index.ts'
import type { Kind } from './kind.ts'
import { order } from './order/index.ts'
import { resolution } from './resolution/index.ts'

export const kinds: { readonly [K in DecisionKind]: Kind<K> } = {
  'collegium-resolution': collegiumResolution,
  'conference-resolution': conferenceResolution,
  order,
  directive,
  resolution,
  'council-decision': councilDecision,
  annex,
}
export type { Common, Kind, Requisite } from './kind.ts'
