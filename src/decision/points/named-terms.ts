import type { Deadline } from '#deadline'
import type { Place } from '#source'
import type { Content } from '../model/content.ts'
import { plainText } from '../model/plain-text.ts'
import type { PointContext } from './context.ts'
import { readTermWords } from './term.ts'
import { termsOfOthers } from './terms-of-others.ts'

interface ReadTerm {
  readonly points: readonly string[] | null
  readonly deadline: Deadline
  readonly place: Place
}

/** Points that have no term of their own take the one that other words give them by their numbers. */
export function withNamedTerms(contents: readonly Content[], context: PointContext): Content[] {
  const terms = paragraphsIn(contents).flatMap(({ plain, place }) =>
    termsOfOthers(plain).map(
      ({ points, text }): ReadTerm => ({ points, deadline: readTermWords(text, place, context), place }),
    ),
  )
  return terms.length === 0 ? [...contents] : contents.map((content) => withTerm(content, terms, true))
}

function withTerm(content: Content, terms: readonly ReadTerm[], outermost: boolean): Content {
  if (content.type !== 'point') return content
  const inside = content.content.map((inner) => withTerm(inner, terms, false))
  const { number, deadline, role, places } = content
  const named = terms.find(({ points }) => number !== null && points?.includes(number))
  const term = named ?? (outermost ? terms.find(({ points }) => points === null) : undefined)
  const lacks = deadline === null && (role === 'task' || role === 'heading')
  if (term === undefined || !lacks) return { ...content, content: inside }
  return { ...content, deadline: term.deadline, places: { ...places, deadline: term.place }, content: inside }
}

function paragraphsIn(
  contents: readonly Content[],
): readonly { readonly plain: string; readonly place: Place }[] {
  return contents.flatMap((content) => {
    if (content.type === 'paragraph') return [{ plain: plainText(content.inlines), place: content.place }]
    return content.type === 'point' ? paragraphsIn(content.content) : []
  })
}
