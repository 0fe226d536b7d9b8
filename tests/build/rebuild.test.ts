import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { build } from '#build'
import { openWorkspace } from '#workspace'
import { buildExamples, ON, output, root } from '../examples/examples.ts'
import { brokenSource, office, order } from '../office.ts'
import { coatSvg, png } from '../pictures.ts'
import { pisar } from '../program.ts'
import { temporaryFolder, writeFiles } from '../temporary.ts'

/** Another program that reads the clock: years later, and every call later still. */
const laterClock = `
const Clock = Date
let calls = 0
const later = () => Clock.UTC(2033, 0, 1, 23, 59, 58) + 977 * calls++
globalThis.Date = class extends Clock {
  constructor(...given) { if (given.length === 0) super(later()); else super(...given) }
  static now() { return later() }
}`

const files = (folder: string): ReadonlyMap<string, Buffer> =>
  new Map(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => !name.endsWith('.pisar.json') && statSync(join(folder, name)).isFile())
      .sort()
      .map((name) => [name, readFileSync(join(folder, name))]),
  )

test('builds anywhere and at any time give the same bytes', async () => {
  await buildExamples()
  const folder = temporaryFolder()
  writeFiles(folder, { 'later.mjs': laterClock })
  const out = join(folder, 'elsewhere')
  const { code, err } = await pisar(['build', '--workspace', root, '--on', ON, '--out', out], {
    cwd: folder,
    env: { TZ: 'Pacific/Kiritimati', LANG: 'ru_RU.UTF-8' },
    node: ['--import', join(folder, 'later.mjs')],
  })
  expect({ code, err }).toEqual({ code: 0, err: '' })
  const [here, elsewhere] = [files(output), files(out)]
  const names = [...elsewhere.keys()]
  const formats = names.map((name) => name.split('.').at(-1))
  expect(new Set(formats)).toEqual(new Set(['docx', 'pdf', 'xlsx', 'json']))
  const differing = names.filter((name) => !here.get(name)?.equals(elsewhere.get(name) ?? Buffer.of()))
  expect(differing).toEqual([])
}, 120_000)

const longAgo = new Date('2001-01-01')
let built: string

/** Two orders and a resolution with their files made, all of them stamped as long ago. */
beforeAll(async () => {
  built = mkdtempSync(join(tmpdir(), 'pisar-built-'))
  writeFiles(built, {
    'pisar.yaml': office,
    'decisions/prikaz-1.md': order(),
    'decisions/prikaz-2.md': order({ number: '2' }),
    'decisions/reshenie.md': order({ number: '3' }).replace('вид: приказ', 'вид: решение коллегии'),
  })
  await rebuild(built)
  for (const name of readdirSync(join(built, 'output')))
    utimesSync(join(built, 'output', name), longAgo, longAgo)
})
afterAll(() => rmSync(built, { recursive: true }))

function builtLongAgo() {
  const root = temporaryFolder()
  const output = join(root, 'output')
  cpSync(built, root, { recursive: true, preserveTimestamps: true })
  const written = () =>
    readdirSync(output).filter((name) => statSync(join(output, name)).mtimeMs !== longAgo.getTime())
  return { root, output, written }
}

function rebuild(root: string, program = 'test') {
  return build(openWorkspace(root), {
    formats: ['docx', 'pdf'],
    registerFormats: ['xlsx', 'json'],
    out: 'output',
    on: '2021-07-01',
    program,
  })
}

const registers = ['register.json', 'register.xlsx']

