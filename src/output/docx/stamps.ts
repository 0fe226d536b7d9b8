import { type Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx'
import type { Inline, StampLine, StampsBlock } from '#layout'
import { type Drawing, type Drawn, styled } from './drawing.ts'
import { furnitureIds } from './furniture.ts'
import { drawInlines, words } from './inlines.ts'
import { pointTwips, twips } from './lengths.ts'
import { tab } from './paragraph.ts'
import type { Change } from './style-sheet.ts'

/** Between two stamps at least, mm. */
const gap = 5
/** Above the second and further rows, pt. */
const rowGap = 14

/**
 * One stamp stands at the right by the indent of its styles; more stand in rows of two,
 * one at the left margin and one at the right.
 */
export function drawStamps(block: StampsBlock, drawing: Drawing): readonly Drawn[] {
  const [only, ...others] = block.stamps
  if (!only) return []
  return others.length === 0 ? drawAlone(only, block.stampWidth, drawing) : [drawBeside(block, drawing)]
}

function drawAlone(stamp: readonly StampLine[], stampWidth: number, drawing: Drawing): readonly Paragraph[] {
  const width = Math.min(stampWidth, drawing.textWidth)
  const change = { ...place(drawing.textWidth), indentLeft: drawing.textWidth - width }
  return stamp.map((line) =>
    drawLine(line, drawing.sheet.use(line.style, change, 'на другом листе'), drawing),
  )
}

function drawBeside(block: StampsBlock, drawing: Drawing): Table {
  const width = Math.min(block.stampWidth, (drawing.textWidth - gap) / 2)
  const right = twips(width)
  const left = twips(drawing.textWidth) - right
  const cell = (stamp: readonly StampLine[], size: number, row: number) =>
    new TableCell({
      width: { size, type: WidthType.DXA },
      margins: {
        top: row === 0 ? 0 : pointTwips(rowGap),
        right: size - right,
        marginUnitType: WidthType.DXA,
      },
      children: stamp.map((line) =>
        drawLine(
          line,
          drawing.sheet.derive(line.style, { ...place(width), indentLeft: 0 }, 'рядом'),
          drawing,
        ),
      ),
    })
  const blankCell: readonly StampLine[] = [{ style: 'stamp', inlines: [] }]
  const rows = Array.from({ length: Math.ceil(block.stamps.length / 2) }, (_, row) => {
    const [one = blankCell, other = blankCell] = block.stamps.slice(row * 2, row * 2 + 2)
    return new TableRow({ cantSplit: true, children: [cell(one, left, row), cell(other, right, row)] })
  })
  return new Table({
    style: furnitureIds.layout,
    layout: TableLayoutType.FIXED,
    width: { size: left + right, type: WidthType.DXA },
    columnWidths: [left, right],
    rows,
  })
}

/** Lines of a stamp stay together; a rule for the hand runs up to the name at the right edge, `edge` mm. */
function place(edge: number): Change {
  return {
    indentRight: 0,
    keepWithNext: true,
    tabs: [{ position: twips(edge), align: 'right', leader: 'underscore' }],
  }
}

function drawLine(line: StampLine, style: string, drawing: Drawing): Paragraph {
  const size = drawing.sheet.sizeOf(line.style)
  if (line.name === undefined) return styled(style, drawInlines(line.inlines, size))
  // The rule is the tab's leader: a blank of the line's own would be a second one.
  const before: readonly Inline[] = line.inlines.filter((inline) => inline.type !== 'blank')
  const beforeRule = before.length > 0 ? [words(' ')] : []
  return styled(style, [...drawInlines(before, size), ...beforeRule, tab(), words(`\u00a0${line.name}`)])
}
