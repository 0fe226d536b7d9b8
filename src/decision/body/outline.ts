import type { ListItem, List as MarkdownList, RootContent } from 'mdast'
import { isDeadlineLine } from '#deadline'
import type { Place } from '#source'
import type { Content } from '../model/content.ts'
import { delimiterOf, placeOf, readBlocks, readList, readParagraphs, typedNumber } from './blocks.ts'
import { depthOf, readNumber } from './numbers.ts'
import { type Reading, report } from './reading.ts'
import { dropWords, type Words } from './words.ts'

/** A numbered point before its words are understood: number, and everything that stands in it, in order. */
export interface DraftPoint {
  readonly number: string
  readonly label: string
  readonly marker: 'automatic' | 'written'
  readonly level: number
  readonly place: Place
  /** Its number as typed, with the full stop. */
  readonly numberPlace: Place
  readonly parts: DraftPart[]
}

/** An item of a dash list: its first paragraph, and what else stands in it. */
export interface DraftItem {
  readonly words: Words
  readonly rest: readonly Content[]
}

export type DraftPart =
  | { readonly type: 'words'; readonly words: Words }
  | { readonly type: 'dashes'; readonly items: readonly DraftItem[]; readonly place: Place }
  | { readonly type: 'content'; readonly content: Content }
  | { readonly type: 'point'; readonly point: DraftPoint }

const DEEPEST = 4

/**
 * Markdown of the operative part → its points as a tree. Numbers are counted by the program when points are
 * ordered lists alone; when paragraphs begin with numbers of their own, every number stays as written.
 * `opening`: paragraphs that stand before the nodes.
 */
export function readOutline(
  reading: Reading,
  nodes: readonly RootContent[],
  opening: readonly Words[] = [],
): DraftPart[] {
  const written = opening.some((words) => readNumber(words.plain) !== null) || isWritten(reading, nodes)
  if (written) return readWritten(reading, nodes, opening)
  return [...gatherDashes(opening), ...readCounted(reading, nodes, null)]
}

function isWritten(reading: Reading, nodes: readonly RootContent[]): boolean {
  const quiet: Reading = { ...reading, messages: [] }
  return nodes.some((node) => {
    if (node.type === 'paragraph')
      return readParagraphs(quiet, node).some((words) => readNumber(words.plain) !== null)
    return node.type === 'list' && node.children.some((item) => isWritten(reading, item.children))
  })
}

function readCounted(reading: Reading, nodes: readonly RootContent[], owner: DraftPoint | null): DraftPart[] {
  const parts: DraftPart[] = []
  for (const node of nodes)
    for (const part of readCountedNode(reading, node, owner)) (strayHome(parts, part) ?? parts).push(part)
  return parts
}

/** A line «Срок: …» or a dash list typed without the indent still belongs to the point above it. */
function strayHome(parts: readonly DraftPart[], stray: DraftPart): DraftPart[] | null {
  const above = parts.at(-1)
  if (above?.type !== 'point') return null
  if (stray.type === 'words' && isDeadlineLine(stray.words.plain)) return deepest(above.point).parts
  if (stray.type !== 'dashes') return null
  const home = deepest(above.point)
  const last = home.parts.at(-1)
  return last?.type === 'words' && last.words.plain.endsWith(':') ? home.parts : null
}

function deepest(point: DraftPoint): DraftPoint {
  const last = point.parts.at(-1)
  return last?.type === 'point' ? deepest(last.point) : point
}

function readCountedNode(reading: Reading, node: RootContent, owner: DraftPoint | null): DraftPart[] {
  if (node.type !== 'list' || node.ordered !== true) return readPart(reading, node)
  const level = (owner?.level ?? 0) + 1
  if (level > DEEPEST) {
    report(
      reading,
      placeOf(reading, node),
      'warning',
      'too-deep',
      'Больше четырёх уровней нумерации не бывает: здесь обычный список.',
    )
    return [{ type: 'content', content: readList(reading, node) }]
  }
  return node.children.map((item, at) => {
    const own = String((node.start ?? 1) + at)
    const number = owner ? `${owner.number}.${own}` : own
    reportRenumbered(reading, node, at)
    const point: DraftPoint = {
      number,
      label: `${number}${owner ? '.' : delimiterOf(reading, item)}`,
      marker: 'automatic',
      level,
      place: headPlace(reading, item),
      numberPlace: markerPlace(reading, item),
      parts: [],
    }
    point.parts.push(...readCounted(reading, item.children, point))
    return { type: 'point', point }
  })
}

