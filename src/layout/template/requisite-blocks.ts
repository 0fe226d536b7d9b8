import { wordsOf } from '../content/inlines.ts'
import type { Block, Inline, ParagraphStyleName, StampLine, StampsBlock } from '../page.ts'
import { readInlines } from './inlines.ts'
import { AUTOGRAPH, vocabulary } from './vocabulary.ts'
import { type AnyDirective, paragraphsIn, type Reading } from './within.ts'

/** Room for the hand before the name, mm; formats let it fill the line. */
const AUTOGRAPH_WIDTH = 30

/** Words of a style in capitals are capitals in every format, also where they are copied from. */
export function paragraphs(
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

export function requisites(
  lines: readonly (readonly Inline[])[],
  node: AnyDirective,
  reading: Reading,
): readonly Block[] {
  const [left = [], right = [], ...more] = lines
  if (more.length > 0)
    reading.report({ sought: `:${node.name}`, message: `В блоке «${node.name}» два абзаца: слева и справа.` })
  return lines.length === 0 ? [] : [{ type: 'requisites', left, right }]
}

/** How stamps of a block stand. */
type Standing = Pick<StampsBlock, 'stampWidth' | 'side' | 'arrangement' | 'after'>

export function stamps(all: readonly (readonly StampLine[])[], standing: Standing): readonly Block[] {
  const written = all.filter((lines) => lines.length > 0)
  return written.length === 0 ? [] : [{ type: 'stamps', ...standing, stamps: written }]
}

export function stamp(node: AnyDirective, reading: Reading): readonly StampLine[] {
  const directive = vocabulary[node.name]
  if (directive?.draws !== 'stamp') return []
  return paragraphsIn(node, reading).flatMap((paragraph, at): readonly StampLine[] => {
    const style = at === 0 ? directive.first : directive.rest
    const autograph = paragraph.children.find(
      (child) => child.type === 'textDirective' && child.name === AUTOGRAPH,
    )
    const words = readInlines(
      paragraph.children.filter((child) => child !== autograph),
      reading.report,
    )
    const inlines = reading.sizes.styles[style].capitals ? words.map(upper) : words
    if (autograph?.type !== 'textDirective') return inlines.length === 0 ? [] : [{ style, inlines }]
    const name = wordsOf(readInlines(autograph.children, reading.report)).trim()
    return [{ style, inlines: [...inlines, { type: 'blank', width: AUTOGRAPH_WIDTH }], name }]
  })
}
