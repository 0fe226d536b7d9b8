import { posix } from 'node:path'
import type { PictureFile } from '../model/picture.ts'
import { readPictureFile } from './read.ts'

/** Reads a file of the workspace by its name from the root; `null` when it is not there, or outside. */
export type PictureReader = (file: string) => Uint8Array | null

/** What a picture is called among the document's, or why there is none. */
export type FoundPicture = { readonly image: string } | { readonly rule: string; readonly message: string }

/** The pictures that a document shows, each read once. */
export interface Gallery {
  /** By its name as it was written in a file; files are named from the workspace's root. */
  readonly find: (written: string, from: string) => FoundPicture
  readonly found: () => Readonly<Record<string, PictureFile>>
}

export function galleryOf(read: PictureReader): Gallery {
  const found = new Map<string, PictureFile>()
  const find: Gallery['find'] = (written, from) => {
    const name = decoded(written)
    if (/^[a-z][a-z+.-]+:/i.test(name))
      return fault(
        'missing-picture',
        `Рисунок не в рабочей папке: «${name}». Сохраните его рядом с документом.`,
      )
    if (leavesWorkspace(from, name))
      return fault(
        'outside-workspace',
        `Рисунок лежит вне рабочей папки: «${name}». Положите его рядом с документом.`,
      )
    const image = posix.normalize(posix.join(posix.dirname(slashed(from)), slashed(name)))
    if (found.has(image)) return { image }
    const bytes = read(image)
    if (bytes === null) return fault('missing-picture', `Рисунка нет: «${name}». Проверьте имя и папку.`)
    const file = readPictureFile(bytes)
    if ('problem' in file) return fault('broken-picture', `Рисунок «${name}» не печатается: ${file.problem}.`)
    found.set(image, file)
    return { image }
  }
  return {
    find,
    found: () => Object.fromEntries([...found].sort(([one], [other]) => (one < other ? -1 : 1))),
  }
}

function fault(rule: string, message: string): FoundPicture {
  return { rule, message }
}

/** Markdown writes a space as `%20`. */
function decoded(written: string): string {
  try {
    return decodeURIComponent(written)
  } catch {
    // A percent sign of the name itself.
    return written
  }
}

const slashed = (path: string): string => path.replace(/\\/g, '/')

/** Whether a name from a file's folder leads out of the workspace; files are named from its root. */
export function leavesWorkspace(from: string, name: string): boolean {
  const path = slashed(name)
  return (
    /^(?:\/|[a-z]:)/i.test(path) ||
    `${posix.normalize(posix.join(posix.dirname(slashed(from)), path))}/`.startsWith('../')
  )
}
