import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { renderRegisterXlsx } from '../../src/output/xlsx/index.ts'
import { longRegister, sampleRegister } from '../output/sample-register.ts'

/** LibreOffice Calc opens the register as a person's spreadsheet does. */
describe('the register in LibreOffice', () => {
  const folder = mkdtempSync(join(tmpdir(), 'pisar-xlsx-'))

  const convert = (file: string, to: string): void => {
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
    execFileSync('soffice', [
      profile,
      '--headless',
      '--convert-to',
      to,
      '--outdir',
      folder,
      join(folder, file),
    ])
  }

  const run = (command: string, ...args: string[]): string =>
    execFileSync(command, args, { cwd: folder, encoding: 'utf8' })

  beforeAll(async () => {
    writeFileSync(join(folder, 'register.xlsx'), await renderRegisterXlsx(sampleRegister))
    writeFileSync(join(folder, 'long.xlsx'), await renderRegisterXlsx(longRegister))
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it('keeps words as words and dates as dates', { timeout: 120_000 }, () => {
    // Comma, double quotes, UTF-8, from the first line.
    convert('register.xlsx', 'csv:Text - txt - csv (StarCalc):44,34,76,1')
    const csv = readFileSync(join(folder, 'register.csv'), 'utf8')
    expect(csv).toContain('=Сумма мер поддержки молодых специалистов')
    expect(csv).toContain('- составить акты готовности')
    expect(csv).not.toMatch(/#(?:NAME|VALUE|REF|N\/A)|Err:/)
    convert('register.xlsx', 'fods')
    const sheet = readFileSync(join(folder, 'register.fods'), 'utf8')
    expect(sheet).toMatch(/office:date-value="2022-05-01"[^>]*>\s*<text:p>01\.05\.2022</)
    expect(sheet).not.toContain('table:formula')
  })

  it('prints on landscape A4, one page wide, with the head and the number on every page', {
    timeout: 120_000,
  }, () => {
    convert('long.xlsx', 'pdf')
    const info = run('pdfinfo', 'long.pdf')
    const count = Number(/Pages:\s+(\d+)/.exec(info)?.[1])
    expect(info).toMatch(/Page size:\s+84[12][.\d]* x 59[45][.\d]* pts/)
    const pages = Array.from({ length: count }, (_, at) =>
      run('pdftotext', '-layout', '-f', String(at + 1), '-l', String(at + 1), 'long.pdf', '-'),
    )
    const own = pages.filter((words) => words.includes('Реестр контроля исполнения поручений на 20.05.2022'))
    expect(own.length).toBeGreaterThan(3)
    for (const words of own) {
      expect(words).toContain('Что сделать')
      expect(words).toContain('Примечание')
      // For the program alone, never on paper.
      expect(words).not.toContain('Служебное')
    }
    for (const [at, words] of pages.entries()) expect(words).toContain(`Стр. ${at + 1} из ${count}`)
  })

  it('shows every word of a long task: rows are high enough', { timeout: 120_000 }, () => {
    convert('register.xlsx', 'pdf')
    const words = run('pdftotext', '-layout', 'register.pdf', '-')
    expect(words).toContain('выполнить')
    expect(words).toContain('организаций')
  })
})
