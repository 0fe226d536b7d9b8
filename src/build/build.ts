import { join, resolve } from 'node:path'
import type { Register } from '#register'
import type { Message } from '#source'
import { readManifest, type Workspace, type WorkspaceFault, writeManifest, writeWhole } from '#workspace'
import { inOrder, readDocuments } from './documents.ts'
import type { DocumentFormat, RegisterFormat } from './formats.ts'
import { leftovers } from './leftovers.ts'
import { type BuiltDocument, guarded, type Making, makeDocument, shown } from './make-document.ts'
import { drawRegister, registerOn } from './register.ts'

export interface BuildOptions {
  readonly formats: readonly DocumentFormat[]
  readonly registerFormats: readonly RegisterFormat[]
  /** Folder for what is made; from the workspace's root unless absolute. */
  readonly out: string
  /** ISO day the register stands on. */
  readonly on: string
  /** Whatever stands for the program (its version, its hash): another one makes everything again. */
  readonly program: string
}

export interface Built {
  readonly documents: readonly BuiltDocument[]
  readonly register: Register
  readonly registerFiles: readonly string[]
  /** In the order of the files, then of the lines. */
  readonly messages: readonly Message[]
  /** Files that the disk refused: one is open in another program. All the others are made. */
  readonly faults: readonly WorkspaceFault[]
}

/**
 * All sources of a workspace → documents and register in the output folder, only what is out of date.
 * A document that cannot be made is a message, a file that cannot be written a fault; the others are made all the
 * same.
 */
export async function build(workspace: Workspace, options: BuildOptions): Promise<Built> {
  const documents = readDocuments(workspace)
  const folder = resolve(workspace.root, options.out)
  const making: Making = {
    folder,
    options,
    before: readManifest(folder),
    after: {},
    messages: [],
    faults: [],
  }
  const built: BuiltDocument[] = []
  for (const decision of documents.decisions) {
    const document = await makeDocument(decision, workspace, making)
    if (document) built.push(document)
  }
  if (workspace.whole)
    making.messages.push(...leftovers(folder, options.out, making.before, new Set(built.map(({ id }) => id))))
  guarded(making, () => writeManifest(folder, { ...making.before, ...making.after }))
  const register = registerOn(documents, options.on, false)
  const registerFiles: string[] = []
  for (const format of options.registerFormats) {
    const { name, bytes } = await drawRegister(register.register, format)
    if (guarded(making, () => writeWhole(join(folder, name), bytes)))
      registerFiles.push(shown(options.out, name))
  }
  return {
    documents: built,
    register: register.register,
    registerFiles,
    messages: inOrder([...register.messages, ...making.messages]),
    faults: making.faults,
  }
}
