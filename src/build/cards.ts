import type { Decision } from '#decision'
import { type Assignment, findAssignment, type Register } from '#register'
import { findPoints } from './find-document.ts'

/**
 * The assignments whose cards are asked for in words: the designation of one in the register, «приказ 96 от
 * 24.06.2021» with points after it, or the document alone for all of its assignments.
 */
export function findCards(
  { assignments }: Register,
  decisions: readonly Decision[],
  root: string,
  words: readonly string[],
): { readonly cards: readonly Assignment[] } | { readonly problems: readonly string[] } {
  const designated = assignments.find(({ id }) => id === words.join(' '))
  if (designated) return { cards: [designated] }
  const target = findPoints(decisions, root, words)
  if ('problem' in target) return { problems: [target.problem] }
  const { decision, points } = target
  const own = assignments.filter(({ document }) => document.id === decision.id)
  if (own.length === 0)
    return { problems: [`В реестре на этот день поручений документа ${decision.id} нет.`] }
  if (points.length === 0) return { cards: own }
  const found = points.map((point) => findAssignment(own, point))
  const problems = found.flatMap((each) => ('problem' in each ? [each.problem] : []))
  return problems.length > 0
    ? { problems }
    : { cards: found.flatMap((each) => ('assignment' in each ? [each.assignment] : [])) }
}
