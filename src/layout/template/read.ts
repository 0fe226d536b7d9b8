import type { BlockContent, DefinitionContent, Paragraph, RootContent } from 'mdast'
import type { ContainerDirective, LeafDirective } from 'mdast-util-directive'
import { parseMarkdown } from '#source'
import type {
  Block,
  Inline,
  ParagraphStyle,
  ParagraphStyleName,
  SignaturesBlock,
  StampLine,
} from '../page.ts'
import { type Report, readInlines, type Wrong } from './inlines.ts'
import { AUTOGRAPH, type Directive, vocabulary } from './vocabulary.ts'

/** Room for the hand before the name, mm; formats let it fill the line. */
const AUTOGRAPH_WIDTH = 30

/** What a template arranges: blocks, and the places for the text and for the annexes. */
export type Part = Block | { readonly type: 'body' } | { readonly type: 'annexes' }

export interface Sizes {
  /** mm, the longest line of a stamp and of a position */
  readonly requisiteWidth: number
  readonly styles: Readonly<Record<ParagraphStyleName, ParagraphStyle>>
}

/** A filled template → its parts in order, and what of it has no meaning. */
export function readTemplate(
  markdown: string,
  sizes: Sizes,
): { readonly parts: readonly Part[]; readonly wrong: readonly Wrong[] } {
  const wrong: Wrong[] = []
  const reading: Reading = { sizes, report: (found) => wrong.push(found) }
  const parts = parseMarkdown(markdown).children.flatMap((node) => readNode(node, reading))
  return { parts, wrong }
}

interface Reading {
  readonly sizes: Sizes
  readonly report: Report
}

type AnyDirective = ContainerDirective | LeafDirective

function readNode(node: RootContent, reading: Reading): readonly Part[] {
  switch (node.type) {
    case 'containerDirective':
    case 'leafDirective':
      return readDirective(node, reading)
    case 'paragraph':
      return paragraphs('text', [readInlines(node.children, reading.report)], reading)
    case 'heading': {
      const style = headings[node.depth - 1] ?? 'heading-4'
      return paragraphs(style, [readInlines(node.children, reading.report)], reading)
    }
    default:
      return unfit(node, reading)
  }
}

const headings: readonly ParagraphStyleName[] = ['heading-1', 'heading-2', 'heading-3', 'heading-4']

function readDirective(node: AnyDirective, reading: Reading): readonly Part[] {
  const directive = Object.hasOwn(vocabulary, node.name) ? vocabulary[node.name] : undefined
  if (!directive) {
    const known = Object.keys(vocabulary).join(', ')
    reading.report({ sought: `::${node.name}`, message: `Блока «${node.name}» нет. Есть: ${known}.` })
    return []
  }
  return draw(directive, node, reading)
}

function draw(directive: Directive, node: AnyDirective, reading: Reading): readonly Part[] {
  const { requisiteWidth } = reading.sizes
  switch (directive.draws) {
    case 'paragraphs':
      return paragraphs(directive.style, linesOf(node, reading), reading)
    case 'requisites':
      return requisites(linesOf(node, reading), node, reading)
    case 'stamps':
      return stamps(
        requisiteWidth,
        inner(node, 'stamp', reading).map((each) => stamp(each, reading)),
      )
    case 'stamp':
      return stamps(requisiteWidth, [stamp(node, reading)])
    case 'annex-mark':
      return stamps(requisiteWidth, [
        linesOf(node, reading).map((inlines) => ({ style: 'annex-mark', inlines })),
      ])
    case 'signatures':
      return signatures(
        requisiteWidth,
        inner(node, 'signature', reading).flatMap((each) => signature(each, reading)),
      )
    case 'signature':
      return signatures(requisiteWidth, signature(node, reading))
    case 'foot': {
      const lines = linesOf(node, reading)
      return lines.length === 0 ? [] : [{ type: 'foot', lines }]
    }
    case 'body':
    case 'annexes':
      return [{ type: directive.draws }]
    default:
      return directive satisfies never
  }
}

