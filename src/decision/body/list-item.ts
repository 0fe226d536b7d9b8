import type { ListItem } from 'mdast'
import type { Place } from '#source'
import { typedNumber } from './blocks.ts'
import type { Reading } from './reading.ts'

/** «1.» of a list item, as typed. */
export function markerPlace(reading: Reading, item: ListItem): Place {
  const start = item.position?.start.offset ?? 0
  return reading.places.between(start, start + (typedNumber(reading, item)?.length ?? 0) + 1)
}

/** A point's place is its first paragraph: what an editor should mark. */
export function headPlace(reading: Reading, item: ListItem): Place {
  const start = item.position?.start.offset ?? 0
  const first = item.children[0]
  return reading.places.between(start, first?.position?.end.offset ?? item.position?.end.offset ?? start)
}
