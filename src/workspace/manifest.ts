import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { readIfThere, writeWhole } from './files.ts'

/** What was made of one thing and from what: enough to see whether it is out of date. */
export interface Made {
  /** Hash of everything it was made from. */
  readonly from: string
  /** SHA-256 of the file's bytes. */
  readonly bytes: string
  /** What else has to be remembered about it: its number of pages. */
  readonly facts: Readonly<Record<string, string | number>>
}

/** File name → how it was made. Lives beside the files, and is worth nothing without them. */
export type Manifest = Readonly<Record<string, Made>>

const NAME = '.pisar.json'

export function sha256(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex')
}

/** The manifest of an output folder; a broken one counts as none: everything is made again. */
export function readManifest(folder: string): Manifest {
  const bytes = readIfThere(join(folder, NAME))
  if (bytes === null) return {}
  try {
    const parsed: unknown = JSON.parse(Buffer.from(bytes).toString('utf8'))
    return typeof parsed === 'object' && parsed !== null ? (parsed as Manifest) : {}
  } catch {
    return {}
  }
}

export function writeManifest(folder: string, manifest: Manifest): void {
  const sorted = Object.fromEntries(Object.entries(manifest).sort(([a], [b]) => (a < b ? -1 : 1)))
  writeWhole(join(folder, NAME), `${JSON.stringify(sorted, null, 1)}\n`)
}

/** What is remembered about a file that is up to date: made from the same, and not touched since; else `null`. */
export function upToDate(folder: string, manifest: Manifest, name: string, from: string): Made | null {
  const made = Object.hasOwn(manifest, name) ? manifest[name] : undefined
  if (made?.from !== from) return null
  const bytes = readIfThere(join(folder, name))
  return bytes !== null && sha256(bytes) === made.bytes ? made : null
}
