import { join, resolve } from 'node:path'
import type { Decision } from '#decision'
import type { PdfStandard } from '#output'
import type { Register } from '#register'
import type { Message } from '#source'
import { readManifest, type Workspace, type WorkspaceFault, writeManifest, writeWhole } from '#workspace'
import { inOrder, readDocuments } from './documents.ts'
import { hire } from './draw-document.ts'
import type { DocumentFormat, RegisterFormat } from './formats.ts'
import { leftovers } from './leftovers.ts'
import {
  type BuiltDocument,
  guarded,
  type Making,
  makeDocument,
  planDocument,
  shown,
} from './make-document.ts'
import { drawRegister, registerOn } from './register.ts'

export interface BuildOptions {
  readonly formats: readonly DocumentFormat[]
  readonly registerFormats: readonly RegisterFormat[]
  /** Folder for what is made; from the workspace's root unless absolute. */
  readonly out: string
  /** ISO day the register stands on. */
  readonly on: string
  /** Standard of the PDF, whatever the settings say. */
  readonly pdf?: PdfStandard | undefined
  /** How many documents may be drawn at once, each in a process of its own; one if not said. */
  readonly jobs?: number
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
  const built = await makeDocuments(documents.decisions, workspace, making)
  if (workspace.whole)
    making.messages.push(...leftovers(folder, options.out, making.before, new Set(built.map(({ id }) => id))))
  guarded(making, () => writeManifest(folder, { ...making.before, ...making.after }))
  const register = registerOn(documents, options.on, false)
  const registerFiles: string[] = []
  const drawn = await drawRegister(register.register, options.registerFormats, {
    office: documents.office,
    templates: workspace.templates,
  })
  for (const { name, bytes } of drawn.files)
    if (guarded(making, () => writeWhole(join(folder, name), bytes)))
      registerFiles.push(shown(options.out, name))
  return {
    documents: built,
    register: register.register,
    registerFiles,
    messages: inOrder([...register.messages, ...making.messages, ...drawn.messages]),
    faults: making.faults,
  }
}

/** In the order of the sources, whichever is ready first. */
async function makeDocuments(
  decisions: readonly Decision[],
  workspace: Workspace,
  making: Making,
): Promise<readonly BuiltDocument[]> {
  const planned = decisions.flatMap((decision) => planDocument(decision, workspace, making) ?? [])
  const stale = planned.flatMap(({ files }) => files.filter(({ fresh }) => fresh === null)).length
  const draughtsmen = hire(making.options.jobs ?? 1, stale)
  const built = new Map<number, BuiltDocument | null>()
  const waiting = planned.entries()
  const work = async () => {
    // One iterator for all hands: each takes the next document that nobody has taken.
    for (const [at, each] of waiting) built.set(at, await makeDocument(each, making, draughtsmen))
  }
  try {
    await Promise.all(Array.from({ length: draughtsmen.hands }, work))
  } finally {
    draughtsmen.dismiss()
  }
  return planned.flatMap((_, at) => built.get(at) ?? [])
}
