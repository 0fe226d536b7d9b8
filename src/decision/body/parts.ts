import type { ListItem, List as MarkdownList, RootContent } from 'mdast'
import { placeOf, readBlocks, readParagraphs, toParagraph } from './blocks.ts'
import type { DraftItem, DraftPart } from './draft.ts'
import { readPictures } from './pictures.ts'
import type { Reading } from './reading.ts'
import { isClosingLine } from './responsible.ts'
import { dropWords, type Words } from './words.ts'

/** What stands in a point besides its sub-points: paragraphs, dash lists, everything else as it is. */
export function readPart(reading: Reading, node: RootContent): DraftPart[] {
  const pictures = readPictures(reading, node)
  if (pictures) return pictures.map((content) => ({ type: 'content', content }))
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
    addJoined(parts, { type: 'dashes', items: [item], place: words.placeOf(0, words.plain.length) })
  }
  return parts
}

/** Adds a part; a dash behind dashes goes on with their list. */
export function addJoined(parts: DraftPart[], part: DraftPart): void {
  const last = parts.at(-1)
  if (part.type !== 'dashes' || last?.type !== 'dashes') parts.push(part)
  else parts[parts.length - 1] = { ...last, items: [...last.items, ...part.items] }
}

function readItems(reading: Reading, node: MarkdownList): readonly DraftItem[] {
  return node.children.flatMap((item) => readItem(reading, item))
}

/** An item of Markdown holds more than one for a reader when its lines begin with dashes glued to their words. */
function readItem(reading: Reading, { children }: ListItem): readonly DraftItem[] {
  const [first, ...others] = children
  if (first?.type !== 'paragraph') return []
  const items: { words: Words; lines: Words[] }[] = []
  for (const words of readParagraphs(reading, first)) {
    const dash = gluedDash.exec(words.plain)
    const last = items.at(-1)
    if (last && isClosingLine(words.plain)) last.lines.push(words)
    else items.push({ words: dash ? dropWords(words, dash[0].length) : words, lines: [] })
  }
  return items.map(({ words, lines }, at) => ({
    words,
    ...partTerms(reading, lines, at === items.length - 1 ? others : []),
  }))
}

/** Lines «Срок: …», «Ответственный: …» that close an item are its terms; those with something behind them stay where they are. */
function partTerms(
  reading: Reading,
  lines: readonly Words[],
  others: readonly RootContent[],
): Pick<DraftItem, 'terms' | 'rest'> {
  const closing = others.length - (others.findLastIndex((node) => termIn(reading, node) === null) + 1)
  const middle = others.slice(0, others.length - closing)
  const last = others.slice(others.length - closing).flatMap((node) => termIn(reading, node) ?? [])
  if (middle.length === 0) return { terms: [...lines, ...last], rest: [] }
  const kept = lines.map((words) => toParagraph(words, 'deadline'))
  return { terms: last, rest: [...kept, ...readBlocks(reading, middle)] }
}

function termIn(reading: Reading, node: RootContent): Words | null {
  if (node.type !== 'paragraph') return null
  const [words, ...more] = readParagraphs({ ...reading, messages: [] }, node)
  return words && more.length === 0 && isClosingLine(words.plain) ? words : null
}
