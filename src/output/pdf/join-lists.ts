import { PDFArray, PDFDict, type PDFDocument, PDFName, PDFRef } from 'pdf-lib'

const kids = PDFName.of('K')
const parent = PDFName.of('P')
const role = PDFName.of('S')
const attributes = PDFName.of('A')

interface List {
  readonly reference: PDFRef
  readonly items: PDFArray
  /** Attributes as written: dashes and numbers are different lists. */
  readonly marks: string
}

/**
 * page.typ draws every labelled paragraph as a list of one item, because that is how it keeps its place among
 * other paragraphs. For the reader's program neighbouring ones are one list.
 */
export function joinLists(document: PDFDocument): void {
  const root = document.catalog.lookupMaybe(PDFName.of('StructTreeRoot'), PDFDict)
  if (root) joinWithin(document, root)
}

function joinWithin(document: PDFDocument, element: PDFDict): void {
  const children = element.lookup(kids)
  if (children instanceof PDFDict) joinWithin(document, children)
  if (!(children instanceof PDFArray)) return
  const kept: ReturnType<PDFArray['get']>[] = []
  let list: List | undefined
  for (const child of children.asArray()) {
    const dict = document.context.lookup(child)
    const marks = dict instanceof PDFDict ? String(dict.lookup(attributes)) : ''
    const items = dict instanceof PDFDict && isList(dict) ? dict.lookup(kids) : undefined
    if (list && child instanceof PDFRef && items instanceof PDFArray && marks === list.marks) {
      moveItems(document, items, list)
      document.context.delete(child)
      continue
    }
    list =
      child instanceof PDFRef && items instanceof PDFArray ? { reference: child, items, marks } : undefined
    kept.push(child)
    if (dict instanceof PDFDict && !isList(dict)) joinWithin(document, dict)
  }
  element.set(kids, document.context.obj(kept))
}

function isList(dict: PDFDict): boolean {
  return dict.get(role) === PDFName.of('L')
}

function moveItems(document: PDFDocument, items: PDFArray, list: List): void {
  for (const item of items.asArray()) {
    document.context.lookup(item, PDFDict).set(parent, list.reference)
    list.items.push(item)
  }
}
