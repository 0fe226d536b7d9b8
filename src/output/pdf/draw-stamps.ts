import { type StampLine, type StampsBlock, stampRows } from '#layout'
import type { Place } from './draw-block.ts'
import { drawInlines } from './draw-inlines.ts'
import type { DrawnStampLine, DrawnStamps } from './drawing.ts'

/** pt between rows of stamps */
const rowGap = 14

export function drawStamps(block: StampsBlock, place: Place): DrawnStamps {
  const drawn = (stamp: readonly StampLine[] | null) => (stamp === null ? null : drawStamp(stamp, place))
  return {
    type: 'stamps',
    gap: place.gap,
    stampWidth: block.stampWidth,
    rowGap,
    // Those at the right belong to what is under them, those at the left to what is above.
    sticky: block.side !== 'left',
    rows: stampRows(block).map(({ left, right }) => ({ left: drawn(left), right: drawn(right) })),
  }
}

function drawStamp(stamp: readonly StampLine[], { cleaner, page }: Place): readonly DrawnStampLine[] {
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
