import { extname, join, resolve } from 'node:path'
import { keys } from '#decision'
import { type Imported, importDocument, MOST_BYTES, refusal } from '#intake'
import { type Message, START } from '#source'
import { readIfThere, WorkspaceFault, writeWhole } from '#workspace'
import { sourceName } from './new-source.ts'
import { type Original, originalsOf } from './originals.ts'

/** What came of one file. */
export interface ImportedFile {
  readonly from: string
  /** The source that was written; `null` when nothing could be taken from the file. */
  readonly to: string | null
  readonly imported: Imported | null
}

/** What is read from a folder; any other file of it is told of and passed over. */
const read = /\.(?:txt|docx|docm)$/i

/**
 * Imports existing documents into a folder, a source for each: `2021-06-25-prikaz-110a.md`. A folder stands for all
 * documents in it. A source that is there already is never written over: what is imported again stays as it was
 * edited since, another document of the same name gets a number behind it.
 *
 * @throws WorkspaceFault when a file is not there or cannot be read.
 */
export async function importSources(
  names: readonly string[],
  folder: string,
): Promise<{ readonly files: readonly ImportedFile[]; readonly messages: readonly Message[] }> {
  const made: ImportedFile[] = []
  const messages: Message[] = []
  const originals = originalsOf(names)
  for (const name of names)
    if (!originals.some((original) => original.asked || original.name.startsWith(name)))
      messages.push(notImported(name, 'error', 'В папке нет ни одного файла.'))
  for (const original of originals) {
    const { name: file } = original
    const { imported, messages: said } = await importOriginal(original)
    messages.push(...said)
    const written = imported && writeNew(folder, nameOf(imported, file), imported)
    if (written?.edited)
      messages.push({
        file,
        ...START,
        severity: 'warning',
        rule: 'already-imported',
        message: `Уже перенесён: ${written.path}. С тех пор исходный текст правили, он оставлен как есть.`,
      })
    made.push({ from: file, to: written?.path ?? null, imported })
  }
  return { files: made, messages }
}

async function importOriginal({ name, asked, size }: Original): ReturnType<typeof importDocument> {
  const result =
    size > MOST_BYTES
      ? { imported: null, messages: [refusal(name, 'huge')] }
      : await importDocument(name, bytesOf(name))
  if (asked || read.test(name)) return result
  // What lies in the folder besides is only told of.
  const told = result.imported === null ? result.messages : [notImported(name, 'warning', OTHER)]
  return { imported: null, messages: told.map((message) => ({ ...message, severity: 'warning' })) }
}

const OTHER = 'Файл пропущен: из папки берутся .txt и .docx.'

function bytesOf(name: string): Uint8Array {
  const bytes = readIfThere(resolve(name))
  if (bytes === null) throw new WorkspaceFault('not-found', `Файла нет: ${name}`)
  return bytes
}

function notImported(file: string, severity: Message['severity'], message: string): Message {
  return { file, ...START, severity, rule: 'not-imported', message }
}

function nameOf(imported: Imported, file: string): string {
  return sourceName(imported, baseOf(file)).replace(/^-+|-+$/g, '') || 'dokument'
}

function baseOf(file: string): string {
  const name = file.split(/[\\/]/).at(-1) ?? file
  return name.slice(0, name.length - extname(name).length)
}

function writeNew(
  folder: string,
  name: string,
  { text }: Imported,
): { readonly path: string; readonly edited: boolean } {
  for (let copy = 1; ; copy++) {
    const path = join(folder, `${name}${copy === 1 ? '' : `-${copy}`}.md`)
    const there = readIfThere(resolve(path))
    if (there === null) {
      writeWhole(resolve(path), text)
      return { path, edited: false }
    }
    const before = Buffer.from(there).toString('utf8')
    if (before === text) return { path, edited: false }
    if (originalIn(before) !== undefined && originalIn(before) === originalIn(text))
      return { path, edited: true }
  }
}

/** The line of front matter that names the original. */
function originalIn(source: string): string | undefined {
  return new RegExp(`^${keys.original.word}:.*$`, 'mu').exec(source)?.[0]
}
