/** An element of a part of a Word document, with its attributes and what it holds. */
export interface XmlElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly XmlNode[]
}

/** An element or a stretch of text, its entities resolved. */
export type XmlNode = XmlElement | string

/** Elements deeper than this are no document of an office but an attack. */
const DEEPEST = 400

const token =
  /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!\[CDATA\[(?<raw>[\s\S]*?)\]\]>|<\/(?<closed>[^\s>]+)\s*>|<(?<opened>[^\s/>!?][^\s/>]*)(?<attributes>(?:\s+[^\s=>]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(?<empty>\/?)>|(?<text>[^<]+)/y

/**
 * XML → its root. Document types are refused: Word writes none, and entities of its own are how such files attack.
 *
 * @throws Error where the text is not well-formed, or too deep.
 */
export function parseXml(xml: string): XmlElement {
  const root: { name: string; attributes: Record<string, string>; children: XmlNode[] } = {
    name: '',
    attributes: {},
    children: [],
  }
  const open = [root]
  token.lastIndex = xml.startsWith('\ufeff') ? 1 : 0
  while (token.lastIndex < xml.length) {
    const at = token.lastIndex
    const groups = token.exec(xml)?.groups
    if (!groups) throw new Error(`no XML at ${at}`)
    const { raw, closed, opened, attributes, empty, text } = groups
    const parent = open.at(-1) ?? root
    if (text !== undefined) parent.children.push(resolved(text))
    else if (raw !== undefined) parent.children.push(raw)
    else if (opened !== undefined) {
      const element = { name: opened, attributes: attributesOf(attributes ?? ''), children: [] }
      parent.children.push(element)
      if (empty === '') open.push(element)
      if (open.length > DEEPEST) throw new Error(`elements too deep at ${at}`)
    } else if (closed !== undefined && open.pop()?.name !== closed)
      throw new Error(`a wrong end of an element at ${at}`)
  }
  const element = root.children.find(isElement)
  if (open.length !== 1 || element === undefined) throw new Error('elements without an end')
  return element
}

export function isElement(node: XmlNode): node is XmlElement {
  return typeof node !== 'string'
}

function attributesOf(text: string): Record<string, string> {
  const attributes: Record<string, string> = {}
  for (const [, name = '', double, single] of text.matchAll(/([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g))
    attributes[name] = resolved(double ?? single ?? '')
  return attributes
}

const named: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' }

function resolved(text: string): string {
  return text.includes('&')
    ? text.replace(/&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|(\w+));/g, (whole, decimal, hex, name) => {
        if (name !== undefined) return named[name as string] ?? whole
        const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal)
        return code <= 0x10ffff ? String.fromCodePoint(code) : ''
      })
    : text
}

/** An element as XML. */
export function writeXml({ name, attributes, children }: XmlElement): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(value)}"`)
  const inner = children.map((child) => (isElement(child) ? writeXml(child) : escaped(child))).join('')
  return `<${name}${written.join('')}>${inner}</${name}>`
}

function escaped(text: string): string {
  return (
    text
      // biome-ignore lint/suspicious/noControlCharactersInRegex: XML knows no such characters, half a pair neither.
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu, '')
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll('"', '&quot;')
  )
}

export function makeElement(
  name: string,
  children: readonly XmlNode[] = [],
  attributes: Readonly<Record<string, string>> = {},
): XmlElement {
  return { name, attributes, children }
}

/** The elements of a name right inside another one. */
export function childrenOf(element: XmlElement | undefined, name: string): readonly XmlElement[] {
  return (
    element?.children.filter((child): child is XmlElement => isElement(child) && child.name === name) ?? []
  )
}

/** The first element of a way of names: `inside(paragraph, 'w:pPr', 'w:numPr')`. */
export function inside(element: XmlElement | undefined, ...way: readonly string[]): XmlElement | undefined {
  return way.reduce<XmlElement | undefined>((at, name) => childrenOf(at, name)[0], element)
}

/** What `w:val` of an element says. */
export function settingOf(element: XmlElement | undefined): string | undefined {
  return element?.attributes['w:val']
}

/** Whether a property without a value, or with «true», is set (ISO/IEC 29500-1, 17.17.4). */
export function isOn(element: XmlElement | undefined): boolean {
  return element !== undefined && !/^(?:0|false|off)$/i.test(settingOf(element) ?? '')
}

/** All elements of a name, however deep; those inside one that was found are not looked for. */
export function findAll(element: XmlElement, name: string): readonly XmlElement[] {
  return element.children.flatMap((child) =>
    !isElement(child) ? [] : child.name === name ? [child] : findAll(child, name),
  )
}

/** The words of an element as the page shows them. */
export function textIn(element: XmlElement): string {
  return element.children
    .map((child) => {
      if (!isElement(child)) return element.name === 'w:t' || element.name === 'w:delText' ? child : ''
      return child.name === 'w:tab' || child.name === 'w:br' || child.name === 'w:p'
        ? ` ${textIn(child)}`
        : textIn(child)
    })
    .join('')
}
