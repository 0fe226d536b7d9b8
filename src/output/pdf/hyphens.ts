import { PDFArray, PDFDict, type PDFDocument, PDFName, PDFNumber, PDFString } from 'pdf-lib'
import { meaningsOf, replaceStream, rewritePages } from './content-streams.ts'

/**
 * Tinos draws a hyphen and the mark of a hyphenated word with one glyph, so Typst can say only of one of the two
 * in the font what it means («-» or U+00AD); at the other it says so beside the glyph (`ActualText`), which browsers do
 * not read: they would copy «8 (83600) 20000» for «8 (83600) 2-00-00». Here the other one gets a code of its own.
 */
export function partHyphens(document: PDFDocument): void {
  const codesOf = new Map<PDFDict, Codes>()
  rewritePages(document, (operators, fontOf) =>
    operators.replace(markedHyphen, (span, text: string, name: string, literal: string) => {
      const font = fontOf(name)
      const codes = codesOf.get(font) ?? { dict: font, codes: new Map() }
      codesOf.set(font, codes)
      const [high = 0, low = 0] = PDFString.of(literal).asBytes()
      const code = codeFor(codes, high * 256 + low, text === '(-)' ? '002D' : '00AD')
      return span.replace(`(${literal})`, `<${hex(code)}>`)
    }),
  )
  for (const codes of codesOf.values()) addCodes(document, codes)
}

/** A glyph with its meaning beside it; font and glyph are caught. */
const markedHyphen =
  /\/Span\s*<<\s*\/ActualText\s*(\(-\)|<feff00ad>)\s*>>\s*BDC(?:(?!EMC)[\s\S])*?\/(\w+) [\d.]+ Tf(?:(?!EMC)[\s\S])*?\(((?:\\[\s\S]|[^\\)])*)\)\]? T[jJ]\s*EMC/giu

interface Codes {
  readonly dict: PDFDict
  /** New codes by their meaning, UTF-16 in hex. */
  readonly codes: Map<string, { readonly code: number; readonly glyph: number }>
}

function codeFor({ dict, codes }: Codes, glyph: number, meaning: string): number {
  const known = codes.get(meaning)
  if (known) return known.code
  const code = widthsOf(dict).last + 1 + codes.size
  codes.set(meaning, { code, glyph })
  return code
}

/** `/W` as Typst writes it: triples «first, last, width». */
function widthsOf(dict: PDFDict): { readonly array: PDFArray; readonly last: number } {
  const array = descendant(dict).lookup(PDFName.of('W'), PDFArray)
  return { array, last: array.lookup(array.size() - 2, PDFNumber).asNumber() }
}

function widthOf(array: PDFArray, code: number): number {
  for (let at = 0; at + 2 < array.size(); at += 3) {
    const [first, last, width] = [0, 1, 2].map((part) => array.lookup(at + part, PDFNumber).asNumber()) as [
      number,
      number,
      number,
    ]
    if (first <= code && code <= last) return width
  }
  throw new Error(`The font has no width for the code ${code}`)
}

function descendant(dict: PDFDict): PDFDict {
  return dict.lookup(PDFName.of('DescendantFonts'), PDFArray).lookup(0, PDFDict)
}

/** New codes for old glyphs: a width, a glyph and a meaning each. */
function addCodes(document: PDFDocument, { dict, codes }: Codes): void {
  const { array, last } = widthsOf(dict)
  const map = Buffer.alloc((last + 1 + codes.size) * 2)
  for (let code = 0; code <= last; code++) map.writeUInt16BE(code, code * 2)
  const meanings: string[] = []
  for (const [meaning, { code, glyph }] of codes) {
    map.writeUInt16BE(glyph, code * 2)
    for (const part of [code, code, widthOf(array, glyph)]) array.push(PDFNumber.of(part))
    meanings.push(`<${hex(code)}> <${meaning}>`)
  }
  const font = descendant(dict)
  font.set(PDFName.of('CIDToGIDMap'), document.context.register(document.context.flateStream(map)))
  // The set of codes is optional in PDF/A-2 (ISO 19005-2, 6.2.11.4.2) and no longer right.
  font.lookup(PDFName.of('FontDescriptor'), PDFDict).delete(PDFName.of('CIDSet'))
  const { reference, text } = meaningsOf(document, dict)
  const added = `${meanings.length} beginbfchar\n${meanings.join('\n')}\nendbfchar\n`
  replaceStream(document, reference, text.replace('endcmap', `${added}endcmap`))
}

function hex(code: number): string {
  return code.toString(16).toUpperCase().padStart(4, '0')
}
