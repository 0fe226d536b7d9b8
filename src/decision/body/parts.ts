import type { ListItem, List as MarkdownList, RootContent } from 'mdast'
import { isDeadlineLine } from '#deadline'
import { placeOf, readBlocks, readParagraphs } from './blocks.ts'
import type { DraftItem, DraftPart } from './draft.ts'
import type { Reading } from './reading.ts'
import { dropWords, type Words } from './words.ts'

/** What stands in a point besides its sub-points: paragraphs, dash lists, everything else as it is. */
export function readPart(reading: Reading, node: RootContent): DraftPart[] {
  if (node.type === 'paragraph') return gatherDashes(readParagraphs(reading, node))
  if (node.type === 'list' && node.ordered !== true && node.children.every(beginsWithParagraph))
    return [{ type: 'dashes', items: readItems(reading, node), place: placeOf(reading, node) }]
  return readBlocks(reading, [node]).map((content) => ({ type: 'content', content }))
}

function beginsWithParagraph(item: ListItem): boolean {
  return item.children[0]?.type === 'paragraph'
}

const gluedDash = /^[-–—•]\s*(?=\p{L}|[«"(])/u

/** «-организовать …» without a space is no list for Markdown, but it is one for a reader. */
export function gatherDashes(paragraphs: readonly Words[]): DraftPart[] {
  const parts: DraftPart[] = []
  for (const words of paragraphs) {
    const dash = gluedDash.exec(words.plain)
    if (!dash) {
      parts.push({ type: 'words', words })
      continue
    }
    const item: DraftItem = { words: dropWords(words, dash[0].length), terms: [], rest: [] }
    const list = parts.at(-1)
    const items = list?.type === 'dashes' ? [...list.items, item] : [item]
    if (list?.type === 'dashes') parts.pop()
    const place = list?.type === 'dashes' ? list.place : words.placeOf(0, words.plain.length)
    parts.push({ type: 'dashes', items, place })
  }
  return parts
}

function readItems(reading: Reading, node: MarkdownList): readonly DraftItem[] {
  return node.children.flatMap((item) => readItem(reading, item))
}

/** An item of Markdown holds more than one for a reader when its lines begin with dashes glued to their words. */
function readItem(reading: Reading, { children }: ListItem): readonly DraftItem[] {
  const [first, ...others] = children
  if (first?.type !== 'paragraph') return []
  const items: { words: Words; terms: Words[] }[] = []
  for (const words of readParagraphs(reading, first)) {
    const dash = gluedDash.exec(words.plain)
    const last = items.at(-1)
    if (last && isDeadlineLine(words.plain)) last.terms.push(words)
    else items.push({ words: dash ? dropWords(words, dash[0].length) : words, terms: [] })
  }
  const isTerm = (node: RootContent): Words | null => {
    if (node.type !== 'paragraph') return null
    const [words, ...more] = readParagraphs({ ...reading, messages: [] }, node)
    return words && more.length === 0 && isDeadlineLine(words.plain) ? words : null
  }
  const terms = others.flatMap((node) => isTerm(node) ?? [])
  const rest = readBlocks(
    reading,
    others.filter((node) => isTerm(node) === null),
  )
  return items.map((item, at) =>
    at === items.length - 1 ? { ...item, terms: [...item.terms, ...terms], rest } : { ...item, rest: [] },
  )
}
