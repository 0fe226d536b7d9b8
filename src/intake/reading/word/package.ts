import { posix } from 'node:path'
import { strToU8, unzipSync, zipSync } from 'fflate'
import { childrenOf, isElement, parseXml, writeXml, type XmlElement } from './xml.ts'

/** Why a file is no DOCX that can be read. */
export type PackageProblem = 'not-docx' | 'too-big' | 'damaged' | 'open-document' | 'spreadsheet' | 'archive'

/** The parts of a Word document, each by its path; XML as its root. */
export interface WordPackage {
  readonly document: XmlElement
  readonly styles: XmlElement | undefined
  readonly numbering: XmlElement | undefined
  readonly footnotes: XmlElement | undefined
  readonly endnotes: XmlElement | undefined
  /** A part that the document refers to by an id: a header, a footer. */
  related(id: string): XmlElement | undefined
}

/** Unpacked parts of a document that an office writes stay far under this. */
const MOST_BYTES = 100_000_000

/** Deflate makes nothing bigger than this: an entry that says less than it takes up lies about its size. */
const OVERHEAD = 1000

/**
 * Bytes of a DOCX → its parts. Pictures are not unpacked; what would unpack to more than any document is refused
 * before it is unpacked.
 *
 * @throws Error where a part is no well-formed XML.
 */
export function readPackage(bytes: Uint8Array): WordPackage | { readonly problem: PackageProblem } {
  const files = unpack(bytes)
  if ('problem' in files) return files
  const part = (path: string): XmlElement | undefined => {
    const found = files.entries[path]
    return found && parseXml(decodeXml(found))
  }
  const main = targets(part('_rels/.rels'), '')
    .filter(({ type }) => type === 'officeDocument')
    .map(({ path }) => path)
    .concat('word/document.xml')
    .find((path) => path in files.entries)
  if (main === undefined) return { problem: kindOfPackage(files.entries) }
  const folder = posix.dirname(main)
  const relations = targets(part(`${folder}/_rels/${posix.basename(main)}.rels`), folder)
  const ofType = (type: string, usual: string): XmlElement | undefined =>
    part(relations.find((relation) => relation.type === type)?.path ?? `${folder}/${usual}`)
  const document = part(main)
  if (document?.name !== 'w:document') return { problem: kindOfPackage(files.entries) }
  return {
    document,
    styles: ofType('styles', 'styles.xml'),
    numbering: ofType('numbering', 'numbering.xml'),
    footnotes: ofType('footnotes', 'footnotes.xml'),
    endnotes: ofType('endnotes', 'endnotes.xml'),
    related: (id) => {
      const path = relations.find((relation) => relation.id === id)?.path
      return path === undefined ? undefined : part(path)
    },
  }
}

function unpack(
  bytes: Uint8Array,
): { readonly entries: Record<string, Uint8Array> } | { readonly problem: PackageProblem } {
  let sum = 0
  let lies = false
  try {
    const entries = unzipSync(bytes, {
      filter: ({ name, size, originalSize }) => {
        if (!/\.(?:xml|rels)$|^mimetype$/.test(name) || /(?:^|\/)(?:media|theme|customXml)\//.test(name))
          return false
        sum += originalSize
        lies ||= size > originalSize + OVERHEAD
        return sum <= MOST_BYTES && !lies
      },
    })
    if (sum > MOST_BYTES) return { problem: 'too-big' }
    return lies ? { problem: 'damaged' } : { entries }
  } catch (error) {
    if (error instanceof Error) return { problem: 'not-docx' }
    throw error
  }
}

function kindOfPackage(entries: Readonly<Record<string, Uint8Array>>): PackageProblem {
  const { mimetype } = entries
  if (mimetype && /opendocument/.test(new TextDecoder().decode(mimetype))) return 'open-document'
  if ('xl/workbook.xml' in entries) return 'spreadsheet'
  // Office files of any kind say what their parts are; a mere archive does not.
  return '[Content_Types].xml' in entries || 'word/document.xml' in entries ? 'not-docx' : 'archive'
}

function decodeXml(bytes: Uint8Array): string {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  return new TextDecoder().decode(bytes)
}

/** What a `.rels` part names: paths from the root of the package. */
function targets(
  relations: XmlElement | undefined,
  folder: string,
): readonly { readonly id: string; readonly type: string; readonly path: string }[] {
  return childrenOf(relations, 'Relationship')
    .filter(({ attributes }) => attributes.TargetMode !== 'External')
    .map(({ attributes: { Id = '', Type = '', Target = '' } }) => ({
      id: Id,
      type: posix.basename(Type),
      path: Target.startsWith('/') ? Target.slice(1) : posix.join(folder, Target),
    }))
}

const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'

/** The parts that mammoth reads, as a package of nothing else: whatever is broken elsewhere does not matter. */
export function writePackage(parts: Readonly<Record<string, XmlElement | undefined>>): Uint8Array {
  const files: Record<string, Uint8Array> = {}
  for (const [name, root] of Object.entries(parts))
    if (root) {
      const { children } = ownNames(root)
      files[`word/${name}.xml`] = strToU8(writeXml({ ...root, attributes: { 'xmlns:w': word }, children }))
    }
  return zipSync(files, { level: 0 })
}

/** Without what belongs to other vocabularies: `w14:paraId`, `r:id`. */
function ownNames(element: XmlElement): XmlElement {
  return {
    ...element,
    attributes: Object.fromEntries(
      Object.entries(element.attributes).filter(([name]) => name.startsWith('w:')),
    ),
    children: element.children
      .filter((child) => !isElement(child) || child.name.startsWith('w:'))
      .map((child) => (isElement(child) ? ownNames(child) : child)),
  }
}
