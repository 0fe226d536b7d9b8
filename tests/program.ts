import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** The program as people run it. */
export const cli = fileURLToPath(new URL('../dist/cli.js', import.meta.url))

if (!existsSync(cli)) throw new Error('dist/cli.js is not there. Build the program first: npm run build')

export interface Finished {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

export interface Surroundings {
  /** Where the person stands. */
  readonly cwd: string
  readonly env?: NodeJS.ProcessEnv
  /** Arguments of node itself. */
  readonly node?: readonly string[]
  readonly input?: string
}

/** `pisar …args`, to its end. */
export function pisar(
  args: readonly string[],
  { cwd, env, node = [], input }: Surroundings,
): Promise<Finished> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...node, cli, ...args], { cwd, env: { ...process.env, ...env } })
    let out = ''
    let err = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      out += text
    })
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      err += text
    })
    child.on('error', reject).on('close', (code) => resolve({ code, out, err }))
    child.stdin.end(input ?? '')
  })
}
