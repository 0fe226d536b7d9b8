import { Paragraph, type ParagraphChild, type Table } from 'docx'
import { furnitureIds } from './furniture.ts'
import type { DocumentNumbering } from './numbering.ts'
import type { Pictures } from './pictures.ts'
import type { Change, StyleSheet } from './style-sheet.ts'

/** What the blocks of a section are drawn with. */
export interface Drawing {
  readonly sheet: StyleSheet
  readonly numbering: DocumentNumbering
  /** Width of the section's text area, mm. */
  readonly textWidth: number
  /** Height of the section's text area, mm. */
  readonly textHeight: number
  readonly pictures: Pictures
  /** In a column: what its paragraphs have instead of their style's. */
  readonly column?: Change
}

export type Drawn = Paragraph | Table

/** What holds a paragraph to the next beyond its style: that depends on its place, not on its looks. */
export interface Keeping {
  /** `false`: may part from it, whatever its style. */
  readonly keepNext?: boolean
  readonly keepLines?: true
}

/** A paragraph in a style of the sheet, by the style's identifier. */
export function styled(style: string, children: readonly ParagraphChild[], keeping: Keeping = {}): Paragraph {
  return new Paragraph({ style, children, ...keeping })
}

/** Carries the end of a section, or parts two tables and holds them together; takes no room. */
export function separator(): Paragraph {
  return styled(furnitureIds.sectionEnd, [])
}
