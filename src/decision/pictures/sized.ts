/** What a file says of itself: its size in millimetres, or why it cannot be used. */
export type Sized = { readonly width: number; readonly height: number } | { readonly problem: string }

export const millimetresPerInch = 25.4
/** Dots to an inch where a file does not say. */
export const usualDensity = 96

/** More could neither be printed nor held in memory. */
const MOST_PIXELS = 50_000_000

/** Pixels and their density, per inch, as millimetres. */
export function fromPixels(width: number, height: number, across: number, down: number): Sized {
  if (width === 0 || height === 0) return { problem: 'в нём нет ни одной точки' }
  if (width * height > MOST_PIXELS)
    return { problem: `в нём ${width} × ${height} точек, это слишком много: уменьшите рисунок` }
  const density = (said: number) => (said >= 10 && said <= 2400 ? said : usualDensity)
  return {
    width: (width / density(across)) * millimetresPerInch,
    height: (height / density(down)) * millimetresPerInch,
  }
}
