import type { WordPackage } from './package.ts'
import { childrenOf, inside, isElement, isOn, textIn, type XmlElement, type XmlNode } from './xml.ts'

/** A section of a document: its blocks, how its pages lie, and what stands at their heads and feet. */
export interface Section {
  readonly blocks: readonly XmlNode[]
  readonly landscape: boolean
  /** The header of its first page: letterheads stand there. */
  readonly header: XmlElement | undefined
  /** All else that is printed above and below the text. */
  readonly others: readonly XmlElement[]
}

/** The body of a document → its sections (ISO/IEC 29500-1, 17.6.17: the last paragraph of each holds its properties). */
export function sectionsOf(body: XmlElement, parts: WordPackage): readonly Section[] {
  const sections: Section[] = []
  let blocks: XmlNode[] = []
  let before: ReadonlyMap<string, string> = new Map()
  const close = (properties: XmlElement | undefined): void => {
    const references = new Map([...before, ...referencesOf(properties)])
    before = references
    sections.push(toSection(blocks, properties, references, parts))
    blocks = []
  }
  for (const child of body.children) {
    if (isElement(child) && child.name === 'w:sectPr') {
      close(child)
      continue
    }
    blocks.push(child)
    const inner = isElement(child) ? inside(child, 'w:pPr', 'w:sectPr') : undefined
    if (inner) close(inner)
  }
  if (blocks.length > 0) close(undefined)
  return sections
}

/** «header first», «footer default» → the id of its part; a section without its own takes those of the one before. */
function referencesOf(properties: XmlElement | undefined): readonly (readonly [string, string])[] {
  return ['header', 'footer'].flatMap((place) =>
    childrenOf(properties, `w:${place}Reference`).map(
      ({ attributes }) =>
        [`${place} ${attributes['w:type'] ?? 'default'}`, attributes['r:id'] ?? ''] as const,
    ),
  )
}

function toSection(
  blocks: readonly XmlNode[],
  properties: XmlElement | undefined,
  references: ReadonlyMap<string, string>,
  parts: WordPackage,
): Section {
  const size = inside(properties, 'w:pgSz')?.attributes ?? {}
  const first = isOn(inside(properties, 'w:titlePg')) ? 'first' : 'default'
  const partOf = (place: string): XmlElement | undefined => {
    const id = references.get(place)
    return id === undefined ? undefined : parts.related(id)
  }
  const shown = first === 'first' ? ['default', 'first'] : ['default']
  return {
    blocks,
    landscape: size['w:orient'] === 'landscape' || Number(size['w:w'] ?? 0) > Number(size['w:h'] ?? 0),
    header: partOf(`header ${first}`),
    others: [
      ...(first === 'first' ? [partOf('header default')] : []),
      ...shown.map((kind) => partOf(`footer ${kind}`)),
    ].filter((part) => part !== undefined && textIn(part).trim() !== '') as XmlElement[],
  }
}
