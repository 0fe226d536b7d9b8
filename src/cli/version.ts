import { readFileSync } from 'node:fs'

const file = new URL('../../package.json', import.meta.url)

/** Version of the program, from its package.json. */
export const version = String(JSON.parse(readFileSync(file, 'utf8')).version)
