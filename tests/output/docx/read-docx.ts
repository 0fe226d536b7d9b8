/** Reads the finished file back as its XML says it, independently of how it was written. */
import { strFromU8, unzipSync } from 'fflate'

export interface ReadDocx {
  readonly parts: ReadonlyMap<string, string>
  readonly document: string
  readonly styles: ReadonlyMap<string, string>
}

export function readDocx(bytes: Uint8Array): ReadDocx {
  const parts = new Map(Object.entries(unzipSync(bytes)).map(([path, xml]) => [path, strFromU8(xml)]))
  const styles = new Map(
    [...(parts.get('word/styles.xml') ?? '').matchAll(/<w:style .*?<\/w:style>/gsu)].map(([xml]) => [
      attribute(xml, 'w:name', 'w:val') ?? '',
      xml,
    ]),
  )
  return { parts, document: parts.get('word/document.xml') ?? '', styles }
}

/** Attribute of the first element of that name. */
export function attribute(xml: string, element: string, name: string): string | undefined {
  const tag = new RegExp(`<${element}(?: [^>]*)?>`, 'u').exec(xml)?.[0] ?? ''
  return new RegExp(` ${name}="([^"]*)"`, 'u').exec(tag)?.[1]
}

export function paragraphs(xml: string): readonly string[] {
  return [...xml.matchAll(/<w:p>.*?<\/w:p>/gsu)].map(([paragraph]) => paragraph)
}

/** Paragraphs that have these words. */
export function paragraphWith(xml: string, words: string): string {
  return paragraphs(xml).find((paragraph) => textOf(paragraph).includes(words)) ?? ''
}

/** The Russian title of a paragraph's style, from the identifier that the paragraph has. */
export function styleTitle(docx: ReadDocx, paragraph: string): string {
  const id = attribute(paragraph, 'w:pStyle', 'w:val')
  const found = [...docx.styles].find(([, xml]) => attribute(xml, 'w:style', 'w:styleId') === id)
  return found?.[0] ?? `no style ${id}`
}

export function textOf(paragraph: string): string {
  return [...paragraph.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:(tab|br|noBreakHyphen)\/>/gu)]
    .map(([, words, mark]) => (mark === 'noBreakHyphen' ? '\u2011' : mark ? ' ' : plain(words ?? '')))
    .join('')
}

function plain(xml: string): string {
  return xml
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&')
}

/** All words in the order of the file, the numbers that Word counts among them. */
export function wordsOfDocx(docx: ReadDocx): readonly string[] {
  const label = labels(docx)
  return paragraphs(docx.document)
    .map((paragraph) => `${label(paragraph)} ${textOf(paragraph)}`)
    .join(' ')
    .split(/\s+/u)
    .filter((word) => word !== '')
}

/** Counts numbered paragraphs as Word does (ISO 29500-1, 17.9): a level starts again below a new outer one. */
function labels(docx: ReadDocx): (paragraph: string) => string {
  const numbering = docx.parts.get('word/numbering.xml') ?? ''
  const counts = new Map<string, number[]>()
  return (paragraph) => {
    const id = attribute(paragraph, 'w:numId', 'w:val')
    const level = Number(attribute(paragraph, 'w:ilvl', 'w:val'))
    if (id === undefined) return ''
    const levels = levelsOf(numbering, id)
    const before = counts.get(id) ?? []
    const now = Array.from({ length: level + 1 }, (_, index) => before[index] ?? levels[index]?.start ?? 1)
    if (before.length > level) now[level] = (before[level] ?? 0) + 1
    counts.set(id, now)
    return (levels[level]?.text ?? '').replace(/%(\d)/gu, (_, number: string) => {
      const index = Number(number) - 1
      return spell(now[index] ?? 0, levels[index]?.format ?? '')
    })
  }
}

function levelsOf(numbering: string, id: string) {
  const num = new RegExp(`<w:num w:numId="${id}">.*?</w:num>`, 'su').exec(numbering)?.[0] ?? ''
  const abstract = attribute(num, 'w:abstractNumId', 'w:val')
  const list = new RegExp(`<w:abstractNum w:abstractNumId="${abstract}".*?</w:abstractNum>`, 'su').exec(
    numbering,
  )
  return [...(list?.[0] ?? '').matchAll(/<w:lvl .*?<\/w:lvl>/gsu)].map(([xml]) => ({
    start: Number(attribute(xml, 'w:start', 'w:val')),
    format: attribute(xml, 'w:numFmt', 'w:val') ?? '',
    text: attribute(xml, 'w:lvlText', 'w:val') ?? '',
    suffix: attribute(xml, 'w:suff', 'w:val') ?? 'tab',
  }))
}

function spell(count: number, format: string): string {
  if (format === 'russianLower') return 'абвгд'.charAt(count - 1)
  if (format === 'lowerRoman') return ['i', 'ii', 'iii', 'iv', 'v'][count - 1] ?? '?'
  if (format === 'upperRoman') return ['I', 'II', 'III'][count - 1] ?? '?'
  return String(count)
}
