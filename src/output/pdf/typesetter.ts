import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { NodeCompiler, type NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler'
import { allFontFiles } from './fonts.ts'
import type { PdfStandard } from './standard.ts'

/** The Typst program and its settings stand beside this file, in `src` as in `dist`. */
const here = fileURLToPath(new URL('.', import.meta.url))

/** The drawing could not be typeset: a fault of the program, never of the source. */
export class TypesettingFault extends Error {
  readonly code = 'pdf-typesetting'
}

/** A document laid out, with what is asked of it. */
export interface Typeset {
  readonly pages: number
  /** Values of the metadata under the label. */
  readonly query: (label: string) => unknown
  /** Tagged PDF by that standard. */
  readonly pdf: (standard: PdfStandard) => Uint8Array
}

let compiler: NodeCompiler | undefined

/** Lays out page.typ with the drawing, given as JSON, and the files of its pictures, named from page.typ. */
export function typeset(drawing: string, files: ReadonlyMap<string, Buffer>): Typeset {
  compiler ??= createCompiler()
  const typst = compiler
  for (const [name, bytes] of files) typst.mapShadow(join(here, name), bytes)
  const compiled = typst.compile({ mainFilePath: join(here, 'page.typ'), inputs: { drawing } })
  const document = compiled.result
  if (!document) throw new TypesettingFault(explain(typst, compiled))
  return {
    pages: document.numOfPages,
    query: (label) => typst.query(document, { selector: `<${label}>`, field: 'value' }),
    pdf: (standard) => exportPdf(typst, document, standard),
  }
}

/**
 * Drops the last document's pictures and what Typst remembers of it. The memory itself is given back only when the event loop
 * has had a turn, so the promise must be awaited before the next document.
 */
export async function forget(): Promise<void> {
  compiler?.resetShadow()
  compiler?.evictCache(0)
  await new Promise((resolve) => setImmediate(resolve))
}

/**
 * Only our own fonts, nothing of the machine. Typst finds the machine's fonts through fontconfig, whatever fonts it is
 * given; an empty configuration is the only way to tell it not to.
 */
function createCompiler(): NodeCompiler {
  const machines = process.env.FONTCONFIG_FILE
  process.env.FONTCONFIG_FILE = join(here, 'fontconfig.conf')
  try {
    return NodeCompiler.create({ workspace: here, fontArgs: [{ fontBlobs: [...allFontFiles()] }] })
  } finally {
    if (machines === undefined) delete process.env.FONTCONFIG_FILE
    else process.env.FONTCONFIG_FILE = machines
  }
}

function exportPdf(typst: NodeCompiler, document: NodeTypstDocument, pdfStandard: PdfStandard): Uint8Array {
  try {
    return typst.pdf(document, { pdfStandard })
  } catch (cause) {
    throw new TypesettingFault(refusal(wordsOf(String(cause))), { cause })
  }
}

function explain(typst: NodeCompiler, compiled: ReturnType<NodeCompiler['compile']>): string {
  const error = compiled.takeError()
  const diagnostics = error ? typst.fetchDiagnostics(error) : []
  return refusal(diagnostics.map(({ message }) => message))
}

/** Its own words are for who repairs the program. */
function refusal(words: readonly string[]): string {
  return `программа вёрстки отказалась от него (${words.join('; ')})`
}

/** What is said to people in a diagnostic that Rust prints for debugging. */
function wordsOf(debug: string): readonly string[] {
  const said = [...debug.matchAll(/message: "((?:[^"\\]|\\.)*)"/gu)].map(([, words = '']) => words)
  return said.length > 0 ? said : [debug]
}
