import type { RootContent } from 'mdast'
import type { Message } from '#source'
import { readParagraphs } from './blocks.ts'
import { DEEPEST, type DraftPart, type DraftPoint } from './draft.ts'
import { readRoman, romanValue } from './numbers.ts'
import type { Reading } from './reading.ts'
import { dropWords, type Words } from './words.ts'
import { readWritten } from './written.ts'

/** A point numbered with Roman figures: its first paragraph, and what stands under it. */
interface Section {
  readonly words: Words
  readonly opening: readonly Words[]
  readonly nodes: readonly RootContent[]
}

/**
 * Points «I. …», «II. …» with «1.», «2.» of their own under each: the first is «I.1» for who names it. `null` where
 * no two follow each other: a lone «I.» is a letter.
 */
export function readRomans(
  reading: Reading,
  nodes: readonly RootContent[],
  opening: readonly Words[],
): DraftPart[] | null {
  const before: { opening: Words[]; nodes: RootContent[] } = { opening: [], nodes: [] }
  const sections: { words: Words; opening: Words[]; nodes: RootContent[] }[] = []
  const isNext = ({ plain }: Words): boolean =>
    romanValue(readRoman(plain)?.number ?? '') === sections.length + 1
  const take = (paragraphs: readonly Words[], node: RootContent | null): void => {
    if (node && !paragraphs.some(isNext)) {
      ;(sections.at(-1) ?? before).nodes.push(node)
      return
    }
    for (const words of paragraphs)
      if (isNext(words)) sections.push({ words, opening: [], nodes: [] })
      else (sections.at(-1) ?? before).opening.push(words)
  }
  const quiet = { ...reading, messages: [] }
  // Paragraphs that are taken apart here are read nowhere else: what is said of them is said here.
  const heard: Message[] = []
  take(opening, null)
  for (const node of nodes) {
    const paragraphs = node.type === 'paragraph' ? readParagraphs(quiet, node) : []
    if (node.type === 'paragraph' && paragraphs.some(isNext))
      readParagraphs({ ...reading, messages: heard }, node)
    take(paragraphs, node)
  }
  if (sections.length < 2) return null
  reading.messages.push(...heard)
  const first = readWritten(reading, before.nodes, before.opening)
  return [
    ...first,
    ...sections.map((section): DraftPart => ({ type: 'point', point: toPoint(reading, section) })),
  ]
}

function toPoint(reading: Reading, { words, opening, nodes }: Section): DraftPoint {
  const { number, label, length } = readRoman(words.plain) ?? { number: '', label: '', length: 0 }
  const own: DraftPart = { type: 'words', words: dropWords(words, length) }
  return {
    number,
    label,
    marker: 'written',
    level: 1,
    place: words.placeOf(0, words.plain.length),
    numberPlace: words.placeOf(0, label.length),
    parts: [own, ...readWritten(reading, nodes, opening).map((part) => under(number, part))],
  }
}

/** The numbers of the parts of a point begin with its own: «1» under «II» is «II.1». */
function under(above: string, part: DraftPart): DraftPart {
  if (part.type !== 'point') return part
  const { point } = part
  return {
    type: 'point',
    point: {
      ...point,
      number: `${above}.${point.number}`,
      level: Math.min(DEEPEST, point.level + 1),
      parts: point.parts.map((inner) => under(above, inner)),
    },
  }
}
