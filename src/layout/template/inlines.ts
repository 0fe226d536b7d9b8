import type { PhrasingContent } from 'mdast'
import type {} from 'mdast-util-directive'
import type { Inline } from '../page.ts'
import { BLANK } from './vocabulary.ts'

/** Something of a template that the vocabulary does not know. `sought` stands in the template at its place. */
export interface Wrong {
  readonly sought: string
  readonly message: string
}
export type Report = (wrong: Wrong) => void

type Emphasis = Omit<Inline & { type: 'text' }, 'type' | 'text'>

/** A ruled blank without a width is as long as a date. */
const BLANK_WIDTH = 32

/** A new line where Markdown has no room for one: in a cell of a table. */
const LINE_END = /^<br\s*\/?>$/i

/** Markdown of a line → running text. */
export function readInlines(nodes: readonly PhrasingContent[], report: Report): readonly Inline[] {
  return nodes.flatMap((node) => readNode(node, {}, report))
}

function readNode(node: PhrasingContent, emphasis: Emphasis, report: Report): readonly Inline[] {
  const inside = (children: readonly PhrasingContent[], more: Emphasis) =>
    children.flatMap((child) => readNode(child, { ...emphasis, ...more }, report))
  switch (node.type) {
    case 'text':
      return [{ type: 'text', text: node.value.replace(/\s*\n\s*/g, ' '), ...emphasis }]
    case 'strong':
      return inside(node.children, { bold: true })
    case 'emphasis':
      return inside(node.children, { italic: true })
    case 'link':
      // An address without a place was not typed as a link: words of a value only look like one.
      return inside(node.children, node.position ? { href: node.url } : {})
    case 'break':
      return [{ type: 'break' }]
    case 'html':
      return LINE_END.test(node.value) ? [{ type: 'break' }] : unknown(node.value, report)
    case 'textDirective':
      if (node.name === BLANK) return [{ type: 'blank', width: widthOf(node.children) }]
      // «Срок:постоянно»: a colon glued to a word is punctuation, as in the sources.
      if (node.children.length === 0 && Object.keys(node.attributes ?? {}).length === 0)
        return [{ type: 'text', text: `:${node.name}`, ...emphasis }]
      return unknown(`:${node.name}`, report)
    default:
      return unknown('value' in node ? node.value : node.type, report)
  }
}

function widthOf(children: readonly PhrasingContent[]): number {
  const [first] = children
  const width = first?.type === 'text' ? Number(first.value) : Number.NaN
  return Number.isFinite(width) && width > 0 ? Math.min(width, 170) : BLANK_WIDTH
}

function unknown(sought: string, report: Report): readonly Inline[] {
  report({
    sought,
    message: `«${sought}» в строке шаблона ничего не значит. Есть :линейка[ширина в мм] и :роспись[имя] в грифе.`,
  })
  return []
}
