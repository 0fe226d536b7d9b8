import mammoth from 'mammoth'
import { z } from 'zod'
import { footnoteMark } from '../footnotes.ts'
import { type Piece, textOf } from './line.ts'
import { type Node, nodeSchema, toPieces } from './word/nodes.ts'
import { type PackageProblem, readPackage } from './word/package.ts'
import { prepare } from './word/prepared.ts'

/** A Word document as it was read. */
export interface WordReading {
  readonly pieces: readonly Piece[]
  /** Footnotes and endnotes in the order of their marks in the text, a line for each paragraph. */
  readonly footnotes: readonly string[]
  /** Paragraphs of running headers and of footers: they stand beside the text. */
  readonly aside: readonly string[]
  /** Words of tracked deletions, which are not taken. */
  readonly deleted: readonly string[]
  /** Whether there are tracked insertions, which are taken. */
  readonly inserted: boolean
  /** How many pictures stand in it, which are not taken. */
  readonly pictures: number
}

export type DocxReading = WordReading | { readonly problem: PackageProblem }

/** The root of what mammoth read, with the notes that stand at the foot of pages. */
interface MammothDocument {
  readonly children: unknown
  readonly notes: { resolve(reference: Node): { readonly body: unknown } | undefined }
}

/** Bytes of a DOCX → its lines and tables, Word's automatic numbers written out, bold words kept. */
export async function readDocx(bytes: Uint8Array): Promise<DocxReading> {
  try {
    const parts = readPackage(bytes)
    if ('problem' in parts) return parts
    const { bytes: plain, ...beside } = prepare(parts)
    const nodes: Node[] = []
    const footnotes: string[] = []
    await mammoth.convertToHtml(
      { buffer: Buffer.from(plain) },
      {
        transformDocument: (document: MammothDocument) => {
          const children = z.array(nodeSchema).parse(document.children)
          nodes.push(...children.map((node) => withMarks(node, document, footnotes)))
          return { ...document, children: [] }
        },
      },
    )
    return { pieces: toPieces(nodes), footnotes, ...beside }
  } catch (error) {
    // mammoth and the readers of XML throw plain errors for whatever a broken file holds.
    if (error instanceof Error) return { problem: 'damaged' }
    throw error
  }
}

/** A node where the references to footnotes and endnotes are marks; what they say goes into `footnotes`. */
function withMarks(node: Node, document: MammothDocument, footnotes: string[]): Node {
  if (node.type !== 'noteReference')
    return { ...node, children: node.children?.map((child) => withMarks(child, document, footnotes)) }
  const body = z.array(nodeSchema).parse(document.notes.resolve(node)?.body ?? [])
  const number = footnotes.push(toPieces(body).map(textOf).join('\n'))
  return { type: 'text', value: footnoteMark(number) }
}
