/** How Word numbers one level of a list. */
interface Level {
  readonly start: number
  /** `decimal`, `bullet`, `russianLower` … */
  readonly format: string
  /** «%1.%2.» */
  readonly text: string
}

interface Numbering {
  /** The list behind a `w:numId`, with the levels it sets anew. */
  readonly lists: ReadonlyMap<
    string,
    { readonly abstract: string; readonly starts: ReadonlyMap<number, number> }
  >
  readonly levels: ReadonlyMap<string, ReadonlyMap<number, Level>>
  /** Lists that paragraph styles belong to. */
  readonly styles: ReadonlyMap<string, { readonly list: string; readonly level: number }>
}

/**
 * Document, numbering and styles of a DOCX as XML → the document with Word's automatic numbers written into its
 * paragraphs as text, which is what a reader of the page sees; lists are lists no more.
 * (ISO/IEC 29500-1, 17.9: numbers stand in no paragraph, they are counted.)
 */
export function withNumbers(document: string, numberingXml: string, stylesXml: string): string {
  const numbering = readNumbering(numberingXml, stylesXml)
  const counters = new Map<string, number[]>()
  const plain = document.replace(/<w:pPrChange\b.*?<\/w:pPrChange>/gs, '')
  return plain.replace(/<w:pPr>(.*?)<\/w:pPr>/gs, (whole, inner: string) => {
    const mark = markOf(inner, numbering)
    if (mark === null) return whole
    const label = labelOf(mark.list, mark.level, numbering, counters)
    const bare = whole.replace(/<w:numPr>.*?<\/w:numPr>|<w:numPr\/>/gs, '')
    return label === '' ? bare : `${bare}<w:r><w:t xml:space="preserve">${escapeXml(label)} </w:t></w:r>`
  })
}

function markOf(properties: string, numbering: Numbering): { list: string; level: number } | null {
  const own = /<w:numPr>(.*?)<\/w:numPr>/s.exec(properties)?.[1]
  const style = numbering.styles.get(valOf(properties, 'pStyle') ?? '')
  const list = (own === undefined ? undefined : valOf(own, 'numId')) ?? style?.list
  if (list === undefined || list === '0' || !numbering.lists.has(list)) return null
  return { list, level: Number((own && valOf(own, 'ilvl')) ?? style?.level ?? 0) }
}

function labelOf(list: string, level: number, numbering: Numbering, counters: Map<string, number[]>): string {
  const { abstract = '', starts = new Map<number, number>() } = numbering.lists.get(list) ?? {}
  const levels = numbering.levels.get(abstract)
  const here = levels?.get(level)
  if (!here || here.format === 'none') return ''
  if (here.format === 'bullet') return '–'
  // Lists of one abstract list go on counting, but for those that start anew.
  const key = starts.size > 0 ? `own ${list}` : abstract
  const counted = counters.get(key) ?? []
  counters.set(key, counted)
  counted.length = Math.min(counted.length, level + 1)
  for (let at = 0; at <= level; at++) {
    const start = starts.get(at) ?? levels?.get(at)?.start ?? 1
    const before = counted[at]
    if (before === undefined) counted[at] = start
    else if (at === level) counted[at] = before + 1
  }
  return here.text.replace(/%(\d)/g, (_, digit: string) => {
    const at = Number(digit) - 1
    return inFormat(counted[at] ?? 1, levels?.get(at)?.format ?? 'decimal')
  })
}

function readNumbering(numberingXml: string, stylesXml: string): Numbering {
  const levels = new Map<string, Map<number, Level>>()
  for (const [, id = '', inner = ''] of numberingXml.matchAll(
    /<w:abstractNum\b[^>]*w:abstractNumId="(\d+)"[^>]*>(.*?)<\/w:abstractNum>/gs,
  )) {
    const ofList = new Map<number, Level>()
    for (const [, at = '0', level = ''] of inner.matchAll(/<w:lvl\b[^>]*w:ilvl="(\d)"[^>]*>(.*?)<\/w:lvl>/gs))
      ofList.set(Number(at), {
        start: Number(valOf(level, 'start') ?? 1),
        format: valOf(level, 'numFmt') ?? 'decimal',
        text: unescapeXml(valOf(level, 'lvlText') ?? ''),
      })
    levels.set(id, ofList)
  }
  const lists = new Map<string, { abstract: string; starts: Map<number, number> }>()
  for (const [, id = '', inner = ''] of numberingXml.matchAll(
    /<w:num\b[^>]*w:numId="(\d+)"[^>]*>(.*?)<\/w:num>/gs,
  )) {
    const starts = new Map<number, number>()
    for (const [, at = '0', start = '1'] of inner.matchAll(
      /<w:lvlOverride\b[^>]*w:ilvl="(\d)"[^>]*>\s*<w:startOverride\b[^>]*w:val="(\d+)"/gs,
    ))
      starts.set(Number(at), Number(start))
    lists.set(id, { abstract: valOf(inner, 'abstractNumId') ?? '', starts })
  }
  return { lists, levels, styles: readStyles(stylesXml) }
}

function readStyles(stylesXml: string): Numbering['styles'] {
  const styles = new Map<string, { list: string; level: number }>()
  for (const [, id = '', inner = ''] of stylesXml.matchAll(
    /<w:style\b[^>]*w:styleId="([^"]+)"[^>]*>(.*?)<\/w:style>/gs,
  )) {
    const mark = /<w:numPr>(.*?)<\/w:numPr>/s.exec(inner)?.[1]
    const list = mark === undefined ? undefined : valOf(mark, 'numId')
    if (mark !== undefined && list !== undefined)
      styles.set(id, { list, level: Number(valOf(mark, 'ilvl') ?? 0) })
  }
  return styles
}

function valOf(xml: string, element: string): string | undefined {
  return new RegExp(`<w:${element}\\b[^>]*w:val="([^"]*)"`).exec(xml)?.[1]
}

const roman: readonly (readonly [number, string])[] = [
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
]
const russianLetters = 'абвгдежзиклмнопрстуфхцчшщэюя'

/** A number as Word writes it in a format; formats that offices do not use come as digits. */
function inFormat(number: number, format: string): string {
  switch (format) {
    case 'upperRoman':
      return toRoman(number)
    case 'lowerRoman':
      return toRoman(number).toLowerCase()
    case 'russianLower':
      return russianLetters.charAt(number - 1) || String(number)
    case 'russianUpper':
      return russianLetters.charAt(number - 1).toUpperCase() || String(number)
    case 'lowerLetter':
      return number <= 26 ? String.fromCharCode(96 + number) : String(number)
    case 'upperLetter':
      return number <= 26 ? String.fromCharCode(64 + number) : String(number)
    case 'decimalZero':
      return String(number).padStart(2, '0')
    default:
      return String(number)
  }
}

function toRoman(number: number): string {
  let rest = number
  let text = ''
  for (const [value, letters] of roman) for (; rest >= value; rest -= value) text += letters
  return text
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}

function unescapeXml(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
}