describe('a second build', () => {
  test('writes nothing, and gives the same account', async () => {
    const { root, written } = builtLongAgo()
    const { documents, faults } = await rebuild(root)
    expect(written()).toEqual([])
    expect(faults).toEqual([])
    expect(documents.map(({ id, pages }) => [id, pages])).toEqual([
      ['prikaz-1', 1],
      ['prikaz-2', 1],
      ['reshenie', 1],
    ])
  })

  test('makes again the files of an edited source, and the registers that tell of it', async () => {
    const { root, written } = builtLongAgo()
    writeFiles(root, { 'decisions/prikaz-2.md': order({ number: '2', task: 'Провести ремонт зданий' }) })
    await rebuild(root)
    expect(written()).toEqual(['.pisar.json', 'prikaz-2.docx', 'prikaz-2.pdf', ...registers])
  })

  test('makes again what a template arranges', async () => {
    const { root, written } = builtLongAgo()
    writeFiles(root, { 'templates/collegium-resolution.md.hbs': '::текст\n\n{{> parts/signatures}}\n' })
    await rebuild(root)
    expect(written()).toEqual(['.pisar.json', 'reshenie.docx', 'reshenie.pdf'])
  })

  test('makes again what bears another coat of arms, and what shows another picture', async () => {
    const { root, written } = builtLongAgo()
    const shown = order({ number: '2' }).replace('2. Контроль', '![Схема](shema.png)\n\n2. Контроль')
    const formats = /docx|pdf/u
    writeFiles(root, {
      'pisar.yaml': `${office}виды:\n  приказ:\n    оформление:\n      герб: gerb.svg\n`,
      'gerb.svg': coatSvg,
      'decisions/prikaz-2.md': shown,
      'decisions/shema.png': png(),
    })
    const { messages } = await rebuild(root)
    expect(messages).toEqual([])
    expect(written().filter((name) => formats.test(name))).toHaveLength(4)
    const stamped = () => {
      for (const name of readdirSync(join(root, 'output')))
        utimesSync(join(root, 'output', name), longAgo, longAgo)
    }
    stamped()
    await rebuild(root)
    expect(written()).toEqual([])
    writeFiles(root, { 'decisions/shema.png': png({ width: 50 }) })
    await rebuild(root)
    expect(written().filter((name) => formats.test(name))).toEqual(['prikaz-2.docx', 'prikaz-2.pdf'])
    stamped()
    writeFiles(root, { 'gerb.svg': coatSvg.replace('#1f5fa8', '#117733') })
    await rebuild(root)
    expect(written().filter((name) => formats.test(name))).toHaveLength(4)
  })

  test('makes everything again under other settings', async () => {
    const { root, written } = builtLongAgo()
    writeFiles(root, { 'pisar.yaml': `${office}оформление:\n  размер шрифта: 13\n` })
    await rebuild(root)
    expect(written().filter((name) => /docx|pdf/u.test(name))).toHaveLength(6)
  })

  test('by another program finds the same bytes and leaves them', async () => {
    const { root, written } = builtLongAgo()
    await rebuild(root, 'another')
    expect(written()).toEqual(['.pisar.json'])
  })

  test.each<{ harm: string; to: (output: string) => void }>([
    { harm: 'gone', to: (output) => rmSync(join(output, 'prikaz-1.docx')) },
    { harm: 'cut short', to: (output) => truncateSync(join(output, 'prikaz-1.docx'), 100) },
    { harm: 'written over', to: (output) => writeFileSync(join(output, 'prikaz-1.docx'), 'не документ') },
  ])('makes a file again that is $harm', async ({ to }) => {
    const { root, output, written } = builtLongAgo()
    const whole = readFileSync(join(output, 'prikaz-1.docx'))
    to(output)
    await rebuild(root)
    expect(written()).toEqual(['prikaz-1.docx'])
    expect(readFileSync(join(output, 'prikaz-1.docx')).equals(whole)).toBe(true)
  })

  test.each([
    { what: 'cut short', text: '{"prikaz-1.docx": {"from": "' },
    { what: 'of another program', text: '{"prikaz-1.docx": {"etag": 1}, "prikaz-1.pdf": null, "x": []}' },
    { what: 'no object', text: '[1, 2]' },
    { what: 'no text', text: '\u0000\u0001' },
  ])('does without a manifest that is $what', async ({ text }) => {
    const { root, output, written } = builtLongAgo()
    const manifest = readFileSync(join(output, '.pisar.json'), 'utf8')
    writeFileSync(join(output, '.pisar.json'), text)
    const { documents } = await rebuild(root)
    expect(documents.map(({ pages }) => pages)).toEqual([1, 1, 1])
    expect(written()).toEqual(['.pisar.json'])
    expect(readFileSync(join(output, '.pisar.json'), 'utf8')).toBe(manifest)
  })

  test('of a broken source leaves what was made of it, and makes the others', async () => {
    const { root, output, written } = builtLongAgo()
    writeFiles(root, {
      'decisions/prikaz-1.md': brokenSource,
      'decisions/prikaz-2.md': order({ number: '2', title: 'О ремонте школ' }),
    })
    const { documents, messages } = await rebuild(root)
    expect(documents.map(({ id }) => id)).toEqual(['prikaz-2', 'reshenie'])
    expect(messages.filter(({ severity }) => severity === 'error').map(({ file }) => file)).toEqual([
      'decisions/prikaz-1.md',
    ])
    expect(messages.filter(({ rule }) => rule === 'leftover').map(({ file }) => file)).toEqual([
      'output/prikaz-1.docx',
      'output/prikaz-1.pdf',
    ])
    expect(written()).toEqual(['.pisar.json', 'prikaz-2.docx', 'prikaz-2.pdf', ...registers])
    expect(readdirSync(output)).toContain('prikaz-1.docx')
    writeFiles(root, { 'decisions/prikaz-1.md': order() })
    await rebuild(root)
    expect(written()).not.toContain('prikaz-1.docx')
  })
})
