import type { Paragraph } from 'docx'
import type { SignaturesBlock } from '#layout'
import { type Drawing, styled } from './drawing.ts'
import { drawInlines, words } from './inlines.ts'
import { rightEdge, tab } from './paragraph.ts'

/**
 * A signature is one paragraph: the right indent keeps the position narrow, the tab stop at the right margin
 * ends the name on the position's last line. Its style holds the lines, and all signatures, on one page.
 */
export function drawSignatures(block: SignaturesBlock, drawing: Drawing): readonly Paragraph[] {
  const { sheet, textWidth } = drawing
  const size = sheet.sizeOf('signature')
  const style = sheet.use(
    'signature',
    {
      indentRight: Math.max(0, textWidth - block.positionWidth),
      tabs: [rightEdge(textWidth)],
      before: drawing.roomForHand,
      keepWithNext: true,
      keepTogether: true,
      align: 'left',
    },
    'на другом листе',
  )
  return block.signatures.map(({ position, name }) =>
    styled(style, [...drawInlines(position, size), tab(), words(name)]),
  )
}
