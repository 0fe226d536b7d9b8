import type { Content, Decision, Point, Table } from '#decision'
import { type Place, START } from '#source'

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

/** What stands in the document's own file: its text and the annexes that are sections of it. */
export function ownParts(decision: Decision): readonly (readonly Content[])[] {
  return [decision.body, ...decision.annexes.filter(({ file }) => file === null).map(({ body }) => body)]
}

/** The place of a requisite by its path; where it comes from `pisar.yaml`, that of the document's kind. */
export function requisitePlace(decision: Decision, path: string): Place {
  return decision.places?.[path] ?? decision.places?.kind ?? START
}

/** The number of a point as it was typed. */
export function numberPlace({ place, places }: Point): Place {
  return places?.number ?? place
}
