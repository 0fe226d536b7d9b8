/** Why the program cannot go on: nothing about the sources, and nothing the secretary can mend in them. */
export type FaultCode =
  | 'no-workspace'
  | 'outside-workspace'
  | 'not-found'
  | 'exists'
  | 'unreadable'
  | 'unwritable'

/** A fault of the machine or of the call, with words for people. */
export class WorkspaceFault extends Error {
  readonly code: FaultCode

  constructor(code: FaultCode, message: string, cause?: unknown) {
    super(message, { cause })
    this.name = 'WorkspaceFault'
    this.code = code
  }
}

/** The system's code of a failed call: `ENOENT`, `EACCES`. */
export function systemCode(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : ''
}
