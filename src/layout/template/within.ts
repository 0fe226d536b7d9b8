import type { BlockContent, DefinitionContent, Paragraph, RootContent } from 'mdast'
import type { ContainerDirective, LeafDirective } from 'mdast-util-directive'
import type { PictureFile, Settings } from '#decision'
import type {
  Block,
  Geometry,
  Inline,
  ParagraphStyle,
  ParagraphStyleName,
  PlacedBlock,
  Section,
} from '../page.ts'
import { type Report, readInlines } from './inlines.ts'
import { vocabulary } from './vocabulary.ts'

/** What a template arranges: blocks, the places for the text and for the annexes, and where a new sheet begins. */
export type Part =
  | Block
  | { readonly type: 'body' }
  | { readonly type: 'annexes' }
  /** `null` lies or stands as the sheet before. */
  | {
      readonly type: 'sheet'
      readonly orientation: Section['orientation'] | null
      /** Its pages are numbered anew. */
      readonly separate: boolean
    }

export interface Sizes {
  /** mm, the longest line of a stamp and of a position */
  readonly requisiteWidth: number
  /** mm between the side margins */
  readonly textWidth: number
  readonly geometry: Geometry
  readonly qr: PlacedBlock | null
  readonly stampPlace: Settings['stampPlace']
  readonly signaturePlace: Settings['signaturePlace']
  readonly styles: Readonly<Record<ParagraphStyleName, ParagraphStyle>>
  /** mm between the upper and the lower margin */
  readonly textHeight: number
  /** Where the document bears one. */
  readonly coat: PlacedBlock | null
  /** A picture that the template itself names, from the workspace's root. */
  readonly findPicture: (
    file: string,
  ) => { readonly image: string; readonly file: PictureFile } | { readonly message: string }
}

export interface Reading {
  /** The filled template. */
  readonly markdown: string
  readonly sizes: Sizes
  readonly report: Report
}

export type AnyDirective = ContainerDirective | LeafDirective

/** The directives that a block holds: nothing else may stand in it. */
export function inner(
  node: AnyDirective,
  draws: 'stamp' | 'signature' | 'frame' | 'column',
  reading: Reading,
): readonly AnyDirective[] {
  if (node.type === 'leafDirective') return []
  return node.children.flatMap((child) => {
    if (child.type === 'containerDirective' || child.type === 'leafDirective')
      if (vocabulary[child.name]?.draws === draws) return [child]
    unfit(child, reading, node.name)
    return []
  })
}

/** Paragraphs that have something in them. */
export function linesOf(node: AnyDirective, reading: Reading): readonly (readonly Inline[])[] {
  return paragraphsIn(node, reading)
    .map(({ children }) => readInlines(children, reading.report))
    .filter((inlines) => inlines.length > 0)
}

/** `::место[Ола]` is one paragraph, `:::место … :::` those inside. */
export function paragraphsIn(node: AnyDirective, reading: Reading): readonly Paragraph[] {
  if (node.type === 'leafDirective') return [{ type: 'paragraph', children: node.children }]
  return node.children.flatMap((child) => {
    if (child.type === 'paragraph') return [child]
    unfit(child, reading, node.name)
    return []
  })
}

/** Markdown that the place where it stands has no use for. */
export function unfit(
  node: RootContent | BlockContent | DefinitionContent,
  { report }: Reading,
  block?: string,
): readonly Part[] {
  const name = 'name' in node ? node.name : undefined
  const where = block === undefined ? 'в шаблоне' : `в блоке «${block}»`
  const what = name === undefined ? 'Здесь должны быть только абзацы' : `Блок «${name}» здесь не нужен`
  report({ sought: `:${name ?? block ?? ''}`, message: `${what}: проверьте, что стоит ${where}.` })
  return []
}
