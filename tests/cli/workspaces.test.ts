import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { office, order, smallWorkspace } from '../office.ts'
import { readDocx, wordsOfDocx } from '../output/docx/read-docx.ts'
import { folderWith } from '../temporary.ts'
import { said } from './said.ts'

const stood = process.cwd()
afterEach(() => process.chdir(stood))

/** Where a file of the example stands in the order's own words. */
const line1 = 'Приказ от 24.06.2021 № 1 · 1 страница · output/prikaz-1.docx, output/prikaz-1.pdf\n'
const line2 = line1.replaceAll('-1.', '-2.').replace('№ 1', '№ 2')

describe('files as people keep them', () => {
  test('Cyrillic names, spaces, folders in folders, line ends of Windows, the mark of byte order', async () => {
    const windows = (text: string) => `\uFEFF${text}`.replaceAll('\n', '\r\n')
    const root = join(
      folderWith({
        'Канцелярия на сервере/pisar.yaml': windows(office),
        'Канцелярия на сервере/decisions/2021 год/Приказ № 1.md': order(),
        'Канцелярия на сервере/decisions/2021 год/Приказ № 2.md': windows(order({ number: '2' })),
        'Канцелярия на сервере/decisions/2022/Приказ № 1.md': order({ date: '2022-01-20' }),
      }),
      'Канцелярия на сервере',
    )
    const { code, out } = await said('build', '--workspace', root, '--json')
    const { documents, messages } = JSON.parse(out)
    expect({ code, messages }).toEqual({ code: 0, messages: [] })
    const names = ['2021 год/Приказ № 1', '2021 год/Приказ № 2', '2022/Приказ № 1']
    expect(documents.map(({ id }: { id: string }) => id)).toEqual(names)
    for (const name of names)
      for (const format of ['docx', 'pdf'])
        expect(existsSync(join(root, 'output', `${name}.${format}`)), `${name}.${format}`).toBe(true)
  })

  test.each(['prikaz-2.md', 'decisions/prikaz-2.md'])(
    'named from where one stands or from the workspace, %s is built alone, without a register',
    async (name) => {
      const root = folderWith({ ...smallWorkspace, 'decisions/prikaz-2.md': order({ number: '2' }) })
      process.chdir(join(root, 'decisions'))
      const { code, out } = await said('build', name, name, '--workspace', '..')
      expect({ code, out }).toEqual({ code: 0, out: `${line2}\nЗамечаний нет.\n` })
      expect(readdirSync(join(root, 'output'))).toEqual(['.pisar.json', 'prikaz-2.docx', 'prikaz-2.pdf'])
    },
  )

  test('not in UTF-8: said, and the others are built', async () => {
    const cp1251 = Uint8Array.from([0x2d, 0x2d, 0x2d, 0x0a, 0xe2, 0xe8, 0xe4])
    const root = folderWith({
      ...smallWorkspace,
      'decisions/old.md': cp1251,
      'templates/order.md.hbs': cp1251,
    })
    const { code, out } = await said('build', '--workspace', root)
    expect(code).toBe(1)
    expect(out).toContain(line1)
    for (const name of ['decisions/old.md', 'templates/order.md.hbs'])
      expect(out).toContain(`${name}:1:1: ошибка: Файл не в кодировке UTF-8.`)
  })

  test.each(['', '---\n---\n', '---\n# вид: приказ\n---\n\nТекст.\n', '\n\n', '---', 'Текст.'])(
    'a source that says nothing of itself is not passed over: %j',
    async (text) => {
      const root = folderWith({ ...smallWorkspace, 'decisions/bare.md': text })
      const { code, out } = await said('check', '--workspace', root)
      expect(code).toBe(1)
      expect(out).toMatch(/^decisions\/bare\.md:1:1: ошибка: .*\n\n1 ошибка, 0 предупреждений\n$/u)
    },
  )

  test('a folder named as an annex is no file, and costs nothing else', async () => {
    const root = folderWith({
      ...smallWorkspace,
      'decisions/prikaz-2.md': order({ number: '2' }).replace('---\n\n', 'приложения:\n  - файл: .\n---\n\n'),
    })
    const { code, out } = await said('build', '--workspace', root)
    expect(code).toBe(1)
    expect(out).toContain(line1)
    expect(out).toContain('decisions/prikaz-2.md:7:')
  })
})

