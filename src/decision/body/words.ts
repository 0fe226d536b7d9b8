import type { PhrasingContent } from 'mdast'
import type {} from 'mdast-util-directive'
import type { Place, Places } from '#source'
import type { Inline } from '../model/content.ts'
import { type Notes, paragraphsOf } from './notes.ts'
import { offsetsOf } from './offsets.ts'

/** A directive that says something without showing it: `:срок[до 1 мая]`. */
export interface Hidden {
  readonly name: string
  readonly text: string
  readonly place: Place
  /** Offset in the source. */
  readonly offset: number
}

/** Running text of one paragraph: what is shown, its plain words, and where each word stands in the source. */
export interface Words {
  readonly inlines: readonly Inline[]
  /** Shown text alone, without footnotes; a line break is `\n`. */
  readonly plain: string
  readonly hidden: readonly Hidden[]
  /** HTML or a directive nobody knows: kept as typed, to be reported. */
  readonly unknown: readonly Hidden[]
  /** Place of a stretch of `plain`. */
  placeOf(start: number, end: number): Place
}

interface Piece {
  readonly inline: Inline
  /** Offset in the source of each character of the piece. */
  readonly offsets: readonly number[]
}

interface Emphasis {
  readonly bold?: true
  readonly italic?: true
  readonly href?: string
}

/** The text that words are read from. */
interface WordsGround {
  readonly source: string
  readonly places: Places
  readonly notes: Notes
}

interface Gathering extends WordsGround {
  readonly known: ReadonlySet<string>
  readonly pieces: Piece[]
  readonly hidden: Hidden[]
  readonly unknown: Hidden[]
}

/** Directives of a paragraph that say what the page does not show, and what each says. */
export const directives: Readonly<Record<string, string>> = {
  исполнитель: 'Кто исполняет, в именительном падеже; несколько – через запятую.',
  соисполнитель: 'Кто исполняет вместе с ним, в именительном падеже; несколько – через запятую.',
  срок: 'Срок исполнения; он важнее слов пункта.',
}
const hiddenDirectives: ReadonlySet<string> = new Set(Object.keys(directives))

export function readWords(nodes: readonly PhrasingContent[], { source, places, notes }: WordsGround): Words {
  const gathering: Gathering = {
    source,
    places,
    notes,
    known: hiddenDirectives,
    pieces: [],
    hidden: [],
    unknown: [],
  }
  gather(nodes, {}, gathering)
  return toWords(trimPieces(gathering.pieces), gathering)
}

/** Parts a paragraph at soft line breaks where the next line begins something of its own. */
export function splitWords(
  words: Words,
  beginsOwn: (line: string, before: string) => boolean,
): readonly Words[] {
  const inner = words as InnerWords
  const groups: Piece[][] = [[]]
  for (const piece of inner.pieces) {
    if (piece.inline.type !== 'text') {
      groups.at(-1)?.push(piece)
      continue
    }
    let from = 0
    const { text } = piece.inline
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
      const line = text.slice(at + 1, lineEnd(text, at + 1))
      if (!beginsOwn(line, text.slice(from, at))) continue
      groups.at(-1)?.push(cut(piece, from, at))
      groups.push([])
      from = at + 1
    }
    groups.at(-1)?.push(cut(piece, from, text.length))
  }
  if (groups.length === 1) return [words]
  const starts = groups.map((pieces) => pieces.flatMap(({ offsets }) => offsets)[0] ?? 0)
  return groups.map((pieces, at) => {
    const until = starts[at + 1] ?? Number.POSITIVE_INFINITY
    const mine = ({ offset }: Hidden): boolean => offset < until && (at === 0 || offset >= (starts[at] ?? 0))
    const { hidden, unknown } = inner.gathering
    return toWords(trimPieces(pieces), {
      ...inner.gathering,
      hidden: hidden.filter(mine),
      unknown: unknown.filter(mine),
    })
  })
}

/** The words without their first `count` characters of plain text. */
export function dropWords(words: Words, count: number): Words {
  const inner = words as InnerWords
  let left = count
  const pieces = inner.pieces.flatMap((piece) => {
    const { length } = shown(piece.inline)
    const gone = Math.min(left, length)
    left -= gone
    if (gone === length && length > 0) return []
    return [gone === 0 ? piece : cut(piece, gone, length)]
  })
  return toWords(trimPieces(pieces), inner.gathering)
}

