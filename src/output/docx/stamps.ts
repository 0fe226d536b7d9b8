import { type Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx'
import { type Inline, type StampLine, type StampRow, type StampsBlock, stampRows } from '#layout'
import { type Drawing, type Drawn, styled } from './drawing.ts'
import { furnitureIds } from './furniture.ts'
import { drawInlines, words } from './inlines.ts'
import { pointTwips, twips } from './lengths.ts'
import { tab } from './paragraph.ts'
import type { Change } from './style-sheet.ts'

/** Between two stamps at least, mm. */
const gap = 5
/** Above the second and further rows, pt; above the first, too, of those that stand under signatures. */
const rowGap = 14

/** A stamp without a neighbour stands at its side by the indent of its styles; two to a row need a table. */
export function drawStamps(block: StampsBlock, drawing: Drawing): readonly Drawn[] {
  const rows = stampRows(block)
  const paired = rows.some(({ left, right }) => left !== null && right !== null)
  if (paired) return [drawBeside(rows, block, drawing)]
  return rows.flatMap((row, at) => {
    const after = at === rows.length - 1 ? (block.after ?? 0) : 0
    return drawAlone(row, at, after, block, drawing)
  })
}

function drawAlone(
  { left, right }: StampRow,
  at: number,
  after: number,
  block: StampsBlock,
  drawing: Drawing,
): readonly Paragraph[] {
  const width = Math.min(block.stampWidth, drawing.textWidth)
  const atRight: Change = { ...place(drawing.textWidth), indentLeft: drawing.textWidth - width }
  const atLeft: Change = { ...place(width), indentLeft: 0, indentRight: drawing.textWidth - width }
  const stamp = left ?? right ?? []
  return stamp.map((line, index) => {
    const below: Change = (at > 0 || left) && index === 0 ? { before: rowGap } : {}
    // Those at the left belong to what is above them: they may part from what follows.
    const loose: Change = left && index === stamp.length - 1 ? { keepWithNext: false } : {}
    const last: Change = after > 0 && index === stamp.length - 1 ? { after } : {}
    const style = left
      ? drawing.sheet.derive(line.style, { ...atLeft, ...below, ...loose }, 'слева')
      : drawing.sheet.use(line.style, { ...atRight, ...below, ...last }, wordOf(below, last))
    return drawLine(line, style, drawing)
  })
}

/** What a style is called that only differs by its room. */
function wordOf(below: Change, last: Change): string {
  return last.after ? 'последняя строка' : below.before ? 'ниже' : 'на другом листе'
}

function drawBeside(rows: readonly StampRow[], block: StampsBlock, drawing: Drawing): Table {
  const width = Math.min(block.stampWidth, (drawing.textWidth - gap) / 2)
  const right = twips(width)
  const left = twips(drawing.textWidth) - right
  const cell = (stamp: readonly StampLine[] | null, size: number, row: number) =>
    new TableCell({
      width: { size, type: WidthType.DXA },
      margins: {
        top: row === 0 && block.side !== 'left' ? 0 : pointTwips(rowGap),
        right: size - right,
        ...(row === rows.length - 1 && block.after && { bottom: pointTwips(block.after) }),
        marginUnitType: WidthType.DXA,
      },
      children: (stamp ?? blankStamp).map((line, index, { length }) => {
        // Of stamps that belong to what is above them, rows may go to the next page.
        const loose: Change = block.side === 'left' && index === length - 1 ? { keepWithNext: false } : {}
        const change = { ...place(width), indentLeft: 0, ...loose }
        return drawLine(line, drawing.sheet.derive(line.style, change, 'рядом'), drawing)
      }),
    })
  return new Table({
    style: furnitureIds.layout,
    layout: TableLayoutType.FIXED,
    width: { size: left + right, type: WidthType.DXA },
    columnWidths: [left, right],
    rows: rows.map(
      (pair, row) =>
        new TableRow({
          cantSplit: true,
          children: [cell(pair.left, left, row), cell(pair.right, right, row)],
        }),
    ),
  })
}

const blankStamp: readonly StampLine[] = [{ style: 'stamp', inlines: [] }]

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
