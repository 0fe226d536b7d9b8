import type { Block, Inline, Section } from '#layout'

export type Footnote = Extract<Inline, { type: 'footnote' }>

/** The footnotes of a section in the order of the page: only the text and its tables have any. */
export function footnotesOf({ blocks }: Section): readonly Footnote[] {
  return blocks.flatMap(inlinesIn).filter((inline) => inline.type === 'footnote')
}

function inlinesIn(block: Block): readonly Inline[] {
  if (block.type === 'paragraph') return block.inlines
  if (block.type !== 'table') return []
  const cells = [...block.head, ...block.rows.flatMap((row) => row.cells)]
  return cells.flatMap(({ paragraphs }) => paragraphs.flat())
}
