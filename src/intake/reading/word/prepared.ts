import { asLooked } from './letters.ts'
import { readLists } from './lists.ts'
import { markOfFull, markOfWidths, wideMark, withoutPrivate } from './marks.ts'
import { counting, type WordNumber } from './numbers.ts'
import { type WordPackage, writePackage } from './package.ts'
import { sectionsOf } from './sections.ts'
import { asSeen } from './seen.ts'
import { readStyles, type Styles } from './styles.ts'
import {
  childrenOf,
  findAll,
  inside,
  isElement,
  makeElement,
  settingOf,
  textIn,
  type XmlElement,
  type XmlNode,
} from './xml.ts'

/** A Word document made plain for mammoth, and what of it does not go into the text. */
export interface Prepared {
  readonly bytes: Uint8Array
  /** Paragraphs of running headers and of footers. */
  readonly aside: readonly string[]
  /** Words of tracked deletions. */
  readonly deleted: readonly string[]
  readonly inserted: boolean
  readonly pictures: number
}

/** The parts of a DOCX → one document of paragraphs, runs and tables, with its numbers and letterheads written out. */
export function prepare(parts: WordPackage): Prepared {
  const styles = readStyles(parts.styles)
  const number = counting(readLists(parts.numbering, styles), styles)
  const seen = asSeen(parts.document)
  const body = inside(seen.root, 'w:body') ?? makeElement('w:body')
  const { blocks, aside } = inOrder(body, parts)
  const written = makeElement('w:document', [
    makeElement('w:body', withWords(blocks, { styles, number, isCell: false })),
  ])
  const notes = [parts.footnotes, parts.endnotes].map((part) => part && asSeen(part).root)
  return {
    bytes: writePackage({
      document: written,
      styles: namesOf(parts.styles),
      footnotes: notes[0],
      endnotes: notes[1],
    }),
    aside,
    deleted: seen.deleted,
    inserted: seen.inserted,
    pictures: seen.pictures,
  }
}

/** The blocks of all sections, each letterhead once, with marks around the sections of landscape pages. */
function inOrder(
  body: XmlElement,
  parts: WordPackage,
): { readonly blocks: readonly XmlNode[]; readonly aside: readonly string[] } {
  const said = new Set<string>()
  const aside: string[] = []
  const wide = marked(wideMark)
  const blocks = sectionsOf(body, parts).flatMap(({ blocks: own, landscape, header, others }) => {
    const head = header === undefined ? [] : blocksOf(header, said)
    for (const part of others) for (const paragraph of blocksOf(part, said)) aside.push(...linesOf(paragraph))
    const all = [...head, ...own]
    return landscape ? [wide, ...all, wide] : all
  })
  return { blocks, aside }
}

/** The blocks of a header or footer that says more than a page number, and nothing that was said before. */
function blocksOf(part: XmlElement, said: Set<string>): readonly XmlElement[] {
  const { root } = asSeen(part)
  const words = textIn(root).replace(/\s+/g, ' ').trim()
  if (said.has(words) || !/\p{L}{3}/u.test(words.replace(/страниц\p{L}*/giu, ''))) return []
  said.add(words)
  return root.children.filter(isElement)
}

function linesOf(block: XmlElement): readonly string[] {
  const paragraphs = block.name === 'w:p' ? [block] : findAll(block, 'w:p')
  return paragraphs.map((paragraph) => textIn(paragraph).trim()).filter((text) => /[\p{L}\d]/u.test(text))
}

interface Writing {
  readonly styles: Styles
  readonly number: (paragraph: XmlElement) => WordNumber | null
  readonly isCell: boolean
}

/** Blocks whose paragraphs begin with their numbers; in front of each table stand the widths of its columns. */
function withWords(nodes: readonly XmlNode[], writing: Writing): readonly XmlNode[] {
  return nodes.flatMap((node): readonly XmlNode[] => {
    if (!isElement(node)) return [withoutPrivate(node)]
    if (node.name === 'w:p') return [withNumber(node, writing)]
    const isCell = writing.isCell || node.name === 'w:tc'
    const written = { ...node, children: withWords(node.children, { ...writing, isCell }) }
    return node.name === 'w:tbl' && !isCell ? [marked(widthsOf(node)), written] : [written]
  })
}

function widthsOf(table: XmlElement): string {
  const columns = childrenOf(inside(table, 'w:tblGrid'), 'w:gridCol')
  return markOfWidths(columns.map(({ attributes }) => Number(attributes['w:w'] ?? 0)))
}

function marked(mark: string): XmlElement {
  return makeElement('w:p', [makeElement('w:r', [makeElement('w:t', [mark])])])
}

function withNumber(paragraph: XmlElement, { styles, number, isCell }: Writing): XmlElement {
  const counted = number(paragraph)
  const looked = asLooked(paragraph, styles, isCell)
  if (textIn(paragraph) === wideMark) return looked
  const rest = childrenOf(looked, 'w:r').map((run) => ({ ...run, children: withoutPrivateIn(run) }))
  const style = inside(paragraph, 'w:pPr', 'w:pStyle')
  const align =
    inside(paragraph, 'w:pPr', 'w:jc') ?? styles.find(settingOf(style) ?? styles.paragraph, 'w:pPr', 'w:jc')
  const properties = [
    makeElement(
      'w:pPr',
      [style, align].filter((each) => each !== undefined),
    ),
  ]
  const label = counted && textIn(looked).trim() !== '' ? [labelOf(counted)] : []
  return { ...looked, children: [...properties, ...label, ...rest] }
}

function labelOf({ label, full }: WordNumber): XmlElement {
  return makeElement('w:r', [makeElement('w:t', [`${markOfFull(full)}${withoutPrivate(label)} `])])
}

function withoutPrivateIn({ children }: XmlElement): readonly XmlNode[] {
  return children.map((child) =>
    isElement(child) ? { ...child, children: withoutPrivateIn(child) } : withoutPrivate(child),
  )
}

/** Styles with nothing but their names: they tell headings. */
function namesOf(styles: XmlElement | undefined): XmlElement | undefined {
  return (
    styles && {
      ...styles,
      children: childrenOf(styles, 'w:style').map((style) => ({
        ...style,
        children: childrenOf(style, 'w:name'),
      })),
    }
  )
}
