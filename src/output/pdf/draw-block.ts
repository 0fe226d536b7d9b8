import type { Block, Page, ParagraphBlock, ParagraphStyle, StampsBlock } from '#layout'
import type { TextCleaner } from './clean-text.ts'
import { drawColumns } from './draw-columns.ts'
import { drawInlines } from './draw-inlines.ts'
import { drawPicture, drawPlaced } from './draw-picture.ts'
import { drawTable } from './draw-table.ts'
import type { DrawnBlock, DrawnParagraph, DrawnStampLine } from './drawing.ts'
import type { Fonts } from './fonts.ts'
import type { Hold } from './last-lines.ts'

/** pt between rows of stamps */
const stampRowGap = 14

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
      return {
        ...block,
        gap,
        rowGap: stampRowGap,
        stamps: block.stamps.map((stamp) => drawStamp(stamp, place)),
      }
    case 'signatures':
      return {
        ...block,
        gap,
        between: styles.signature.before,
        // The executor's mark does not go to a page of its own.
        sticky: place.blocks[place.index + 1]?.type === 'foot',
        tail: place.number,
        signatures: block.signatures.map(({ position, name }) => ({
          position: inlines(position, styles.signature),
          name: clean(name),
        })),
      }
    case 'table':
      return drawTable(block, place)
    case 'foot':
      return { ...block, gap, lines: block.lines.map((each) => inlines(each, styles['executor-mark'])) }
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
    sticky: style.keepWithNext || block.keepWithNext === true || hold?.type === 'whole',
    breakable: !style.keepTogether && hold?.type !== 'whole',
    tail: !place.inColumn && isBeforeSignatures(place) ? place.number : null,
    inColumn: place.inColumn,
    reserve: hold?.type === 'reserve' ? hold.points : null,
  }
}

/** One of the three paragraphs that may have to go with signatures: their last three lines at least. */
function isBeforeSignatures({ blocks, index }: Place): boolean {
  const following = blocks.slice(index + 1, index + 4)
  const signatures = following.findIndex((block) => block.type === 'signatures')
  return signatures >= 0 && following.slice(0, signatures).every((block) => block.type === 'paragraph')
}

function drawStamp(
  stamp: StampsBlock['stamps'][number],
  { page, cleaner }: Place,
): readonly DrawnStampLine[] {
  return stamp.map((line, index) => {
    const above = stamp[index - 1]
    const style = page.styles[line.style]
    return {
      style: line.style,
      gap: above ? Math.max(page.styles[above.style].after, style.before) : 0,
      inlines: drawInlines(
        // The rule before a name is drawn as long as there is room: a blank of the line's own would be a second.
        line.inlines.filter((inline) => line.name === undefined || inline.type !== 'blank'),
        cleaner.clean,
        style,
      ),
      name: line.name === undefined ? null : cleaner.clean(line.name),
    }
  })
}
