import type { Block, Page } from '#layout'
import type { LineMetrics } from './font-tables.ts'

/** pt between a table and its neighbours: its rules must not touch the lines of the text. */
const tableGap = 6

/** Lines of text left for the hand above a signature at least (ГОСТ Р 7.0.97-2016, 5.22: two or three). */
const linesForHand = 2

/** pt above every signature */
export function roomForHand({ styles }: Page, { line }: LineMetrics): number {
  return Math.max(styles.signature.before, linesForHand * line * styles.text.size * styles.text.lineSpacing)
}

/** pt above a block. Of what is below one and above the next the larger counts, as in Word and LibreOffice. */
export function spaceAbove(block: Block, page: Page, metrics: LineMetrics): number {
  const { styles } = page
  switch (block.type) {
    case 'paragraph':
      return styles[block.style].before
    case 'requisites':
      return styles.requisites.before
    case 'stamps':
      return Math.max(0, ...block.stamps.map(([line]) => (line ? styles[line.style].before : 0)))
    case 'signatures':
      return roomForHand(page, metrics)
    case 'table':
      return tableGap
    case 'foot':
      return styles['executor-mark'].before
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
      return Math.max(0, ...block.stamps.map((stamp) => styles[stamp.at(-1)?.style ?? 'stamp'].after))
    case 'signatures':
      return styles.signature.after
    case 'table':
      return tableGap
    case 'foot':
      return styles['executor-mark'].after
    default:
      return block satisfies never
  }
}
