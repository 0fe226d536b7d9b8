import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { renderPdf } from '../../src/output/pdf/index.ts'
import { draftPage, manyPages, samplePage, wordsOf } from '../output/pages.ts'

/** Programs that others read the files with: qpdf, and poppler's pdffonts and pdftotext. */
describe.each([
  { name: 'every kind of block', page: samplePage() },
  { name: 'many pages', page: manyPages() },
  { name: 'a draft', page: draftPage() },
])('$name', ({ page }) => {
  let folder: string
  let file: string
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'pisar-pdf-'))
    file = join(folder, 'page.pdf')
    writeFileSync(file, (await renderPdf(page)).bytes)
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  test('qpdf finds no errors', () => {
    expect(execFileSync('qpdf', ['--check', file], { encoding: 'utf8' })).toContain(
      'No syntax or stream encoding',
    )
  })

  test('only Tinos is embedded, with its meanings', () => {
    const [, , ...fonts] = execFileSync('pdffonts', [file], { encoding: 'utf8' }).trim().split('\n')
    expect(fonts.length).toBeGreaterThan(0)
    for (const font of fonts) expect(font).toMatch(/^[A-Z]{6}\+Tinos-\w+ .* yes yes yes /u)
  })

  test('the words are those of the blocks, hyphenated ones joined', () => {
    const words = execFileSync('pdftotext', ['-raw', file, '-'], { encoding: 'utf8' })
      // The number of the page stands first on it.
      .replace(/\f\d+\n/gu, '\n')
      .replace(/\u00ad\s*/gu, '')
      .toLowerCase()
      .split(/\s+/u)
      .filter((word) => word !== '')
    const heads = ['№', 'п/п', 'показатель', 'ответственный', 'срок'].join(' ')
    const once = (text: string) => text.replaceAll(`${heads} `, '')
    expect(once(words.join(' '))).toBe(once(wordsOf(page).join(' ').toLowerCase().replaceAll('\u00a0', ' ')))
  })
})
