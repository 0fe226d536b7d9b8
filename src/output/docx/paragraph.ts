import { Paragraph, Tab, TextRun } from 'docx'
import type { Label, ParagraphBlock, RequisitesBlock } from '#layout'
import { type Drawing, type Keeping, styled } from './drawing.ts'
import { drawInlines, words } from './inlines.ts'
import { twips } from './lengths.ts'
import type { TabStop } from './looks.ts'

/** A paragraph; its label is counted by Word or written before the text. */
export function drawParagraph(block: ParagraphBlock, drawing: Drawing, keeping: Keeping): Paragraph {
  const { sheet, numbering } = drawing
  const style = drawing.column ? sheet.use(block.style, drawing.column, 'в колонке') : sheet.use(block.style)
  const inlines = drawInlines(block.inlines, sheet.sizeOf(block.style))
  if (!block.label) return styled(style, inlines, keeping)
  const counted = numbering.of(block)
  // The number takes the looks of the paragraph's mark.
  const mark = block.label.bold ? { run: { bold: true } } : {}
  if (counted) return new Paragraph({ style, numbering: counted, children: inlines, ...mark, ...keeping })
  return styled(style, [...drawLabel(block.label, sheet.hangs(block.style)), ...inlines], keeping)
}

/** A label as text: a space after it that is not stretched, or the hanging indent where the style has one. */
function drawLabel({ text, bold }: Label, hangs: boolean): readonly TextRun[] {
  return hangs ? [words(text, bold), tab()] : [words(`${text}\u00a0`, bold)]
}

/** The date at the left margin and the number at the right one, a tab between them. */
export function drawRequisites(block: RequisitesBlock, drawing: Drawing): Paragraph {
  const style = drawing.sheet.use(
    'requisites',
    { tabs: [rightEdge(drawing.textWidth)], align: 'left', ...drawing.column },
    drawing.column ? 'в колонке' : 'на альбомном листе',
  )
  const size = drawing.sheet.sizeOf('requisites')
  return styled(style, [...drawInlines(block.left, size), tab(), ...drawInlines(block.right, size)])
}

/** The right end of a line, `width` mm from the left margin. */
export function rightEdge(width: number): TabStop {
  return { position: twips(width), align: 'right' }
}

export function tab(): TextRun {
  return new TextRun({ children: [new Tab()] })
}
