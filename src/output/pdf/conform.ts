import { createHash } from 'node:crypto'
import { PDFDict, PDFDocument, PDFHexString, PDFName, PDFRawStream, PDFRef } from 'pdf-lib'
import { type FigurePlace, placeFigures } from './figure-boxes.ts'
import { partHyphens } from './hyphens.ts'
import { joinLists } from './join-lists.ts'
import { joinLetters } from './letter-spacing.ts'
import type { PdfStandard } from './standard.ts'

/**
 * Makes Typst's PDF/A a PDF/UA-1 as well: the identifier in the metadata, the title in the window's bar,
 * whole lists and the places of pictures in the tags. Typst refuses to write both conformances itself.
 */
export async function conform(
  pdf: Uint8Array,
  standard: PdfStandard,
  sourceHash: string,
  figures: readonly FigurePlace[],
): Promise<Uint8Array> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false })
  if (universal[standard]) addUniversalAccess(document)
  document.catalog.getOrCreateViewerPreferences().setDisplayDocTitle(true)
  joinLists(document)
  placeFigures(document, figures)
  partHyphens(document)
  joinLetters(document)
  document.context.trailerInfo.ID = document.context.obj([
    identifier(sourceHash),
    identifier(createHash('sha256').update(pdf).digest('hex')),
  ])
  // Object streams would be as good; the plain table of objects is read by more archives' tools.
  return document.save({ useObjectStreams: false, addDefaultPage: false })
}

/** PDF/UA-1 is of PDF 1.7, PDF/A-1 of PDF 1.4. */
const universal: Readonly<Record<PdfStandard, boolean>> = { 'a-2a': true, 'a-3a': true, 'a-1a': false }

/** Sixteen bytes that stay the same for the same source (first) and the same drawing (second). */
function identifier(from: string): PDFHexString {
  return PDFHexString.of(createHash('sha256').update(from).digest('hex').slice(0, 32).toUpperCase())
}

/** ISO 14289-1, 5: `pdfuaid:part`, and since PDF/A knows no such schema, its description (ISO 19005-2, 6.6.2.3). */
function addUniversalAccess(document: PDFDocument): void {
  const reference = document.catalog.get(PDFName.of('Metadata'))
  const stream = document.context.lookup(reference)
  if (!(reference instanceof PDFRef) || !(stream instanceof PDFRawStream))
    throw new Error('No metadata in the PDF')
  const packet = new TextDecoder().decode(stream.getContents())
  const schemas = '</rdf:Bag></pdfaExtension:schemas>'
  const end = '</rdf:RDF>'
  if (!packet.includes(schemas) || !packet.includes(end)) throw new Error('Unexpected metadata in the PDF')
  const complete = packet
    // One bag only: a second one breaks the file.
    .replace(schemas, `${universalAccessSchema}${schemas}`)
    .replace(end, `${universalAccessPart}${end}`)
  const dict = PDFDict.fromMapWithContext(new Map(stream.dict.entries()), document.context)
  document.context.assign(reference, PDFRawStream.of(dict, new TextEncoder().encode(complete)))
}

const universalAccessPart =
  '<rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">' +
  '<pdfuaid:part>1</pdfuaid:part></rdf:Description>'

const universalAccessSchema =
  '<rdf:li rdf:parseType="Resource">' +
  '<pdfaSchema:schema>PDF/UA Universal Accessibility Schema</pdfaSchema:schema>' +
  '<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>' +
  '<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>' +
  '<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">' +
  '<pdfaProperty:category>internal</pdfaProperty:category>' +
  '<pdfaProperty:description>Indicates, which part of ISO 14289 standard is followed</pdfaProperty:description>' +
  '<pdfaProperty:name>part</pdfaProperty:name>' +
  '<pdfaProperty:valueType>Integer</pdfaProperty:valueType>' +
  '</rdf:li></rdf:Seq></pdfaSchema:property></rdf:li>'
