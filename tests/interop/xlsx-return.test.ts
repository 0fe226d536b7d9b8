import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { said } from '../cli/said.ts'
import { day, openBook } from '../filled-book.ts'
import { controlledOrder, office as settings } from '../office.ts'
import { folderWith } from '../temporary.ts'

const parts = 'По исполнителям и срокам'
const journal = 'decisions/a.marks.tsv'

/** A person opens the register in LibreOffice Calc, works in it, and saves it as a workbook of Excel again. */
describe('the register that comes back from LibreOffice Calc', () => {
  let office = ''
  beforeEach(() => {
    office = folderWith({ 'pisar.yaml': settings, 'decisions/a.md': controlledOrder })
  })

  const pisar = (...words: readonly string[]) => said(...words, '--workspace', office)

  /** Saves a file of the office in another format, with LibreOffice. */
  const saveAs = (file: string, format: string): string => {
    const profile = `-env:UserInstallation=file://${join(office, 'profile')}`
    const to = join(office, 'saved')
    execFileSync('soffice', [profile, '--headless', '--convert-to', format, '--outdir', to, file], {
      stdio: 'pipe',
    })
    return join(to, `register.${format}`)
  }

  const makeBook = async (): Promise<string> => {
    await pisar('register', '--on', '2021-09-01', '--formats', 'xlsx', '--out', office)
    return join(office, 'register.xlsx')
  }

  const bring = async (file: string) =>
    JSON.parse((await pisar('mark', '--from', file, '--on', '01.09.2021', '--json')).out)

  const written = (): readonly string[] =>
    readFileSync(join(office, journal), 'utf8')
      .trimEnd()
      .split('\n')
      .slice(1)
      .map((line) => line.split('\t').slice(0, 9).join('|').replace(/\|+$/, ''))

  it('asks for nothing where nothing was changed', { timeout: 120_000 }, async () => {
    const book = await makeBook()
    const returned = saveAs(saveAs(book, 'ods'), 'xlsx')
    expect(await bring(returned)).toEqual({ applied: [], refused: [], notes: [], recorded: 0 })
  })

  it('brings what was filled, after it went through both formats', { timeout: 120_000 }, async () => {
    const book = await makeBook()
    const filled = await openBook(readFileSync(book))
    filled.fill('план работы', {
      stage: 'исполнено',
      done: day('2021-08-19'),
      reference: 'справка № 4',
      control: 'снято с контроля',
      removedOn: '20.08.2021',
      controlGround: 'исполнено',
    })
    filled.fill('Тихонов', { stage: 'исполнено', done: day('2021-08-05') }, parts)
    filled.fill('отчёт', { stage: 'исполнено', done: day('2021-06-30') }, parts)
    filled.fill('составить акты', {
      movedTo: day('2021-10-01'),
      moveGround: 'ремонт',
      note: '+7 914 000-00-00',
      report: 'первая строка\nвторая',
    })
    writeFileSync(book, await filled.save())
    const returned = saveAs(saveAs(book, 'ods'), 'xlsx')
    expect(await bring(returned)).toMatchObject({ refused: [], notes: [], recorded: 0 })
    expect(written().toSorted()).toEqual([
      '2021-06-30|исполнено|2.2||2021-06-30',
      '2021-08-05|исполнено|1|Тихонов И.И.',
      '2021-08-19|исполнено|2.1||||||справка № 4',
      '2021-08-20|снято с контроля|2.1|||||исполнено',
      '2021-09-01|примечание|3||||+7 914 000-00-00',
      '2021-09-01|промежуточный отчёт|3||||первая строка\\nвторая',
      '2021-09-01|срок перенесён|3|||2021-10-01||ремонт',
    ])
    expect(await bring(returned)).toMatchObject({ applied: [], refused: [], recorded: 7 })
  })

  it('brings what was changed in LibreOffice’s own format', { timeout: 120_000 }, async () => {
    const book = await makeBook()
    const flat = saveAs(book, 'fods')
    const text = readFileSync(flat, 'utf8')
    const row = /<table:table-row(?:(?!<\/table:table-row>)[\s\S])*составить акты[\s\S]*?<\/table:table-row>/
    const changed = text.replace(row, (cells) =>
      cells.replace('<text:p>в работе</text:p>', '<text:p>исполнено частично</text:p>'),
    )
    expect(changed).not.toBe(text)
    writeFileSync(flat, changed)
    const { applied, refused } = await bring(saveAs(flat, 'xlsx'))
    expect(refused).toEqual([])
    expect(applied.map(({ assignment, what }: Record<string, string>) => [assignment, what])).toEqual([
      ['a#3', 'partly'],
    ])
  })
})
