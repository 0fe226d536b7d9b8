import { mkdirSync, readdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { brokenSource, office, order } from '../office.ts'
import { folderWith, writeFiles } from '../temporary.ts'
import { said } from './said.ts'

let folder: string
beforeEach(() => {
  folder = folderWith({
    'office/pisar.yaml': office,
    'office/decisions/prikaz-1.md': order(),
    'outside.md': order({ number: '9' }),
    'empty/': '',
    'file.txt': 'это не папка',
    'office/taken': 'здесь стоит файл',
    'nofolder/decisions': 'файл на месте папки',
  })
  symlinkSync(join(folder, 'outside.md'), join(folder, 'office', 'link.md'))
})

/** `@` is the folder of the test, `+` the office in it. */
const at = (word: string) => word.replace('@', folder).replace('+', join(folder, 'office'))

const here = ['--workspace', '+']
/** It says what to do instead and ends with 2; with 3 for a fault of the machine. */
describe('a wrong call', () => {
  test.each<{ args: readonly string[]; says: string }>([
    { args: ['biuld'], says: 'Команды «biuld» нет. Возможно, build? Все команды: pisar help' },
    { args: ['печать'], says: 'Команды «печать» нет. Все команды: pisar help' },
    { args: ['help', 'печать'], says: 'Команды «печать» нет.' },
    { args: ['--verbose'], says: 'Команды «--verbose» нет.' },
    { args: ['build', '--bad'], says: 'Ключа --bad у команды «build» нет. Справка: pisar build --help' },
    { args: ['check', '-x'], says: 'Ключа -x у команды «check» нет.' },
    { args: ['register', '--format', 'json'], says: 'Ключа --format у команды «register» нет.' },
    { args: ['build', '--out'], says: 'После --out нужно значение: --out ПАПКА' },
    { args: ['build', '--out='], says: 'После --out нужно значение: --out ПАПКА' },
    { args: ['build', '--out', ''], says: 'После --out нужно значение: --out ПАПКА' },
    { args: ['build', '--workspace', '--json'], says: 'После --workspace нужно значение' },
    { args: ['register', '--on', '--json', ...here], says: 'После --on нужно значение: --on ДАТА' },
    { args: ['register', '--json=да', ...here], says: 'У ключа --json значения не бывает.' },
    { args: ['register', '--on', 'вчера', ...here], says: 'Дата не понята: «вчера». Пишите 2021-06-25' },
    { args: ['register', '--on', '31.02.2021', ...here], says: 'Такого дня не бывает: «31.02.2021».' },
    { args: ['build', '--on', '2021-13-01', ...here], says: 'Такого дня не бывает: «2021-13-01».' },
    { args: ['new', 'приказ', '--on', '0', ...here], says: 'Дата не понята: «0».' },
    { args: ['build', '--format', 'docx', ...here], says: 'Возможно, --formats?' },
    { args: ['build', '--formats', 'doc', ...here], says: 'Формата «doc» нет. Есть: docx, pdf' },
    { args: ['build', '--formats', ',', ...here], says: 'Не назван ни один формат. Есть: docx, pdf' },
    { args: ['register', '--formats', 'xlsx,xls', ...here], says: 'Формата «xls» нет. Есть: xlsx, json' },
    { args: ['check', '--format', 'xml', ...here], says: 'Формата «xml» нет. Есть: text, json' },
    { args: ['register', 'decisions', ...here], says: 'Лишнее слово: «decisions».' },
    { args: ['init', '@/one', '@/two'], says: 'Лишнее слово: «' },
    { args: ['new', ...here], says: 'Какой документ? Например: pisar new приказ.' },
    { args: ['new', 'письмо', ...here], says: 'Вида «письмо» нет. Есть: ' },
    { args: ['check', 'decisions/2.md', ...here], says: 'Файла нет: decisions/2.md' },
    { args: ['build', '../outside.md', ...here], says: 'Файл вне рабочей папки: ../outside.md' },
    { args: ['build', '@/outside.md', ...here], says: 'Файл вне рабочей папки: ' },
    { args: ['build', 'link.md', ...here], says: 'Файл вне рабочей папки: link.md' },
    { args: ['build', '--workspace', '@/empty'], says: 'Здесь нет рабочей папки pisar: ' },
    { args: ['check', '--workspace', '@/nowhere'], says: 'Здесь нет рабочей папки pisar: ' },
    { args: ['register', '--workspace', '@/file.txt'], says: 'Здесь нет рабочей папки pisar: ' },
    { args: ['init', '+'], says: 'Рабочая папка здесь уже есть: ' },
  ])('$args', async ({ args, says }) => {
    const before = readdirSync(folder, { recursive: true })
    const { code, out, err } = await said(...args.map(at))
    expect(err).toContain(says)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).not.toMatch(/\n {4}at |Error/u)
    expect(readdirSync(folder, { recursive: true })).toEqual(before)
  })

  test.each<{ args: readonly string[]; says: string }>([
    { args: ['register', '--out', 'taken', ...here], says: 'Файл не записан: ' },
    { args: ['build', '--out', 'taken/deeper', ...here], says: 'Файл не записан: ' },
    { args: ['init', '@/file.txt'], says: 'Файл не записан: ' },
    { args: ['check', '--workspace', '@/nofolder'], says: 'Здесь нужна папка, а стоит файл: ' },
  ])('a fault of the disk: $args', async ({ args, says }) => {
    const { code, err } = await said(...args.map(at))
    expect(err).toContain(says)
    expect(err).not.toMatch(/\n {4}at |Error/u)
    expect(code).toBe(3)
  })
})

