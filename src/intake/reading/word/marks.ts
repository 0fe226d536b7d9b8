/**
 * What must come through mammoth with the words of a paragraph goes as signs of the private use area; such signs of
 * the document itself are taken out before.
 */
const FULL = '\ue000'

/** Stands in a paragraph of its own where a section of landscape pages begins, and where it ends. */
export const wideMark = '\ue001'

const WIDTHS = '\ue002'

/** Takes our signs out of words of a document. */
export function withoutPrivate(text: string): string {
  return text.replace(/[\ue000-\ue002]/g, '')
}

/** The whole number of a point, to stand in front of its label. */
export function markOfFull(full: string | null): string {
  return full === null ? '' : `${FULL}${full}${FULL}`
}

/** The whole number in front of a paragraph's words, and how many characters it takes. */
export function readFull(text: string): { readonly full: string | undefined; readonly length: number } {
  const match = /^\ue000([\d.]+)\ue000/.exec(text)
  return { full: match?.[1], length: match?.[0].length ?? 0 }
}

/** The widths of a table's columns, to stand in a paragraph above it. */
export function markOfWidths(widths: readonly number[]): string {
  return `${WIDTHS}${widths.join(' ')}`
}

export function readWidths(text: string): readonly number[] | null {
  return text.startsWith(WIDTHS) ? text.slice(1).split(' ').map(Number) : null
}
