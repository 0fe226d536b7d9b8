import type { RootContent } from 'mdast'
import { parseMarkdown } from '#source'
import { wordsOf } from '../content/inlines.ts'
import type { ParagraphStyleName, Section } from '../page.ts'
import { columns } from './columns.ts'
import { readInlines, type Wrong } from './inlines.ts'
import { placedMark } from './marks.ts'
import { picture } from './picture.ts'
import { paragraphs, requisites, stamp, stamps } from './requisite-blocks.ts'
import { signature, signatures } from './signatures.ts'
import { readTable } from './table.ts'
import { type Directive, vocabulary } from './vocabulary.ts'
import { type AnyDirective, inner, linesOf, type Part, type Reading, type Sizes, unfit } from './within.ts'

/** A filled template → its parts in order, and what of it has no meaning. */
export function readTemplate(
  markdown: string,
  sizes: Sizes,
): { readonly parts: readonly Part[]; readonly wrong: readonly Wrong[] } {
  const wrong: Wrong[] = []
  const reading: Reading = { markdown, sizes, report: (found) => wrong.push(found) }
  const parts = parseMarkdown(markdown).children.flatMap((node) => readNode(node, reading))
  return { parts, wrong }
}

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
    case 'table':
      return [readTable(node, reading.markdown, reading)]
    default:
      return unfit(node, reading)
  }
}

/** Between stamps or addressees and what stands below them, pt. */
const BELOW_STAMPS = 12

const headings: readonly ParagraphStyleName[] = ['heading-1', 'heading-2', 'heading-3', 'heading-4']

const orientations: Readonly<Record<string, Section['orientation']>> = {
  книжный: 'portrait',
  альбомный: 'landscape',
}

const SEPARATE = 'отдельный'

/** `::лист[альбомный]`, `::лист[книжный отдельный]` */
function sheetOf(node: AnyDirective, reading: Reading): Part & { readonly type: 'sheet' } {
  const words = linesOf(node, reading)
    .map(wordsOf)
    .join(' ')
    .split(/[\s,]+/)
    .filter(Boolean)
  const strange = words.find((word) => word !== SEPARATE && !Object.hasOwn(orientations, word))
  if (strange !== undefined) {
    const known = [...Object.keys(orientations), SEPARATE].join(', ')
    reading.report({ sought: `:${node.name}`, message: `Лист бывает ${known}, а не «${strange}».` })
  }
  const [orientation = null] = words.flatMap((word) => orientations[word] ?? [])
  return { type: 'sheet', orientation, separate: words.includes(SEPARATE) }
}

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
    case 'stamps': {
      const { arrangement, side } = directive
      const own = arrangement === 'setting' ? reading.sizes.stampPlace : arrangement
      const all = inner(node, 'stamp', reading).map((each) => stamp(each, reading))
      return stamps(all, {
        stampWidth: requisiteWidth,
        side,
        arrangement: own,
        ...(side === 'right' && { after: BELOW_STAMPS }),
      })
    }
    case 'stamp':
      return stamps([stamp(node, reading)], { stampWidth: requisiteWidth })
    case 'signatures': {
      const all = inner(node, 'signature', reading).flatMap((each) => signature(each, reading))
      return signatures(all, reading.sizes, reading.sizes.signaturePlace)
    }
    case 'signature':
      return signatures(signature(node, reading), reading.sizes, 'column')
    case 'frame':
      reading.report({
        sought: `:${node.name}`,
        message: `Блок «${node.name}» стоит внутри блока «подпись».`,
      })
      return []
    case 'mark':
      return placedMark(directive.mark, node, reading)
    case 'qr':
      return reading.sizes.qr ? [reading.sizes.qr] : []
    case 'foot': {
      const lines = linesOf(node, reading)
      return lines.length === 0 ? [] : [{ type: 'foot', style: directive.style, lines }]
    }
    case 'coat':
      return reading.sizes.coat ? [reading.sizes.coat] : []
    case 'picture':
      return picture(node, reading)
    case 'columns':
      return columns(node, reading, readDirective)
    case 'column':
      reading.report({
        sought: `:${node.name}`,
        message: `Блок «${node.name}» стоит внутри блока «колонки».`,
      })
      return []
    case 'sheet':
      return [sheetOf(node, reading)]
    case 'body':
    case 'annexes':
      return [{ type: directive.draws }]
    default:
      return directive satisfies never
  }
}
