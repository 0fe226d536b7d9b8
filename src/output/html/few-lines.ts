import type { Page, ParagraphBlock, Section } from '#layout'

/** Mean width of a Cyrillic character of Times New Roman, ems. */
const meanWidth = 0.5
/** Estimates are not exact: what may have three lines counts as having them. */
const most = 3.4
const pointsPerMillimetre = 72 / 25.4

/**
 * A paragraph of three lines cannot be parted without leaving one of them alone; Chromium parts it all the same
 * (two lines and one, whatever `widows` says), so it is kept whole. Lines are estimated: only a browser knows them.
 */
export function hasFewLines(block: ParagraphBlock, { styles, geometry }: Page, section: Section): boolean {
  const { size, indentLeft, indentRight, firstLine } = styles[block.style]
  const { left, right } = geometry.margins
  const paper = section.orientation === 'landscape' ? geometry.height : geometry.width
  const width = (paper - left - right - indentLeft - indentRight) * pointsPerMillimetre
  const letters = block.inlines.reduce(
    (sum, inline) => sum + (inline.type === 'text' ? inline.text.length : 0),
    block.label?.text.length ?? 0,
  )
  return letters * size * meanWidth + Math.max(0, firstLine) * pointsPerMillimetre <= most * width
}
