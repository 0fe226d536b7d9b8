import { childrenOf, inside, settingOf, type XmlElement } from './xml.ts'

/** The styles of a document, each with those it is based on: the nearest first. */
export interface Styles {
  /** Properties of a way of names in a style, the nearest style that has them first: `find('Item', 'w:pPr', 'w:numPr')`. */
  find(style: string | undefined, ...way: readonly string[]): XmlElement | undefined
  readonly ids: readonly string[]
  /** The style of paragraphs that name none. */
  readonly paragraph: string | undefined
}

/** Styles deeper than this are based on themselves. */
const MOST = 20

/** `word/styles.xml` → its styles (ISO/IEC 29500-1, 17.7.4). */
export function readStyles(root: XmlElement | undefined): Styles {
  const styles = childrenOf(root, 'w:style')
  const byId = new Map(styles.map((style) => [style.attributes['w:styleId'] ?? '', style]))
  const chainOf = (id: string | undefined): readonly XmlElement[] => {
    const chain: XmlElement[] = []
    for (let style = byId.get(id ?? ''); style && chain.length < MOST; ) {
      chain.push(style)
      style = byId.get(settingOf(inside(style, 'w:basedOn')) ?? '')
    }
    return chain
  }
  return {
    find: (id, ...way) => {
      for (const style of chainOf(id)) {
        const found = inside(style, ...way)
        if (found) return found
      }
      return undefined
    },
    ids: [...byId.keys()],
    paragraph: styles.find(
      ({ attributes }) =>
        attributes['w:type'] === 'paragraph' && /^(?:1|true|on)$/.test(attributes['w:default'] ?? ''),
    )?.attributes['w:styleId'],
  }
}
