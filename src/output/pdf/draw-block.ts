import type { Block, FootBlock, Page, ParagraphBlock, ParagraphStyle } from '#layout'
import type { TextCleaner } from './clean-text.ts'
import { drawColumns } from './draw-columns.ts'
import { drawInlines } from './draw-inlines.ts'
import { drawPicture, drawPlaced } from './draw-picture.ts'
import { drawSignatures } from './draw-signatures.ts'
import { drawStamps } from './draw-stamps.ts'
import { drawTable } from './draw-table.ts'
import type { DrawnBlock, DrawnParagraph } from './drawing.ts'
import type { Fonts } from './fonts.ts'
import type { Hold } from './last-lines.ts'

/** What of the signatures' paragraphs goes with them to a new page; by number of block. */
export type Holds = ReadonlyMap<number, Hold>

/** What every block is drawn on. */
export interface Ground {
  readonly page: Page
  readonly cleaner: TextCleaner
  readonly fonts: Fonts
  readonly holds: Holds
}

/** A block's own place. */
export interface Place extends Ground {
  readonly landscape: boolean
  readonly blocks: readonly Block[]
  readonly index: number
  readonly number: number
  readonly gap: number
  readonly inColumn: boolean
}

export function drawBlock(block: Block, place: Place): DrawnBlock {
  const { clean } = place.cleaner
  const inlines = (each: ParagraphBlock['inlines'], style?: ParagraphStyle) => drawInlines(each, clean, style)
  const { gap } = place
  const { styles } = place.page
  switch (block.type) {
    case 'paragraph':
      return drawParagraph(block, place)
    case 'requisites':
      return {
        type: 'requisites',
        gap,
        left: inlines(block.left, styles.requisites),
        right: inlines(block.right, styles.requisites),
      }
    case 'stamps':
      return drawStamps(block, place)
    case 'signatures':
      return drawSignatures(block, place)
    case 'table':
      return drawTable(block, place)
    case 'foot':
      return drawFoot(block, place)
    case 'image':
      return {
        type: 'image',
        gap,
        align: block.align,
        sticky: block.keepWithNext ?? false,
        picture: drawPicture(block, place.page),
      }
    case 'placed':
      return drawPlaced(block, place)
    case 'columns':
      return drawColumns(block, place, drawBlock)
    default:
      return block satisfies never
  }
}

function drawParagraph(block: ParagraphBlock, place: Place): DrawnParagraph {
  const style = place.page.styles[block.style]
  const hold = place.inColumn ? undefined : place.holds.get(place.number)
  return {
    type: 'paragraph',
    style: block.style,
    gap: place.gap,
    inlines: drawInlines(block.inlines, place.cleaner.clean, style),
    label: block.label ? place.cleaner.clean(block.label.text) : null,
    labelBold: block.label?.bold ?? false,
    outline: style.outline,
    sticky: keepsNext(block, style) || isWhole(hold),
    breakable: !style.keepTogether && !isWhole(hold),
    newPage: hold?.type === 'break',
    tail: !place.inColumn && isBeforeSignatures(place) ? place.number : null,
    inColumn: place.inColumn,
    reserve: hold?.type === 'reserve' ? hold.points : null,
  }
}

/**
 * Some seven lines. Typst takes what it keeps with the next block over to the next page whole: a long paragraph above
 * a list would leave the page before it empty by a quarter, and does without.
 */
const LONG = 500

function keepsNext({ inlines, keepWithNext }: ParagraphBlock, style: ParagraphStyle): boolean {
  if (!style.keepWithNext && !keepWithNext) return false
  const letters = inlines.reduce((sum, inline) => sum + (inline.type === 'text' ? inline.text.length : 0), 0)
  return style.keepTogether || letters <= LONG
}

function isWhole(hold: Hold | undefined): boolean {
  return hold?.type === 'whole' || hold?.type === 'break'
}

/** One of the three paragraphs that may have to go with signatures: their last three lines at least. */
function isBeforeSignatures({ blocks, index }: Place): boolean {
  // «Верно» is no text, and its signature is another's.
  const self = blocks[index]
  if (self?.type === 'paragraph' && self.style === 'copy-mark') return false
  const following = blocks.slice(index + 1, index + 4)
  const signatures = following.findIndex((block) => block.type === 'signatures')
  return signatures >= 0 && following.slice(0, signatures).every((block) => block.type === 'paragraph')
}

/** The first one is pushed down to the foot of the page, the others stand below it. */
function drawFoot(block: FootBlock, { blocks, cleaner, gap, index, page }: Place): DrawnBlock {
  const { lines, style = 'executor-mark' } = block
  return {
    type: 'foot',
    gap,
    style,
    first: blocks[index - 1]?.type !== 'foot',
    sticky: blocks[index + 1]?.type === 'foot',
    lines: lines.map((each) => drawInlines(each, cleaner.clean, page.styles[style])),
  }
}
