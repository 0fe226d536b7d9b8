import { Paragraph, type ParagraphChild, type Table } from 'docx'
import type { Inline, ParagraphStyleName } from '#layout'
import { drawInlines } from './inlines.ts'
import type { DocumentNumbering } from './numbering.ts'
import type { Change, StyleSheet } from './style-sheet.ts'
import { furnitureIds } from './styles.ts'

/** What the blocks of a section are drawn with. */
export interface Drawing {
  readonly sheet: StyleSheet
  readonly numbering: DocumentNumbering
  /** Width of the section's text area, mm. */
  readonly textWidth: number
  /** What the first signature leaves above itself for the hand, pt. */
  readonly roomForHand: number
}

export type Drawn = Paragraph | Table

/** What holds a paragraph to the next beyond its style: that depends on its place, not on its looks. */
export interface Keeping {
  readonly keepNext?: true
  readonly keepLines?: true
}

/** A paragraph in a style of the sheet, by the style's identifier. */
export function styled(style: string, children: readonly ParagraphChild[], keeping: Keeping = {}): Paragraph {
  return new Paragraph({ style, children, ...keeping })
}

/** Paragraphs of a cell, a stamp or a foot, in a style of the page as its place changes it. */
export function drawLines(
  drawing: Drawing,
  name: ParagraphStyleName,
  lines: readonly (readonly Inline[])[],
  place: { readonly change: Change; readonly word: string },
): readonly Paragraph[] {
  const style = drawing.sheet.derive(name, place.change, place.word)
  return lines.map((inlines) => styled(style, drawInlines(inlines, drawing.sheet.sizeOf(name))))
}

/** Carries the end of a section, or parts two tables; takes no room. */
export function separator(): Paragraph {
  return styled(furnitureIds.sectionEnd, [])
}
