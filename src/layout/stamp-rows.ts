import type { StampLine, StampsBlock } from './page.ts'

/** Two places of a row; `null` stays empty. */
export interface StampRow {
  readonly left: readonly StampLine[] | null
  readonly right: readonly StampLine[] | null
}

/** Which stamp stands where: what has no neighbour stands at the block's side. */
export function stampRows({
  arrangement = 'beside',
  side = 'right',
  stamps,
}: StampsBlock): readonly StampRow[] {
  const perRow = arrangement === 'beside' ? 2 : 1
  return Array.from({ length: Math.ceil(stamps.length / perRow) }, (_, row): StampRow => {
    const [first = null, second = null] = stamps.slice(row * perRow, (row + 1) * perRow)
    if (second !== null) return { left: first, right: second }
    return side === 'left' ? { left: first, right: null } : { left: null, right: first }
  })
}
