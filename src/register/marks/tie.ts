import { likeness } from './anchor.ts'
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
export function tie(mark: Marked, places: readonly Place[]): Tie {
  const own = mark.print
  const all = places.map((place, at) => compare(mark, place, at))
  const same = all.filter(({ print }) => print === own)
  const [only] = same
  if (only !== undefined && same.length === 1 && mark.twins === 1) return { at: only.at }
  if (same.length > 0 && same.length >= mark.twins) {
    const settled = settle(same, all, mark)
    return settled === null ? 'ambiguous' : { at: settled.at }
  }
  const edited = all.flatMap((candidate): readonly Alike[] => {
    if (candidate.print === own || isNeighbour(candidate.print, mark)) return []
    const alike = likeness(mark.text, places[candidate.at]?.text ?? '')
    return alike >= ALIKE ? [{ ...candidate, alike }] : []
  })
  const found = settleEdited(edited, mark, places.length)
  if (found !== null) return { at: found.at }
  return same.length > 0 || edited.length > 1 ? 'ambiguous' : 'homeless'
}

/** What was marked, with the fingerprint of its words then. */
export type Marked = Omit<Anchor, 'executors' | 'term'> & { readonly print: string }

/** An assignment as it stands now, with the fingerprint of its words. */
export interface Place extends Anchor {
  readonly print: string
}

interface Candidate {
  readonly at: number
  readonly print: string
  readonly point: boolean
  readonly previous: boolean
  readonly next: boolean
}

interface Alike extends Candidate {
  readonly alike: number
}

function compare(mark: Marked, place: Place, at: number): Candidate {
  return {
    at,
    print: place.print,
    point: mark.point === place.point,
    previous: mark.previous === place.previous,
    next: mark.next === place.next,
  }
}

/**
 * Of several with the marked words: the only one that still has its old neighbours somewhere before and after it; or,
 * where the document has as many tasks and copies as it had, the one in the same place.
 */
function settle(same: readonly Candidate[], all: readonly Candidate[], mark: Marked): Candidate | null {
  const isBefore = (at: number): boolean =>
    mark.previous === NOBODY || all.slice(0, at).some(({ print }) => print === mark.previous)
  const isAfter = (at: number): boolean =>
    mark.next === NOBODY || all.slice(at + 1).some(({ print }) => print === mark.next)
  const possible = same.filter(({ at }) => isBefore(at) && isAfter(at))
  if (possible.length === 1) return possible[0] ?? null
  const unmoved = same.length === mark.twins && all.length === mark.total
  return unmoved ? (possible.find(({ point }) => point) ?? null) : null
}

/** Of those with words like the marked ones: the one that stands where it stood. */
function settleEdited(edited: readonly Alike[], mark: Marked, total: number): Candidate | null {
  const between = edited.filter(({ previous, next }) => previous && next)
  if (between.length === 1) return between[0] ?? null
  const unmoved = edited.filter(({ point }) => point && total === mark.total)
  const [same] = unmoved
  if (same !== undefined && edited.every(({ at, alike }) => at === same.at || alike <= same.alike - MARGIN))
    return same
  // Points were put in beside it. Fewer tasks than then: it may be gone itself, and a neighbour proves nothing.
  const [only] = edited
  if (only === undefined || edited.length > 1 || total < mark.total) return null
  const { previous, next } = only
  return (previous && mark.previous !== NOBODY) || (next && mark.next !== NOBODY) ? only : null
}

const isNeighbour = (print: string, { previous, next }: Marked): boolean =>
  print === previous || print === next
