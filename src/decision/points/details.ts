import { findDeadline, splitTrailingDeadline } from '#deadline'
import { toParagraph } from '../body/blocks.ts'
import type { DraftPart } from '../body/draft.ts'
import { findResponsible } from '../body/responsible.ts'
import type { Words } from '../body/words.ts'
import type { Content, List } from '../model/content.ts'
import type { PointContext } from './context.ts'

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

/**
 * Details that are tasks of their own: one that is not the last says who is responsible or its term. What only the
 * last one says is said of the whole list.
 */
export function standAlone(
  { items }: Extract<DraftPart, { type: 'dashes' }>,
  context: PointContext,
): boolean {
  const says = items.map(({ words, terms }) => terms.length > 0 || isClosed(words))
  if (says.slice(0, -1).some((closed) => closed)) return true
  // «– в мае; – в июне» says nothing but when; «Срок: …» under the last item is for all of them.
  const days = items.map(({ words: { plain } }) => {
    const found = findDeadline(plain, context.terms)
    const others = found ? plain.slice(0, found.start) + plain.slice(found.end) : ''
    return found && /\p{L}{4}/u.test(others) ? found.deadline.text : null
  })
  return items.length > 1 && !says.at(-1) && days.every((day) => day !== null) && new Set(days).size > 1
}

function isClosed({ plain }: Words): boolean {
  return findResponsible(plain) !== null || splitTrailingDeadline(plain) !== null
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
