/** The looks of a paragraph, under a Russian style name that a Word user sees. */
export interface ParagraphStyle {
  readonly title: string
  readonly align: 'left' | 'center' | 'right' | 'justify'
  /** pt */
  readonly size: number
  readonly bold: boolean
  readonly italic: boolean
  readonly capitals: boolean
  /** pt */
  readonly letterSpacing: number
  /** mm, from the left margin */
  readonly indentLeft: number
  /** mm, from the right margin */
  readonly indentRight: number
  /** mm, added to `indentLeft` on the first line; negative hangs */
  readonly firstLine: number
  /** pt */
  readonly before: number
  /** pt */
  readonly after: number
  /** lines: 1, 1.15, 1.5 */
  readonly lineSpacing: number
  readonly hyphenate: boolean
  readonly keepWithNext: boolean
  /** Its lines stay on one page. */
  readonly keepTogether: boolean
  /** Level in the outline, 1 is the outermost; `null` for what is no heading. */
  readonly outline: number | null
}

export const paragraphStyleNames = [
  'founder',
  'organization',
  'organization-short',
  'unit',
  'kind',
  'requisites',
  'place',
  'protocol',
  'conference',
  'title',
  'text',
  'command',
  'addressee',
  'deadline',
  'point-1',
  'point-2',
  'point-3',
  'point-4',
  'dash-1',
  'dash-2',
  'dash-3',
  'number-1',
  'number-2',
  'number-3',
  'heading-1',
  'heading-2',
  'heading-3',
  'heading-4',
  'annex-mark',
  'annex-title',
  'stamp-word',
  'stamp',
  'draft-mark',
  'restriction',
  'recipient',
  'visa',
  'signature',
  'signature-mark',
  'seal',
  'copy-mark',
  'executor-mark',
  'filing-mark',
  'receipt-mark',
  'control-mark',
  'reference-data',
  'image',
  'image-caption',
  'table-head',
  'table-section',
  'table-cell',
  'footnote',
] as const
export type ParagraphStyleName = (typeof paragraphStyleNames)[number]