/** A stretch of the words, with the directives that stand in it. */
export function sliceWords(words: Words, start: number, end: number): Words {
  const inner = words as InnerWords
  let at = 0
  const pieces = inner.pieces.flatMap((piece) => {
    const { length } = shown(piece.inline)
    // A footnote belongs to the words before it.
    if (length === 0) return at <= end && (at > start || start === 0) ? [piece] : []
    const [from, to] = [Math.max(0, start - at), Math.min(length, end - at)]
    at += length
    return from < to ? [cut(piece, from, to)] : []
  })
  const directed = words.hidden.length + words.unknown.length > 0
  const offsets = directed ? inner.pieces.flatMap((piece) => piece.offsets) : []
  const first = start === 0 ? 0 : (offsets[start] ?? 0)
  const until = end >= words.plain.length ? Number.POSITIVE_INFINITY : (offsets[end] ?? 0)
  const mine = ({ offset }: Hidden): boolean => offset >= first && offset < until
  return toWords(trimPieces(pieces), {
    ...inner.gathering,
    hidden: words.hidden.filter(mine),
    unknown: words.unknown.filter(mine),
  })
}

interface InnerWords extends Words {
  readonly pieces: readonly Piece[]
  readonly gathering: Gathering
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from)
  return end < 0 ? text.length : end
}

function cut(piece: Piece, from: number, to: number): Piece {
  if (piece.inline.type !== 'text') return piece
  return {
    inline: { ...piece.inline, text: piece.inline.text.slice(from, to) },
    offsets: piece.offsets.slice(from, to),
  }
}

function toWords(pieces: readonly Piece[], gathering: Gathering): InnerWords {
  const plain = pieces.map(({ inline }) => shown(inline)).join('')
  const offsets = pieces.flatMap((piece) => piece.offsets)
  const offsetOf = (at: number): number => offsets[at] ?? (offsets.at(-1) ?? -1) + 1
  return {
    pieces,
    gathering,
    inlines: pieces.map(({ inline }) =>
      inline.type === 'text' ? { ...inline, text: inline.text.replace(/\s*\n\s*/g, ' ') } : inline,
    ),
    plain,
    hidden: gathering.hidden,
    unknown: gathering.unknown,
    placeOf: (start, end) =>
      gathering.places.between(offsetOf(start), end > start ? offsetOf(end - 1) + 1 : offsetOf(start)),
  }
}

/** No space at a paragraph's ends, none before a hidden directive that ended it. */
function trimPieces(pieces: readonly Piece[]): readonly Piece[] {
  const kept = [...pieces]
  for (let first = kept[0]; first; first = kept[0]) {
    if (first.inline.type === 'footnote') break
    const text = shown(first.inline)
    const trimmed = text.trimStart()
    if (trimmed !== '') {
      kept[0] = cut(first, text.length - trimmed.length, text.length)
      break
    }
    kept.shift()
  }
  for (let last = kept.at(-1); last; last = kept.at(-1)) {
    if (last.inline.type === 'footnote') break
    const text = shown(last.inline)
    const trimmed = text.trimEnd()
    if (trimmed !== '') {
      kept[kept.length - 1] = cut(last, 0, trimmed.length)
      break
    }
    kept.pop()
  }
  return kept
}

/** What an inline adds to the plain words. */
function shown(inline: Inline): string {
  switch (inline.type) {
    case 'text':
      return inline.text
    case 'break':
      return '\n'
    case 'footnote':
      return ''
    default:
      return inline satisfies never
  }
}

function gather(nodes: readonly PhrasingContent[], emphasis: Emphasis, into: Gathering): void {
  for (const node of nodes) gatherNode(node, emphasis, into)
}

