import { createHash, randomBytes } from 'node:crypto'
import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { type Message, START } from '#source'
import { systemCode, WorkspaceFault } from './fault.ts'

export function sha256(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex')
}

const decoder = new TextDecoder('utf-8', { fatal: true })

/** Text of a file, or the message that it is not UTF-8. */
export function readText(
  path: string,
  name: string,
): { readonly text: string } | { readonly message: Message } {
  const bytes = readBytes(path, name)
  try {
    return { text: decoder.decode(bytes) }
  } catch {
    const message =
      'Файл не в кодировке UTF-8. Откройте его в редакторе и сохраните заново: «Кодировка: UTF-8».'
    return { message: { file: name, ...START, severity: 'error', rule: 'not-utf8', message } }
  }
}

function readBytes(path: string, name: string): Uint8Array {
  try {
    return readFileSync(path)
  } catch (error) {
    if (systemCode(error) === 'ENOENT') throw new WorkspaceFault('not-found', `Файла нет: ${name}`, error)
    throw new WorkspaceFault('unreadable', `Файл не читается: ${name} (${systemCode(error)})`, error)
  }
}

/** Bytes of a file; `null` when it is not there. */
export function readIfThere(path: string): Uint8Array | null {
  try {
    return readFileSync(path)
  } catch (error) {
    if (systemCode(error) === 'ENOENT' || systemCode(error) === 'ENOTDIR') return null
    throw new WorkspaceFault(
      'unreadable',
      `Файл не читается: ${basename(path)} (${systemCode(error)})`,
      error,
    )
  }
}

/**
 * Writes a file whole or not at all: into a neighbour first, which then takes its name.
 * What stood there stays until the new one is complete on disk; what already says the same is left alone.
 *
 * @throws WorkspaceFault `unwritable`
 */
export function writeWhole(path: string, bytes: Uint8Array | string): void {
  const whole = typeof bytes === 'string' ? Buffer.from(bytes) : bytes
  if (holdsHash(path, sha256(whole))) return
  const neighbour = join(dirname(path), `.${basename(path)}.${randomBytes(6).toString('hex')}`)
  let begun = false
  try {
    mkdirSync(dirname(path), { recursive: true })
    const file = openSync(neighbour, 'wx')
    begun = true
    try {
      for (let written = 0; written < whole.length; ) written += writeSync(file, whole, written)
      fsyncSync(file)
    } finally {
      closeSync(file)
    }
    renameSync(neighbour, path)
  } catch (error) {
    if (begun) rmSync(neighbour, { force: true })
    const code = systemCode(error)
    const busy = code === 'EBUSY' || code === 'EPERM' || code === 'EACCES'
    throw new WorkspaceFault(
      'unwritable',
      `Файл не записан: ${path} (${code}).${busy ? ' Возможно, он открыт в другой программе или папка защищена от записи.' : ''}`,
      error,
    )
  }
}

/** Whether a file has the bytes of this SHA-256; one that cannot be read has not. */
export function holdsHash(path: string, hash: string): boolean {
  try {
    return sha256(readFileSync(path)) === hash
  } catch {
    // Not there, or no file at all: the writing that follows says what is wrong.
    return false
  }
}
