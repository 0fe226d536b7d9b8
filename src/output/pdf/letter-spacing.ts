import { type PDFDict, type PDFDocument, PDFString } from 'pdf-lib'
import { meaningsOf, rewritePages } from './content-streams.ts'

/**
 * Letter-spaced words («п р и к а з ы в а ю») are drawn letter by letter, and readers take the gaps for spaces between
 * words. Here the word is written beside its letters, so that it is read aloud, found and copied as one.
 */
export function joinLetters(document: PDFDocument): void {
  const meanings = new Map<PDFDict, ReadonlyMap<number, string>>()
  rewritePages(document, (operators, fontOf) =>
    operators.replace(spacedLetters, (_, name: string, before: string, letters: string) => {
      const font = fontOf(name)
      const known = meanings.get(font) ?? readMeanings(document, font)
      meanings.set(font, known)
      const word = codesOf(letters).map((code) => known.get(code) ?? '')
      return `${before}/Span << /ActualText <FEFF${word.join('')}> >> BDC\n[${letters}] TJ\nEMC`
    }),
  )
}

/** A code of two bytes as a string of PDF. */
const letter = String.raw`\(((?:\\[0-7]{3}|\\.|[^\\()]){2})\)`
/** Thousandths of the size to the right, thirty at least. */
const gap = String.raw` -(?:[3-9]\d|\d{3,})[.\d]* `
/** Letters drawn one by one with a gap after each; font, operators before the letters, and these are caught. */
const spacedLetters = new RegExp(
  String.raw`(?<=/(\w+) [\d.]+ Tf\s+)([-\d. ]+ Tm\s+)\[((?:${letter}${gap})+${letter})\] TJ`,
  'gu',
)

function codesOf(letters: string): readonly number[] {
  return Array.from(letters.matchAll(new RegExp(letter, 'gu')), ([, literal = '']) => {
    const [high = 0, low = 0] = PDFString.of(literal).asBytes()
    return high * 256 + low
  })
}

/** UTF-16 in hex by code. */
function readMeanings(document: PDFDocument, font: PDFDict): ReadonlyMap<number, string> {
  const { text } = meaningsOf(document, font)
  return new Map(
    Array.from(text.matchAll(/<([0-9A-F]{4})> <([0-9A-F]+)>/gu), ([, code = '', meaning = '']) => [
      Number.parseInt(code, 16),
      meaning,
    ]),
  )
}
