import type { Block, Page } from '#layout'

/** pt between a table and its neighbours: its rules must not touch the lines of the text. */
const tableGap = 6

/** pt above stamps and visas at the left: they stand under the signatures, not at the head of a page. */
const stampsGap = 14

/** pt above a block. Of what is below one and above the next the larger counts, as in Word and LibreOffice. */
export function spaceAbove(block: Block, { styles }: Page): number {
  switch (block.type) {
    case 'paragraph':
      return styles[block.style].before
    case 'requisites':
      return styles.requisites.before
    case 'stamps': {
      const own = Math.max(0, ...block.stamps.map(([line]) => (line ? styles[line.style].before : 0)))
      return block.side === 'left' ? Math.max(own, stampsGap) : own
    }
    case 'signatures':
      return styles.signature.before
    case 'table':
      return tableGap
    case 'foot':
      return styles[block.style ?? 'executor-mark'].before
    case 'image':
      return styles.image.before
    // Out of the run of the text; columns keep the room of their blocks inside, as the cells of Word do.
    case 'placed':
    case 'columns':
      return 0
    default:
      return block satisfies never
  }
}

/** pt */
export function spaceBelow(block: Block, { styles }: Page): number {
  switch (block.type) {
    case 'paragraph':
      return styles[block.style].after
    case 'requisites':
      return styles.requisites.after
    case 'stamps':
      return Math.max(
        block.after ?? 0,
        ...block.stamps.map((stamp) => styles[stamp.at(-1)?.style ?? 'stamp'].after),
      )
    case 'signatures':
      return styles.signature.after
    case 'table':
      return tableGap
    case 'foot':
      return styles[block.style ?? 'executor-mark'].after
    case 'image':
      return styles.image.after
    case 'placed':
    case 'columns':
      return 0
    default:
      return block satisfies never
  }
}
