import type { Styles } from './styles.ts'
import { inside, isElement, isOn, makeElement, settingOf, type XmlElement, type XmlNode } from './xml.ts'

/** Letters set apart by at least this much (twentieths of a point) are letter-spaced, not merely loose. */
const SPACED = 20
/** A space as wide as this is a line for the hand: «____». */
const RULED = 400

/**
 * A paragraph whose letters say what its styles do: words in letter-spacing («П Р И К А З» by character spacing,
 * ГОСТ Р 7.0.97-2016, 5.9) have spaces between their letters, as they look on the page; words that a style makes
 * bold are bold themselves.
 */
export function asLooked(paragraph: XmlElement, styles: Styles, isCell: boolean): XmlElement {
  const style = settingOf(inside(paragraph, 'w:pPr', 'w:pStyle')) ?? styles.paragraph
  const spacing = Number(settingOf(styles.find(style, 'w:rPr', 'w:spacing')) ?? 0)
  const bold = isOn(styles.find(style, 'w:rPr', 'w:b'))
  return {
    ...paragraph,
    children: paragraph.children.map((child) =>
      isElement(child) && child.name === 'w:r' ? asRun(child, { styles, spacing, bold, isCell }) : child,
    ),
  }
}

interface Around {
  readonly styles: Styles
  readonly spacing: number
  readonly bold: boolean
  readonly isCell: boolean
}

function asRun(run: XmlElement, { styles, spacing, bold, isCell }: Around): XmlElement {
  const properties = inside(run, 'w:rPr')
  const style = settingOf(inside(properties, 'w:rStyle'))
  const own =
    settingOf(inside(properties, 'w:spacing')) ?? settingOf(styles.find(style, 'w:rPr', 'w:spacing'))
  const spaced = Math.max(Number(own ?? 0), spacing)
  const said = inside(properties, 'w:b') ?? styles.find(style, 'w:rPr', 'w:b')
  // The head of a table is bold by its style: that is its look, not emphasis of its words.
  const isBold = said === undefined ? bold && !isCell : isOn(said)
  const rest = run.children.filter((child) => !isElement(child) || child.name !== 'w:rPr')
  return {
    ...run,
    children: [
      makeElement('w:rPr', isBold ? [makeElement('w:b')] : []),
      ...rest.map((child) => spacedOut(child, Number(own ?? 0), spaced)),
    ],
  }
}

function spacedOut(child: XmlNode, own: number, spaced: number): XmlNode {
  if (!isElement(child) || child.name !== 'w:t') return child
  const text = child.children.filter((node) => !isElement(node)).join('')
  if (own >= RULED && /^[ \u00a0]$/.test(text)) return makeElement('w:t', ['____'])
  if (spaced < SPACED || !/^\p{L}{3,}$/u.test(text)) return child
  return makeElement('w:t', [`${[...text].join(' ')} `])
}