/** Words of a style in capitals are capitals in every format, also where they are copied from. */
function paragraphs(
  style: ParagraphStyleName,
  lines: readonly (readonly Inline[])[],
  { sizes }: Reading,
): readonly Block[] {
  const capitals = sizes.styles[style].capitals
  return lines.map((inlines) => ({
    type: 'paragraph',
    style,
    inlines: capitals ? inlines.map(upper) : inlines,
  }))
}

function upper(inline: Inline): Inline {
  return inline.type === 'text' ? { ...inline, text: inline.text.toUpperCase() } : inline
}

function requisites(
  lines: readonly (readonly Inline[])[],
  node: AnyDirective,
  reading: Reading,
): readonly Block[] {
  const [left = [], right = [], ...more] = lines
  if (more.length > 0)
    reading.report({ sought: `:${node.name}`, message: `В блоке «${node.name}» два абзаца: слева и справа.` })
  return lines.length === 0 ? [] : [{ type: 'requisites', left, right }]
}

function stamps(stampWidth: number, all: readonly (readonly StampLine[])[]): readonly Block[] {
  const written = all.filter((lines) => lines.length > 0)
  return written.length === 0 ? [] : [{ type: 'stamps', stampWidth, stamps: written }]
}

function stamp(node: AnyDirective, reading: Reading): readonly StampLine[] {
  return paragraphsIn(node, reading).flatMap((paragraph, at): readonly StampLine[] => {
    const style = at === 0 ? 'stamp-word' : 'stamp'
    const autograph = paragraph.children.find(
      (child) => child.type === 'textDirective' && child.name === AUTOGRAPH,
    )
    const words = readInlines(
      paragraph.children.filter((child) => child !== autograph),
      reading.report,
    )
    const inlines = reading.sizes.styles[style].capitals ? words.map(upper) : words
    if (autograph?.type !== 'textDirective') return inlines.length === 0 ? [] : [{ style, inlines }]
    const name = plain(readInlines(autograph.children, reading.report))
    return [{ style, inlines: [...inlines, { type: 'blank', width: AUTOGRAPH_WIDTH }], name }]
  })
}

function signatures(positionWidth: number, all: SignaturesBlock['signatures']): readonly Block[] {
  return all.length === 0 ? [] : [{ type: 'signatures', positionWidth, signatures: all }]
}

function signature(node: AnyDirective, reading: Reading): SignaturesBlock['signatures'] {
  const [position, name, ...more] = linesOf(node, reading)
  if (!position || !name || more.length > 0) {
    reading.report({
      sought: `:${node.name}`,
      message: `В блоке «${node.name}» два абзаца: должность и имя.`,
    })
    return []
  }
  return [{ position, name: plain(name) }]
}

/** The directives that a block holds: nothing else may stand in it. */
function inner(node: AnyDirective, draws: 'stamp' | 'signature', reading: Reading): readonly AnyDirective[] {
  if (node.type === 'leafDirective') return []
  return node.children.flatMap((child) => {
    if (child.type === 'containerDirective' || child.type === 'leafDirective')
      if (vocabulary[child.name]?.draws === draws) return [child]
    unfit(child, reading, node.name)
    return []
  })
}

/** Paragraphs that have something in them. */
function linesOf(node: AnyDirective, reading: Reading): readonly (readonly Inline[])[] {
  return paragraphsIn(node, reading)
    .map(({ children }) => readInlines(children, reading.report))
    .filter((inlines) => inlines.length > 0)
}

/** `::место[Ола]` is one paragraph, `:::место … :::` those inside. */
function paragraphsIn(node: AnyDirective, reading: Reading): readonly Paragraph[] {
  if (node.type === 'leafDirective') return [{ type: 'paragraph', children: node.children }]
  return node.children.flatMap((child) => {
    if (child.type === 'paragraph') return [child]
    unfit(child, reading, node.name)
    return []
  })
}

/** Markdown that the place where it stands has no use for. */
function unfit(
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

function plain(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => (inline.type === 'text' ? inline.text : ' '))
    .join('')
    .trim()
}
