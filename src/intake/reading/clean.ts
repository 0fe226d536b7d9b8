/**
 * Words as they were meant: spaces of every width as plain ones, no soft hyphens, marks of direction or control
 * characters. Tabs stay: they part the cells of tables.
 */
export function cleanText(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g, ' ')
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/(?![\t\n\f])\p{Cc}|[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff\ufffd]/gu, '')
}
