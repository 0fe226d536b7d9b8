import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { office, order } from '../office.ts'
import { pisar } from '../program.ts'
import { folderWith, writeFiles } from '../temporary.ts'

const NUMBERS = Array.from({ length: 20 }, (_, at) => String(at + 1))

/** Enough orders for two drawing processes. */
const manyOrders = () =>
  folderWith({
    'pisar.yaml': office,
    ...Object.fromEntries(NUMBERS.map((number) => [`decisions/prikaz-${number}.md`, order({ number })])),
  })

const made = (folder: string) =>
  readdirSync(folder)
    .sort()
    .map((name) => [name, readFileSync(join(folder, name)).toString('base64')])

test('the same files and the same account come of one process and of several', async () => {
  const root = manyOrders()
  const one = await pisar(['build', '--jobs', '1', '--json', '--on', '2026-01-01', '--out', 'one'], {
    cwd: root,
  })
  const two = await pisar(['build', '--jobs', '2', '--json', '--on', '2026-01-01', '--out', 'two'], {
    cwd: root,
  })
  expect(one.code).toBe(0)
  expect({ ...two, out: two.out.replaceAll('two/', 'one/') }).toEqual(one)
  expect(made(join(root, 'two'))).toEqual(made(join(root, 'one')))
}, 120_000)

test('a drawing process that dies takes no more than its document with it', async () => {
  const root = manyOrders()
  // The first process that has drawn a document dies before it says so.
  writeFiles(root, {
    'dies.mjs': `
      import { mkdirSync } from 'node:fs'
      const send = process.send
      if (send) process.send = (...answer) => {
        try { mkdirSync('dead') } catch { return send.apply(process, answer) }
        process.exit(9)
      }`,
  })
  const { code, out } = await pisar(['build', '--jobs', '2', '--json'], {
    cwd: root,
    node: ['--import', join(root, 'dies.mjs')],
  })
  const { documents, messages } = JSON.parse(out)
  expect(code).toBe(3)
  expect(messages).toEqual([
    expect.objectContaining({ rule: 'not-typeset', message: expect.stringContaining('прерван') }),
  ])
  expect(documents.flatMap(({ outputs }: { outputs: readonly string[] }) => outputs)).toHaveLength(39)
}, 120_000)

test.each(['0', '-1', 'два', '1.5', '100'])('--jobs %s is a wrong call', async (jobs) => {
  const { code, err } = await pisar(['build', '--jobs', jobs], { cwd: folderWith({ 'pisar.yaml': office }) })
  expect(code).toBe(2)
  expect(err).toContain('--jobs')
})
