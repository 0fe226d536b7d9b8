import { boxesOf } from './text-box.ts'
import { childrenOf, inside, isElement, makeElement, textIn, type XmlElement, type XmlNode } from './xml.ts'

/** A part of a document as a reader sees it when all changes are accepted, and what they took away. */
export interface Seen {
  readonly root: XmlElement
  /** Words of tracked deletions (ISO/IEC 29500-1, 17.13.5), in their order. */
  readonly deleted: readonly string[]
  readonly inserted: boolean
  /** How many pictures it shows: none of them is words. */
  readonly pictures: number
}

/** What a document consists of; of all else only what stands inside it is seen. */
const kept = new Set([
  ...'w:document w:body w:hdr w:ftr w:footnotes w:footnote w:endnotes w:endnote'.split(' '),
  ...'w:p w:r w:t w:tab w:br w:sym w:noBreakHyphen w:softHyphen w:tbl w:tr w:tc'.split(' '),
  ...'w:footnoteReference w:endnoteReference'.split(' '),
])

/** What is no word of the document, though words may stand in it. */
const dropped = new Set([
  ...'w:drawing w:pict w:object w:sdtPr w:sdtEndPr w:customXmlPr w:smartTagPr w:fldData w:rt w:rubyPr'.split(
    ' ',
  ),
  ...'w:instrText w:delText w:delInstrText w:comment'.split(' '),
])

const properties = new Set('w:pPr w:rPr w:tblPr w:trPr w:tcPr w:tblGrid w:sectPr'.split(' '))

const renamed: Readonly<Record<string, string>> = {
  'm:r': 'w:r',
  'm:t': 'w:t',
  'w:cr': 'w:br',
  'w:ptab': 'w:tab',
}

/** Fields that count pages: no words of the document. */
const ofPages = /^\s*(?:PAGE|NUMPAGES|SECTIONPAGES|PAGEREF)(?![A-Z])/i

/**
 * A part of a Word document → the same with nothing in it but paragraphs, runs and tables: insertions kept, deletions
 * dropped, fields as what they show, content controls and links as their words, text boxes as paragraphs beside the
 * one that holds them.
 */
export function asSeen(part: XmlElement): Seen {
  const seeing = new Seeing()
  const [root] = seeing.see(part)
  return {
    root: root && isElement(root) ? root : makeElement(part.name),
    deleted: seeing.deleted.filter((words) => /[\p{L}\d]/u.test(words)),
    inserted: seeing.inserted,
    pictures: seeing.pictures,
  }
}

interface Field {
  code: string
  shows: boolean
}

/** One walk over a part: fields go over the borders of paragraphs, so their state does too. */
class Seeing {
  readonly deleted: string[] = []
  inserted = false
  pictures = 0
  readonly #fields: Field[] = []

  see(element: XmlElement): readonly XmlNode[] {
    const { name } = element
    if (name === 'w:del' || name === 'w:moveFrom') {
      if (name === 'w:del') this.deleted.push(textIn(element).trim())
      return []
    }
    if (name === 'w:ins' && element.children.length > 0) this.inserted = true
    if ((name === 'w:drawing' || name === 'w:pict') && isPicture(element)) this.pictures += 1
    if (dropped.has(name) || (name === 'w:sdt' && inside(element, 'w:sdtPr', 'w:showingPlcHdr'))) return []
    if (properties.has(name)) return [withoutChanges(element)]
    if (name === 'w:fldSimple' && ofPages.test(element.attributes['w:instr'] ?? '')) return []
    if (name === 'mc:AlternateContent') return this.#inner(alternative(element))
    if (name === 'w:p') return this.#paragraph(element)
    if (name === 'w:tr' && inside(element, 'w:trPr', 'w:del')) {
      this.deleted.push(textIn(element).trim())
      return []
    }
    if (name === 'w:r') return this.#run(element)
    const renaming = renamed[name]
    if (renaming !== undefined) return [makeElement(renaming, this.#inner(element))]
    if (!kept.has(name)) return this.#inner(element).filter(isElement)
    return [{ ...element, children: holdsBlocks.has(name) ? this.#blocks(element) : this.#inner(element) }]
  }

  #inner({ children }: XmlElement): readonly XmlNode[] {
    return children.flatMap((child) => (isElement(child) ? this.see(child) : [child]))
  }

  /** A paragraph whose end was deleted is one with the paragraph behind it (17.13.5.15). */
  #blocks(element: XmlElement): readonly XmlNode[] {
    const blocks: XmlNode[] = []
    let waiting: readonly XmlNode[] = []
    for (const child of this.#inner(element)) {
      if (!isElement(child) || child.name !== 'w:p') blocks.push(child)
      else if (inside(child, 'w:pPr', 'w:rPr', 'w:del')) waiting = [...waiting, ...wordsOf(child)]
      else {
        const properties = childrenOf(child, 'w:pPr')
        blocks.push({ ...child, children: [...properties, ...waiting, ...wordsOf(child)] })
        waiting = []
      }
    }
    if (waiting.some((node) => isElement(node) && textIn(node).trim() !== ''))
      blocks.push(makeElement('w:p', waiting))
    return blocks
  }

  #paragraph(element: XmlElement): readonly XmlNode[] {
    const { above, below } = boxesOf(element)
    const boxed = (boxes: readonly XmlElement[]): readonly XmlNode[] =>
      boxes.flatMap((box) => this.#blocks(box))
    const before = boxed(above)
    const paragraph: XmlElement = { ...element, children: this.#inner(element) }
    return [...before, paragraph, ...boxed(below)]
  }

  #run(element: XmlElement): readonly XmlNode[] {
    const words: XmlNode[] = []
    for (const child of element.children) {
      if (!isElement(child)) continue
      if (child.name === 'w:fldChar') this.#field(child.attributes['w:fldCharType'])
      else if (child.name === 'w:instrText') {
        const field = this.#fields.at(-1)
        if (field) field.code += textIn(makeElement('w:t', child.children))
      } else if (child.name === 'w:rPr') words.push(withoutChanges(child))
      else if (this.#fields.every(({ shows }) => shows)) words.push(...this.see(child))
    }
    return [{ ...element, children: words }]
  }

  #field(type: string | undefined): void {
    const field = this.#fields.at(-1)
    if (type === 'begin') this.#fields.push({ code: '', shows: true })
    else if (type === 'end') this.#fields.pop()
    else if (field) field.shows = !ofPages.test(field.code)
  }
}

/** A drawing of DrawingML or of VML that shows a file. */
function isPicture({ children, name }: XmlElement): boolean {
  return (
    name === 'a:blip' ||
    name === 'v:imagedata' ||
    children.some((child) => isElement(child) && isPicture(child))
  )
}

const holdsBlocks = new Set(['w:body', 'w:tc', 'w:hdr', 'w:ftr', 'w:footnote', 'w:endnote', 'w:txbxContent'])

function wordsOf(paragraph: XmlElement): readonly XmlNode[] {
  return paragraph.children.filter((child) => !isElement(child) || child.name !== 'w:pPr')
}

/** Properties without what a change of them says of the time before it. */
function withoutChanges(element: XmlElement): XmlElement {
  return {
    ...element,
    children: element.children.flatMap((child) =>
      !isElement(child) ? [] : child.name.endsWith('Change') ? [] : [withoutChanges(child)],
    ),
  }
}

/** Of several forms of the same, the one for programs that know no more than the standard. */
function alternative(element: XmlElement): XmlElement {
  return inside(element, 'mc:Fallback') ?? inside(element, 'mc:Choice') ?? makeElement(element.name)
}
