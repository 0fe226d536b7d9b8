import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { build } from '#build'
import { openWorkspace } from '#workspace'
import { smallWorkspace } from '../office.ts'
import { folderWith } from '../temporary.ts'

const options = {
  formats: ['docx'],
  registerFormats: ['json', 'docx', 'pdf'],
  out: 'output',
  on: '2021-08-20',
  program: '1',
} as const

test('a build draws the papers of the register where they are asked for', async () => {
  const root = folderWith(smallWorkspace)
  const { registerFiles, messages } = await build(openWorkspace(root), options)
  expect(messages).toEqual([])
  expect(registerFiles).toEqual([
    'output/register.json',
    ...['zhurnal', 'svodka', 'napominaniya', 'registratsiya-2021'].flatMap((name) =>
      ['docx', 'pdf'].map((ending) => `output/register-${name}.${ending}`),
    ),
  ])
  const made = readdirSync(join(root, 'output')).map((name) => `output/${name}`)
  expect(made).toEqual(expect.arrayContaining([...registerFiles]))
})

test('and of a broken template says so, with everything else made', async () => {
  const root = folderWith({ ...smallWorkspace, 'templates/forms/summary.md.hbs': '| а |\n|--|\n| 1 | 2 |\n' })
  const { documents, registerFiles, messages } = await build(openWorkspace(root), options)
  expect(documents).toHaveLength(1)
  expect(registerFiles).toHaveLength(7)
  expect(messages).toMatchObject([
    { file: 'templates/forms/summary.md.hbs', line: 2, rule: 'template-directive', severity: 'error' },
  ])
})
