import type { FrontMatter } from '../front-matter/schema.ts'
import type { Decision, DecisionKind } from '../model/decision.ts'

/** Everything that documents of all kinds have. */
export type Common = Omit<Extract<Decision, { kind: 'order' }>, 'kind'>

/** A requisite by its key in the front matter. */
export type Requisite =
  | 'title'
  | 'date'
  | 'number'
  | 'place'
  | 'signatures'
  | 'stamps'
  | 'organization'
  | 'to'
  | 'conference'

/** A kind of document: what it requires and how its own requisites join the common ones. */
export interface Kind<K extends DecisionKind = DecisionKind> {
  readonly kind: K
  /** Without these the document cannot be made. */
  readonly required: readonly Requisite[]
  /** Whether an issued document has a registration number. */
  readonly numbered: boolean
  /** Whether the body is points after a command word, or a text of its own. */
  readonly operative: boolean
  /** Everything in it is recommended, whatever its command word. */
  readonly recommends: boolean
  assemble(common: Common, front: FrontMatter): Extract<Decision, { kind: K }>
}
