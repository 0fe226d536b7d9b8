import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { decisionSchema, readDecision, readOffice } from '#decision'
import { readSource, type Source } from '#source'
import { outlineOf } from './outline.ts'

/*
 * A case is `NN-name.md` and what is read of it, `NN-name.txt`. A new case is a new file; `npx vitest run
 * tests/decision -u` writes its text, to be read by eyes before it is committed.
 */

const folder = fileURLToPath(new URL('../fixtures/decision/', import.meta.url))
const { office } = readOffice('pisar.yaml', readFileSync(join(folder, 'pisar.yaml'), 'utf8'))
const names = readdirSync(folder)
  .filter((name) => name.endsWith('.md'))
  .map((name) => name.slice(0, -3))

function annexSource(name: string): Source | null {
  const path = join(folder, name)
  return existsSync(path) ? readSource(name, readFileSync(path, 'utf8')) : null
}

function read(name: string, alter: (text: string) => string = (text) => text) {
  const text = alter(readFileSync(join(folder, `${name}.md`), 'utf8'))
  return readDecision(readSource(`${name}.md`, text), { office, annexSource })
}

describe.each(names)('%s', (name) => {
  it('is read as a person reads it', async () => {
    const { decision, messages } = read(name)
    const said = messages.map(({ line, column, rule }) => `${line}:${column} ${rule}\n`).join('')
    const outline = decision ? outlineOf(decision) : ''
    await expect(said + outline).toMatchFileSnapshot(join(folder, `${name}.txt`))
  })

  it('fits the schema of decisions', () => {
    const { decision } = read(name)
    expect(decisionSchema.parse(decision)).toEqual(decision)
  })

  it('is the same with the line ends of Windows and a mark of byte order', () => {
    expect(read(name, (text) => `\uFEFF${text.replace(/\n/g, '\r\n')}`)).toEqual(read(name))
  })
})
