/** Letters set apart by at least this much (twentieths of a point) are letter-spaced, not merely loose. */
const SPACED = 20

/**
 * A DOCX document whose letter-spaced words («П Р И К А З» by character spacing, ГОСТ Р 7.0.97-2016, 5.9) have
 * spaces between their letters, as they look on the page.
 */
export function withSpacedLetters(document: string, stylesXml: string): string {
  const styles = spacedStyles(stylesXml)
  return document.replace(/<w:p[ >](?:(?!<w:p[ >]).)*?<\/w:p>/gs, (paragraph) => {
    const style = /<w:pStyle\b[^>]*w:val="([^"]*)"/.exec(paragraph)?.[1]
    const ruled = withRuledBlanks(paragraph)
    const byStyle = style !== undefined && styles.has(style)
    return ruled.replace(
      /(<w:r(?: [^>]*)?>)(<w:rPr>(?:(?!<\/w:rPr>).)*<\/w:rPr>)?<w:t(?: [^>]*)?>(\p{L}{3,})(<\/w:t>)/gsu,
      (whole, run: string, properties: string | undefined, word: string, close: string) =>
        byStyle || isSpaced(properties ?? '')
          ? `${run}${properties ?? ''}<w:t xml:space="preserve">${[...word].join(' ')} ${close}`
          : whole,
    )
  })
}

/** A space as wide as a line for the hand (here from 20 pt) is one: «____». */
function withRuledBlanks(paragraph: string): string {
  return paragraph.replace(
    /(<w:rPr>(?:(?!<\/w:rPr>).)*?<w:spacing\b[^>]*w:val="(\d+)"(?:(?!<\/w:rPr>).)*<\/w:rPr>)<w:t(?: [^>]*)?>[ \u00a0]<\/w:t>/gs,
    (whole, properties: string, width: string) =>
      Number(width) >= 400 ? `${properties}<w:t>____</w:t>` : whole,
  )
}

function spacedStyles(stylesXml: string): ReadonlySet<string> {
  const styles = [...stylesXml.matchAll(/<w:style\b[^>]*w:styleId="([^"]+)"[^>]*>(.*?)<\/w:style>/gs)]
  return new Set(
    styles.flatMap(([, id = '', inner = '']) =>
      isSpaced(/<w:rPr>.*?<\/w:rPr>/s.exec(inner)?.[0] ?? '') ? [id] : [],
    ),
  )
}

function isSpaced(properties: string): boolean {
  return Number(/<w:spacing\b[^>]*w:val="(-?\d+)"/.exec(properties)?.[1] ?? 0) >= SPACED
}
