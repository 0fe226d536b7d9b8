import { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName, PDFRawStream, PDFRef } from 'pdf-lib'
import { beforeAll, describe, expect, test } from 'vitest'
import { renderPdf } from '../../../src/output/pdf/index.ts'
import { draftPage, manyPages, pageOf, paragraph, samplePage } from '../pages.ts'
import { open } from './measure.ts'

const load = (bytes: Uint8Array) => PDFDocument.load(bytes, { updateMetadata: false })

describe('the same page gives the same bytes', () => {
  test('whatever was drawn between', async () => {
    const first = await renderPdf(samplePage())
    await renderPdf(manyPages(10))
    const second = await renderPdf(samplePage())
    expect(Buffer.compare(first.bytes, second.bytes)).toBe(0)
  })

  test('in every time zone', async () => {
    const zone = process.env.TZ
    const drawn: Uint8Array[] = []
    try {
      for (const other of ['Pacific/Kiritimati', 'America/Los_Angeles']) {
        process.env.TZ = other
        drawn.push((await renderPdf(draftPage())).bytes)
      }
    } finally {
      if (zone === undefined) delete process.env.TZ
      else process.env.TZ = zone
    }
    const [one, another] = drawn
    expect(one).toEqual(another)
  })

  test('drawn at the same time as another', async () => {
    const [first, , second] = await Promise.all([
      renderPdf(samplePage()),
      renderPdf(manyPages(10)),
      renderPdf(samplePage()),
    ])
    expect(Buffer.compare(first.bytes, second.bytes)).toBe(0)
  })
})

