import type { Drawing, DrawnBlock, DrawnParagraph } from './drawing.ts'

/**
 * Signatures never stand alone on a page: at least three lines of the text go with them
 * (ГОСТ Р 7.0.97-2016, 5.22). Typst keeps whole blocks together, not the last lines of one; so the document
 * is laid out, the places of the last paragraphs are looked at, and where it is needed it is laid out again.
 */
const linesWithSignatures = 3

const pointsPerMillimetre = 72 / 25.4

/** Fewest lines of a paragraph on a page, at its beginning and at its end. */
const fewest = 2

/**
 * `whole`: the paragraph goes over; `break`: it goes over and begins the page; `reserve`: so much room, pt, at the
 * bottom of its page is not for it.
 */
export type Hold =
  | { readonly type: 'whole' | 'break' }
  | { readonly type: 'reserve'; readonly points: number }

/** What page.typ tells of a place: of a paragraph before signatures, or of the signatures. */
export interface TailPoint {
  /** Number of the block. */
  readonly id: number
  readonly part: 'start' | 'end' | 'signatures'
  readonly page: number
  /** pt from the top of the page: of the first baseline, or of the bottom of the last line. */
  readonly y: number
  /** Of the whole paragraph. */
  readonly lines?: number
}

interface Fallen {
  readonly id: number
  readonly paragraph: DrawnParagraph
  readonly landscape: boolean
  readonly start: TailPoint
  readonly end: TailPoint
}

/** What must be held back so that every signatures' page has enough lines of text; empty when all is well. */
export function holdLastLines(drawing: Drawing, points: readonly TailPoint[]): ReadonlyMap<number, Hold> {
  const holds = new Map<number, Hold>()
  for (const signatures of points.filter(({ part }) => part === 'signatures')) {
    const above = paragraphsAbove(signatures.id, drawing, points)
    if (above.length === 0 || linesOnPage(above, signatures.page, drawing) >= linesWithSignatures) continue
    let wanted = linesWithSignatures
    for (const fallen of above) {
      if (wanted <= 0) break
      const total = fallen.start.lines ?? 0
      const hold = holdParagraph(fallen, wanted, drawing)
      if (hold) holds.set(fallen.id, hold)
      wanted -= total
    }
    const topmost = Math.min(...above.map(({ id }) => id).filter((id) => holds.has(id)))
    // What leaves lines behind on its page parts from the head by itself.
    const first = holds.get(topmost)?.type === 'whole' ? beginsPage(topmost, drawing) : null
    if (first !== null) holds.set(first, { type: 'break' })
  }
  return holds
}

/**
 * Where everything from the head of the section on stays with what is below it, Typst stays nothing: a short text
 * under a long head must be told to begin a page. Its command word goes with it. `null` where it need not be told.
 */
function beginsPage(held: number, drawing: Drawing): number | null {
  let first = 0
  for (const { blocks } of drawing.sections) {
    const at = held - first
    first += blocks.length
    if (at < 0 || at >= blocks.length) continue
    if (!blocks.slice(0, at).every((block) => staysWithNext(block, drawing))) return null
    const before = blocks[at - 1]
    return before?.type === 'paragraph' && before.style === 'command' ? held - 1 : held
  }
  return null
}

function staysWithNext(block: DrawnBlock, { styles }: Drawing): boolean {
  switch (block.type) {
    case 'paragraph':
    case 'stamps':
    case 'image':
      return block.sticky
    case 'requisites':
      return styles.requisites.keepWithNext
    case 'columns':
    case 'placed':
      return true
    case 'signatures':
    case 'table':
    case 'foot':
      return false
    default:
      return block satisfies never
  }
}

/** The nearest first. */
function paragraphsAbove(
  signatures: number,
  drawing: Drawing,
  points: readonly TailPoint[],
): readonly Fallen[] {
  const blocks = drawing.sections.flatMap(({ blocks, landscape }) =>
    blocks.map((block) => ({ block, landscape })),
  )
  const found: Fallen[] = []
  for (let id = signatures - 1; id >= 0; id--) {
    const { block: paragraph, landscape = false } = blocks[id] ?? {}
    const start = points.find((point) => point.id === id && point.part === 'start')
    const end = points.find((point) => point.id === id && point.part === 'end')
    if (paragraph?.type !== 'paragraph' || !start || !end) break
    found.push({ id, paragraph, landscape, start, end })
  }
  return found
}

function linesOnPage(above: readonly Fallen[], page: number, drawing: Drawing): number {
  let lines = 0
  for (const { paragraph, start, end } of above) {
    if (end.page !== page) break
    const top = drawing.geometry.margins.top * pointsPerMillimetre
    lines += start.page === page ? (start.lines ?? 0) : Math.round((end.y - top) / lineOf(paragraph, drawing))
  }
  return lines
}

function holdParagraph(fallen: Fallen, wanted: number, drawing: Drawing): Hold | undefined {
  const { paragraph, start, end } = fallen
  // Longer than a page: its end has come to the signatures by itself, with two lines at least.
  if (end.page > start.page + 1) return undefined
  const staying = (start.lines ?? 0) - Math.max(wanted, fewest)
  if (staying < fewest || !paragraph.breakable) return { type: 'whole' }
  const top = start.y - drawing.font.ascent * drawing.styles[paragraph.style].size
  const room = bottomOf(fallen, drawing) - top
  // Half a line over, so that rounding decides nothing.
  return { type: 'reserve', points: Math.max(0, room - (staying + 0.5) * lineOf(paragraph, drawing)) }
}

/** pt from the top of the page to the bottom margin */
function bottomOf({ landscape }: Fallen, { geometry }: Drawing): number {
  const height = landscape ? geometry.width : geometry.height
  return (height - geometry.margins.bottom) * pointsPerMillimetre
}

/** pt between baselines */
function lineOf({ style }: DrawnParagraph, { font, styles }: Drawing): number {
  return font.line * styles[style].lineSpacing * styles[style].size
}
