import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const worker = fileURLToPath(new URL('./worker.mjs', import.meta.url))
if (!existsSync(new URL('../../dist/cli/index.js', import.meta.url)))
  throw new Error('dist/cli is not there. Build the program first: npm run build')

/** A process at work; what it has acknowledged grows while it lives. */
export interface Worker {
  readonly acknowledged: readonly string[]
  /** Until the first acknowledgement, or the end. */
  readonly started: Promise<void>
  /** The signal that ended it, or its exit code. */
  readonly ended: Promise<NodeJS.Signals | number | null>
  kill(): void
}

export function work(
  kind: 'marks' | 'builds' | 'done' | 'books',
  office: string,
  name: string,
  count: number,
): Worker {
  const child: ChildProcess = spawn(process.execPath, [worker, kind, office, name, String(count)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const acknowledged: string[] = []
  const ended = new Promise<NodeJS.Signals | number | null>((resolve) => {
    child.on('close', (code, signal) => resolve(signal ?? code))
  })
  const first = new Promise<void>((resolve) => {
    let rest = ''
    child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      const lines = (rest + text).split('\n')
      rest = lines.pop() ?? ''
      acknowledged.push(...lines)
      resolve()
    })
  })
  return {
    acknowledged,
    started: Promise.race([first, ended.then(() => {})]),
    ended,
    kill: () => child.kill('SIGKILL'),
  }
}

export const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds))
