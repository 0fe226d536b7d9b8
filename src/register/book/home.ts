import { dateInDigits } from '#russian'
import { anchorsOf, fingerprint } from '../marks/anchor.ts'
import type { Anchor } from '../marks/mark.ts'
import { type Place, tie } from '../marks/tie.ts'
import type { Assignment } from '../register.ts'
import type { FilledRow } from './filled.ts'
import { anchorOf } from './service.ts'

/** The assignments of one document, and what finds each of them again. */
interface Document {
  readonly own: readonly Assignment[]
  readonly places: readonly Place[]
}

export function documentsOf(assignments: readonly Assignment[]): ReadonlyMap<string, Document> {
  const grouped = new Map<string, Assignment[]>()
  for (const assignment of assignments) {
    const own = grouped.get(assignment.document.id)
    if (own === undefined) grouped.set(assignment.document.id, [assignment])
    else own.push(assignment)
  }
  return new Map(
    [...grouped].map(([id, own]) => [
      id,
      { own, places: anchorsOf(own).map((anchor) => ({ ...anchor, print: fingerprint(anchor) })) },
    ]),
  )
}

export type Home = { readonly assignment: Assignment; readonly anchor: Anchor } | { readonly problem: string }

/** The assignment of a row, wherever its point stands now, with the term and the executor that the row is of. */
export function homeOf({ service, text }: FilledRow, documents: ReadonlyMap<string, Document>): Home {
  const { id, occurrence, executor } = service
  const document = documents.get(id.slice(0, id.lastIndexOf('#')))
  const marked = anchorOf(service, text)
  if (document === undefined || marked === null)
    return {
      problem: `документа поручения «${id}» среди изданных нет: он ещё проект, удалён или переименован; сделайте книгу заново`,
    }
  const { own, places } = document
  const found = tie(marked, places)
  if (found === 'homeless')
    return { problem: `поручения «${id}» в документе больше нет; сделайте книгу заново` }
  const [assignment, place] = found === 'ambiguous' ? [] : [own[found.at], places[found.at]]
  if (assignment === undefined || place === undefined)
    return {
      problem: `под слова поручения «${id}» в документе подходят несколько, и которое из них отмечено – не понять; сделайте книгу заново`,
    }
  if (occurrence !== null && !assignment.instances.some(({ due }) => due === occurrence))
    return { problem: `срока ${dateInDigits(occurrence)} у поручения больше нет; сделайте книгу заново` }
  if (executor !== null && !assignment.executors.includes(executor))
    return { problem: `исполнителя «${executor}» в поручении больше нет; сделайте книгу заново` }
  const { print: _, ...anchor } = place
  return { assignment, anchor }
}
