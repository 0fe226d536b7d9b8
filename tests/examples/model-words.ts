import { type Content, type Decision, plainText } from '#decision'

/** Everything that a decision says in its text, then in each annex; a line for each paragraph, label and cell. */
export function contentsOf(decision: Decision): readonly (readonly string[])[] {
  return [decision.body, ...decision.annexes.map(({ body }) => body)].map((body) => body.flatMap(linesOf))
}

function linesOf(part: Content): readonly string[] {
  switch (part.type) {
    case 'paragraph':
    case 'heading':
      return [plainText(part.inlines)]
    case 'list':
      return part.items.flatMap(({ label, content }) => [label, ...content.flatMap(linesOf)])
    case 'table':
      return [part.head, ...part.rows.map(({ cells }) => cells)].flatMap((cells) =>
        cells.flatMap(({ paragraphs }) => paragraphs.map(plainText)),
      )
    case 'image':
      return part.title === null ? [] : [part.title]
    case 'point':
      return [part.label, ...part.content.flatMap(linesOf)]
    default:
      return part satisfies never
  }
}

/**
 * Requisites that are printed as they are written; dates are printed in words or figures.
 * A conference has no letterhead: its stamp says whose it is.
 */
export function requisitesOf(decision: Decision): readonly (readonly [string, string])[] {
  const { number, place, title, signatories, executorMark, annexes } = decision
  const organization = decision.kind === 'conference-resolution' ? null : decision.organization
  const written: readonly (readonly [string, string | null | undefined])[] = [
    ['учредитель', organization?.founder],
    ['организация', organization?.name],
    ['подразделение', organization?.unit],
    ['номер', number === null ? null : `№ ${number}`],
    ['место', place],
    ['заголовок', title],
    ...signatories.flatMap(({ position, name }) => [
      ['должность', position] as const,
      ['имя', name] as const,
    ]),
    ['исполнитель', executorMark?.name],
    ['телефон', executorMark?.phone],
    ...annexes.map((annex) => ['название приложения', annex.title] as const),
  ]
  return written.flatMap(([name, value]) => (value ? [[name, value] as const] : []))
}
