import type { FootnoteDefinition, Nodes, Paragraph, Root } from 'mdast'
import type { Place } from '#source'
import { type Reading, report } from './reading.ts'

/** The footnotes of a text by their identifier: `[^1]: Здесь и далее …`. */
export type Notes = ReadonlyMap<string, FootnoteDefinition>

export function notesOf(body: Root): Notes {
  return new Map(nodesOf(body, 'footnoteDefinition').map((note) => [note.identifier, note]))
}

/** What a footnote says, paragraph by paragraph, whatever it is wrapped in. */
export function paragraphsOf(note: FootnoteDefinition): readonly Paragraph[] {
  return nodesOf(note, 'paragraph')
}

/** A mark without its footnote stays in the text as typed, a footnote without a mark is not printed: both are said. */
export function reportNotes(reading: Reading, body: Root): void {
  const used = new Set(nodesOf(body, 'footnoteReference').map(({ identifier }) => identifier))
  for (const note of notesOf(body).values())
    if (!used.has(note.identifier))
      report(
        reading,
        placeBetween(reading, note, 0),
        'error',
        'lone-footnote',
        `На сноску «${note.label ?? note.identifier}» в тексте ничто не указывает, и она не печатается. Поставьте в тексте «[^${note.label ?? note.identifier}]».`,
      )
  for (const text of nodesOf(body, 'text'))
    for (const { 0: mark, index } of text.value.matchAll(/\[\^[^\]\s]+\](?!:)/gu))
      report(
        reading,
        placeBetween(reading, text, index, mark.length),
        'error',
        'lone-footnote',
        `Сноски к знаку «${mark}» нет. Напишите её отдельной строкой: «${mark}: …».`,
      )
}

function placeBetween(reading: Reading, node: Nodes, from: number, length?: number): Place {
  const start = (node.position?.start.offset ?? 0) + from
  return reading.places.between(
    start,
    length === undefined ? (node.position?.end.offset ?? start) : start + length,
  )
}

function nodesOf<Type extends Nodes['type']>(
  node: Nodes,
  type: Type,
): readonly Extract<Nodes, { type: Type }>[] {
  const inside = 'children' in node ? node.children.flatMap((child) => nodesOf(child, type)) : []
  return isOf(node, type) ? [node, ...inside] : inside
}

function isOf<Type extends Nodes['type']>(node: Nodes, type: Type): node is Extract<Nodes, { type: Type }> {
  return node.type === type
}
