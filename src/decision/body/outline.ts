import type { RootContent } from 'mdast'
import { readParagraphs } from './blocks.ts'
import { readCounted } from './counted.ts'
import type { DraftPart } from './draft.ts'
import { readNumber } from './numbers.ts'
import type { Reading } from './reading.ts'
import { readRomans } from './roman.ts'
import type { Words } from './words.ts'
import { readWritten } from './written.ts'

/**
 * Markdown of the operative part → its points as a tree. Numbers are counted by the program when points are
 * ordered lists alone; when paragraphs begin with numbers of their own, every number stays as written.
 * Roman figures number points over others. `opening`: paragraphs that stand before the nodes.
 */
export function readOutline(
  reading: Reading,
  nodes: readonly RootContent[],
  opening: readonly Words[] = [],
): DraftPart[] {
  const unquoted = nodes.flatMap((node): readonly RootContent[] =>
    node.type === 'blockquote' ? node.children : [node],
  )
  const romans = readRomans(reading, unquoted, opening)
  if (romans) return romans
  const written = opening.some((words) => readNumber(words.plain) !== null) || isWritten(reading, unquoted)
  return written ? readWritten(reading, unquoted, opening) : readCounted(reading, unquoted, opening)
}

function isWritten(reading: Reading, nodes: readonly RootContent[]): boolean {
  const quiet: Reading = { ...reading, messages: [] }
  return nodes.some((node) => {
    if (node.type === 'paragraph')
      return readParagraphs(quiet, node).some((words) => readNumber(words.plain) !== null)
    return node.type === 'list' && node.children.some((item) => isWritten(reading, item.children))
  })
}
