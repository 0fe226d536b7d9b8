import { basename, join } from 'node:path'
import type { Decision } from '#decision'
import { compose, type Page } from '#layout'
import type { PdfOptions } from '#output'
import { type Message, START } from '#source'
import {
  type Made,
  type Manifest,
  readIfThere,
  sha256,
  upToDate,
  type Workspace,
  WorkspaceFault,
  writeWhole,
} from '#workspace'
import type { BuildOptions } from './build.ts'
import type { Draughtsmen } from './draw-document.ts'
import type { DocumentFormat, DrawingOptions } from './formats.ts'
import { pictureReader } from './pictures.ts'

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

/** A build under way: what it goes by and what it has come to. */
export interface Making {
  readonly folder: string
  readonly options: BuildOptions
  readonly before: Manifest
  readonly after: Record<string, Made>
  readonly messages: Message[]
  readonly faults: WorkspaceFault[]
}

/** Whether the disk let it be written; a refusal is kept for the account. */
export function guarded(making: Making, write: () => void): boolean {
  try {
    write()
    return true
  } catch (error) {
    if (!(error instanceof WorkspaceFault)) throw error
    making.faults.push(error)
    return false
  }
}

/** A document composed, and which of its files are up to date. */
export interface Planned {
  readonly decision: Decision
  readonly page: Page
  readonly drawing: DrawingOptions
  readonly files: readonly PlannedFile[]
}

interface PlannedFile {
  readonly name: string
  readonly format: DocumentFormat
  /** Hash of everything it is made from. */
  readonly from: string
  /** `null` when it is out of date. */
  readonly fresh: Made | null
}

/** Composes a document and looks at what was made of it before; `null` when no page comes of it. */
export function planDocument(decision: Decision, workspace: Workspace, making: Making): Planned | null {
  const { page, messages } = compose(decision, workspace.templates, pictureReader(workspace))
  making.messages.push(...messages)
  if (page === null) return null
  const { folder, before, options } = making
  const drawing = { pdf: pdfOptions(decision, workspace, options) }
  const files = options.formats.map((format): PlannedFile => {
    const name = `${decision.id}.${format}`
    const from = sha256(`${options.program}\n${format}\n${JSON.stringify([page, drawing])}`)
    return { name, format, from, fresh: upToDate(folder, before, name, from) }
  })
  return { decision, page, drawing, files }
}

/** What the file is to be; with PDF/A-3a the sources go along that it was made from. */
function pdfOptions(decision: Decision, { root }: Workspace, { pdf }: BuildOptions): PdfOptions {
  const standard = pdf ?? decision.settings.pdf
  if (standard !== 'a-3a') return { standard, attachments: [] }
  const files = [decision.file, ...decision.annexes.flatMap(({ file }) => file ?? [])]
  const attachments = files.flatMap((file) => {
    const bytes = readIfThere(join(root, file))
    return bytes === null ? [] : [{ name: basename(file), text: Buffer.from(bytes).toString('utf8') }]
  })
  return { standard, attachments }
}

/** One document in every format wanted; `null` when it came to no file. */
export async function makeDocument(
  planned: Planned,
  making: Making,
  draughtsmen: Draughtsmen,
): Promise<BuiltDocument | null> {
  const { decision, files } = planned
  const { id, file, kind, state, number, date, title } = decision
  const outputs: string[] = []
  let pages: number | null = null
  for (const wanted of files) {
    const made = wanted.fresh ?? (await makeFile(wanted, planned, making, draughtsmen))
    if (made === null) continue
    outputs.push(shown(making.options.out, wanted.name))
    if (typeof made.facts.pages === 'number') pages = made.facts.pages
    reportMissing(made, file, making)
  }
  if (outputs.length === 0) return null
  return { id, file, kind, state, number, date, title, name: planned.page.properties.title, pages, outputs }
}

async function makeFile(
  { name, format, from }: PlannedFile,
  { decision, drawing, page }: Planned,
  making: Making,
  draughtsmen: Draughtsmen,
): Promise<Made | null> {
  const drawn = await draughtsmen.draw({ page, format, options: drawing })
  if ('fault' in drawn) {
    making.messages.push({
      file: decision.file,
      ...START,
      severity: 'error',
      rule: 'not-typeset',
      message: `Документ не сверстан: ${drawn.fault}. Остальные документы изготовлены.`,
    })
    return null
  }
  const { bytes, pages, missing } = drawn
  if (!guarded(making, () => writeWhole(join(making.folder, name), bytes))) return null
  const made: Made = {
    from,
    bytes: sha256(bytes),
    facts: { ...(pages ? { pages } : {}), ...(missing?.length ? { missing: missing.join('') } : {}) },
  }
  making.after[name] = made
  return made
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

/** A file as it is named to people. */
export function shown(out: string, name: string): string {
  return join(out, name).split('\\').join('/')
}