describe('settings and templates of the office', () => {
  test('errors in pisar.yaml are said at their places', async () => {
    const broken = `${office}оформление:\n  размер шрифта: 72\nцвет: да\n`
    const root = folderWith({ ...smallWorkspace, 'pisar.yaml': broken })
    const { code, out } = await said('check', '--workspace', root)
    expect(code).toBe(1)
    expect(out).toMatch(/^pisar\.yaml:9:18: ошибка: Нужно число от 12 до 14, а стоит «72»\./mu)
    expect(out).toMatch(/^pisar\.yaml:10:1: ошибка: Неизвестный реквизит «цвет»\./mu)
  })

  test("the office's own template stands in place of the built-in one", async () => {
    const own = ':::вид\nраспоряжение\n:::\n\n::текст\n\n{{> parts/signatures}}\n'
    const root = folderWith({ ...smallWorkspace, 'templates/order.md.hbs': own })
    expect(await said('build', '--workspace', root, '--formats', 'docx')).toMatchObject({ code: 0, err: '' })
    const [first, second] = wordsOfDocx(readDocx(readFileSync(join(root, 'output', 'prikaz-1.docx'))))
    expect([first, second]).toEqual(['РАСПОРЯЖЕНИЕ', 'В'])
  })

  test('a broken template costs its own documents only, and says once where', async () => {
    const resolution = order({ number: '3' })
      .replace('вид: приказ', 'вид: решение коллегии')
      .replace('приказываю:', 'КОЛЛЕГИЯ РЕШИЛА:')
    const root = folderWith({
      ...smallWorkspace,
      'decisions/reshenie-3.md': resolution,
      'decisions/reshenie-4.md': resolution.replace('номер: 3', 'номер: 4'),
      'templates/collegium-resolution.md.hbs':
        '{{> parts/letterhead}}\n\n{{#if заголовок}}\n::текст\n{{/with}}\n',
    })
    const { code, out } = await said('build', '--workspace', root)
    expect(code).toBe(1)
    expect(out).toContain(line1)
    const remarks = out.split('\n').filter((line) => line.startsWith('templates/'))
    expect(remarks).toEqual([
      expect.stringMatching(
        /^templates\/collegium-resolution\.md\.hbs:3:\d+: ошибка: .*\(template-syntax\)$/u,
      ),
    ])
    expect(existsSync(join(root, 'output', 'reshenie-3.pdf'))).toBe(false)
  })
})

test('one file that cannot be written costs neither the others nor the register', async () => {
  const root = folderWith({
    ...smallWorkspace,
    'decisions/prikaz-2.md': order({ number: '2' }),
    'output/prikaz-1.pdf/': '',
  })
  const { code, out, err } = await said('build', '--workspace', root)
  expect(code).toBe(3)
  expect(err).toMatch(/^Файл не записан: .*prikaz-1\.pdf \(\w+\)\..*\n$/u)
  expect(out).toContain('Приказ от 24.06.2021 № 1 · output/prikaz-1.docx\n')
  expect(out).toContain(line2)
  expect(out).toContain('output/register.xlsx, output/register.json')
  rmSync(join(root, 'output', 'prikaz-1.pdf'), { recursive: true })
  const again = await said('build', '--workspace', root)
  expect(again).toMatchObject({ code: 0, err: '' })
  expect(again.out).toContain(line1)
})

test('the register as JSON stands alone on stdout; the errors of sources are said on stderr', async () => {
  const root = folderWith({ ...smallWorkspace, 'decisions/bad.md': order({ date: '31.02.2021' }) })
  const { code, out, err } = await said('register', '--json', '--on', '2021-09-01', '--workspace', root)
  expect(code).toBe(1)
  expect(JSON.parse(out)).toMatchObject({ on: '2021-09-01' })
  expect(err).toMatch(/^decisions\/bad\.md:\d+:\d+: ошибка: .*\(impossible-date\)\n$/u)
})
