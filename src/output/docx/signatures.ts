import {
  type ParagraphChild,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlign,
  WidthType,
} from 'docx'
import type { SignaturesBlock } from '#layout'
import { type Drawing, styled } from './drawing.ts'
import { furnitureIds } from './furniture.ts'
import { drawInlines, words } from './inlines.ts'
import { twips } from './lengths.ts'

/**
 * Signatures as rows of a table without borders: the left cell keeps the position narrow, the right one has the
 * name at its lower right corner, on the position's last line. (One paragraph with a tab stop beyond its right
 * indent would do in Word, but LibreOffice loses the name.) The styles hold all rows on one page.
 */
export function drawSignatures(block: SignaturesBlock, drawing: Drawing): Table {
  const whole = twips(drawing.textWidth)
  const left = Math.min(twips(block.positionWidth), whole)
  const held = { keepWithNext: true, keepTogether: true, firstLine: 0, align: 'left' } as const
  const position = drawing.sheet.use('signature', held)
  const name = drawing.sheet.derive('signature', { ...held, before: 0, align: 'right' }, 'справа')
  const size = drawing.sheet.sizeOf('signature')
  const cell = (width: number, style: string, children: readonly ParagraphChild[]) =>
    new TableCell({
      width: { size: width, type: WidthType.DXA },
      verticalAlign: VerticalAlign.BOTTOM,
      children: [styled(style, children)],
    })
  return new Table({
    style: furnitureIds.layout,
    layout: TableLayoutType.FIXED,
    width: { size: whole, type: WidthType.DXA },
    columnWidths: [left, whole - left],
    rows: block.signatures.map(
      (signature) =>
        new TableRow({
          cantSplit: true,
          children: [
            cell(left, position, drawInlines(signature.position, size)),
            cell(whole - left, name, [words(signature.name)]),
          ],
        }),
    ),
  })
}
