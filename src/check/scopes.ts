import { type Content, type Decision, type Point, romanValue } from '#decision'

/** Points that are counted together, by the number they stand under: siblings «3.1», «3.2» have `prefix` «3». */
export interface Siblings {
  readonly prefix: string
  readonly points: readonly NumberedPoint[]
  /** The point they stand in. */
  readonly parent: Point | null
}

export type NumberedPoint = Point & { readonly number: string }

/** Numbers may begin anew, with 1, under a heading and under an addressee line of a resolution. */
export function numberingScopes(decision: Decision): readonly (readonly Content[])[] {
  return splitScopes(decision.body)
}

function splitScopes(contents: readonly Content[]): readonly (readonly Content[])[] {
  const scopes: Content[][] = [[]]
  let mayBegin = false
  for (const content of contents) {
    const opens = content.type === 'heading' || (content.type === 'paragraph' && content.role === 'addressee')
    if (content.type === 'point' && isNumbered(content)) {
      if (mayBegin && ownNumber(content.number) === 1) scopes.push([])
      mayBegin = false
    } else mayBegin ||= opens
    scopes.at(-1)?.push(content)
  }
  return scopes
}

/** The numbered points of a scope as groups of siblings, in the order of the page. */
export function siblingsIn(contents: readonly Content[], parent: Point | null = null): readonly Siblings[] {
  const points = contents.filter((content) => content.type === 'point')
  const groups = new Map<string, NumberedPoint[]>()
  for (const point of points.filter(isNumbered)) {
    const prefix = prefixOf(point.number)
    groups.set(prefix, [...(groups.get(prefix) ?? []), point])
  }
  return [
    ...[...groups].map(([prefix, group]) => ({ prefix, points: group, parent })),
    ...points.flatMap((point) => siblingsIn(point.content, point)),
  ]
}

function isNumbered(point: Point): point is NumberedPoint {
  return point.number !== null
}

/** «3.5» stands under «3»; «3» under nothing. */
export function prefixOf(number: string): string {
  return number.split('.').slice(0, -1).join('.')
}

/** The last part of a number: 5 of «3.5», 2 of «II». */
export function ownNumber(number: string): number {
  const own = number.split('.').at(-1) ?? ''
  return romanValue(own) ?? Number(own)
}

/** An issued document keeps the numbers it was signed with; a draft is still to be put right. */
export function numberAdvice(decision: Decision): string {
  return decision.state === 'issued'
    ? 'Исправьте номер или оставьте, если документ уже подписан с такой нумерацией.'
    : 'Исправьте номер.'
}
