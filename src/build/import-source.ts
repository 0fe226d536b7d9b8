import { extname, join, resolve } from 'node:path'
import { type Imported, importDocument } from '#intake'
import type { Message } from '#source'
import { readIfThere, WorkspaceFault, writeWhole } from '#workspace'
import { sourceName } from './new-source.ts'

/** What came of one file. */
export interface ImportedFile {
  readonly from: string
  /** The source that was written; `null` when nothing could be taken from the file. */
  readonly to: string | null
  readonly imported: Imported | null
}

/**
 * Imports existing documents into a folder, a source for each: `2021-06-25-prikaz-110a.md`. A source that is there
 * already is never written over: the new one gets a number behind its name.
 *
 * @throws WorkspaceFault when a file is not there or cannot be read.
 */
export async function importSources(
  files: readonly string[],
  folder: string,
): Promise<{ readonly files: readonly ImportedFile[]; readonly messages: readonly Message[] }> {
  const made: ImportedFile[] = []
  const messages: Message[] = []
  for (const file of files) {
    const bytes = readIfThere(resolve(file))
    if (bytes === null) throw new WorkspaceFault('not-found', `Файла нет: ${file}`)
    const result = await importDocument(file, bytes)
    messages.push(...result.messages)
    const { imported } = result
    const to = imported && writeNew(folder, sourceName(imported, baseOf(file)), imported.text)
    made.push({ from: file, to, imported })
  }
  return { files: made, messages }
}

function baseOf(file: string): string {
  const name = file.split(/[\\/]/).at(-1) ?? file
  return name.slice(0, name.length - extname(name).length)
}

function writeNew(folder: string, name: string, text: string): string {
  for (let copy = 1; ; copy++) {
    const path = join(folder, `${name}${copy === 1 ? '' : `-${copy}`}.md`)
    const there = readIfThere(resolve(path))
    if (there !== null && Buffer.from(there).toString('utf8') === text) return path
    if (there !== null) continue
    writeWhole(resolve(path), text)
    return path
  }
}