/** «1.», «3.»: the program counts 1, 2. «1.», «1.», «1.» is a habit of Markdown and says nothing. */
function reportRenumbered(reading: Reading, list: MarkdownList, at: number): void {
  const first = list.start ?? 1
  const [typed, before] = [at, at - 1].map((index) => {
    const item = list.children[index]
    return item ? Number(typedNumber(reading, item)) : null
  })
  if (typed == null || before == null || typed === first || typed === before + 1 || typed === first + at)
    return
  const item = list.children[at]
  if (!item) return
  report(
    reading,
    markerPlace(reading, item),
    'warning',
    'renumbered',
    `Набран номер ${typed}, а по порядку это пункт ${first + at}: так он и будет напечатан. Проверьте, не пропущен ли пункт; чтобы оставить набранный номер, пишите «${typed}\\.».`,
  )
}

/** «1.» of a list item, as typed. */
function markerPlace(reading: Reading, item: ListItem): Place {
  const start = item.position?.start.offset ?? 0
  return reading.places.between(start, start + (typedNumber(reading, item)?.length ?? 0) + 1)
}

/** A point's place is its first paragraph: what an editor should mark. */
function headPlace(reading: Reading, item: ListItem): Place {
  const start = item.position?.start.offset ?? 0
  const first = item.children[0]
  return reading.places.between(start, first?.position?.end.offset ?? item.position?.end.offset ?? start)
}

/** Points of a document that keeps its own numbers, nested by their depth, whatever the indents are. */
function readWritten(
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
      const number = readNumber(words.plain)
      if (number)
        begin(
          number.number,
          number.label,
          words.placeOf(0, words.plain.length),
          words.placeOf(0, number.label.length),
        )
      add({ type: 'words', words: number ? dropWords(words, number.length) : words })
    }
  }
  const visit = (node: RootContent, inside: boolean): void => {
    if (node.type === 'paragraph') {
      visitWords(readParagraphs(reading, node))
      return
    }
    if (node.type === 'list' && node.ordered === true && !inside)
      for (const item of node.children) {
        const number = typedNumber(reading, item) ?? String(node.start ?? 1)
        begin(
          number,
          `${number}${delimiterOf(reading, item)}`,
          headPlace(reading, item),
          markerPlace(reading, item),
        )
        for (const child of item.children) visit(child, true)
      }
    else for (const part of readPart(reading, node)) add(part)
  }
  visitWords(opening)
  for (const node of nodes) visit(node, false)
  return top
}

function readPart(reading: Reading, node: RootContent): DraftPart[] {
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
function gatherDashes(paragraphs: readonly Words[]): DraftPart[] {
  return paragraphs.map((words): DraftPart => {
    const dash = gluedDash.exec(words.plain)
    if (!dash) return { type: 'words', words }
    const item: DraftItem = { words: dropWords(words, dash[0].length), rest: [] }
    return { type: 'dashes', items: [item], place: words.placeOf(0, words.plain.length) }
  })
}

function readItems(reading: Reading, node: MarkdownList): readonly DraftItem[] {
  return node.children.flatMap((item): DraftItem[] => {
    const [first, ...others] = item.children
    if (first?.type !== 'paragraph') return []
    const [words, ...more] = readParagraphs(reading, first)
    if (!words) return []
    const rest = readBlocks(reading, others)
    const glued = more.map((extra): DraftItem => {
      const dash = gluedDash.exec(extra.plain)
      return { words: dash ? dropWords(extra, dash[0].length) : extra, rest: [] }
    })
    return [
      { words, rest: glued.length === 0 ? rest : [] },
      ...glued.map((item, at) => (at === glued.length - 1 ? { ...item, rest } : item)),
    ]
  })
}
