import type { Cell } from 'hucre/xlsx'

/** What stands in a cell: words, a count, a calendar day (ISO), a share (0 … 1), or nothing. */
export type Content = string | number | { readonly date: string } | { readonly share: number } | null

/** The longest text that a spreadsheet's cell takes. */
const LONGEST = 32_767

/** A typed value. Words stay words: text that begins with `=`, `+`, `-` or `@` is never a formula. */
export function cellOf(content: Content): Partial<Cell> {
  if (content === null) return { type: 'empty', value: null }
  if (typeof content === 'number') return { type: 'number', value: content }
  if (typeof content === 'object')
    return 'share' in content
      ? { type: 'number', value: content.share }
      : { type: 'date', value: new Date(`${content.date}T00:00:00Z`) }
  const text = content
    .slice(0, LONGEST)
    // Characters that XML 1.0 has no place for, and that hucre lets through.
    .replaceAll(/[\p{Cs}\u{FFFE}\u{FFFF}]/gu, '')
    // Words that look like an escaped character of a workbook stay what they are.
    .replaceAll(/_(?=x[0-9a-f]{4}_)/giu, '_x005F_')
  // hucre takes «#N/A» for an error value; as rich text it stays a word.
  return { type: 'string', value: text, ...(text.startsWith('#') ? { richText: [{ text }] } : {}) }
}

/** How a spreadsheet shows a value; words as they are. */
export function numberFormat(content: Content): { readonly numFmt?: string } {
  if (typeof content !== 'object' || content === null) return {}
  return { numFmt: 'share' in content ? '0.0%' : 'dd.mm.yyyy' }
}

/** What a cell shows, as the service column remembers it: a day is ISO. */
export function shownText(content: Content): string {
  if (content === null) return ''
  if (typeof content !== 'object') return String(content)
  return 'share' in content ? String(content.share) : content.date
}

export const day = (date: string | null): Content => (date === null || date === '' ? null : { date })

export const orNothing = (text: string | null): string | null => (text === '' ? null : text)

/** Names, documents: one below another. */
export const oneALine = (words: readonly string[]): string | null => orNothing(words.join(';\n'))
