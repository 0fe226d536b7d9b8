import { randomBytes } from 'node:crypto'
import { closeSync, linkSync, openSync, readFileSync, renameSync, rmSync, statSync, writeSync } from 'node:fs'
import { hostname } from 'node:os'
import { basename } from 'node:path'
import { systemCode, WorkspaceFault } from './fault.ts'

/** A lock is held for a few milliseconds; this old, its holder is gone. */
const STALE_MS = 30_000
/** Between making a lock and signing it a process can be killed. */
const UNSIGNED_MS = 2_000
const PATIENCE_MS = 60_000
const PAUSE_MS = 5

/**
 * Does something while nobody else does it, on this machine or on another that shares the folder. A lock left by
 * a process that was killed is taken over.
 *
 * @throws WorkspaceFault `unwritable` when the lock cannot be had.
 */
export function withLock<Result>(path: string, act: () => Result): Result {
  const signature = `${process.pid} ${hostname()} ${randomBytes(6).toString('hex')}`
  acquire(path, signature)
  try {
    return act()
  } finally {
    if (read(path) === signature) rmSync(path, { force: true })
  }
}

function acquire(path: string, signature: string): void {
  const deadline = Date.now() + PATIENCE_MS
  for (;;) {
    try {
      const file = openSync(path, 'wx')
      try {
        writeSync(file, signature)
      } finally {
        closeSync(file)
      }
      return
    } catch (error) {
      const code = systemCode(error)
      // Windows answers EPERM while a lock is being taken away.
      if (code !== 'EEXIST' && code !== 'EPERM') throw refused(path, code, error)
      if (Date.now() > deadline) throw refused(path, 'занят другой программой', error)
    }
    const holder = read(path)
    if (holder !== null && isStale(path, holder)) breakLock(path, holder)
    else pause()
  }
}

function refused(path: string, why: string, cause: unknown): WorkspaceFault {
  return new WorkspaceFault('unwritable', `Журнал не записан: ${basename(path)} (${why})`, cause)
}

function isStale(path: string, holder: string): boolean {
  const age = ageOf(path)
  if (age === null) return false
  const [pid = '', host = ''] = holder.split(' ')
  if (pid === '') return age > UNSIGNED_MS
  return age > STALE_MS || (host === hostname() && !isAlive(Number(pid)))
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return systemCode(error) !== 'ESRCH'
  }
}

/** Takes a stale lock away. Should another have done so first and locked anew, its lock is put back. */
function breakLock(path: string, holder: string): void {
  const aside = `${path}.${randomBytes(6).toString('hex')}`
  try {
    renameSync(path, aside)
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return
    throw refused(path, systemCode(error), error)
  }
  try {
    if (read(aside) !== holder) linkSync(aside, path)
  } catch (error) {
    if (systemCode(error) !== 'EEXIST') throw refused(path, systemCode(error), error)
  } finally {
    rmSync(aside, { force: true })
  }
}

function read(path: string): string | null {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return null
    throw refused(path, systemCode(error), error)
  }
}

function ageOf(path: string): number | null {
  try {
    return Date.now() - statSync(path).mtimeMs
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return null
    throw refused(path, systemCode(error), error)
  }
}

function pause(): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE_MS * (0.5 + Math.random()))
}
