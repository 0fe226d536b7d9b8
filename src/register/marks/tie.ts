import { fingerprint, likeness } from './anchor.ts'
import { type Anchor, NOBODY } from './mark.ts'

/** Which of a document's assignments a mark belongs to, by its place among them; or that nobody can tell. */
export type Tie = { readonly at: number } | 'homeless' | 'ambiguous'

/** Words less alike than this are another task. */
const ALIKE = 0.5
/** By so much the best must be more alike than any other that is not known from before. */
const MARGIN = 0.2

/**
 * Finds the assignment that was marked. Its words find it wherever it stands now; where they were edited, the place
 * between the same neighbours does. Rather no answer than a wrong one: a mark never passes to a task that stood
 * beside it then, nor to a later copy of its words.
 */
export function tie(mark: Anchor, places: readonly Anchor[]): Tie {
  const own = fingerprint(mark.words)
  const all = places.map((anchor, at) => compare(mark, anchor, at))
  const same = all.filter(({ print }) => print === own)
  const [only] = same
  if (only !== undefined && same.length === 1 && mark.twins === 1) return { at: only.at }
  const settled = settle(same, mark, places.length)
  if (settled !== null) return { at: settled.at }
  const edited = all.filter(
    ({ print, alike }) => print !== own && alike >= ALIKE && !isNeighbour(print, mark),
  )
  const found = settleEdited(edited, mark, places.length)
  if (found !== null) return { at: found.at }
  return same.length > 0 || edited.length > 1 ? 'ambiguous' : 'homeless'
}

interface Candidate {
  readonly at: number
  readonly print: string
  readonly alike: number
  readonly point: boolean
  readonly previous: boolean
  readonly next: boolean
}

function compare(mark: Anchor, place: Anchor, at: number): Candidate {
  return {
    at,
    print: fingerprint(place.words),
    alike: likeness(mark.words, place.words),
    point: mark.point === place.point,
    previous: mark.previous === place.previous,
    next: mark.next === place.next,
  }
}

/** Of several with the marked words: the one between the same neighbours, or in its place in an unmoved document. */
function settle(same: readonly Candidate[], mark: Anchor, total: number): Candidate | null {
  const between = same.filter(({ previous, next }) => previous && next)
  if (between.length === 1) return between[0] ?? null
  const unmoved = same.length === mark.twins && total === mark.total
  return unmoved ? (same.find(({ point }) => point) ?? null) : null
}

/** Of those with words like the marked ones: the one that stands where it stood. */
function settleEdited(edited: readonly Candidate[], mark: Anchor, total: number): Candidate | null {
  const between = edited.filter(({ previous, next }) => previous && next)
  if (between.length === 1) return between[0] ?? null
  // Fewer tasks than then: the marked one itself may be gone, and a neighbour proves nothing.
  const beside = edited.filter(
    ({ point, previous, next }) =>
      (total >= mark.total && ((previous && mark.previous !== NOBODY) || (next && mark.next !== NOBODY))) ||
      (total === mark.total && point),
  )
  const [best] = beside
  if (best === undefined || beside.length > 1) return null
  const rivals = edited.filter(({ at, alike }) => at !== best.at && alike > best.alike - MARGIN)
  return rivals.length === 0 ? best : null
}

const isNeighbour = (print: string, { previous, next }: Anchor): boolean =>
  print === previous || print === next
