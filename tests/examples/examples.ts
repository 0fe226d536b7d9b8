/**
 * The sources of `decisions/`, built once as the program builds them: what each says, how it is composed and the
 * bytes of its finished files.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, readDocuments } from '#build'
import type { Decision } from '#decision'
import { compose, type Page } from '#layout'
import type { Register } from '#register'
import type { Message } from '#source'
import { openWorkspace } from '#workspace'

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

/** Builds all examples into a folder of their own, which is gone afterwards. */
export async function buildExamples(): Promise<Examples> {
  const workspace = openWorkspace(root)
  const out = mkdtempSync(join(tmpdir(), 'pisar-examples-'))
  try {
    const { documents, register, messages } = await build(workspace, {
      formats: ['docx', 'pdf'],
      registerFormats: [],
      out,
      on: ON,
      program: 'test',
    })
    const { decisions } = readDocuments(workspace)
    return {
      sources: workspace.sources.map(({ file }) => file),
      register,
      messages,
      documents: documents.map(({ id, pages }) => {
        const decision = decisions.find((each) => each.id === id)
        const page = decision && compose(decision, workspace.templates).page
        if (!decision || !page || pages === null) throw new Error(`Not built: ${id}`)
        return {
          id,
          decision,
          page,
          pages,
          docx: readFileSync(join(out, `${id}.docx`)),
          pdf: readFileSync(join(out, `${id}.pdf`)),
        }
      }),
    }
  } finally {
    rmSync(out, { recursive: true })
  }
}
