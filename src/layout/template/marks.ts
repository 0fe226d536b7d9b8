import type { PlacedBlock } from '../page.ts'
import { type AnyDirective, linesOf, type Reading, type Sizes } from './within.ts'

/** Marks at fixed places of the first sheet, out of the run of the text. */
export type Mark = 'control' | 'receipt'

/** From the edge of the paper, mm: in the margin, as far as the number of a page. */
const FROM_EDGE = 10
/** Room of «Контроль», mm. */
const CONTROL_WIDTH = 40
/** Between a mark and the code beside it, mm. */
const BESIDE_CODE = 4

const MILLIMETRES_PER_POINT = 25.4 / 72
/** Height of a line of Times New Roman, ems. */
const LINE = 1.149

/**
 * «Контроль» stands in the top margin, the mark of receipt in the lower one, both at the right
 * (ГОСТ Р 7.0.97-2016, 5.27, 5.29); a QR code in the same corner moves them to the left.
 */
export function placedMark(mark: Mark, node: AnyDirective, reading: Reading): readonly PlacedBlock[] {
  const lines = linesOf(node, reading)
  if (lines.length === 0) return []
  const { geometry, requisiteWidth, styles } = reading.sizes
  const { edge, style, width } = {
    control: { edge: 'top', style: 'control-mark', width: CONTROL_WIDTH } as const,
    receipt: { edge: 'bottom', style: 'receipt-mark', width: requisiteWidth } as const,
  }[mark]
  return [
    {
      type: 'placed',
      left: geometry.width - geometry.margins.right - width - roomOfCode(edge, reading.sizes),
      edge,
      fromEdge: FROM_EDGE,
      width,
      height: lines.length * styles[style].size * LINE * MILLIMETRES_PER_POINT,
      room: 0,
      content: { type: 'lines', style, lines },
    },
  ]
}

function roomOfCode(edge: PlacedBlock['edge'], { qr }: Sizes): number {
  return qr?.edge === edge ? qr.width + BESIDE_CODE : 0
}
