import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { main } from '#cli'

const root = fileURLToPath(new URL('../../', import.meta.url))

/** What a command printed and how it ended. */
export interface Run {
  readonly exit: number
  readonly out: string
  readonly err: string
}

export async function pisar(...args: readonly string[]): Promise<Run> {
  let [out, err] = ['', '']
  const exit = await main(args, {
    out: (text) => {
      out += text
    },
    err: (text) => {
      err += text
    },
  })
  return { exit, out, err }
}

/** A workspace of the project's own office with these files, for as long as `use` runs. */
export async function inWorkspace<Result>(
  files: Readonly<Record<string, string>>,
  use: (folder: string) => Promise<Result>,
): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'pisar-docs-'))
  try {
    cpSync(join(root, 'pisar.yaml'), join(folder, 'pisar.yaml'))
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true })
      writeFileSync(join(folder, name), text)
    }
    return await use(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
