import type { DecisionKind } from '#decision'

/** A document named by another one, as front matter says it. */
export interface Reference {
  readonly kind: string
  readonly organization?: string | undefined
  readonly date?: string | undefined
  readonly number?: string | undefined
}

export interface Protocol {
  readonly number: string
  readonly date?: string | undefined
}

/** Approval or agreement stamp. */
export interface Stamp {
  readonly word: string
  readonly position?: string | undefined
  readonly name?: string | undefined
  readonly date?: string | undefined
  readonly body?: string | undefined
  readonly protocol?: Protocol | undefined
  readonly document?: Reference | undefined
}

/** The mark of an annex and what stands with it. */
export interface AnnexMark {
  readonly number?: string | undefined
  readonly to?: Reference | undefined
}

export interface Signatory {
  readonly position: string
  readonly name: string
}

/** Who agreed within the organisation, or certified a copy. */
export interface Visa extends Signatory {
  readonly date?: string | undefined
}

export interface Letterhead {
  readonly founder?: string | undefined
  readonly name?: string | undefined
  readonly short?: string | undefined
  readonly unit?: string | undefined
  /** A line each. */
  readonly referenceData?: string | undefined
}

/** What stands around the text of a document, each only if it was found. Dates as front matter holds them. */
export interface Requisites {
  readonly kind?: DecisionKind | undefined
  /** The kind in its own words, where it is none of the known ones. */
  readonly kindWords?: string | undefined
  readonly date?: string | undefined
  readonly number?: string | undefined
  readonly place?: string | undefined
  readonly title?: string | undefined
  readonly conference?: string | undefined
  readonly protocol?: Protocol | undefined
  readonly letterhead?: Letterhead | undefined
  readonly stamps: readonly Stamp[]
  readonly annex?: AnnexMark | undefined
  readonly spacedKind?: boolean | undefined
}

/** What a recogniser found and the index of the first line behind it. */
export interface Taken<Value> {
  readonly value: Value
  readonly next: number
}
