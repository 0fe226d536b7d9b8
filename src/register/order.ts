import type { Decision } from '#decision'

/** By date, then number («9», «10», «10а», «10б»), then kind and id; what has no date or number yet stands last. */
export function compareDecisions(a: Decision, b: Decision): number {
  return (
    compareNullable(a.date, b.date, compareText) ||
    compareNullable(a.number, b.number, compareNumbers) ||
    compareText(a.kind, b.kind) ||
    compareText(a.id, b.id)
  )
}

function compareNullable(
  a: string | null,
  b: string | null,
  compare: (a: string, b: string) => number,
): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null)
  return compare(a, b)
}

/** Digits as numbers, the rest as text: «01-10/9» before «01-10/10». */
function compareNumbers(a: string, b: string): number {
  const parts = (number: string): readonly string[] => number.match(/\d+|\D+/gu) ?? []
  const [left, right] = [parts(a), parts(b)]
  const differing = left.findIndex((part, index) => part !== right[index])
  if (differing < 0) return left.length - right.length
  const [one = '', other = ''] = [left[differing], right[differing]]
  return Number(one) - Number(other) || compareText(one, other)
}

/** By code units, not by a locale: the same on every machine. */
function compareText(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
