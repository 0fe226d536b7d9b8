import {
  type CitationLead,
  citationLead,
  type Decision,
  type Point,
  plainLines,
  readCitations,
} from '#decision'
import type { Relation } from './register.ts'
import { visitDecision } from './visit.ts'

/**
 * What a decision does to other documents. Its own words do it: «Признать утратившим силу приказ …»; a task to do so
 * («Секретарю внести изменения …») changes nothing yet.
 */
export function readRelations(decision: Decision): readonly Relation[] {
  return visitDecision(decision).flatMap((visit): readonly Relation[] => {
    if (visit.type === 'row' || !acts(visit.point)) return []
    const lead = visit.above
      .filter(acts)
      .reduce<CitationLead>((begun, point) => citationLead(words(point), begun), { action: null, kind: null })
    return readCitations(words(visit.point), lead).map(({ action, target }) => ({
      document: decision.id,
      point: visit.name,
      action,
      target: { kind: target.kind, number: target.number, date: target.date, points: target.points },
    }))
  })
}

const acts = ({ role, executors }: Point): boolean => role !== 'task' && executors.length === 0

const words = ({ content }: Point): string => plainLines(content).join('\n')
