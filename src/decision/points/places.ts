import type { Point } from '../model/content.ts'
import type { NamedAnnex } from './annexes.ts'
import type { Term } from './term.ts'

/** The parts of a point that messages speak of, each with its place. */
export function placesIn(term: Term | null, annexes: readonly NamedAnnex[]): NonNullable<Point['places']> {
  return {
    ...(term && { deadline: term.place }),
    ...Object.fromEntries(annexes.map(({ number, place }) => [`annex ${number}`.trim(), place])),
  }
}
