import type { Decision } from '#decision'

/** Where things stand in the file, who counts the points, how wide columns are to a hair: none of it is seen on a page. */
const ofFile: ReadonlySet<string> = new Set([
  'id',
  'file',
  'hash',
  'places',
  'numberPlace',
  'share',
  'marker',
])

/** A model without what belongs to its file alone. */
export function modelOf(decision: Decision): unknown {
  const json = JSON.stringify(decision, (key, value) => {
    const isPlace = key === 'place' && typeof value !== 'string'
    return isPlace || ofFile.has(key) ? undefined : value
  })
  return JSON.parse(json)
}
