import type { Place, Places } from '#source'
import type { Inline } from '../model/content.ts'

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

/** A piece of running text, cut out of the source. */
export interface Piece {
  readonly inline: Inline
  /** Offset in the source of each character of the piece. */
  readonly offsets: readonly number[]
}

/** What the pieces of a text were gathered from, and what was found besides. */
export interface Gathered {
  readonly places: Places
  readonly hidden: readonly Hidden[]
  readonly unknown: readonly Hidden[]
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
    const { hidden, unknown } = inner.gathered
    return toWords(trimPieces(pieces), {
      ...inner.gathered,
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
  return toWords(trimPieces(pieces), inner.gathered)
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
    ...inner.gathered,
    hidden: words.hidden.filter(mine),
    unknown: words.unknown.filter(mine),
  })
}

interface InnerWords extends Words {
  readonly pieces: readonly Piece[]
  readonly gathered: Gathered
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

/** Pieces as words. */
export function toWords(pieces: readonly Piece[], gathered: Gathered): InnerWords {
  const plain = pieces.map(({ inline }) => shown(inline)).join('')
  const offsets = pieces.flatMap((piece) => piece.offsets)
  const offsetOf = (at: number): number => offsets[at] ?? (offsets.at(-1) ?? -1) + 1
  return {
    pieces,
    gathered,
    inlines: pieces.map(({ inline }) =>
      inline.type === 'text' ? { ...inline, text: inline.text.replace(/\s*\n\s*/g, ' ') } : inline,
    ),
    plain,
    hidden: gathered.hidden,
    unknown: gathered.unknown,
    placeOf: (start, end) =>
      gathered.places.between(offsetOf(start), end > start ? offsetOf(end - 1) + 1 : offsetOf(start)),
  }
}

/** No space at a paragraph's ends, none before a hidden directive that ended it. */
export function trimPieces(pieces: readonly Piece[]): readonly Piece[] {
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
