import type { List, Point } from '#decision'
import type { Label } from '../page.ts'

/** Gives labels out, in the order of the page. */
export interface Numbering {
  readonly ofPoint: (point: Point, dashLevel: number) => Label | undefined
  /** Name of a run for a list that counts from its beginning. */
  readonly newList: () => string
  /** Pictures that have a title count through the text. */
  readonly nextPicture: () => number
}

/**
 * Labels of one text. Numbers of points count in one run until «1.» comes again; a number that the count would not
 * give, because the document keeps a wrong one, is marked to be printed as it is.
 */
export function numberingOf(name: string): Numbering {
  let run = 0
  let lists = 0
  let pictures = 0
  let counted: readonly number[] = []

  function automatic(point: Point): boolean {
    if (point.marker !== 'automatic') return false
    if (point.level === 1 && point.label === '1.') {
      run += 1
      counted = []
    }
    const above = counted.slice(0, point.level - 1)
    if (above.length < point.level - 1) return false
    const next = [...above, (counted[point.level - 1] ?? 0) + 1]
    if (point.label !== `${next.join('.')}.`) return false
    counted = next
    return true
  }

  return {
    ofPoint(point, dashLevel) {
      if (point.label === '') return undefined
      if (point.marker === 'dash')
        return { text: point.label, list: `${name}-dashes`, level: dashLevel, automatic: false }
      const regular = automatic(point)
      return { text: point.label, list: `${name}-points-${run}`, level: point.level, automatic: regular }
    },
    newList() {
      lists += 1
      return `${name}-list-${lists}`
    },
    nextPicture: () => ++pictures,
  }
}

/** Letters that Russian lists count with: without ё, й, ъ, ы, ь. */
const LETTERS = 'абвгдежзиклмнопрстуфхцчшщэюя'

/** Labels of a list; numbers are automatic where they count up from the first without a gap. */
export function listLabels(list: List, level: number, run: string): readonly Label[] {
  const counts = (count: (at: number) => string, end: string) =>
    list.items.every((item, at) => item.label === `${count(at)}${end}`)
  const regular =
    list.marker === 'number' &&
    ['.', ')'].some(
      (end) => counts((at) => String(at + 1), end) || counts((at) => LETTERS.charAt(at) || '?', end),
    )
  return list.items.map(({ label }) => ({ text: label, list: run, level, automatic: regular }))
}
