import { join } from 'node:path'
import { holdsHash, readIfThere, writeWhole } from './files.ts'

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

/** The manifest of an output folder; what is broken in it counts as not there: it is made again. */
export function readManifest(folder: string): Manifest {
  const bytes = readIfThere(join(folder, NAME))
  if (bytes === null) return {}
  try {
    const parsed: unknown = JSON.parse(Buffer.from(bytes).toString('utf8'))
    if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) return {}
    return Object.fromEntries(
      Object.entries(parsed).filter((entry): entry is [string, Made] => isMade(entry[1])),
    )
  } catch {
    // Not JSON: cut short, or written by something else.
    return {}
  }
}

function isMade(value: unknown): value is Made {
  if (typeof value !== 'object' || value === null) return false
  const { from, bytes, facts } = value as Partial<Record<keyof Made, unknown>>
  if (typeof from !== 'string' || typeof bytes !== 'string') return false
  return typeof facts === 'object' && facts !== null
}

export function writeManifest(folder: string, manifest: Manifest): void {
  const sorted = Object.fromEntries(Object.entries(manifest).sort(([a], [b]) => (a < b ? -1 : 1)))
  writeWhole(join(folder, NAME), `${JSON.stringify(sorted, null, 1)}\n`)
}

/** What is remembered about a file that is up to date: made from the same, and not touched since; else `null`. */
export function upToDate(folder: string, manifest: Manifest, name: string, from: string): Made | null {
  const made = Object.hasOwn(manifest, name) ? manifest[name] : undefined
  if (made?.from !== from) return null
  return holdsHash(join(folder, name), made.bytes) ? made : null
}
