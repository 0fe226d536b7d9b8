import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { order, smallWorkspace } from '../office.ts'
import { readDocx, wordsOfDocx } from '../output/docx/read-docx.ts'
import { folderWith } from '../temporary.ts'
import { said } from './said.ts'

const papers = ['register-napominaniya', 'register-registratsiya-2021', 'register-svodka', 'register-zhurnal']

const officeWith = (files: Readonly<Record<string, string>> = {}) =>
  folderWith({ ...smallWorkspace, 'decisions/prikaz-2.md': order({ number: '2' }), ...files })

const register = (root: string, ...args: readonly string[]) =>
  said('register', '--on', '2021-08-20', '--workspace', root, ...args)

const made = (root: string): readonly string[] => readdirSync(join(root, 'output')).sort()

const words = (root: string, name: string): string =>
  wordsOfDocx(readDocx(readFileSync(join(root, 'output', name))))
    .join(' ')
    .replaceAll('\u00a0', ' ')

describe('register as papers', () => {
  test('in docx and pdf, beside the other formats', async () => {
    const root = officeWith()
    const { code, out } = await register(root, '--formats', 'csv,docx,pdf')
    expect(code).toBe(0)
    expect(out).toContain('output/register.csv, output/register-zhurnal.docx, output/register-zhurnal.pdf')
    expect(made(root)).toEqual([...papers.flatMap((name) => [`${name}.docx`, `${name}.pdf`]), 'register.csv'])
    expect(words(root, 'register-zhurnal.docx')).toContain('по состоянию на 20 августа 2021 г.')
    expect(words(root, 'register-svodka.docx')).toContain('просрочено 2')
  })

  test.each([
    ['журнал,Сводка', ['register-svodka', 'register-zhurnal']],
    ['journal, registration', ['register-registratsiya-2021', 'register-zhurnal']],
    ['карточки', ['register-kartochki']],
  ])('those that are asked for: %s', async (forms, names) => {
    const root = officeWith()
    expect(await register(root, '--forms', forms)).toMatchObject({ code: 0, err: '' })
    expect(made(root)).toEqual(names.flatMap((name) => [`${name}.docx`, `${name}.pdf`]))
  })

  test('where only their days are said', async () => {
    const root = officeWith()
    await register(root, '--days', '5')
    expect(made(root)).toEqual(papers.flatMap((name) => [`${name}.docx`, `${name}.pdf`]))
  })

  test('of another year, with reminders of fewer days', async () => {
    const root = officeWith()
    await register(root, '--forms', 'регистрация,напоминания', '--year', '2020', '--days', '5')
    expect(words(root, 'register-registratsiya-2020.docx')).toContain('Документов за 2020 год нет.')
    expect(words(root, 'register-napominaniya.docx')).toContain('Сроков в ближайшие 5 дней нет.')
  })

  test('the same bytes from the same sources, others on another day', async () => {
    const root = officeWith()
    const all = async (on: string) => {
      await register(root, '--formats', 'docx,pdf', '--on', on)
      return made(root).map((name) => readFileSync(join(root, 'output', name)))
    }
    const first = await all('2021-08-20')
    expect(await all('2021-08-20')).toEqual(first)
    expect(await all('2021-08-21')).not.toEqual(first)
  })
})

describe('cards', () => {
  test.each([
    { card: ['приказ 2'], numbers: ['2'] },
    { card: ['приказ', '2', 'от', '24.06.2021', '1'], numbers: ['2'] },
    { card: ['prikaz-1#1'], numbers: ['1'] },
    { card: ['decisions/prikaz-1.md', '1'], numbers: ['1'] },
  ])('of $card', async ({ card, numbers }) => {
    const root = officeWith()
    expect(await register(root, '--card', ...card)).toMatchObject({ code: 0, err: '' })
    expect(made(root)).toEqual(['register-kartochki.docx', 'register-kartochki.pdf'])
    const found = words(root, 'register-kartochki.docx').matchAll(/Приказ от 24\.06\.2021 № (\d+)/gu)
    expect([...found].map(([, number]) => number)).toEqual(numbers)
  })

  test.each([
    { args: ['--card', 'приказ 7'], says: 'Документа «приказ 7» нет. Есть:' },
    { args: ['--card', 'приказ 1', '9'], says: 'Поручения 9 в документе нет. Есть:' },
    { args: ['--card', 'приказ 1', '--on', '2021-01-01'], says: 'поручений документа prikaz-1 нет' },
    { args: ['--forms', 'карточка'], says: 'Формы «карточка» нет. Есть: журнал, сводка, напоминания' },
    { args: ['--forms', ','], says: 'Не названа ни одна форма.' },
    { args: ['--days', '31'], says: 'После --days нужно целое число от 1 до 30, а не «31».' },
    { args: ['--days', 'три'], says: 'После --days нужно целое число от 1 до 30, а не «три».' },
    { args: ['--year', '21'], says: 'После --year нужно целое число от 1900 до 9999' },
    { args: ['--formats', 'csv', '--forms', 'журнал'], says: 'Ключ --forms – о формах для печати' },
    { args: ['--formats', 'xlsx', '--year', '2021'], says: 'они бывают docx и pdf: добавьте их в --formats' },
    { args: ['приказ 1'], says: 'Лишнее слово: «приказ 1».' },
  ])('$args: what is wrong', async ({ args, says }) => {
    const root = officeWith()
    const { code, out, err } = await register(root, ...args)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain(says)
    expect(existsSync(join(root, 'output'))).toBe(false)
  })
})

describe('templates of the office', () => {
  test('stand in place of the built-in ones', async () => {
    const root = officeWith({
      'templates/forms/summary.md.hbs': '# Справка на {{день}}\n\nВсего {{итого.всего}}.\n',
    })
    expect(await register(root, '--forms', 'сводка')).toMatchObject({ code: 0 })
    expect(words(root, 'register-svodka.docx')).toBe('Справка на 20 августа 2021 г. Всего 2.')
  })

  test('that are broken are said with file and line; the other papers are made', async () => {
    const root = officeWith({ 'templates/forms/summary.md.hbs': '# Справка\n\nВсего {{всех}}.\n' })
    const { code, out } = await register(root, '--forms', 'сводка,журнал')
    expect(code).toBe(1)
    expect(out).toContain('templates/forms/summary.md.hbs:3:9: ошибка: Значения «всех» нет.')
    expect(made(root)).toEqual(['register-zhurnal.docx', 'register-zhurnal.pdf'])
  })

  test('under a name that no paper has are said', async () => {
    const root = officeWith({ 'templates/forms/svodka.md.hbs': 'Слова\n' })
    const { out } = await register(root, '--forms', 'сводка')
    expect(out).toMatch(/templates\/forms\/svodka\.md\.hbs:1:1: внимание: .*forms\/summary/u)
  })
})
