/**
 * In: decisions of an office, a day, its calendar of working days. Out: the register of assignments as of that day,
 * the same for any order of the decisions. Knows nothing of files and of how a register is drawn.
 */
export { registerDeadline } from './deadline.ts'
export { makeRegister, type RegisterOptions } from './make-register.ts'
export type {
  Assignment,
  ExecutionStatus,
  Register,
  RegisterDeadline,
  RegisterDocument,
  RegisterDocumentReference,
  Relation,
} from './register.ts'