describe('a right call', () => {
  test.each([['help'], ['--help'], ['-h'], []])('help by «%s»', async (...args) => {
    const { code, out, err } = await said(...args)
    expect({ code, err }).toEqual({ code: 0, err: '' })
    for (const name of ['init', 'new', 'check', 'build', 'register'])
      expect(out).toMatch(new RegExp(`^  ${name} `, 'mu'))
  })

  test.each([[['help', 'register']], [['register', '--help']], [['register', '-h', '--on']]])(
    'help on a command by %s',
    async (args) => {
      const { code, out } = await said(...args)
      expect(code).toBe(0)
      expect(out).toMatch(/^pisar register/u)
      for (const option of [
        '--formats',
        '--on ДАТА',
        '--drafts',
        '--out ПАПКА',
        '--workspace ПАПКА',
        '--json',
      ])
        expect(out).toContain(option)
    },
  )

  test.each([['version'], ['--version']])('%s', async (word) => {
    expect(await said(word)).toEqual({
      code: 0,
      out: expect.stringMatching(/^pisar \d+\.\d+\.\d+\n$/u),
      err: '',
    })
  })

  test('a folder stands for its sources', async () => {
    writeFiles(join(folder, 'office'), {
      'decisions/2022/prikaz-2.md': order({ number: '2', date: '2022-01-20' }),
      'decisions/2023/bad.md': brokenSource,
      'notes.md': 'Это не документ.',
    })
    expect(await said(...['check', 'decisions/2022', ...here].map(at))).toEqual({
      code: 0,
      out: 'Замечаний нет.\n',
      err: '',
    })
    const all = await said(...['check', at('+'), ...here].map(at))
    expect(all.code).toBe(1)
    expect(all.out).toMatch(/^decisions\/2023\/bad\.md:3:7: ошибка: .*\n\n1 ошибка, 0 предупреждений\n$/u)
  })

  test('a link that leads out of the office is said to be passed over, one inside is read', async () => {
    mkdirSync(join(folder, 'office', 'archive'))
    writeFiles(join(folder, 'office', 'archive'), { 'old.md': order({ number: '5' }) })
    symlinkSync('../../outside.md', join(folder, 'office', 'decisions', 'out.md'))
    symlinkSync('../archive', join(folder, 'office', 'decisions', 'inside'))
    symlinkSync('.', join(folder, 'office', 'decisions', 'around'))
    const { code, out } = await said(...['register', '--json', '--on', '2021-07-01', ...here].map(at))
    const { documents } = JSON.parse(out)
    expect(code).toBe(0)
    expect(documents.map(({ file }: { file: string }) => file)).toContain('decisions/inside/old.md')
    expect(out).not.toContain('out.md')
    expect((await said(...['check', ...here].map(at))).out).toContain(
      'decisions/out.md:1:1: внимание: Ссылка ведет из рабочей папки',
    )
  })

  test('new numbers after the last document of its kind in the year', async () => {
    const words = ['new', 'приказ', '--on', '25.06.2021', ...here].map(at)
    expect(await said(...words)).toEqual({ code: 0, out: 'decisions/2021-06-25-prikaz-2.md\n', err: '' })
    expect((await said(...words)).out).toBe('decisions/2021-06-25-prikaz-3.md\n')
    expect((await said(...['new', 'решение', 'коллегии', '--on', '2022-01-01', ...here].map(at))).out).toBe(
      'decisions/2022-01-01-reshenie-kollegii-1.md\n',
    )
    expect((await said(...['new', 'приказ', '--draft', '--json', ...here].map(at))).out).toBe(
      '{"file":"decisions/proekt-prikaz.md"}\n',
    )
    const again = await said(...['new', 'приказ', '--draft', ...here].map(at))
    expect(again).toEqual({ code: 2, out: '', err: 'Файл уже есть: decisions/proekt-prikaz.md\n' })
  })

  test('an office without sources is no error', async () => {
    writeFiles(folder, { 'bare/pisar.yaml': office })
    const { code, out } = await said('build', '--workspace', at('@/bare'), '--on', '2021-07-01')
    expect(code).toBe(0)
    expect(out).toMatch(/^Документов не изготовлено\.\n\nРеестр на 01\.07\.2021: 0 документов, 0 поручений/u)
  })

  test('init lays what build can build, and touches nothing that is there', async () => {
    const fresh = join(folder, 'новая папка')
    writeFiles(fresh, { 'decisions/primer-prikaza.md': order() })
    const { code, out } = await said('init', '--json', fresh)
    expect(code).toBe(0)
    expect(JSON.parse(out)).toEqual({
      workspace: fresh,
      files: ['.gitattributes', 'decisions/primer-prikaza.md', 'pisar.yaml'],
    })
    expect((await said('check', '--workspace', fresh)).out).toBe('Замечаний нет.\n')
  })
})
