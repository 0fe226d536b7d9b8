import type { Paragraph } from 'docx'
import type { FootBlock } from '#layout'
import { type Drawing, drawLines } from './drawing.ts'
import { twips } from './lengths.ts'

/**
 * Mark of the executor: a frame at the foot of the text area, on the page of the paragraph after it,
 * which is the section's last. The frame is in the style.
 */
export function drawFoot(block: FootBlock, drawing: Drawing): readonly Paragraph[] {
  const change = { footFrame: twips(drawing.textWidth), keepWithNext: false }
  return drawLines(drawing, 'executor-mark', block.lines, { change, word: 'внизу листа' })
}
