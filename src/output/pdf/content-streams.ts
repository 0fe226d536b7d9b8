import { decodePDFRawStream, PDFDict, type PDFDocument, PDFName, PDFRawStream, PDFRef } from 'pdf-lib'

/** Operators of a stream as text, a byte a character. */
export function readStream(stream: PDFRawStream): string {
  return Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1')
}

/** Replaces a stream that others refer to. */
export function replaceStream(document: PDFDocument, reference: PDFRef, text: string): void {
  document.context.assign(reference, document.context.flateStream(Buffer.from(text, 'latin1')))
}

/** Rewrites what is drawn on every page; `fontOf` finds a font by its name there. */
export function rewritePages(
  document: PDFDocument,
  rewrite: (operators: string, fontOf: (name: string) => PDFDict) => string,
): void {
  for (const { node } of document.getPages()) {
    const reference = node.get(PDFName.of('Contents'))
    const contents = document.context.lookup(reference)
    const fonts = node.Resources()?.lookupMaybe(PDFName.of('Font'), PDFDict)
    if (!(reference instanceof PDFRef) || !(contents instanceof PDFRawStream) || !fonts) continue
    const drawn = readStream(contents)
    const rewritten = rewrite(drawn, (name) => fonts.lookup(PDFName.of(name), PDFDict))
    if (rewritten !== drawn) replaceStream(document, reference, rewritten)
  }
}

/** The stream that tells what the codes of a font mean. */
export function meaningsOf(document: PDFDocument, font: PDFDict): { reference: PDFRef; text: string } {
  const reference = font.get(PDFName.of('ToUnicode'))
  const stream = document.context.lookup(reference)
  if (!(reference instanceof PDFRef) || !(stream instanceof PDFRawStream)) {
    throw new Error('A font of the PDF does not tell what its codes mean')
  }
  return { reference, text: readStream(stream) }
}
