import type { PhrasingContent } from 'mdast'
import type {} from 'mdast-util-directive'
import type { Places } from '#source'
import { type Notes, paragraphsOf } from './notes.ts'
import { offsetsOf } from './offsets.ts'
import { type Hidden, type Piece, toWords, trimPieces, type Words } from './words.ts'

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
  gatherUnknown(html, start, emphasis, into)
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
  gatherUnknown(typed, start, emphasis, into)
}

/** Stays in the text as typed, to be reported. */
function gatherUnknown(typed: string, start: number, emphasis: Emphasis, into: Gathering): void {
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
