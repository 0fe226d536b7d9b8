/** Reads HTML as a browser does, and fails where a browser would have to guess. */
import { type DefaultTreeAdapterTypes, type ParserError, parse } from 'parse5'

export type Element = DefaultTreeAdapterTypes.Element
type Node = DefaultTreeAdapterTypes.Node

export interface ReadHtml {
  readonly errors: readonly string[]
  readonly elements: readonly Element[]
}

export function readHtml(html: string): ReadHtml {
  const errors: string[] = []
  const document = parse(html, {
    sourceCodeLocationInfo: true,
    onParseError: ({ code, startLine }: ParserError) => errors.push(`${code}, line ${startLine}`),
  })
  return { errors, elements: elementsOf(document) }
}

/** All elements under a node, in their order. */
export function elementsOf(node: Node): readonly Element[] {
  const children = 'childNodes' in node ? node.childNodes : []
  return children.flatMap((child) => ['tagName' in child ? [child] : [], elementsOf(child)].flat())
}

export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((each) => each.name === name)?.value
}

export function classesOf(element: Element): readonly string[] {
  return (attribute(element, 'class') ?? '').split(' ')
}

/** Every text under a node; a line break is a space, and so is the end of what stands on a line of its own. */
export function textOf(node: Node): string {
  if ('value' in node && node.nodeName === '#text') return node.value
  const within = 'childNodes' in node ? node.childNodes.map(textOf).join('') : ''
  return inLine.has(node.nodeName) ? within : `${within} `
}

const inLine = new Set(['span', 'strong', 'em', 'a'])

export function wordsOfHtml(html: string): readonly string[] {
  const body = readHtml(html).elements.find(({ tagName }) => tagName === 'body')
  if (!body) throw new Error('no body')
  return textOf(body)
    .split(/\s+/u)
    .filter((word) => word !== '')
}
