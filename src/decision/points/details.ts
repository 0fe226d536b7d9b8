import { toParagraph } from '../body/blocks.ts'
import type { DraftPart } from '../body/draft.ts'
import type { Words } from '../body/words.ts'
import type { Content, List } from '../model/content.ts'

/** Details of a point. A term that stands under the last of them is the point's, and follows the list. */
export function toList({ items, place }: Extract<DraftPart, { type: 'dashes' }>): readonly Content[] {
  const term = (words: Words): Content => toParagraph(words, 'deadline')
  const list: List = {
    type: 'list',
    marker: 'dash',
    items: items.map(({ words, terms, rest }, at) => ({
      label: '–',
      content: [toParagraph(words, 'text'), ...rest, ...(at < items.length - 1 ? terms.map(term) : [])],
    })),
    place,
  }
  return [list, ...(items.at(-1)?.terms ?? []).map(term)]
}

/** A point's own paragraphs: the first and those after it that are no sub-points. */
export function ownParagraphs(first: Words | null, rest: readonly DraftPart[]): readonly Words[] {
  return [...(first ? [first] : []), ...rest.flatMap((part) => (part.type === 'words' ? [part.words] : []))]
}

/** Words of the dash lists of a point, with the terms under their items. */
export function detailWords(parts: readonly DraftPart[]): readonly Words[] {
  return parts.flatMap((part) =>
    part.type === 'dashes' ? part.items.flatMap((item) => [item.words, ...item.terms]) : [],
  )
}
