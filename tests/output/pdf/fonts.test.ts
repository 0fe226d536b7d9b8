import { strFromU8, unzipSync } from 'fflate'
import { PDFDict, PDFDocument, PDFName } from 'pdf-lib'
import { describe, expect, test } from 'vitest'
import { plainText } from '#layout'
import { renderDocx } from '../../../src/output/docx/index.ts'
import { renderHtml } from '../../../src/output/html/index.ts'
import { renderPdf } from '../../../src/output/pdf/index.ts'
import { letters } from '../../examples/measures.ts'
import { textOfPdf } from '../../examples/pdf-words.ts'
import { manyPages, samplePage } from '../pages.ts'

async function embedded(bytes: Uint8Array): Promise<ReadonlySet<string>> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false })
  const descriptors = document.context
    .enumerateIndirectObjects()
    .flatMap(([, object]) => (object instanceof PDFDict ? [object] : []))
    .filter((dict) => dict.get(PDFName.of('Type')) === PDFName.of('FontDescriptor'))
  return new Set(
    descriptors.map((dict) => String(dict.get(PDFName.of('FontName'))).replace(/^\/\w{6}\+|-\w+$/g, '')),
  )
}

describe.each([
  ['Times New Roman', 'Tinos', '"Times New Roman", "Tinos", "Liberation Serif", serif'],
  ['PT Astra Serif', 'Tinos', '"PT Astra Serif", "Times New Roman", "Tinos", "Liberation Serif", serif'],
  ['Arial', 'Arimo', '"Arial", "Arimo", "Liberation Sans", sans-serif'],
])('%s', (font, twin, families) => {
  test('is its twin in the PDF, alone', async () => {
    expect(await embedded((await renderPdf(samplePage({ font }))).bytes)).toEqual(new Set([twin]))
  })

  test('says every word in the PDF, hyphenated or not', async () => {
    const page = { ...manyPages(20), font }
    const { bytes, missing } = await renderPdf(page)
    expect(missing).toEqual([])
    expect(letters(await textOfPdf(bytes))).toBe(letters(plainText(page).join('')))
  })

  test('is named in DOCX and HTML', async () => {
    const page = samplePage({ font })
    const styles = strFromU8(unzipSync(await renderDocx(page))['word/styles.xml'] ?? new Uint8Array())
    expect(styles).toContain(`<w:rFonts w:ascii="${font}" w:hAnsi="${font}"`)
    expect(renderHtml(page)).toContain(`font-family: ${families}`)
  })
})
