import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { sections } from './markdown.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const page = readFileSync(`${root}CONTRIBUTING.md`, 'utf8')
const rowsOf = (title: string) => sections(page).find((section) => section.title === title)?.rows ?? []

/** What the page makes up. */
const imagined = /instruction/

describe('CONTRIBUTING.md', () => {
  test('has a row for every room', () => {
    const rooms = readdirSync(`${root}src`, { withFileTypes: true }).filter((entry) => entry.isDirectory())
    const described = rowsOf('Rooms').map(({ Room }) => Room)
    expect(described).toEqual(expect.arrayContaining(rooms.map(({ name }) => `\`${name}\``)))
  })

  test('names files that are there', () => {
    const named = [...page.matchAll(/`((?:src|templates|tests|scripts|docs)\/[^`\s*…]+)`/g)].map(
      ([, name = '']) => name,
    )
    expect(named.length).toBeGreaterThan(20)
    const missing = named.filter(
      (name) => !imagined.test(name) && !/NN-/.test(name) && !existsSync(root + name),
    )
    expect(missing).toEqual([])
  })

  test('tells of the npm scripts that there are', () => {
    const { scripts } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'))
    const told = [...page.matchAll(/`npm run ([\w:]+)`/g)].map(([, name = '']) => name)
    expect(told.filter((name) => !(name in scripts))).toEqual([])
  })
})
