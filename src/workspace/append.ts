import { closeSync, fsyncSync, ftruncateSync, openSync, readSync, statSync, writeSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { systemCode, WorkspaceFault } from './fault.ts'
import { withLock } from './lock.ts'

/** How a file ends before something is added: it is not there or empty, with a whole line, or in the middle of one. */
export type Tail = 'nothing' | 'whole' | 'torn'

/** Text for the end of a file, which is `length` bytes long as far as the writer knows. */
export interface Addition {
  readonly path: string
  readonly length: number
  readonly lines: (tail: Tail) => string
}

/**
 * Adds text to the ends of files, each in one write, on disk when this returns. Only if all of them are still as long
 * as the writer knows: else somebody has written in between, and `false` comes back with nothing added to any.
 *
 * @throws WorkspaceFault `unwritable`; what was begun to be written is taken back, from every file.
 */
export function appendIfUnchanged(additions: readonly Addition[]): boolean {
  // All writers lock in one order: two of them never wait for each other.
  const ordered = additions.toSorted((a, b) => (a.path < b.path ? -1 : Number(a.path > b.path)))
  return locked(ordered, () => {
    if (ordered.some(({ path, length }) => sizeOf(path) !== length)) return false
    const undo: (() => void)[] = []
    try {
      for (const addition of ordered) undo.push(append(addition))
      return true
    } catch (error) {
      for (const takeBack of undo) takeBack()
      throw error
    }
  })
}

function locked(additions: readonly Addition[], act: () => boolean): boolean {
  const [first, ...rest] = additions
  if (first === undefined) return act()
  const lock = join(dirname(first.path), `.${basename(first.path)}.lock`)
  return withLock(lock, () => locked(rest, act))
}

function sizeOf(path: string): number {
  return guarded(path, () => statSync(path, { throwIfNoEntry: false })?.size ?? 0)
}

/** Adds to one file; gives what takes the addition back. */
function append({ path, length, lines }: Addition): () => void {
  guarded(path, () =>
    withFile(path, (file) => {
      write(file, length, Buffer.from(lines(tailOf(file, length))))
      fsyncSync(file)
      if (length === 0) syncFolder(dirname(path))
    }),
  )
  return () => guarded(path, () => withFile(path, (file) => ftruncateSync(file, length)))
}

function withFile(path: string, act: (file: number) => void): void {
  const file = openSync(path, 'a+')
  try {
    act(file)
  } finally {
    closeSync(file)
  }
}

function guarded<Result>(path: string, act: () => Result): Result {
  try {
    return act()
  } catch (error) {
    const code = systemCode(error)
    throw new WorkspaceFault('unwritable', `Журнал не записан: ${basename(path)} (${code})`, error)
  }
}

function tailOf(file: number, length: number): Tail {
  if (length === 0) return 'nothing'
  const last = Buffer.alloc(1)
  readSync(file, last, 0, 1, length - 1)
  return last[0] === 0x0a ? 'whole' : 'torn'
}

function write(file: number, before: number, bytes: Uint8Array): void {
  try {
    for (let written = 0; written < bytes.length; ) written += writeSync(file, bytes, written)
  } catch (error) {
    ftruncateSync(file, before)
    throw error
  }
}

/** A new file's name is on disk only when its folder is; Windows keeps both together and opens no folders. */
function syncFolder(folder: string): void {
  if (process.platform === 'win32') return
  const opened = openSync(folder, 'r')
  try {
    fsyncSync(opened)
  } finally {
    closeSync(opened)
  }
}
