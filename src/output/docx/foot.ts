import {
  FrameAnchorType,
  FrameWrap,
  HeightRule,
  HorizontalPositionAlign,
  type IFrameOptions,
  Paragraph,
  VerticalPositionAlign,
} from 'docx'
import type { FootBlock } from '#layout'
import type { Drawing } from './drawing.ts'
import { drawInlines } from './inlines.ts'
import { twips } from './lengths.ts'

/**
 * Mark of the executor, «В дело»: a frame at the foot of the text area, on the page of the paragraph after it, which is
 * the section's last. The frame is the paragraphs' own, because LibreOffice takes none from a style.
 */
export function drawFoot(block: FootBlock, drawing: Drawing): readonly Paragraph[] {
  const name = block.style ?? 'executor-mark'
  const style = drawing.sheet.use(name)
  const size = drawing.sheet.sizeOf(name)
  const frame = footFrame(twips(drawing.textWidth))
  return block.lines.map((inlines) => new Paragraph({ style, frame, children: drawInlines(inlines, size) }))
}

function footFrame(width: number): IFrameOptions {
  return {
    type: 'alignment',
    width,
    height: 0,
    rule: HeightRule.AUTO,
    wrap: FrameWrap.NOT_BESIDE,
    anchor: { horizontal: FrameAnchorType.MARGIN, vertical: FrameAnchorType.MARGIN },
    alignment: { x: HorizontalPositionAlign.LEFT, y: VerticalPositionAlign.BOTTOM },
  }
}
