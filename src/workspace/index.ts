/**
 * A folder of an office → its settings, sources and templates as text; files written whole or not at all; what is
 * out of date. Knows nothing of what the texts mean and of formats.
 */
export { appendIfUnchanged, type Tail } from './append.ts'
export { WorkspaceFault } from './fault.ts'
export { readIfThere, readText, sha256, writeWhole } from './files.ts'
export { type Made, type Manifest, readManifest, upToDate, writeManifest } from './manifest.ts'
export {
  builtinTemplates,
  findWorkspace,
  journalOf,
  openWorkspace,
  readBeside,
  readBytesBeside,
  SOURCES,
  type Workspace,
} from './open.ts'
export { insideOf, nameIn } from './paths.ts'
