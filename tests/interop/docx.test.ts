import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Page } from '../../src/layout/page.ts'
import { renderDocx } from '../../src/output/docx/index.ts'
import { hardPage } from '../output/docx/hard-page.ts'
import { readDocx, wordsOfDocx } from '../output/docx/read-docx.ts'
import { draftPage, manyPages, pageOf, paragraph, samplePage } from '../output/pages.ts'

const tinos = fileURLToPath(new URL('../../node_modules/@expo-google-fonts/tinos/', import.meta.url))

/** Times New Roman is drawn with its metric twin, whatever fonts the machine has. */
const fonts = (folder: string) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${tinos}</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${join(folder, 'fonts')}</cachedir>
  <alias binding="same"><family>Times New Roman</family><prefer><family>Tinos</family></prefer></alias>
</fontconfig>`

/** The signatures of the sample after so many lines that they fall on every place of a page. */
function pageOfLines(count: number): Page {
  const [signatures, foot] = samplePage().sections[0]?.blocks.slice(-2) ?? []
  const lines = Array.from({ length: count }, (_, index) => paragraph('text', `Строка ${index + 1}.`))
  return pageOf([
    {
      orientation: 'portrait',
      blocks: [...lines, ...(signatures ? [signatures] : []), ...(foot ? [foot] : [])],
    },
    { orientation: 'portrait', blocks: [paragraph('text', 'Приложение.')] },
  ])
}

const pages: Readonly<Record<string, Page>> = {
  sample: samplePage(),
  many: manyPages(20),
  draft: draftPage(),
  hard: hardPage(),
  ...Object.fromEntries(
    [18, 20, 22, 23, 24, 25, 26, 28, 30].map((count) => [`lines-${count}`, pageOfLines(count)]),
  ),
}

describe('documents in LibreOffice', () => {
  const folder = mkdtempSync(join(tmpdir(), 'pisar-docx-'))
  const file = (name: string) => join(folder, name)

  beforeAll(async () => {
    writeFileSync(file('fonts.conf'), fonts(folder))
    for (const [name, page] of Object.entries(pages))
      writeFileSync(file(`${name}.docx`), await renderDocx(page))
    const profile = `-env:UserInstallation=file://${file('profile')}`
    const documents = Object.keys(pages).map((name) => file(`${name}.docx`))
    execFileSync(
      'soffice',
      [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...documents],
      {
        env: { ...process.env, FONTCONFIG_FILE: file('fonts.conf') },
        stdio: 'pipe',
      },
    )
  }, 180_000)
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  /** Texts of the pages, without the page number. */
  const printed = (name: string): readonly string[] =>
    execFileSync('pdftotext', ['-layout', file(`${name}.pdf`), '-'], { encoding: 'utf8' })
      .split('\f')
      .slice(0, -1)
      .map((page, index) => (index === 0 ? page : page.replace(/^\s*\d+\s*$/mu, '')))

  /**
   * Letters and digits of the words, each as often as it stands there: side by side, the printed order of
   * stamps and cells is another; a word broken at the line's end is joined by leaving hyphens out.
   */
  const bag = (words: readonly string[]): readonly string[] =>
    [
      ...words
        .join('')
        .toUpperCase()
        .replace(/[^\p{L}\p{N}]/gu, ''),
    ].sort()

  it.each(['sample', 'many', 'draft'])('prints every word: %s', (name) => {
    const words = wordsOfDocx(readDocx(readFileSync(file(`${name}.docx`))))
    const repeatedHeads =
      name === 'sample' ? printed(name).filter((page) => page.includes('№ п/п')).length - 1 : 0
    const head = Array.from({ length: repeatedHeads }, () => '№ п/п Показатель Ответственный Срок')
    expect(bag(printed(name))).toEqual(bag([...words, ...head]))
  })

  it('prints running text in its order', () => {
    const words = wordsOfDocx(readDocx(readFileSync(file('many.docx'))))
    const body = words.slice(0, words.indexOf('Начальник')).join('').replaceAll('\u00ad', '')
    const text = printed('many')
      .join('')
      .replace(/\s+|-$/gmu, '')
    expect(text.startsWith(body)).toBe(true)
  })

  it.each(Object.keys(pages).filter((name) => name.startsWith('lines-')))(
    'keeps signatures whole, with text before them and the mark of the executor below: %s',
    (name) => {
      const texts = printed(name)
      const last = texts.at(-2) ?? ''
      expect(texts.at(-1)?.trim()).toBe('Приложение.')
      for (const words of ['Начальник отдела', 'Берёзкин', 'Секретарь', 'Озёрская', '8 (83600) 2-00-00'])
        expect(last).toContain(words)
      expect(last.match(/Строка \d+\./gu)?.length).toBeGreaterThanOrEqual(3)
    },
  )

  it('numbers pages from the second on, annexes going on', () => {
    const texts = execFileSync('pdftotext', ['-layout', file('sample.pdf'), '-'], { encoding: 'utf8' }).split(
      '\f',
    )
    const numbers = texts.slice(0, -1).map((page) => /^\s*(\d+)\s*$/mu.exec(page.split('\n')[0] ?? '')?.[1])
    expect(numbers).toEqual([undefined, ...numbers.slice(1).map((_, index) => String(index + 2))])
  })

  it('opens hard content', () => {
    expect(
      printed('hard')
        .join('')
        .match(/Председатель комиссии/gu),
    ).toHaveLength(40)
  })
})
