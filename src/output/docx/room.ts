import type { Block } from '#layout'

/** mm kept free above the text for what is placed there. */
export function topRoom(blocks: readonly Block[]): number {
  return Math.max(
    0,
    ...blocks.map((block) => (block.type === 'placed' && block.edge === 'top' ? block.room : 0)),
  )
}