describe('the file', () => {
  let bytes: Uint8Array
  let pages: number
  let document: PDFDocument
  let metadata: string
  beforeAll(async () => {
    ;({ bytes, pages } = await renderPdf(samplePage()))
    document = await load(bytes)
    const stream = document.catalog.lookup(PDFName.of('Metadata'))
    metadata = stream instanceof PDFRawStream ? new TextDecoder().decode(stream.getContents()) : ''
  })

  test('tells how many pages it has', () => {
    expect(document.getPageCount()).toBe(pages)
  })

  test('embeds Tinos and nothing else', () => {
    const names = document.context
      .enumerateIndirectObjects()
      .flatMap(([, object]) => (object instanceof PDFDict ? [object] : []))
      .filter((dict) => dict.get(PDFName.of('Type')) === PDFName.of('FontDescriptor'))
      .map((dict) => {
        expect(dict.lookup(PDFName.of('FontFile2'))).toBeInstanceOf(PDFRawStream)
        return String(dict.get(PDFName.of('FontName')))
      })
    expect(names).toHaveLength(4)
    for (const name of names) expect(name).toMatch(/^\/[A-Z]{6}\+Tinos-(Regular|Bold|Italic|BoldItalic)$/u)
  })

  test('says that it is PDF/A-2a and PDF/UA-1', () => {
    expect(metadata).toContain('<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>')
    expect(metadata).toContain('<pdfuaid:part>1</pdfuaid:part>')
    expect(metadata.match(/<pdfaExtension:schemas>/gu)).toHaveLength(1)
    expect(metadata).toContain('<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>')
  })

  test('shows its title, speaks Russian', async () => {
    expect(document.getTitle()).toBe('Приказ от 05.06.2021 № 14')
    expect(document.getSubject()).toBe('О подготовке к новому учебному году')
    expect(document.getAuthor()).toBe('Отдел образования администрации Заречного района')
    expect(document.catalog.getOrCreateViewerPreferences().getDisplayDocTitle()).toBe(true)
    expect(String(document.catalog.get(PDFName.of('Lang')))).toBe('(ru-RU)')
  })

  test('is dated as the document, a draft always alike', async () => {
    expect(document.getCreationDate()?.toISOString()).toBe('2021-06-05T00:00:00.000Z')
    expect(document.getModificationDate()?.toISOString()).toBe('2021-06-05T00:00:00.000Z')
    const draft = await load((await renderPdf(draftPage())).bytes)
    expect(draft.getCreationDate()?.toISOString()).toBe('2000-01-01T00:00:00.000Z')
  })

  test('has an identifier made of the source', async () => {
    const { properties } = samplePage()
    const other = await load(
      (await renderPdf(samplePage({ properties: { ...properties, hash: 'другой' } }))).bytes,
    )
    const again = await load((await renderPdf(manyPages(1))).bytes)
    const idOf = ({ context }: PDFDocument) => {
      const id = context.trailerInfo.ID
      const first = id instanceof PDFArray ? id.get(0) : undefined
      return first instanceof PDFHexString ? first.asString() : ''
    }
    expect(idOf(document)).toMatch(/^[0-9A-F]{32}$/u)
    expect(idOf(again)).toBe(idOf(document))
    expect(idOf(other)).not.toBe(idOf(document))
  })

  test('has bookmarks of its headings', async () => {
    const outline = await (await open(bytes)).getOutline()
    expect(outline.map(({ title }) => title)).toEqual([
      'О подготовке образовательных организаций района к новому учебному году',
      'Программа развития системы образования',
      'I. Общие положения',
      'Критерии оценки',
    ])
    expect(outline[2]?.items.map(({ title }) => title)).toEqual(['1.1. Основания'])
  })

  test('never skips a level of headings', async () => {
    const page = pageOf([
      {
        orientation: 'portrait',
        blocks: [
          paragraph('heading-3', 'Сразу третий'),
          paragraph('heading-4', 'Четвёртый'),
          paragraph('heading-1', 'Первый'),
          paragraph('heading-3', 'Третий'),
        ],
      },
    ])
    const roles = rolesOf(await load((await renderPdf(page)).bytes))
    expect(roles.filter((role) => /^H\d$/u.test(role))).toEqual(['H1', 'H2', 'H1', 'H2'])
  })

  test('is tagged: headings, lists, tables with head cells, links', () => {
    const roles = rolesOf(document)
    const count = (role: string) => roles.filter((each) => each === role).length
    expect(count('H1')).toBe(4)
    expect(count('LI')).toBe(13)
    expect(count('Lbl')).toBe(13)
    expect(count('LBody')).toBe(13)
    // Points, the odd point, dashes, numbers, the last point.
    expect(count('L')).toBe(5)
    expect(count('Table')).toBe(1)
    expect(count('TH')).toBe(5)
    expect(count('TD')).toBe(80)
    expect(count('Link')).toBe(1)
  })

  test('every tag names the one above it', () => {
    const root = document.catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict)
    expect(strays(document, root, document.catalog.get(PDFName.of('StructTreeRoot')))).toEqual([])
  })
})

function childrenOf(element: PDFDict): readonly unknown[] {
  const kids = element.lookup(PDFName.of('K'))
  return kids instanceof PDFArray ? kids.asArray() : [element.get(PDFName.of('K'))]
}

function rolesOf(document: PDFDocument): readonly string[] {
  const walk = (element: PDFDict): readonly string[] => [
    ...(element.get(PDFName.of('S')) ? [String(element.get(PDFName.of('S'))).slice(1)] : []),
    ...childrenOf(element).flatMap((child) => {
      const dict = child instanceof PDFRef ? document.context.lookup(child) : undefined
      return dict instanceof PDFDict ? walk(dict) : []
    }),
  ]
  return walk(document.catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict))
}

/** Elements whose parent is not the one that has them. */
function strays(document: PDFDocument, element: PDFDict, reference: unknown): readonly string[] {
  return childrenOf(element).flatMap((child) => {
    const dict = child instanceof PDFRef ? document.context.lookup(child) : undefined
    if (!(dict instanceof PDFDict) || !dict.has(PDFName.of('S'))) return []
    const own = dict.get(PDFName.of('P')) === reference ? [] : [String(dict.get(PDFName.of('S')))]
    return [...own, ...strays(document, dict, child)]
  })
}
