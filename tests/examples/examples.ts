/**
 * The sources of `decisions/`, built once as the program builds them: what each says, how it is composed and the
 * bytes of its finished files.
 */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, readDocuments } from '#build'
import type { Decision } from '#decision'
import { compose, type Page } from '#layout'
import type { Register } from '#register'
import type { Message } from '#source'
import { openWorkspace } from '#workspace'
import { programHash } from '../../src/cli/version.ts'

export const root = fileURLToPath(new URL('../../', import.meta.url))

/** Day that the register of the examples stands on. */
export const ON = '2026-11-20'

export interface Example {
  readonly id: string
  readonly decision: Decision
  readonly page: Page
  readonly pages: number
  readonly docx: Uint8Array
  readonly pdf: Uint8Array
}

export interface Examples {
  readonly sources: readonly string[]
  readonly documents: readonly Example[]
  readonly register: Register
  readonly messages: readonly Message[]
}

/**
 * Where the examples are built: a folder that is kept, so that a build makes only what another program or other
 * sources would make otherwise, and tests in several files share one.
 */
export const output = join(
  root,
  'node_modules/.cache/pisar-examples',
  createHash('sha256').update(root).digest('hex').slice(0, 12),
)

/** Builds all examples as the program does. */
export async function buildExamples(): Promise<Examples> {
  const workspace = openWorkspace(root)
  const { documents, register, messages, faults } = await build(workspace, {
    formats: ['docx', 'pdf'],
    registerFormats: ['xlsx', 'json'],
    out: output,
    on: ON,
    program: programHash(),
  })
  if (faults[0]) throw faults[0]
  const { decisions } = readDocuments(workspace)
  return {
    sources: workspace.sources.map(({ file }) => file),
    register,
    messages,
    documents: documents.map(({ id, pages }) => {
      const decision = decisions.find((each) => each.id === id)
      const page = decision && compose(decision, workspace.templates).page
      if (!decision || !page || pages === null) throw new Error(`Not built: ${id}`)
      const [docx, pdf] = ['docx', 'pdf'].map((format) => readFileSync(join(output, `${id}.${format}`)))
      if (!docx || !pdf) throw new Error(`Not built: ${id}`)
      return { id, decision, page, pages, docx, pdf }
    }),
  }
}
