/** Word documents made for a test: raw parts, so that each may hold what no editor would write today. */
import { strToU8, zipSync } from 'fflate'

const names =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"'

export interface WordParts {
  readonly body: string
  readonly numbering?: string
  readonly styles?: string
  /** Headers and footers by their ids. */
  readonly related?: Readonly<Record<string, string>>
  readonly more?: Readonly<Record<string, string>>
}

export function wordFile({ body, numbering, styles, related = {}, more = {} }: WordParts): Uint8Array {
  const relations = Object.keys(related).map(
    (id) =>
      `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/header" Target="${id}.xml"/>`,
  )
  const parts: Record<string, string> = {
    'word/document.xml': `<?xml version="1.0" encoding="UTF-8"?><w:document ${names}><w:body>${body}</w:body></w:document>`,
    ...(numbering !== undefined && {
      'word/numbering.xml': `<w:numbering ${names}>${numbering}</w:numbering>`,
    }),
    ...(styles !== undefined && { 'word/styles.xml': `<w:styles ${names}>${styles}</w:styles>` }),
    'word/_rels/document.xml.rels': `<Relationships>${relations.join('')}</Relationships>`,
    ...Object.fromEntries(
      Object.entries(related).map(([id, xml]) => [`word/${id}.xml`, `<w:hdr ${names}>${xml}</w:hdr>`]),
    ),
    ...more,
  }
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])))
}

/** A run of words; `<…>` in it is taken as XML. */
export function run(words: string, properties = ''): string {
  const inner = words.startsWith('<') ? words : `<w:t xml:space="preserve">${words}</w:t>`
  return `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}${inner}</w:r>`
}

/** A paragraph of words or of runs. */
export function paragraph(content: string, properties = ''): string {
  return `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${content.startsWith('<') ? content : run(content)}</w:p>`
}

/** A paragraph of a list. */
export function item(level: number, words: string, list = 1): string {
  return paragraph(words, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`)
}

/** One level of an abstract list. */
export function level(at: number, format: string, text: string, more = ''): string {
  return `<w:lvl w:ilvl="${at}"><w:start w:val="1"/>${more}<w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`
}

export function abstractList(id: number, ...levels: readonly string[]): string {
  return `<w:abstractNum w:abstractNumId="${id}">${levels.join('')}</w:abstractNum>`
}

export function list(id: number, abstract: number, overrides = ''): string {
  return `<w:num w:numId="${id}"><w:abstractNumId w:val="${abstract}"/>${overrides}</w:num>`
}

/** A table of rows of cells; each cell is words or paragraphs. */
export function table(rows: readonly (readonly string[])[]): string {
  const cell = (content: string): string =>
    `<w:tc>${content.startsWith('<') ? content : paragraph(content)}</w:tc>`
  return `<w:tbl>${rows.map((row) => `<w:tr>${row.map(cell).join('')}</w:tr>`).join('')}</w:tbl>`
}
