import type { RootContent } from 'mdast'
import type { Place } from '#source'
import { delimiterOf, readParagraphs, typedNumber } from './blocks.ts'
import { DEEPEST, type DraftPart, type DraftPoint } from './draft.ts'
import { headPlace, markerPlace } from './list-item.ts'
import { depthOf, readNumber } from './numbers.ts'
import { addJoined, gatherDashes, readPart } from './parts.ts'
import type { Reading } from './reading.ts'
import { dropWords, type Words } from './words.ts'

/** Points of a document that keeps its own numbers, nested by their depth, whatever the indents are. */
export function readWritten(
  reading: Reading,
  nodes: readonly RootContent[],
  opening: readonly Words[],
): DraftPart[] {
  const top: DraftPart[] = []
  const open: DraftPoint[] = []
  const add = (part: DraftPart): void => {
    ;(open.at(-1)?.parts ?? top).push(part)
  }
  const begin = (number: string, label: string, place: Place, numberPlace: Place): void => {
    const level = Math.min(DEEPEST, depthOf(number))
    while ((open.at(-1)?.level ?? 0) >= level) open.pop()
    const point: DraftPoint = { number, label, marker: 'written', level, place, numberPlace, parts: [] }
    add({ type: 'point', point })
    open.push(point)
  }
  const visitWords = (paragraphs: readonly Words[]): void => {
    for (const words of paragraphs) {
      const found = readNumber(words.plain)
      if (found) {
        const { number, label } = found
        begin(number, label, words.placeOf(0, words.plain.length), words.placeOf(0, label.length))
      }
      if (found) add({ type: 'words', words: dropWords(words, found.length) })
      else for (const part of gatherDashes([words])) addJoined(open.at(-1)?.parts ?? top, part)
    }
  }
  const visit = (node: RootContent, inside: boolean): void => {
    if (node.type === 'paragraph') visitWords(readParagraphs(reading, node))
    else if (node.type === 'list' && node.ordered === true && !inside)
      for (const item of node.children) {
        const number = typedNumber(reading, item) ?? String(node.start ?? 1)
        const label = `${number}${delimiterOf(reading, item)}`
        begin(number, label, headPlace(reading, item), markerPlace(reading, item))
        for (const child of item.children) visit(child, true)
      }
    else for (const part of readPart(reading, node)) add(part)
  }
  visitWords(opening)
  for (const node of nodes) visit(node, false)
  return top
}
