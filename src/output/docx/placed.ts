import {
  FrameAnchorType,
  FrameWrap,
  HeightRule,
  HorizontalPositionRelativeFrom,
  type IFloating,
  type IFrameOptions,
  Paragraph,
  TextWrappingType,
  VerticalPositionRelativeFrom,
} from 'docx'
import type { Page, PlacedBlock, Section } from '#layout'
import type { Drawing } from './drawing.ts'
import { furnitureIds } from './furniture.ts'
import { drawInlines } from './inlines.ts'
import { emus, twips } from './lengths.ts'
import { topRoom } from './room.ts'

/**
 * What stands at fixed places of a section's first sheet: lines in frames, pictures anchored to a paragraph that
 * takes no more room than the pictures want kept free above the text.
 */
export function drawAllPlaced(section: Section, page: Page, drawing: Drawing): readonly Paragraph[] {
  const placed = section.blocks.filter((block) => block.type === 'placed')
  if (placed.length === 0) return []
  const paper = section.orientation === 'landscape' ? page.geometry.width : page.geometry.height
  const runs = placed.flatMap((block) => {
    const { content, height, width } = block
    if (content.type !== 'image') return []
    return [drawing.pictures.draw({ ...content, width, height }, floating(block, page, paper))]
  })
  const room = topRoom(placed)
  const widest = topRoom(page.sections.flatMap(({ blocks }) => blocks))
  return [
    ...placed.flatMap((block) => framed(block, paper, drawing)),
    ...(runs.length > 0 || room > 0
      ? [
          new Paragraph({
            style: furnitureIds.anchor,
            // One style for all sections: where another one keeps more room, this one says its own.
            ...(room === widest ? {} : { spacing: { before: twips(room) } }),
            children: runs,
          }),
        ]
      : []),
  ]
}

function floating(block: PlacedBlock, page: Page, paper: number): IFloating {
  const { height, left, room } = block
  const keepsOff = block.edge === 'bottom' && room > 0
  // The top of the room is as far above the picture as it reaches into the text area beyond the picture.
  const above = page.geometry.margins.bottom + room - block.fromEdge - height
  return {
    horizontalPosition: { relative: HorizontalPositionRelativeFrom.PAGE, offset: emus(left) },
    verticalPosition: { relative: VerticalPositionRelativeFrom.PAGE, offset: emus(topOf(block, paper)) },
    wrap: { type: keepsOff ? TextWrappingType.TOP_AND_BOTTOM : TextWrappingType.NONE },
    ...(keepsOff ? { margins: { top: emus(Math.max(0, above)) } } : {}),
    allowOverlap: true,
    lockAnchor: true,
  }
}

function framed(block: PlacedBlock, paper: number, drawing: Drawing): readonly Paragraph[] {
  const { content, height, left, room, width } = block
  if (content.type !== 'lines') return []
  const frame: IFrameOptions = {
    type: 'absolute',
    position: { x: twips(left), y: twips(topOf(block, paper)) },
    width: twips(width),
    height: twips(height),
    rule: HeightRule.ATLEAST,
    wrap: room > 0 ? FrameWrap.NOT_BESIDE : FrameWrap.AROUND,
    anchor: { horizontal: FrameAnchorType.PAGE, vertical: FrameAnchorType.PAGE },
  }
  const style = drawing.sheet.use(content.style)
  const size = drawing.sheet.sizeOf(content.style)
  return content.lines.map((line) => new Paragraph({ style, frame, children: drawInlines(line, size) }))
}

/** mm from the upper edge of the paper */
function topOf({ edge, fromEdge, height }: PlacedBlock, paper: number): number {
  return edge === 'top' ? fromEdge : paper - fromEdge - height
}
