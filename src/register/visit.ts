import { type Content, type Decision, type Point, plainText, type RowAssignment, type Table } from '#decision'

/** A point or a row of a plan, as it is met on the way through a decision. */
export type Visit = {
  /** How people name it: «2.1», «прил. 1, п. 3», «2, стр. 4»; a dash item is named after what it stands under. */
  readonly name: string
  /** Whether the name ends with its own number. */
  readonly numbered: boolean
  /** The points it stands in, the outermost first. */
  readonly above: readonly Point[]
} & (
  | { readonly type: 'point'; readonly point: Point }
  | { readonly type: 'row'; readonly row: RowAssignment }
)

/** Where the walk stands: the annex, and the number of the nearest point or section. */
interface Position {
  readonly annex: string | null
  readonly number: string | null
  readonly above: readonly Point[]
  /** A plan that is the annex itself: its rows are its points. */
  readonly isPlan: boolean
}

/** All points and rows of plans of a decision: its body, then its annexes, in the order of the page. */
export function visitDecision(decision: Decision): readonly Visit[] {
  const body = { annex: null, number: null, above: [], isPlan: decision.kind === 'annex' }
  return [
    ...visitContent(decision.body, body),
    ...decision.annexes.flatMap(({ number, body: content }) =>
      visitContent(content, {
        annex: number === null ? 'прил.' : `прил. ${number}`,
        number: null,
        above: [],
        isPlan: true,
      }),
    ),
  ]
}

function visitContent(content: readonly Content[], position: Position): readonly Visit[] {
  let section: { readonly level: number; readonly number: string | null } | null = null
  return content.flatMap((part): readonly Visit[] => {
    const here: Position = { ...position, number: section?.number ?? position.number }
    switch (part.type) {
      case 'heading': {
        const number = sectionNumber(plainText(part.inlines))
        if (number !== null || part.level <= (section?.level ?? 0)) section = { level: part.level, number }
        return []
      }
      case 'point':
        return visitPoint(part, here)
      case 'table':
        return visitRows(part, here)
      case 'list':
        return part.items.flatMap((item) => visitContent(item.content, here))
      case 'paragraph':
      case 'image':
        return []
      default:
        return part satisfies never
    }
  })
}

function visitPoint(point: Point, position: Position): readonly Visit[] {
  const { annex, above } = position
  const number = point.number ?? position.number
  const visit: Visit = {
    type: 'point',
    point,
    above,
    name: name(annex, number, null),
    numbered: point.number !== null,
  }
  return [visit, ...visitContent(point.content, { ...position, number, above: [...above, point] })]
}

function visitRows(table: Table, { annex, number, above, isPlan }: Position): readonly Visit[] {
  const rowsArePoints = isPlan && above.length === 0
  return table.rows.flatMap(({ assignment: row }): readonly Visit[] =>
    row === null
      ? []
      : [
          {
            type: 'row',
            row,
            above,
            name:
              rowsArePoints && row.number !== null
                ? name(annex, row.number, null)
                : name(annex, number, row.number),
            numbered: row.number !== null,
          },
        ],
  )
}

/** «прил. 1, п. 2, стр. 3»; a point of the body is its bare number. */
function name(annex: string | null, point: string | null, row: string | null): string {
  const written = point !== null && annex !== null ? `п. ${point}` : point
  return [annex, written, row === null ? null : `стр. ${row}`].filter((part) => part !== null).join(', ')
}

/** «1. Качество образования», «1.2 Сроки»; «2021 год» is no number of a section. */
function sectionNumber(text: string): string | null {
  return /^(\d{1,2}(?:\.\d{1,2})*)[.)]?(?<=[.)]|\.\d{1,2})\s/u.exec(text)?.[1] ?? null
}
