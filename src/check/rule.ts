import type { WorkingCalendar } from '#deadline'
import type { Decision } from '#decision'
import type { Fix, Place, Severity } from '#source'

/** A rule as docs and SARIF list it. */
export interface RuleEntry {
  /** Kebab-case: `duplicate-number`. */
  readonly name: string
  /** What it is as a rule; a finding may be milder or graver. */
  readonly severity: Severity
  /** What it says, in Russian, one sentence. */
  readonly about: string
}

/** What a rule found in a document: where, and what to do about it. */
export interface Finding {
  readonly place: Place
  /** Where that is not the document's own file: an annex in a file of its own. */
  readonly file?: string
  readonly message: string
  /** Where it differs from the rule's. */
  readonly severity?: Severity
  /** Only where nothing is left to judge, and what was signed is not changed by it. */
  readonly fix?: Fix | undefined
  readonly cause?: { readonly place: Place; readonly file?: string; readonly message: string }
}

export interface CheckOptions {
  readonly calendar: WorkingCalendar
}

/** A rule over one document. */
export interface DecisionRule extends RuleEntry {
  readonly check: (decision: Decision, options: CheckOptions) => readonly Finding[]
}

/** A rule over all documents of an office. */
export interface CollectionRule extends RuleEntry {
  readonly check: (decisions: readonly Decision[]) => readonly (Finding & { readonly file: string })[]
}
