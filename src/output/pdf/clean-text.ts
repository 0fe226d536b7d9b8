/**
 * PDF/A allows only characters that the font holds; Typst finds a missing one only when it exports, and then
 * gives no document at all. So text is cleaned before, and what was lost is told.
 */
export interface TextCleaner {
  readonly clean: (text: string) => string
  /** Characters that could not be drawn, each once, in the order of their codes. */
  readonly missing: () => readonly string[]
}

/** Twins for characters that fonts seldom hold; used only when the font has no glyph. */
const twins: Readonly<Record<string, string>> = {
  '‐': '-',
  '‑': '-',
  '‒': '–',
  '―': '—',
  '−': '–',
  '\u2002': ' ',
  '\u2003': ' ',
  '\u2007': '\u00a0',
  '\u2009': ' ',
  '\u200a': ' ',
  '\u202f': '\u00a0',
  '⁄': '/',
  '∙': '•',
  '✓': '√',
  '☐': '□',
}

/** White squares say «a character stood here» better than a question mark, which has a meaning. */
const replacements = ['□', '?']

/** White space that starts a new line, page or column in a typed text. */
const breaking = /[\t\n\v\f\r\u0085\u2028\u2029]+/gu
/** Marks without a form: joiners, directions, byte order, variants of emoji. The soft hyphen stays. */
const formless = /(?!\u00ad)\p{Cf}|\p{Variation_Selector}/gu

export function textCleaner(has: (codePoint: number) => boolean): TextCleaner {
  const missing = new Set<string>()
  const replacement = replacements.find((each) => has(codeOf(each))) ?? ''

  function drawable(character: string): string {
    if (/[\p{Cc}\p{Cs}\p{Co}\p{Cn}]/u.test(character)) {
      missing.add(character)
      return ''
    }
    if (has(codeOf(character))) return character
    const twin = twins[character]
    if (twin !== undefined && has(codeOf(twin))) return twin
    missing.add(character)
    return replacement
  }

  return {
    clean: (text) =>
      Array.from(text.normalize('NFC').replace(breaking, ' ').replace(formless, ''), drawable)
        .join('')
        .replace(/ {2,}/gu, ' '),
    missing: () => [...missing].sort((one, other) => codeOf(one) - codeOf(other)),
  }
}

function codeOf(character: string): number {
  return character.codePointAt(0) ?? 0
}
