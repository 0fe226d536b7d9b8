import { PDFArray, PDFDict, type PDFDocument, PDFName, PDFRef } from 'pdf-lib'

/** Where page.typ drew a picture that has words; points from the left and the upper edge of the paper. */
export interface FigurePlace {
  readonly page: number
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

const kids = PDFName.of('K')
const role = PDFName.of('S')
const attributes = PDFName.of('A')

/**
 * A figure's tag says where it stands (ISO 32000-1, 14.8.5.4.3: BBox is required of a figure that is whole on one
 * page); Typst leaves that out. Figures and places come in the order of the text.
 */
export function placeFigures(document: PDFDocument, places: readonly FigurePlace[]): void {
  const root = document.catalog.lookupMaybe(PDFName.of('StructTreeRoot'), PDFDict)
  if (!root || places.length === 0) return
  const figures = figuresIn(document, root)
  if (figures.length !== places.length)
    throw new Error(`The PDF has ${figures.length} figures, ${places.length} were drawn`)
  for (const [index, place] of places.entries()) {
    const height = document.getPage(place.page - 1).getHeight()
    const sides = [place.x, height - place.y - place.height, place.x + place.width, height - place.y]
    const box = document.context.obj({ O: 'Layout', Placement: 'Block', BBox: sides.map(rounded) })
    figures[index]?.set(attributes, box)
  }
}

function figuresIn(document: PDFDocument, element: PDFDict): readonly PDFDict[] {
  const below = element.lookup(kids)
  const children = below instanceof PDFArray ? below.asArray() : [element.get(kids)]
  return children.flatMap((child) => {
    const dict = child instanceof PDFRef || child instanceof PDFDict ? document.context.lookup(child) : child
    if (!(dict instanceof PDFDict)) return []
    return dict.get(role) === PDFName.of('Figure') ? [dict] : figuresIn(document, dict)
  })
}

function rounded(points: number): number {
  return Number(points.toFixed(2))
}
