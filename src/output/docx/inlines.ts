import {
  ExternalHyperlink,
  FootnoteReferenceRun,
  NoBreakHyphen,
  type ParagraphChild,
  SoftHyphen,
  TextRun,
} from 'docx'
import type { Inline } from '#layout'
import { stretches } from '#russian'
import { furnitureIds } from './furniture.ts'
import { pointTwips, twips } from './lengths.ts'

type Text = Extract<Inline, { type: 'text' }>

/** Runs of a paragraph; `size` is the paragraph's size of type, pt, which a blank's width depends on. */
export function drawInlines(inlines: readonly Inline[], size: number): readonly ParagraphChild[] {
  return inlines.flatMap((inline) => {
    switch (inline.type) {
      case 'text':
        return cut(inline).map(text)
      case 'break':
        return new TextRun({ break: 1 })
      case 'blank':
        return blank(inline.width, size)
      case 'footnote':
        return new FootnoteReferenceRun(inline.number)
      default:
        return inline satisfies never
    }
  })
}

/** Plain words as one run. */
export function words(content: string, bold = false): TextRun {
  return new TextRun({ ...(bold ? { bold } : {}), children: pieces(content) })
}

/** `whole` is never hyphenated. */
interface Piece extends Text {
  readonly whole: boolean
}

/** A link stays one; of other words those that must not be hyphenated stand by themselves. */
function cut(inline: Text): readonly Piece[] {
  if (inline.letterSpacing) return spread(inline)
  if (inline.href !== undefined) return [{ ...inline, whole: false }]
  return stretches(inline.text).map((stretch) => ({ ...inline, ...stretch }))
}

/** Word puts the space after every letter: the last one goes without, or the colon after it stands apart. */
function spread(inline: Text): readonly Piece[] {
  const letters = [...inline.text]
  if (letters.length < 2) return [{ ...inline, whole: true }]
  const last = letters.pop() ?? ''
  return [
    { ...inline, text: letters.join(''), whole: true },
    { ...inline, text: last, letterSpacing: undefined, whole: true },
  ]
}

function text(inline: Piece): ParagraphChild {
  const link = inline.href === undefined ? undefined : address(inline.href)
  const run = new TextRun({
    ...(link ? { style: furnitureIds.link } : inline.whole ? { style: furnitureIds.whole } : {}),
    ...(inline.bold ? { bold: true } : {}),
    ...(inline.italic ? { italics: true } : {}),
    ...(inline.letterSpacing ? { characterSpacing: pointTwips(inline.letterSpacing) } : {}),
    children: pieces(inline.text),
  })
  return link ? new ExternalHyperlink({ link, children: [run] }) : run
}

/**
 * A ruled line of an exact width anywhere in a line, where no tab stop can be set for it:
 * one underlined no-break space, spread by character spacing.
 */
function blank(width: number, size: number): TextRun {
  const spaceWidth = size / 4
  return new TextRun({
    style: furnitureIds.blank,
    characterSpacing: Math.max(0, twips(width) - pointTwips(spaceWidth)),
    children: ['\u00a0'],
  })
}

/** Hyphens that Word writes as elements; as characters they would be drawn from another font. */
const hyphenElements: Readonly<Record<string, () => NoBreakHyphen | SoftHyphen>> = {
  '\u2011': () => new NoBreakHyphen(),
  '\u00ad': () => new SoftHyphen(),
}

function pieces(content: string): (string | NoBreakHyphen | SoftHyphen)[] {
  return clean(content)
    .split(/([\u2011\u00ad])/u)
    .filter((piece) => piece !== '')
    .map((piece) => hyphenElements[piece]?.() ?? piece)
}

/** Without the characters that XML 1.0 forbids; white space other than spaces has no business in a line. */
function clean(content: string): string {
  return (
    content
      .replace(/\p{Surrogate}/gu, '\ufffd')
      .replace(/[\t\n\r\v\f\u2028\u2029]+/gu, ' ')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
      .replace(/[\u0000-\u001f\u007f-\u009f\ufffe\uffff]/gu, '')
  )
}

/** An address as a package relationship may hold it; `undefined` where the words stay without a link. */
function address(href: string): string | undefined {
  return URL.canParse(href) ? new URL(href).href : undefined
}
