import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { renderDocx, renderPdf } from '#output'
import { type Form, formOf } from '../output/letterhead-forms.ts'
import { runsOf } from '../output/pdf/measure.ts'
import { print } from './libreoffice.ts'
import { faultsOf } from './validate.ts'

const forms: readonly (readonly [name: string, form: Form])[] = [
  ['centred', {}],
  ['centred-2025', { date: '2026-06-05', coat: false }],
  ['flag', { layout: 'flag' }],
  ['angular', { layout: 'angular' }],
  ['angular-2025', { layout: 'angular', date: '2026-06-05', coat: false }],
  ['angular-flag', { layout: 'angular-flag', date: '2026-06-05' }],
  ['two-languages', { bilingual: true }],
  ['two-languages-bare', { bilingual: true, coat: false }],
]

/** mm: units of Word and the rounding of LibreOffice, added up from the top of the sheet. */
const OFF = 1.2

describe('letterheads in other programs', () => {
  const folder = mkdtempSync(join(tmpdir(), 'pisar-letterheads-'))
  beforeAll(async () => {
    for (const [name, form] of forms) {
      writeFileSync(join(folder, `${name}.docx`), await renderDocx(formOf(form)))
      writeFileSync(join(folder, `${name}.made.pdf`), (await renderPdf(formOf(form))).bytes)
    }
    print(
      folder,
      forms.map(([name]) => name),
    )
  }, 180_000)
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  test.each(forms)(
    'LibreOffice puts every word of the DOCX on the line where the PDF has it: %s',
    async (name) => {
      const [made, printed] = [await wordsIn(`${name}.made.pdf`), await wordsIn(`${name}.pdf`)]
      expect(made.size).toBeGreaterThan(15)
      for (const [word, places] of made) {
        // LibreOffice's own twin of Times New Roman lacks these letters and takes them from another font, one by one.
        if (/[әөүҗңһ]/iu.test(word)) continue
        const same = printed.get(word) ?? []
        expect(same, word).toHaveLength(places.length)
        for (const [at, baseline] of places.entries())
          expect(Math.abs((same[at] ?? 0) - baseline), word).toBeLessThan(OFF)
      }
    },
  )

  /** Baselines of every word, from the top. */
  async function wordsIn(file: string): Promise<ReadonlyMap<string, readonly number[]>> {
    const words = new Map<string, number[]>()
    for (const { baseline, text } of await runsOf(readFileSync(join(folder, file))))
      for (const word of text.match(/[\p{L}\p{N}]{4,}/gu) ?? [])
        words.set(
          word,
          [...(words.get(word) ?? []), baseline].sort((one, other) => one - other),
        )
    return words
  }

  test.each(forms)('the Open XML SDK finds nothing wrong in the DOCX: %s', async (name) => {
    expect(await faultsOf(join(folder, `${name}.docx`))).toEqual([])
  })
})
