/**
 * Goes the whole way with all sources of a workspace: reads, checks, composes, draws, writes. What comes in is a
 * workspace, what goes out are files and an account of them. Knows nothing of the command line.
 */
export { type BuildOptions, type Built, build } from './build.ts'
export { findCards } from './cards.ts'
export { officeOf, readDocuments } from './documents.ts'
export { makeExtract } from './extract.ts'
export { fixSources } from './fix-sources.ts'
export {
  type DocumentFormat,
  documentFormats,
  type RegisterFormat,
  registerFormats,
  usualDocumentFormats,
  usualRegisterFormats,
} from './formats.ts'
export { type ImportedFile, importSources } from './import-source.ts'
export type { BuiltDocument } from './make-document.ts'
export { type Marked, type MarkRequest, markAssignments } from './mark.ts'
export { type BookMarked, markFromBook } from './mark-book.ts'
export { newSource } from './new-source.ts'
export { newWorkspace } from './new-workspace.ts'
export { type PaperOptions, REMINDER_DAYS } from './papers.ts'
export { registerOn, writeRegister } from './register.ts'
