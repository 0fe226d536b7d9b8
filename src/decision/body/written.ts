import type { RootContent } from 'mdast'
import { looksDative } from '#russian'
import type { Place } from '#source'
import { controlsDocument } from '../points/control.ts'
import { delimiterOf, readParagraphs, typedNumber } from './blocks.ts'
import { DEEPEST, type DraftPart, type DraftPoint } from './draft.ts'
import { headPlace, markerPlace } from './list-item.ts'
import { depthOf, readNumber } from './numbers.ts'
import { addJoined, gatherDashes, readPart } from './parts.ts'
import { readPictures } from './pictures.ts'
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
  const begin = (typed: string, label: string, place: Place, numberPlace: Place): void => {
    const number = numberUnder(open, typed, label)
    const level = Math.min(DEEPEST, depthOf(number))
    while ((open.at(-1)?.level ?? 0) >= level) open.pop()
    const point: DraftPoint = { number, label, marker: 'written', level, place, numberPlace, parts: [] }
    add({ type: 'point', point })
    open.push(point)
  }
  const visitWords = (paragraphs: readonly Words[]): void => {
    for (const words of paragraphs) {
      const found = readNumber(words.plain)
      // «Контроль за исполнением решения …» without a number is of the document, not of the last point.
      const begun = (open.at(-1)?.parts.length ?? 0) > 0
      if (found === null && begun && controlsDocument(words.plain)) open.length = 0
      if (found) {
        const { number, label } = found
        begin(number, label, words.placeOf(0, words.plain.length), words.placeOf(0, label.length))
      }
      if (found) add({ type: 'words', words: dropWords(words, found.length) })
      else for (const part of gatherDashes([words])) addJoined(open.at(-1)?.parts ?? top, part)
    }
  }
  // Markdown takes a line «2.Директорам …» under a dash for more words of its item.
  const addRead = (part: DraftPart): void => {
    if (part.type !== 'dashes' || !part.items.some(({ words }) => goesOn(open, words))) {
      add(part)
      return
    }
    for (const item of part.items) {
      const { words, terms, rest } = item
      const home = open.at(-1)?.parts ?? top
      if (!goesOn(open, words)) {
        const place = words.placeOf(0, words.plain.length)
        addJoined(home, { type: 'dashes', items: [item], place })
        continue
      }
      visitWords([words, ...terms])
      for (const content of rest) add({ type: 'content', content })
    }
  }
  const visit = (node: RootContent, inside: boolean): void => {
    const pictures = readPictures(reading, node)
    if (pictures) for (const content of pictures) add({ type: 'content', content })
    else if (node.type === 'paragraph') visitWords(readParagraphs(reading, node))
    else if (node.type === 'list' && node.ordered === true && !inside)
      for (const item of node.children) {
        const number = typedNumber(reading, item) ?? String(node.start ?? 1)
        const label = `${number}${delimiterOf(reading, item)}`
        begin(number, label, headPlace(reading, item), markerPlace(reading, item))
        for (const child of item.children) visit(child, true)
      }
    else for (const part of readPart(reading, node)) addRead(part)
  }
  visitWords(opening)
  for (const [at, node] of nodes.entries()) {
    // «Методическому центру:» over a new «1.» ends the points of the addressee before.
    if (isAddressee(reading, node) && beginsAnew(reading, nodes[at + 1])) open.length = 0
    visit(node, false)
  }
  return top
}

function isAddressee(reading: Reading, node: RootContent): boolean {
  if (node.type !== 'paragraph') return false
  const [words, ...others] = readParagraphs({ ...reading, messages: [] }, node)
  return (
    words !== undefined &&
    others.length === 0 &&
    words.plain.endsWith(':') &&
    looksDative(words.plain) &&
    readNumber(words.plain) === null
  )
}

function beginsAnew(reading: Reading, node: RootContent | undefined): boolean {
  if (node?.type === 'list') return node.ordered === true && (node.start ?? 1) === 1
  if (node?.type !== 'paragraph') return false
  const [words] = readParagraphs({ ...reading, messages: [] }, node)
  return words !== undefined && readNumber(words.plain)?.number === '1'
}

/** Words that begin with the number next to one of the open points, or with the first one under it. */
function goesOn(open: readonly DraftPoint[], words: Words): boolean {
  const typed = readNumber(words.plain)?.number
  if (typed === undefined) return false
  return open.some(({ number }) => {
    const [above, last] = splitLast(number)
    const next = String(Number(last) + 1)
    return typed === (above === '' ? next : `${above}.${next}`) || typed === `${number}.1`
  })
}

/**
 * The whole number of a point that counts anew under another: «1)» under «2.», or «1.» under a point that ends with
 * a colon. Everywhere else a number says itself where it stands.
 */
function numberUnder(open: readonly DraftPoint[], typed: string, label: string): string {
  if (typed.includes('.') || open.length === 0) return typed
  if (label.endsWith(')')) {
    const sibling = open.findLast((point) => point.label.endsWith(')') && point.number.includes('.'))
    const [above, last] = splitLast(sibling?.number ?? '')
    const goesOnAbove = Number(typed) === Number(open[0]?.number) + 1 && closesList(open, sibling)
    if (sibling && Number(typed) === Number(last) + 1 && !goesOnAbove) return `${above}.${typed}`
    const owner = open.findLast((point) => !point.label.endsWith(')'))
    return owner && typed === '1' ? `${owner.number}.1` : typed
  }
  const owner = open.findLast((point) => isLocal(point) || opensSubPoints(point))
  if (!owner) return typed
  const [above = '', last = ''] = isLocal(owner) ? splitLast(owner.number) : [owner.number, '0']
  const next = Number(splitLast(above).at(-1)) + 1
  return Number(typed) === Number(last) + 1 && Number(typed) !== next ? `${above}.${typed}` : typed
}

/** «1) …; 2) ….»: an item that ends as none before it did is the last of its list. */
function closesList(open: readonly DraftPoint[], item: DraftPoint | undefined): boolean {
  const owner = open.find(({ parts }) => parts.some((part) => part.type === 'point' && part.point === item))
  const items = owner?.parts.flatMap((part) => (part.type === 'point' ? [part.point] : [])) ?? []
  const [first] = items
  return items.length > 1 && first !== undefined && item !== undefined && !isClosed(first) && isClosed(item)
}

function isClosed({ parts }: DraftPoint): boolean {
  const last = parts.at(-1)
  return last?.type === 'words' && !/[;,]$/u.test(last.words.plain.trimEnd())
}

/** A point that counts anew: its label says less than its number. */
function isLocal({ number, label }: DraftPoint): boolean {
  return number.includes('.') && /^\d+\.$/.test(label)
}

/** A point that ends with a colon and has no sub-points yet. */
function opensSubPoints({ parts }: DraftPoint): boolean {
  const last = parts.at(-1)
  return last?.type === 'words' && last.words.plain.trimEnd().endsWith(':')
}

function splitLast(number: string): readonly [string, string] {
  const at = number.lastIndexOf('.')
  return [number.slice(0, Math.max(0, at)), number.slice(at + 1)]
}
