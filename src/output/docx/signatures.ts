import { type Paragraph, Table, TableCell, TableLayoutType, TableRow, VerticalAlign, WidthType } from 'docx'
import type { Inline, Signature, SignaturesBlock } from '#layout'
import { type Drawing, type Keeping, styled } from './drawing.ts'
import { furnitureIds } from './furniture.ts'
import { drawInlines, words } from './inlines.ts'
import { twips } from './lengths.ts'
import type { Change } from './style-sheet.ts'

/** Between a frame and what stands beside it, mm. */
const frameGap = 3
/** From a frame's rule to its words, mm. */
const framePadding = 1.5
/** Between signatures side by side, mm. */
const besideGap = 10
/** Above what stands below a position, pt: a name, a frame. */
const belowPosition = { name: 10, frame: 5 }
/** Above a frame beside its position, pt. */
const aboveFrame = 10

/** Mean width of a Cyrillic letter and height of a line of Times New Roman, ems. */
const meanWidth = 0.5
const naturalLine = 1.149
const millimetresPerPoint = 25.4 / 72

/** Lines of one signature stay together; `next` holds it to the one below. */
const held = (next: boolean): Change => ({
  keepWithNext: next,
  keepTogether: true,
  firstLine: 0,
  align: 'left',
})

/**
 * Signatures as rows of a table without borders: the left cell keeps the position narrow, the right one has the
 * name at its lower right corner, on the position's last line. (One paragraph with a tab stop beyond its right
 * indent would do in Word, but LibreOffice loses the name.) The styles hold them all on one page, unless they are
 * more than a page holds.
 */
export function drawSignatures(block: SignaturesBlock, drawing: Drawing, keeping: Keeping): Table {
  const together = estimatedHeight(block, drawing) <= drawing.textHeight
  const rows = block.beside ? besideRows(block, drawing) : columnRows(block, drawing)
  // The first is always held: to the text above and by the second.
  return tableOf(
    rows.map((row, at) => {
      const last = at === rows.length - 1
      return row(held(last ? keeping.keepNext !== false : together || at === 0))
    }),
  )
}

/** mm; lines are estimated: only Word knows where it breaks them */
function estimatedHeight({ beside, positionWidth, signatures }: SignaturesBlock, drawing: Drawing): number {
  const { before, size } = drawing.sheet.pageStyle('signature')
  const width = beside ? (drawing.textWidth - besideGap) / 2 : positionWidth
  const line = size * naturalLine * millimetresPerPoint
  const heights = signatures.map(({ position }) => {
    const letters = position.reduce((sum, each) => sum + (each.type === 'text' ? each.text.length : 0), 0)
    const lines = Math.max(1, Math.ceil((letters * size * meanWidth * millimetresPerPoint) / width))
    return before * millimetresPerPoint + (lines + (beside ? 1 : 0)) * line
  })
  return heights.reduce((sum, height) => sum + height, 0) / (beside ? 2 : 1)
}

/** A cell reaches to an edge, twips from the left margin. */
interface Cell {
  readonly to: number
  readonly children: readonly Paragraph[]
}
/** A row, once it is known whether it is held to the next. */
type Row = (look: Change) => readonly Cell[]

function columnRows(
  { frames, positionWidth, signatures }: SignaturesBlock,
  drawing: Drawing,
): readonly Row[] {
  const whole = twips(drawing.textWidth)
  const position = Math.min(twips(positionWidth), whole)
  const framed = frames ? twips(frames.positionWidth + frameGap) : 0
  const frame = frames ? framed + twips(frames.width + frameGap) : 0
  return signatures.map((signature) => (look) => {
    const name = { to: whole, children: [drawName(signature, { ...look, before: 0 }, drawing)] }
    if (!signature.frame) return [{ to: position, children: [drawPosition(signature, look, drawing)] }, name]
    const beside = drawPosition(signature, { ...look, indentRight: frameGap }, drawing)
    const mark = drawFrame(signature.frame, frameGap, look, drawing, { ...look, before: aboveFrame })
    return [{ to: framed, children: [beside] }, { to: frame, children: mark }, name]
  })
}

/** Two to a row; in a cell the name stands below its position. */
function besideRows({ frames, signatures }: SignaturesBlock, drawing: Drawing): readonly Row[] {
  const half = (drawing.textWidth - besideGap) / 2
  const cell = (signature: Signature | undefined, look: Change): readonly Paragraph[] => {
    if (!signature) return [blank(look, drawing)]
    const aside = Math.max(0, half - (frames?.width ?? half))
    const first = { ...look, before: belowPosition.frame }
    const frame = signature.frame ? drawFrame(signature.frame, aside, look, drawing, first) : []
    const name = drawName(signature, { ...look, before: belowPosition.name }, drawing)
    return [drawPosition(signature, look, drawing), ...frame, name]
  }
  return Array.from({ length: Math.ceil(signatures.length / 2) }, (_, row) => (look) => [
    { to: twips(half), children: cell(signatures[2 * row], look) },
    { to: twips(half + besideGap), children: [blank(look, drawing)] },
    { to: twips(drawing.textWidth), children: cell(signatures[2 * row + 1], look) },
  ])
}

/** Every edge of a row is one of the table; a cell spans what lies between its own. */
function tableOf(rows: readonly (readonly Cell[])[]): Table {
  const edges = [...new Set(rows.flatMap((cells) => cells.map(({ to }) => to)))].sort((a, b) => a - b)
  const widths = edges.map((edge, at) => edge - (edges[at - 1] ?? 0))
  return new Table({
    style: furnitureIds.layout,
    layout: TableLayoutType.FIXED,
    width: { size: edges.at(-1) ?? 0, type: WidthType.DXA },
    columnWidths: widths,
    rows: rows.map(
      (cells) =>
        new TableRow({
          cantSplit: true,
          children: cells.map(({ children, to }, at) => {
            const from = cells[at - 1]?.to ?? 0
            const span = edges.indexOf(to) - edges.indexOf(from)
            return new TableCell({
              width: { size: to - from, type: WidthType.DXA },
              ...(span > 1 && { columnSpan: span }),
              verticalAlign: VerticalAlign.BOTTOM,
              children,
            })
          }),
        }),
    ),
  })
}

function drawPosition({ position }: Signature, look: Change, { sheet }: Drawing): Paragraph {
  return styled(sheet.use('signature', look, 'иначе'), drawInlines(position, sheet.sizeOf('signature')))
}

function drawName({ name }: Signature, look: Change, { sheet }: Drawing): Paragraph {
  return styled(sheet.derive('signature', { ...look, align: 'right' }, 'справа'), [words(name)])
}

/** Paragraphs of one style with a border stand in one frame; `aside` mm stay free at their right. */
function drawFrame(
  lines: readonly (readonly Inline[])[],
  aside: number,
  look: Change,
  { sheet }: Drawing,
  first: Change,
): readonly Paragraph[] {
  const boxed: Change = { boxed: true, indentLeft: framePadding, indentRight: aside + framePadding }
  return lines.map((line, at) => {
    const style = sheet.use('signature-mark', { ...(at === 0 ? first : look), ...boxed }, 'иначе')
    return styled(style, drawInlines(line, sheet.sizeOf('signature-mark')))
  })
}

/** A cell has a paragraph at least, as Word wants it. */
function blank(look: Change, { sheet }: Drawing): Paragraph {
  return styled(sheet.derive('signature', { ...look, before: 0, align: 'right' }, 'справа'), [])
}
