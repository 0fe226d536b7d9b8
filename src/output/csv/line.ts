/** One line of CSV (RFC 4180, with the semicolon of Russian Windows), without its end. */
export function csvLine(cells: readonly (string | number | null)[]): string {
  return cells.map(csvCell).join(';')
}

function csvCell(cell: string | number | null): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return String(cell)
  const text = harmless(oneLine(cell))
  return /[;"]/u.test(text) || text !== text.trim() ? `"${text.replaceAll('"', '""')}"` : text
}

/** A cell of several lines would be several lines of the file for all but the best readers. */
function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').replace(/\p{Cs}/gu, '\ufffd')
}

/**
 * A spreadsheet takes a cell that begins so for a formula, after blanks and in letters of full width too (CSV
 * injection); an apostrophe makes it text.
 */
const formula = /^\s*[=+\-@＝＋－＠]/u

function harmless(text: string): string {
  return formula.test(text) ? `'${text}` : text
}
