/**
 * Copies what the compiler leaves behind: files that the program reads beside its own code.
 * Run after `tsc -p tsconfig.build.json`; keeps the tree of `src` in `dist`.
 */
import { cpSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const assets = ['.typ', '.conf', '.css', '.client.js']
const [from, to] = ['../src/', '../dist/'].map((folder) => fileURLToPath(new URL(folder, import.meta.url)))

for (const file of readdirSync(from, { recursive: true, encoding: 'utf8' })) {
  if (assets.some((ending) => file.endsWith(ending))) cpSync(join(from, file), join(to, file))
}
