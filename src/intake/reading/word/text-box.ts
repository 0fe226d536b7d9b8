import { childrenOf, findAll, inside, isElement, textIn, type XmlElement } from './xml.ts'

/** The text boxes of a paragraph: those that stand above it on the page, and those beside or under it. */
export interface Boxes {
  readonly above: readonly XmlElement[]
  readonly below: readonly XmlElement[]
}

/** A paragraph → the contents of its text boxes (ISO/IEC 29500-1, 14.9.1.1), each once: boxes come in two drawings. */
export function boxesOf(paragraph: XmlElement): Boxes {
  const above: XmlElement[] = []
  const below: XmlElement[] = []
  for (const drawing of drawingsOf(paragraph)) {
    const contents = contentsOf(drawing).filter((content) => textIn(content).trim() !== '')
    ;(standsAbove(drawing) ? above : below).push(...contents)
  }
  return { above, below }
}

function drawingsOf(element: XmlElement): readonly XmlElement[] {
  return element.children.flatMap((child) => {
    if (!isElement(child)) return []
    const isDrawing = ['mc:AlternateContent', 'w:pict', 'w:drawing', 'w:object'].includes(child.name)
    return isDrawing ? [child] : child.name === 'w:del' || child.name === 'w:p' ? [] : drawingsOf(child)
  })
}

function contentsOf(drawing: XmlElement): readonly XmlElement[] {
  if (drawing.name !== 'mc:AlternateContent') return findAll(drawing, 'w:txbxContent')
  const forms = [...childrenOf(drawing, 'mc:Choice'), ...childrenOf(drawing, 'mc:Fallback')]
  return forms.map((form) => findAll(form, 'w:txbxContent')).find((found) => found.length > 0) ?? []
}

/** Half the height of a sheet, in English Metric Units. */
const HALF_A_SHEET = 5_346_000

/** A box placed in the upper half of the page, or over the paragraph that holds it. */
function standsAbove(drawing: XmlElement): boolean {
  const [vertical] = findAll(drawing, 'wp:positionV')
  if (vertical) {
    const onPage = /^(?:page|margin|topMargin)$/.test(vertical.attributes.relativeFrom ?? '')
    const offset = Number(textOf(inside(vertical, 'wp:posOffset')))
    const isLow = textOf(inside(vertical, 'wp:align')) === 'bottom' || offset > HALF_A_SHEET
    return onPage ? !isLow : offset < 0
  }
  const [shape] = ['v:rect', 'v:shape', 'v:roundrect'].flatMap((name) => findAll(drawing, name))
  return /(?:^|;)margin-top:-\d/.test(shape?.attributes.style ?? '')
}

function textOf(element: XmlElement | undefined): string {
  return element?.children.filter((child) => !isElement(child)).join('') ?? ''
}
