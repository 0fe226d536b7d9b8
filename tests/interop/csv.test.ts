import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { readXlsx } from 'hucre/xlsx'
import { afterAll, describe, expect, it } from 'vitest'
import { renderRegisterCsv } from '../../src/output/csv/index.ts'
import { assignment, by, registerOf } from '../output/marked-register.ts'

const hostile = [
  '=1+1',
  '+7 914',
  '-5',
  '@SUM(1)',
  '\t=1+1',
  ' =1+1',
  '=HYPERLINK("https://example.org";"а")',
]

/** LibreOffice Calc opens the file as a person's spreadsheet does; it guesses the kinds of cells as Excel does. */
describe('CSV of the register in LibreOffice', () => {
  const folder = mkdtempSync(join(tmpdir(), 'pisar-csv-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it('has no formula, days as days, and points and numbers that stay words', async () => {
    const rows = hostile.map((text, at) => assignment({ text, point: `${at + 1}.2`, ...by('2022-01-25') }))
    writeFileSync(join(folder, 'register.csv'), renderRegisterCsv(registerOf(rows)))
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
    // Semicolon, double quotes, UTF-8, from the first line, Russian, cells of every kind and formulas too.
    const filter = '--infilter=Text - txt - csv (StarCalc):59,34,76,1,,1049,false,true,false,false,false,-1'
    execFileSync('soffice', [
      profile,
      '--headless',
      filter,
      '--convert-to',
      'xlsx',
      '--outdir',
      folder,
      join(folder, 'register.csv'),
    ])
    const bytes = readFileSync(join(folder, 'register.xlsx'))
    const files = Object.entries(unzipSync(bytes)).map(([, each]) => strFromU8(each))
    expect(files.join('')).not.toMatch(/<f[ >]/u)
    const { sheets } = await readXlsx(bytes)
    const [head = [], ...read] = sheets[0]?.rows ?? []
    const column = (name: string) => read.map((row) => row[head.indexOf(name)])
    expect(column('Что сделать').map((cell) => String(cell).trim().replace(/^'/u, '').trim())).toEqual(
      hostile.map((text) => text.trim()),
    )
    expect(column('Пункт')[0]).toBe('п.\u00a01.2')
    expect(column('Номер документа')[0]).toBe('№\u00a0110а')
    expect(column('Срок исполнения')[0]).toEqual(new Date('2022-01-25T00:00:00Z'))
  })
})
