/**
 * What docx 9.7.1 writes and a document must not hold, put right in the XML of its parts. Text in XML has no
 * bare «<», so an expression that begins with a tag cannot meet the document's words.
 */

/** Leaves the namespaces a part uses; nothing of Microsoft's extensions is written. */
export function withLeanRoot(xml: string): string {
  const used = (prefix: string) => xml.includes(`<${prefix}:`) || xml.includes(` ${prefix}:`)
  const lean = xml.replace(/ (?:mc:Ignorable|w15:[A-Za-z]+)="[^"<]*"(?=[^<]*>)/gu, '')
  return lean.replace(/ xmlns:(?<prefix>[a-z0-9]+)="[^"]*"/giu, (declaration, prefix: string) =>
    used(prefix) && prefix !== 'mc' && prefix !== 'w15' ? declaration : '',
  )
}

/**
 * docx ends a section with a paragraph of its own, an empty line on the page: the section's last paragraph
 * carries its properties instead. Empty numbering of pages and a grid that is none are left out.
 */
export function withSectionsInText(xml: string): string {
  const bare = xml.replaceAll('<w:pgNumType/>', '').replace(/<w:docGrid [^>]*\/>/gu, '')
  const ends = /<w:p><w:pPr>(?<properties><w:sectPr>.*?<\/w:sectPr>)<\/w:pPr><\/w:p>/gsu
  let done = ''
  let from = 0
  for (const end of bare.matchAll(ends)) {
    const before = done + bare.slice(from, end.index)
    const place = before.indexOf('</w:pPr>', before.lastIndexOf('<w:p>'))
    done = before.slice(0, place) + (end.groups?.properties ?? '') + before.slice(place)
    from = end.index + end[0].length
  }
  return done + bare.slice(from)
}

/** Borders are in the table's style: docx would draw them over it. */
export function withPlainTables(xml: string): string {
  return xml.replace(/<w:tblBorders>.*?<\/w:tblBorders>/gsu, '')
}

/** docx puts a footnote's number before the rules that part footnotes from the text, too. */
export function withBareSeparators(xml: string): string {
  const number =
    /<w:r><w:rPr><w:rStyle w:val="FootnoteReference"\/><\/w:rPr><w:footnoteRef\/><\/w:r>(?=<w:r><w:(?:continuationS|s)eparator\/>)/gu
  return xml.replace(number, '')
}

/** docx always brings a list of bullets of its own. */
export function withOwnListsOnly(xml: string): string {
  return xml
    .replace(/<w:abstractNum w:abstractNumId="1".*?<\/w:abstractNum>/su, '')
    .replace(/<w:num w:numId="1">.*?<\/w:num>/su, '')
    .replaceAll('w:val="hybridMultilevel"', 'w:val="multilevel"')
}

/** The time of making is replaced by the document's. */
export function withFixedDates(xml: string, time: string): string {
  return xml.replace(/(?<tag><dcterms:(?:created|modified)[^>]*>)[^<]*/gu, `$<tag>${time}`)
}

/** Forgets parts in the list of content types and in relationships. */
export function withoutEmptyParts(xml: string, parts: readonly string[]): string {
  return parts.reduce(
    (left, part) =>
      left.replace(new RegExp(`<(?:Override|Relationship) [^>]*"(?:/word/)?${part}\\.xml"[^>]*/>`, 'gu'), ''),
    xml,
  )
}
