import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { letters } from '../examples/measures.ts'
import { textOfPdf } from '../examples/pdf-words.ts'
import { buildGallery } from '../gallery.ts'
import { print } from './libreoffice.ts'
import { faultsOf } from './validate.ts'

const folder = mkdtempSync(join(tmpdir(), 'pisar-gallery-'))
const { shown, messages } = await buildGallery(folder)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('every kind on every letterhead in both editions', () => {
  test('is made without an error', () => {
    expect(shown).toHaveLength(2 * 6 * 7)
    expect(messages.filter(({ severity }) => severity === 'error')).toEqual([])
  })

  test.each(shown)('the validator of the Open XML SDK finds nothing in the DOCX: $name', async ({ path }) => {
    expect(await faultsOf(`${path}.docx`)).toEqual([])
  })

  test.each(shown)('qpdf finds nothing in the PDF: $name', ({ path }) => {
    const said = execFileSync('qpdf', ['--check', `${path}.pdf`], { encoding: 'utf8' })
    expect(said).toContain('No syntax or stream encoding errors found')
    expect(said).not.toMatch(/warning/iu)
  })

  // Side by side, the printed order of columns is another: the letters are counted.
  const lettersOf = async (path: string) =>
    [...letters(await textOfPdf(readFileSync(`${path}.pdf`)))].sort().join('')

  const letterheads = [...new Set(shown.map(({ letterhead }) => letterhead))]
  test.each(letterheads)('LibreOffice prints the words of the PDF from the DOCX: %s', async (letterhead) => {
    const those = shown.filter((each) => each.letterhead === letterhead && each.edition === '2025')
    const made = new Map<string, string>()
    for (const { path } of those) made.set(path, await lettersOf(path))
    const [{ path = '' } = {}] = those
    // Its PDF take the places of ours.
    print(
      dirname(path),
      those.map((each) => basename(each.path)),
    )
    for (const { path, name } of those) expect(await lettersOf(path), name).toBe(made.get(path))
  })
})
