import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import mammoth from 'mammoth'
import { z } from 'zod'
import { cleanText } from './clean.ts'
import { type Cell, type Gap, type Grid, lineOf, type Piece, type Run, trimRuns } from './line.ts'
import { withNumbers } from './word-numbering.ts'
import { withSpacedLetters } from './word-spacing.ts'

/** Why a file is no DOCX that can be read. */
export type DocxProblem = 'not-docx' | 'too-big' | 'damaged'
export type DocxReading = { readonly pieces: readonly Piece[] } | { readonly problem: DocxProblem }

/** Unpacked parts of a document that an office writes stay far under this. */
const MOST_BYTES = 100_000_000

/** What mammoth reads of a document (its `transformDocument`), as far as it matters here. */
interface Node {
  readonly type: string
  readonly value?: string | undefined
  readonly isBold?: boolean | undefined
  readonly styleId?: string | null | undefined
  readonly styleName?: string | null | undefined
  readonly breakType?: string | undefined
  readonly colSpan?: number | undefined
  readonly rowSpan?: number | undefined
  readonly noteType?: string | undefined
  readonly noteId?: string | undefined
  readonly children?: readonly Node[] | undefined
}

const nodeSchema: z.ZodType<Node> = z.lazy(() =>
  z.object({
    type: z.string(),
    value: z.string().optional(),
    isBold: z.boolean().optional(),
    styleId: z.string().nullish(),
    styleName: z.string().nullish(),
    breakType: z.string().optional(),
    colSpan: z.number().optional(),
    rowSpan: z.number().optional(),
    noteType: z.string().optional(),
    noteId: z.string().optional(),
    children: z.array(nodeSchema).optional(),
  }),
)

/** The root of what mammoth read, with the notes that stand at the foot of pages. */
interface MammothDocument {
  readonly children: unknown
  readonly notes: { resolve(reference: Node): { readonly body: unknown } | undefined }
}

/** Bytes of a DOCX → its lines and tables, Word's automatic numbers written out, bold words kept. */
export async function readDocx(bytes: Uint8Array): Promise<DocxReading> {
  const parts = unpack(bytes)
  if ('problem' in parts) return parts
  try {
    const numbered = numberedPackage(parts.files)
    const nodes: Node[] = []
    await mammoth.convertToHtml(
      { buffer: Buffer.from(numbered) },
      {
        transformDocument: (document: MammothDocument) => {
          const children = z.array(nodeSchema).parse(document.children)
          nodes.push(...children, ...notesOf(children, document))
          return { ...document, children: [] }
        },
      },
    )
    return { pieces: toPieces(nodes) }
  } catch (error) {
    // mammoth and its XML reader throw plain errors for whatever a broken file holds.
    if (error instanceof Error) return { problem: 'damaged' }
    throw error
  }
}

function unpack(bytes: Uint8Array): { files: Record<string, Uint8Array> } | { problem: DocxProblem } {
  let sum = 0
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        sum += originalSize
        return sum <= MOST_BYTES && !name.startsWith('word/media/')
      },
    })
    if (sum > MOST_BYTES) return { problem: 'too-big' }
    return 'word/document.xml' in files ? { files } : { problem: 'not-docx' }
  } catch (error) {
    if (error instanceof Error) return { problem: 'not-docx' }
    throw error
  }
}

function numberedPackage(files: Record<string, Uint8Array>): Uint8Array {
  const xml = (name: string): string => strFromU8(files[`word/${name}`] ?? new Uint8Array())
  const styles = xml('styles.xml')
  const document = withSpacedLetters(withNumbers(xml('document.xml'), xml('numbering.xml'), styles), styles)
  return zipSync({ ...files, 'word/document.xml': strToU8(document) }, { level: 0 })
}

/** Footnotes and endnotes, in the order in which the text refers to them: they end the text. */
function notesOf(nodes: readonly Node[], document: MammothDocument): readonly Node[] {
  return nodes.flatMap((node) => {
    const inside = notesOf(node.children ?? [], document)
    if (node.type !== 'noteReference') return inside
    return z.array(nodeSchema).parse(document.notes.resolve(node)?.body ?? [])
  })
}

function toPieces(nodes: readonly Node[]): readonly Piece[] {
  const pieces: Piece[] = []
  let at = 0
  let gap: Gap = 'blank'
  for (const node of nodes) {
    at++
    if (node.type === 'table') {
      pieces.push(toGrid(node, at))
      gap = 'blank'
      continue
    }
    const lines = runsOfLines(node).filter((runs) => runs.some(({ text }) => text.trim() !== ''))
    if (lines.length === 0) gap = 'blank'
    for (const runs of lines) {
      pieces.push({ ...lineOf(runs, at, gap), ...headingOf(node) })
      gap = 'none'
    }
    if (lines.length > 0) gap = 'paragraph'
  }
  return pieces
}

/** A heading style, by its English or Russian name. */
function headingOf({ styleId, styleName }: Node): { heading?: number } {
  const level = /(?:^|\|)(?:heading|заголовок)\s*(\d)/iu.exec(`${styleName}|${styleId}`)?.[1]
  return level === undefined ? {} : { heading: Number(level) }
}

function toGrid(table: Node, at: number): Grid {
  const rows = (table.children ?? []).filter(({ type }) => type === 'tableRow')
  const merged: { cell: Cell; rows: number }[] = []
  return { type: 'grid', at, rows: rows.map((row) => toRow(row, merged)) }
}

/**
 * A cell over several rows says its words in each of them, as a reader understands it; one over several columns
 * leaves the others empty; one over the whole width stands alone.
 */
function toRow(row: Node, merged: { cell: Cell; rows: number }[]): readonly Cell[] {
  const own = (row.children ?? []).filter(({ type }) => type === 'tableCell')
  const cells: Cell[] = []
  const takeMerged = (): void => {
    for (let above = merged[cells.length]; above && above.rows > 0; above = merged[cells.length]) {
      above.rows--
      cells.push(above.cell)
    }
  }
  for (const node of own) {
    takeMerged()
    const cell = toCell(node)
    for (let column = 0; column < (node.colSpan ?? 1); column++) {
      merged[cells.length] = { cell: column === 0 ? cell : [], rows: (node.rowSpan ?? 1) - 1 }
      cells.push(column === 0 ? cell : [])
    }
  }
  takeMerged()
  return own.length === 1 && cells.slice(1).every((cell) => cell.length === 0) ? cells.slice(0, 1) : cells
}

function toCell(cell: Node): Cell {
  return (cell.children ?? [])
    .flatMap((child) =>
      child.type === 'table'
        ? (child.children ?? []).flatMap((row) => row.children ?? []).flatMap(toCell)
        : runsOfLines(child),
    )
    .map(trimRuns)
    .filter((runs) => runs.length > 0)
}

/** The lines of a paragraph: a break inside it begins a new one. */
function runsOfLines(paragraph: Node): readonly (readonly Run[])[] {
  const lines: Run[][] = [[]]
  const visit = (node: Node, bold: boolean): void => {
    if (node.type === 'text') lines.at(-1)?.push({ text: cleanText(node.value ?? ''), bold })
    else if (node.type === 'tab') lines.at(-1)?.push({ text: '\t', bold })
    else if (node.type === 'break') lines.push([])
    else
      for (const child of node.children ?? [])
        visit(child, node.type === 'run' ? (node.isBold ?? false) : bold)
  }
  visit(paragraph, false)
  return lines
}
