import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const file = new URL('../../package.json', import.meta.url)
const code = fileURLToPath(new URL('..', import.meta.url))

/** Version of the program, from its package.json. */
export const version = String(JSON.parse(readFileSync(file, 'utf8')).version)

/**
 * Hash of the program's own files and of the versions of its libraries: what is made by another program is out of
 * date, even when the version was not raised.
 */
export function programHash(): string {
  const hash = createHash('sha256').update(readFileSync(file))
  const files = readdirSync(code, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.(?:js|ts|typ)$/.test(name),
  )
  for (const name of files.sort()) hash.update(name).update(readFileSync(`${code}/${name}`))
  return hash.digest('hex')
}
