import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { insideOf, nameIn } from '#workspace'
import { folderWith } from '../temporary.ts'

let folder: string
let root: string
beforeEach(() => {
  folder = folderWith({
    'office/decisions/a.md': '',
    'office/..b.md': '',
    'office-2/a.md': '',
    'outside/a.md': '',
  })
  root = join(folder, 'office')
  symlinkSync('../../outside', join(root, 'decisions', 'away'))
  symlinkSync('decisions', join(root, 'within'))
  symlinkSync('../../outside/new.md', join(root, 'decisions', 'dangling.md'))
  symlinkSync('round.md', join(root, 'decisions', 'round.md'))
  symlinkSync('later.md', join(root, 'decisions', 'soon.md'))
  symlinkSync('office', join(folder, 'alias'))
})

describe('inside', () => {
  test.each([
    ['decisions/a.md', 'decisions/a.md'],
    ['decisions/not-yet/b.md', 'decisions/not-yet/b.md'],
    ['decisions/../decisions/a.md', 'decisions/a.md'],
    ['..b.md', '..b.md'],
    ['within/a.md', 'within/a.md'],
    ['decisions/soon.md', 'decisions/soon.md'],
    ['.', ''],
    ['../alias/decisions/a.md', 'decisions/a.md'],
    ['../alias/decisions/not-yet.md', 'decisions/not-yet.md'],
  ])('%s is %s', (name, found) => {
    const path = insideOf(root, name)
    expect(path && nameIn(root, path)).toBe(found)
  })

  test('whether the workspace itself is named by a link or not', () => {
    const alias = join(folder, 'alias')
    expect(insideOf(alias, 'decisions/a.md')).toBe(join(alias, 'decisions', 'a.md'))
    expect(insideOf(alias, join(root, 'decisions', 'a.md'))).toBe(join(alias, 'decisions', 'a.md'))
  })
})

describe('outside', () => {
  test.each([
    '..',
    '../outside/a.md',
    '../office-2/a.md',
    'decisions/../../outside/a.md',
    '/etc/passwd',
    'decisions/away/a.md',
    'decisions/away/not-yet.md',
    'within/away/a.md',
    'decisions/dangling.md',
    'decisions/round.md',
  ])('%s', (name) => {
    expect(insideOf(root, name)).toBeNull()
  })
})
