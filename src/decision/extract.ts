import type { Content, Point } from './model/content.ts'
import type { Decision } from './model/decision.ts'
import { plainText } from './model/plain-text.ts'

export type Extract = { readonly extract: Decision } | { readonly missing: readonly string[] }

/**
 * An extract (выписка) of a document: its head, its preamble whole, only the wanted points with their own numbers and
 * all that stands in them, its signatures and «Верно». `missing` are the numbers that no point has.
 */
export function extractOf(decision: Decision, numbers: readonly string[]): Extract {
  const wanted = new Set(numbers.map((number) => number.trim().replace(/\.$/, '')))
  const found = new Set<string>()
  const body = keptOf(decision.body, wanted, found)
  const missing = [...wanted].filter((number) => !found.has(number))
  if (missing.length > 0) return { missing }
  return {
    extract: {
      ...withoutMarks(decision),
      body,
      extract: true,
      ...(decision.certifier && { certification: decision.certifier }),
      stamps: [],
      annexes: [],
      executorMark: null,
      // The extract is signed by no one: names stand without autographs, and without marks of them.
      signatories: decision.signatories.map(({ electronic: _, ...signatory }) => signatory),
    },
  }
}

/** Marks of the document that are none of its extract's; «Верно» stays. */
function withoutMarks(decision: Decision): Decision {
  const { agreements, draftMark, filing, onControl, qr, receipt, recipients, replyTo, visas, ...rest } =
    decision
  return rest
}

/** Everything before the first point; after it only what leads to a point that is kept. */
function keptOf(contents: readonly Content[], wanted: ReadonlySet<string>, found: Set<string>): Content[] {
  const kept: Content[] = []
  let leading: Content[] = []
  let begun = false
  for (const content of contents) {
    if (content.type !== 'point') {
      if (!begun) kept.push(content)
      else if (leads(content)) leading.push(content)
      continue
    }
    begun = true
    const point = keptPoint(content, wanted, found)
    if (point === null) continue
    kept.push(...leading, point)
    leading = []
  }
  return kept
}

/** «КОЛЛЕГИЯ РЕКОМЕНДУЕТ:», «Руководителям школ:», a heading. */
function leads(content: Content): boolean {
  if (content.type === 'heading') return true
  return content.type === 'paragraph' && plainText(content.inlines).endsWith(':')
}

/** A wanted point whole; of one above it the words that lead to it. */
function keptPoint(point: Point, wanted: ReadonlySet<string>, found: Set<string>): Point | null {
  if (point.number !== null && wanted.has(point.number)) {
    for (const number of numbersIn([point])) found.add(number)
    return point
  }
  const inside = point.content.flatMap((content): Content[] => {
    if (content.type !== 'point') return [content]
    const kept = keptPoint(content, wanted, found)
    return kept === null ? [] : [kept]
  })
  return inside.some(({ type }) => type === 'point') ? { ...point, content: inside } : null
}

function numbersIn(contents: readonly Content[]): readonly string[] {
  return contents.flatMap((content) =>
    content.type === 'point'
      ? [...(content.number === null ? [] : [content.number]), ...numbersIn(content.content)]
      : [],
  )
}
