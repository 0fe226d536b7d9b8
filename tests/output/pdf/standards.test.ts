import { PDFArray, PDFDict, PDFDocument, PDFName, PDFRawStream } from 'pdf-lib'
import { describe, expect, test } from 'vitest'
import { renderPdf } from '../../../src/output/pdf/index.ts'
import { samplePage } from '../pages.ts'
import { open } from './measure.ts'

const SOURCE = '---\nвид: приказ\n---\n\nПРИКАЗЫВАЮ:\n\n1. Провести «проверку» <до> 1 мая.\n'
const attachments = [
  { name: 'prikaz-14.md', text: SOURCE },
  { name: 'программа.md', text: '# Программа\n' },
]

const metadataOf = (document: PDFDocument): string => {
  const stream = document.catalog.lookup(PDFName.of('Metadata'))
  return stream instanceof PDFRawStream ? new TextDecoder().decode(stream.getContents()) : ''
}
const load = (bytes: Uint8Array) => PDFDocument.load(bytes, { updateMetadata: false })

describe('PDF/A-3a, with the source inside', () => {
  const drawn = renderPdf(samplePage(), { standard: 'a-3a', attachments })

  test('says that it is PDF/A-3a and PDF/UA-1', async () => {
    const metadata = metadataOf(await load((await drawn).bytes))
    expect(metadata).toContain('<pdfaid:part>3</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>')
    expect(metadata).toContain('<pdfuaid:part>1</pdfuaid:part>')
    expect(metadata.match(/<pdfaExtension:schemas>/gu)).toHaveLength(1)
  })

  test('gives the sources back as they were', async () => {
    const files = Object.values((await (await open((await drawn).bytes)).getAttachments()) ?? {})
    const given = files.map((file) => {
      const { filename, content } = file as { readonly filename: string; readonly content: Uint8Array }
      return { name: filename, text: new TextDecoder().decode(content) }
    })
    expect(given).toEqual(attachments)
  })

  /** ISO 19005-3, 6.8; ISO 14289-1, 7.11. */
  test('names what they are to the document', async () => {
    const document = await load((await drawn).bytes)
    const files = document.catalog.lookup(PDFName.of('AF'), PDFArray)
    expect(files.size()).toBe(2)
    for (let at = 0; at < files.size(); at++) {
      const file = files.lookup(at, PDFDict)
      expect(String(file.get(PDFName.of('AFRelationship')))).toBe('/Source')
      expect(file.has(PDFName.of('F'))).toBe(true)
      expect(file.has(PDFName.of('UF'))).toBe(true)
      const stream = file.lookup(PDFName.of('EF'), PDFDict).lookup(PDFName.of('F'))
      const dict = stream instanceof PDFRawStream ? stream.dict : undefined
      expect(String(dict?.get(PDFName.of('Subtype')))).toBe('/text#2Fmarkdown')
      expect(dict?.lookup(PDFName.of('Params'), PDFDict).has(PDFName.of('ModDate'))).toBe(true)
    }
  })

  test('has the same bytes every time', async () => {
    const again = await renderPdf(samplePage(), { standard: 'a-3a', attachments })
    expect(again.bytes).toEqual((await drawn).bytes)
  })
})

test('PDF/A-1a is of PDF 1.4, without what is newer: object streams, transparency, PDF/UA, attachments', async () => {
  const { bytes } = await renderPdf(samplePage(), { standard: 'a-1a', attachments: [] })
  const document = await load(bytes)
  const metadata = metadataOf(document)
  expect(metadata).toContain('<pdfaid:part>1</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>')
  expect(metadata).not.toContain('pdfuaid')
  const raw = Buffer.from(bytes).toString('latin1')
  expect(raw.slice(0, 8)).toBe('%PDF-1.4')
  expect(raw).not.toMatch(/\/ObjStm|\/XRef\b|\/SMask \d|\/AF |\/EmbeddedFiles/)
  expect(document.catalog.lookup(PDFName.of('MarkInfo'), PDFDict).toString()).toContain('/Marked true')
})

test('unless asked otherwise it is PDF/A-2a', async () => {
  const { bytes } = await renderPdf(samplePage())
  expect(bytes).toEqual((await renderPdf(samplePage(), { standard: 'a-2a', attachments: [] })).bytes)
  expect(metadataOf(await load(bytes))).toContain('<pdfaid:part>2</pdfaid:part>')
})
