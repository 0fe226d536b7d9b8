/** A stretch of a source file. Lines and columns count from 1, in UTF-16 units; the end is exclusive. */
export interface Place {
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
}

export type Severity = 'error' | 'warning' | 'info'

/**
 * What went wrong, where, and what to do about it: written for the secretary, in Russian.
 * The flat shape is the contract of `pisar check --json`.
 */
export interface Message extends Place {
  readonly file: string
  readonly severity: Severity
  /** Name of the rule that speaks, kebab-case: `duplicate-number`. */
  readonly rule: string
  readonly message: string
  /** A second place that explains the first: «этот номер уже стоит здесь». */
  readonly cause?: Place & { readonly file: string; readonly message: string }
  /** What may be put right without a person: these words at the place, for those. `check --fix` does it. */
  readonly fix?: Fix
}

/** Words as they stand in the source, each time they stand at the place as whole words, and what they become. */
export interface Fix {
  readonly written: string
  readonly text: string
}

/** The very beginning of a file: the place of what has no place of its own. */
export const START: Place = { line: 1, column: 1, endLine: 1, endColumn: 1 }
