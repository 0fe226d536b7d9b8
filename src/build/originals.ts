import { readdirSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { WorkspaceFault } from '#workspace'

/** A file that is to be imported. */
export interface Original {
  /** As the person named it, or the folder it lies in. */
  readonly name: string
  /** Named by the person, not found in a folder. */
  readonly asked: boolean
  readonly size: number
}

/** What Word, Windows and macOS leave in folders: hidden files, the lock of an open document, lists of pictures. */
const leftovers = /^(?:\.|~\$|thumbs\.db$|desktop\.ini$)/i

/**
 * Files and folders as the person named them → files: of a folder all that lie in it and under it, by their names.
 *
 * @throws WorkspaceFault when something named is not there or cannot be read.
 */
export function originalsOf(names: readonly string[]): readonly Original[] {
  return names.flatMap((name) => {
    const there = statOf(name)
    if (there.isDirectory()) return filesIn(name)
    return [{ name, asked: true, size: there.size }]
  })
}

function filesIn(folder: string): readonly Original[] {
  return entriesOf(folder).flatMap((entry): readonly Original[] => {
    const name = join(folder, entry.name)
    if (leftovers.test(entry.name)) return []
    if (entry.isDirectory()) return filesIn(name)
    return entry.isFile() ? [{ name, asked: false, size: statOf(name).size }] : []
  })
}

function entriesOf(folder: string) {
  try {
    const entries = readdirSync(resolve(folder), { withFileTypes: true })
    return entries.sort((a, b) => a.name.localeCompare(b.name, 'ru', { numeric: true }))
  } catch (error) {
    throw new WorkspaceFault('unreadable', `Папка не читается: ${folder}`, error)
  }
}

function statOf(name: string) {
  try {
    return statSync(resolve(name))
  } catch (error) {
    throw new WorkspaceFault('not-found', `Файла нет: ${name}`, error)
  }
}
