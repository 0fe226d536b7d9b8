import { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName } from 'pdf-lib'

/** What a reader's program is told of a picture; mm from the left and the upper edge of an upright A4 sheet. */
export interface Figure {
  readonly alternative: string
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

const millimetres = (points: number) => (points * 25.4) / 72

/** The pictures that the tags of the file name, in its order. */
export async function figuresIn(bytes: Uint8Array): Promise<readonly Figure[]> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false })
  const height = pdf.getPage(0).getHeight()
  return pdf.context.enumerateIndirectObjects().flatMap(([, object]) => {
    if (!(object instanceof PDFDict) || object.get(PDFName.of('S')) !== PDFName.of('Figure')) return []
    const box = object.lookup(PDFName.of('A'), PDFDict).lookup(PDFName.of('BBox'), PDFArray).asRectangle()
    const alternative = object.lookup(PDFName.of('Alt'), PDFHexString).decodeText()
    return [
      {
        alternative,
        left: millimetres(box.x),
        top: millimetres(height - box.y - box.height),
        right: millimetres(box.x + box.width),
        bottom: millimetres(height - box.y),
      },
    ]
  })
}
