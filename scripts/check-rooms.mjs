/**
 * Holds the direction of the house: which room may import which, and only through its index.
 * The table is the design's; a new room gets a line here.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { fileURLToPath } from 'node:url'

const reading = ['russian', 'deadline', 'source']
const mayImport = {
  russian: [],
  deadline: ['russian'],
  source: ['russian'],
  decision: reading,
  register: [...reading, 'decision'],
  check: [...reading, 'decision'],
  layout: [...reading, 'decision'],
  output: ['russian', 'deadline', 'source', 'decision', 'layout', 'register'],
  intake: [...reading, 'decision'],
  workspace: ['source'],
  build: [...reading, 'decision', 'register', 'check', 'layout', 'output', 'workspace', 'intake'],
  cli: [...reading, 'decision', 'register', 'check', 'layout', 'output', 'workspace', 'build', 'intake'],
}

const source = fileURLToPath(new URL('../src', import.meta.url))
const importing =
  /^\s*(?:import|export)\b[^'"]*?from\s+['"]([^'"]+)['"]|^\s*import\s+['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)/gm
const faults = []

for (const entry of readdirSync(source, { recursive: true, withFileTypes: true })) {
  if (!entry.isFile() || !entry.name.endsWith('.ts')) continue
  const path = join(entry.parentPath, entry.name)
  const name = relative(source, path).split(sep).join('/')
  const room = name.includes('/') ? name.split('/')[0] : null
  if (room !== null && !(room in mayImport))
    faults.push(`src/${name}: комната «${room}» не внесена в таблицу`)
  for (const match of readFileSync(path, 'utf8').matchAll(importing)) {
    const target = match[1] ?? match[2] ?? match[3] ?? ''
    if (room === null) continue
    if (target.startsWith('#') && !mayImport[room]?.includes(target.slice(1)))
      faults.push(`src/${name}: комната ${room} не берёт из ${target}`)
    if (target.startsWith('.') && !resolve(dirname(path), target).startsWith(join(source, room) + sep))
      faults.push(`src/${name}: ${target} выходит из комнаты; другая комната – только через #имя`)
  }
}

for (const fault of faults) console.error(fault)
if (faults.length > 0) process.exitCode = 1
