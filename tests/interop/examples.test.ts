import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { plainText } from '#layout'
import { buildExamples } from '../examples/examples.ts'
import { letters } from '../examples/measures.ts'
import { textOfPdf } from '../examples/pdf-words.ts'
import { open } from '../output/pdf/measure.ts'
import { print } from './libreoffice.ts'

const { documents } = await buildExamples()

describe('the examples in other programs', () => {
  const folder = mkdtempSync(join(tmpdir(), 'pisar-interop-'))
  beforeAll(() => {
    for (const { id, docx, pdf } of documents) {
      writeFileSync(join(folder, `${id}.docx`), docx)
      writeFileSync(join(folder, `${id}.made.pdf`), pdf)
    }
    print(
      folder,
      documents.map(({ id }) => id),
    )
  }, 180_000)
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  const printed = (id: string) => readFileSync(join(folder, `${id}.pdf`))

  // Letter by letter: LibreOffice writes into its PDF the hyphens that part words at the ends of lines.
  test.each(documents)(
    'LibreOffice prints the words of the PDF from the DOCX: $id',
    async ({ id, page, pdf }) => {
      const own = letters(await textOfPdf(pdf))
      expect(own).toBe(letters(plainText(page).join('')))
      expect(letters(await textOfPdf(printed(id)))).toBe(own)
    },
  )

  test('LibreOffice comes to the same number of pages, in nine documents of ten at least', async () => {
    const counts = await Promise.all(
      documents.map(async ({ id, pages }) => {
        const document = await open(printed(id))
        const { numPages } = document
        await document.destroy()
        return { id, pages, printed: numPages }
      }),
    )
    for (const { id, pages, printed } of counts)
      expect(Math.abs(printed - pages), id).toBeLessThanOrEqual(Math.max(1, pages / 10))
    const differing = counts.filter(({ pages, printed }) => printed !== pages)
    expect(differing.length, JSON.stringify(differing)).toBeLessThanOrEqual(documents.length / 10)
  })

  test.each(documents)('qpdf finds nothing in the PDF: $id', ({ id }) => {
    const said = execFileSync('qpdf', ['--check', join(folder, `${id}.made.pdf`)], { encoding: 'utf8' })
    expect(said).toContain('No syntax or stream encoding errors found')
    expect(said).not.toMatch(/warning/iu)
  })
})
