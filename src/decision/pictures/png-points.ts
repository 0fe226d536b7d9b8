import { inflateSync } from 'node:zlib'

/** What the head of a PNG says of its points. */
export interface PointsHead {
  readonly width: number
  readonly height: number
  /** Bits to a number. */
  readonly depth: number
  /** Kind of colour, see `kinds`. */
  readonly colour: number
  readonly interlaced: boolean
}

/** ISO 15948, table 11.1: numbers to a point, and how deep each may be. */
const kinds: Readonly<Record<number, { readonly numbers: number; readonly depths: readonly number[] }>> = {
  0: { numbers: 1, depths: [1, 2, 4, 8, 16] },
  2: { numbers: 3, depths: [8, 16] },
  3: { numbers: 1, depths: [1, 2, 4, 8] },
  4: { numbers: 2, depths: [8, 16] },
  6: { numbers: 4, depths: [8, 16] },
}

/** Points of this kind of colour are looked up in a palette. */
export const PALETTE = 3

/** ISO 15948, 8.2: where each pass of an interlaced picture begins, and how far its points are apart. */
const passes = [
  { x: 0, y: 0, across: 8, down: 8 },
  { x: 4, y: 0, across: 8, down: 8 },
  { x: 0, y: 4, across: 4, down: 8 },
  { x: 2, y: 0, across: 4, down: 4 },
  { x: 0, y: 2, across: 2, down: 4 },
  { x: 1, y: 0, across: 2, down: 2 },
  { x: 0, y: 1, across: 1, down: 2 },
] as const
const atOnce = [{ x: 0, y: 0, across: 1, down: 1 }] as const

/** Whether there are all the points that the head promises, every line filtered in a way there is. */
export function hasItsPoints(packed: Buffer, head: PointsHead): boolean {
  const kind = kinds[head.colour]
  if (!kind?.depths.includes(head.depth)) return false
  const lines = linesOf(head, kind.numbers * head.depth)
  const needed = lines.reduce((sum, { bytes, count }) => sum + bytes * count, 0)
  const points = unpacked(packed, needed)
  if (points === null || points.length < needed) return false
  let at = 0
  for (const { bytes, count } of lines)
    for (let line = 0; line < count; line++, at += bytes) if ((points[at] ?? 0) > 4) return false
  return true
}

/** Each line begins with a byte for its filter. */
function linesOf({ height, interlaced, width }: PointsHead, bits: number) {
  return (interlaced ? passes : atOnce).map(({ across, down, x, y }) => {
    const columns = Math.ceil((width - x) / across)
    const rows = Math.ceil((height - y) / down)
    return columns > 0 && rows > 0
      ? { count: rows, bytes: 1 + Math.ceil((columns * bits) / 8) }
      : { count: 0, bytes: 0 }
  })
}

/** More than is needed is left packed away by some programs; a little is let through. */
function unpacked(packed: Buffer, needed: number): Buffer | null {
  try {
    return inflateSync(packed, { maxOutputLength: needed + 100_000 })
  } catch {
    // Whatever zlib has against it: the picture cannot be shown.
    return null
  }
}
