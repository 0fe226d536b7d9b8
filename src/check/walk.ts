import type { Content, Decision, Point, Table } from '#decision'
import { type Place, START } from '#source'
import type { Finding } from './rule.ts'

/** A point and the points it stands in, the outermost first. */
export interface PointVisit {
  readonly point: Point
  readonly above: readonly Point[]
}

/** All points, however deep, in the order of the page. */
export function visitPoints(
  contents: readonly Content[],
  above: readonly Point[] = [],
): readonly PointVisit[] {
  return contents.flatMap((content) =>
    content.type === 'point'
      ? [{ point: content, above }, ...visitPoints(content.content, [...above, content])]
      : [],
  )
}

/** A row of a table and the points the table stands in. */
export interface RowVisit {
  readonly row: Table['rows'][number]
  readonly above: readonly Point[]
}

export function visitRows(contents: readonly Content[], above: readonly Point[] = []): readonly RowVisit[] {
  return contents.flatMap((content): readonly RowVisit[] => {
    if (content.type === 'table') return content.rows.map((row) => ({ row, above }))
    if (content.type === 'point') return visitRows(content.content, [...above, content])
    if (content.type === 'list') return content.items.flatMap((item) => visitRows(item.content, above))
    return []
  })
}

/** What is found in the text of a document and in its annexes, each with the file it stands in. */
export function findInParts(
  decision: Decision,
  find: (contents: readonly Content[]) => readonly Finding[],
): readonly Finding[] {
  return [decision, ...decision.annexes].flatMap(({ file, body }) =>
    find(body).map((finding) => ({ ...finding, file: file ?? decision.file })),
  )
}

/** The place of a requisite by its path; where it comes from `pisar.yaml`, that of the document's kind. */
export function requisitePlace(decision: Decision, path: string): Place {
  return decision.places?.[path] ?? decision.places?.kind ?? START
}

/** The number of a point as it was typed. */
export function numberPlace({ place, places }: Point): Place {
  return places?.number ?? place
}
