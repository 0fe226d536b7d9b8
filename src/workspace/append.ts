import { closeSync, fstatSync, fsyncSync, ftruncateSync, openSync, readSync, writeSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { systemCode, WorkspaceFault } from './fault.ts'
import { withLock } from './lock.ts'

/** How a file ends before something is added: it is not there or empty, with a whole line, or in the middle of one. */
export type Tail = 'nothing' | 'whole' | 'torn'

/**
 * Adds text to the end of a file in one write, on disk when this returns. Only if the file is still `length` bytes
 * long: else somebody has written in between, and `false` comes back with nothing added.
 *
 * @throws WorkspaceFault `unwritable`; what was begun to be written is taken back.
 */
export function appendIfUnchanged(path: string, length: number, lines: (tail: Tail) => string): boolean {
  return withLock(join(dirname(path), `.${basename(path)}.lock`), () => {
    try {
      const file = openSync(path, 'a+')
      try {
        const before = fstatSync(file).size
        if (before !== length) return false
        write(file, before, Buffer.from(lines(tailOf(file, before))))
        fsyncSync(file)
        if (before === 0) syncFolder(dirname(path))
        return true
      } finally {
        closeSync(file)
      }
    } catch (error) {
      throw new WorkspaceFault(
        'unwritable',
        `Журнал не записан: ${basename(path)} (${systemCode(error)})`,
        error,
      )
    }
  })
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
