import { join, resolve } from 'node:path'
import type { Decision } from '#decision'
import { compose, type Page } from '#layout'
import { TypesettingFault } from '#output'
import type { Register } from '#register'
import { type Message, START } from '#source'
import {
  type Made,
  type Manifest,
  readManifest,
  sha256,
  upToDate,
  type Workspace,
  writeManifest,
  writeWhole,
} from '#workspace'
import { readDocuments } from './documents.ts'
import { type DocumentFormat, documentFormats, type RegisterFormat } from './formats.ts'
import { registerOn, writeRegister } from './register.ts'

export interface BuildOptions {
  readonly formats: readonly DocumentFormat[]
  readonly registerFormats: readonly RegisterFormat[]
  /** Folder for what is made; from the workspace's root unless absolute. */
  readonly out: string
  /** ISO day the register stands on. */
  readonly on: string
  /** Version of the program: a new one makes everything again. */
  readonly version: string
}

/** One document and the files it became. */
export interface BuiltDocument {
  readonly id: string
  readonly file: string
  readonly kind: Decision['kind']
  readonly state: Decision['state']
  readonly number: string | null
  readonly date: string | null
  readonly title: string | null
  /** «Приказ от 05.06.2021 № 14» */
  readonly name: string
  /** Of the PDF; `null` when there is none. */
  readonly pages: number | null
  readonly outputs: readonly string[]
}

export interface Built {
  readonly documents: readonly BuiltDocument[]
  readonly register: Register
  readonly registerFiles: readonly string[]
  readonly messages: readonly Message[]
}

/**
 * All sources of a workspace → documents and register in the output folder, only what is out of date.
 * A document that cannot be made is a message; the others are made all the same.
 *
 * @throws WorkspaceFault when the disk refuses.
 */
export async function build(workspace: Workspace, options: BuildOptions): Promise<Built> {
  const documents = readDocuments(workspace)
  const folder = resolve(workspace.root, options.out)
  const making: Making = { folder, options, before: readManifest(folder), after: {}, messages: [] }
  const built: BuiltDocument[] = []
  try {
    for (const decision of documents.decisions) {
      const document = await makeDocument(decision, workspace, making)
      if (document) built.push(document)
    }
  } finally {
    writeManifest(folder, { ...making.before, ...making.after })
  }
  const register = registerOn(documents, options.on, false)
  const registerFiles = await writeRegister(register.register, options.registerFormats, folder)
  return {
    documents: built,
    register: register.register,
    registerFiles: registerFiles.map((name) => shown(options.out, name)),
    messages: [...documents.messages, ...making.messages, ...register.messages],
  }
}

interface Making {
  readonly folder: string
  readonly options: BuildOptions
  readonly before: Manifest
  readonly after: Record<string, Made>
  readonly messages: Message[]
}

async function makeDocument(
  decision: Decision,
  workspace: Workspace,
  making: Making,
): Promise<BuiltDocument | null> {
  const { page, messages } = compose(decision, workspace.templates)
  making.messages.push(...messages)
  if (page === null) return null
  const { id, file, kind, state, number, date, title } = decision
  const outputs: string[] = []
  let pages: number | null = null
  for (const format of making.options.formats) {
    const name = `${id}.${format}`
    const made = await makeFile(name, format, page, decision, making)
    if (made === null) continue
    outputs.push(shown(making.options.out, name))
    if (typeof made.facts.pages === 'number') pages = made.facts.pages
    reportMissing(made, file, making)
  }
  return { id, file, kind, state, number, date, title, name: page.properties.title, pages, outputs }
}

async function makeFile(
  name: string,
  format: DocumentFormat,
  page: Page,
  decision: Decision,
  making: Making,
): Promise<Made | null> {
  const from = sha256(`${making.options.version}\n${format}\n${JSON.stringify(page)}`)
  const fresh = upToDate(making.folder, making.before, name, from)
  if (fresh) return fresh
  try {
    const { bytes, pages, missing } = await documentFormats[format](page)
    writeWhole(join(making.folder, name), bytes)
    const made: Made = {
      from,
      bytes: sha256(bytes),
      facts: { ...(pages ? { pages } : {}), ...(missing?.length ? { missing: missing.join('') } : {}) },
    }
    making.after[name] = made
    return made
  } catch (error) {
    if (!(error instanceof TypesettingFault)) throw error
    making.messages.push({
      file: decision.file,
      ...START,
      severity: 'error',
      rule: 'not-typeset',
      message: `Документ не сверстан: ${error.message}. Остальные документы изготовлены.`,
    })
    return null
  }
}

function reportMissing(made: Made, file: string, making: Making): void {
  const { missing } = made.facts
  if (typeof missing !== 'string') return
  making.messages.push({
    file,
    ...START,
    severity: 'warning',
    rule: 'missing-glyph',
    message: `В шрифте нет знаков «${missing}»: в PDF на их месте □. Замените их в тексте.`,
  })
}

function shown(out: string, name: string): string {
  return join(out, name).split('\\').join('/')
}
