import type { Block, SignaturesBlock } from '#layout'
import type { Place } from './draw-block.ts'
import { drawInlines } from './draw-inlines.ts'
import type { DrawnSignatures } from './drawing.ts'

/** pt above a row with a frame: the frame itself is the room for the hand */
const frameGap = 10
/** pt between a position and what stands below it, where signatures stand side by side */
const besideGap = 10

export function drawSignatures(block: SignaturesBlock, place: Place): DrawnSignatures {
  const { clean } = place.cleaner
  const { styles } = place.page
  return {
    type: 'signatures',
    gap: block.signatures[0]?.frame && !block.beside ? Math.min(place.gap, frameGap) : place.gap,
    frameGap,
    between: styles.signature.before,
    positionWidth: block.positionWidth,
    frames: block.frames ?? null,
    beside: block.beside ?? false,
    besideGap,
    sticky: keepsNext(place),
    tail: place.number,
    signatures: block.signatures.map(({ frame, name, position }) => ({
      position: drawInlines(position, clean, styles.signature),
      name: clean(name),
      frame: frame?.map((line) => drawInlines(line, clean, styles['signature-mark'])) ?? null,
    })),
  }
}

/** Neither the place of the seal nor the executor's mark goes to a page of its own, nor the date under «Верно». */
function keepsNext({ blocks, index }: Place): boolean {
  const style = (block: Block | undefined) => (block?.type === 'paragraph' ? block.style : block?.type)
  const next = style(blocks[index + 1])
  return next === 'foot' || next === 'seal' || (next === 'copy-mark' && style(blocks[index - 1]) === next)
}
