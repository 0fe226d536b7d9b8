/** Lengths of WordprocessingML: twentieths of a point (twips), half-points, 240ths of a line. */

const twipsPerMillimetre = 1440 / 25.4

/** mm → twips */
export function twips(millimetres: number): number {
  return Math.round(millimetres * twipsPerMillimetre)
}

/** mm → English metric units, the unit of drawings */
export function emus(millimetres: number): number {
  return Math.round(millimetres * 36_000)
}

/** pt → twips */
export function pointTwips(points: number): number {
  return Math.round(points * 20)
}

/** pt → half-points, the unit of type sizes */
export function halfPoints(points: number): number {
  return Math.round(points * 2)
}

/** lines → 240ths, the unit of `w:line` with `w:lineRule="auto"` */
export function lineUnits(lines: number): number {
  return Math.round(lines * 240)
}

/** Shares of a whole width as whole twips that add up to it exactly. */
export function sharesOf(width: number, shares: readonly number[]): readonly number[] {
  const whole = shares.reduce((sum, share) => sum + share, 0)
  let passed = 0
  let edge = 0
  return shares.map((share) => {
    passed += share
    const next = Math.round((width * passed) / whole)
    const column = next - edge
    edge = next
    return column
  })
}
