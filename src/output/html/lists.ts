import type { ParagraphBlock } from '#layout'

/** What the blocks of a section become before they are put together. */
export interface Piece {
  readonly html: string
  /** Where it stands in lists; `none` ends all of them, `inside` goes on with the item that is open. */
  readonly place: ListPlace | 'none' | 'inside'
}

interface ListPlace {
  readonly tag: 'ol' | 'ul'
  /** A greater one is deeper. */
  readonly rank: number
  readonly list: string
}

/** Points hold lists with numbers, and these lists with dashes. */
const families = { point: 0, number: 10, dash: 20 }

/** Where a labelled paragraph stands. Headings keep their labels and are no lists. */
export function placeOf({ label, style }: ParagraphBlock, isHeading: boolean): Piece['place'] {
  if (style === 'deadline' && !label) return 'inside'
  if (!label || isHeading) return 'none'
  const numbered = /[\p{L}\p{N}]/u.test(label.text)
  const family = !numbered ? 'dash' : style.startsWith('number-') ? 'number' : 'point'
  return { tag: numbered ? 'ol' : 'ul', rank: families[family] + label.level, list: label.list }
}

/** Puts pieces one under another; labelled ones into lists, a deeper one into the item above it. */
export function joinPieces(pieces: readonly Piece[]): string {
  const open: ListPlace[] = []
  let html = ''
  const close = (): void => {
    html += `</li></${open.pop()?.tag}>\n`
  }
  for (const { html: piece, place } of pieces) {
    if (place === 'none' || place === 'inside') {
      while (place === 'none' && open.length > 0) close()
      html += `${piece}\n`
      continue
    }
    while ((open.at(-1)?.rank ?? 0) > place.rank) close()
    const top = open.at(-1)
    const goesOn = top?.rank === place.rank && top.list === place.list && top.tag === place.tag
    if (goesOn) html += '</li>\n<li>'
    else {
      if (top?.rank === place.rank) close()
      open.push(place)
      // Without its marks a list is none for Safari unless its role is said.
      html += `<${place.tag} role="list">\n<li>`
    }
    html += piece
  }
  while (open.length > 0) close()
  return html
}