function gatherNode(node: PhrasingContent, emphasis: Emphasis, into: Gathering): void {
  const start = node.position?.start.offset ?? 0
  if (node.type === 'text') gatherText(node.value, start, emphasis, into)
  else if (node.type === 'strong') gather(node.children, { ...emphasis, bold: true }, into)
  else if (node.type === 'emphasis') gather(node.children, { ...emphasis, italic: true }, into)
  else if (node.type === 'delete') gather(node.children, emphasis, into)
  else if (node.type === 'link') gather(node.children, { ...emphasis, href: node.url }, into)
  else if (node.type === 'break') into.pieces.push({ inline: { type: 'break' }, offsets: [start] })
  else if (node.type === 'inlineCode') gatherText(node.value, start + 1, emphasis, into)
  else if (node.type === 'html') gatherHtml(node.value, start, emphasis, into)
  else if (node.type === 'textDirective') gatherDirective(node, start, emphasis, into)
  else if (node.type === 'footnoteReference') gatherNote(node, start, emphasis, into)
  else gatherAsTyped(node, start, emphasis, into)
}

function gatherText(text: string, offset: number, emphasis: Emphasis, into: Gathering): void {
  // A hidden directive between two spaces leaves one.
  const before = into.pieces.at(-1)?.inline
  const doubled = /^ /.test(text) && before?.type === 'text' && before.text.endsWith(' ') ? 1 : 0
  if (text.length > doubled)
    into.pieces.push({
      inline: { type: 'text', text: text.slice(doubled), ...emphasis },
      offsets: offsetsOf(text, into.source, offset).slice(doubled),
    })
}

/** `<br>` is a new line, as in every table of Markdown; other tags are kept as text and reported. */
function gatherHtml(html: string, start: number, emphasis: Emphasis, into: Gathering): void {
  if (/^<br\s*\/?>$/i.test(html)) {
    into.pieces.push({ inline: { type: 'break' }, offsets: [start] })
    return
  }
  gatherText(html, start, emphasis, into)
  into.unknown.push({
    name: html,
    text: html,
    place: into.places.between(start, start + html.length),
    offset: start,
  })
}

function gatherDirective(
  node: Extract<PhrasingContent, { type: 'textDirective' }>,
  start: number,
  emphasis: Emphasis,
  into: Gathering,
): void {
  const end = node.position?.end.offset ?? start
  const typed = into.source.slice(start, end)
  const name = node.name.toLowerCase()
  const place = into.places.between(start, end)
  // «Срок:постоянно», «в 10:30»: a colon glued to a word is punctuation, not a directive.
  if (!typed.includes('[') && !typed.includes('{')) {
    gatherText(`:${node.name}`, start, emphasis, into)
    return
  }
  if (into.known.has(name)) {
    into.hidden.push({ name, text: plainOf(node.children), place, offset: start })
    return
  }
  into.unknown.push({ name: node.name, text: typed, place, offset: start })
  gatherText(typed, start, emphasis, into)
}

/** A footnote inside a footnote stays as typed: there is no such thing in a document. */
function gatherNote(
  node: Extract<PhrasingContent, { type: 'footnoteReference' }>,
  start: number,
  emphasis: Emphasis,
  into: Gathering,
): void {
  const note = into.notes.get(node.identifier)
  if (!note) {
    gatherAsTyped(node, start, emphasis, into)
    return
  }
  const lines = paragraphsOf(note).map((paragraph) => {
    const words = readWords(paragraph.children, { ...into, notes: new Map() })
    into.unknown.push(...words.unknown)
    return words.inlines.filter((inline) => inline.type !== 'footnote')
  })
  const inlines = lines.flatMap((line, at) => (at === 0 ? line : [{ type: 'break' as const }, ...line]))
  into.pieces.push({ inline: { type: 'footnote', inlines }, offsets: [] })
}

function gatherAsTyped(node: PhrasingContent, start: number, emphasis: Emphasis, into: Gathering): void {
  const typed = into.source.slice(start, node.position?.end.offset ?? start)
  gatherText(typed, start, emphasis, into)
  into.unknown.push({
    name: typed,
    text: typed,
    place: into.places.between(start, start + typed.length),
    offset: start,
  })
}

function plainOf(nodes: readonly PhrasingContent[]): string {
  return nodes
    .map((node) => ('children' in node ? plainOf(node.children) : 'value' in node ? node.value : ''))
    .join('')
}
