import type { ObliqueCase } from '../grammar.ts'
import { plain } from '../grammar.ts'
import { readPerson } from '../name/person.ts'
import type { Sense } from '../noun/dictionary.ts'
import { nounReadings } from '../noun/readings.ts'
import type { Token } from '../tokens.ts'
import { type Group, readGroup } from './group.ts'
import { type Known, matchBody } from './known-names.ts'
import { ACTIONS, JOINTS, POSSESSIVE } from './words.ts'

/** What a reader that goes along the phrase has seen since the last head. */
export interface Seen {
  readonly sense: Sense | undefined
  /** Something already depends on the last head. */
  readonly dependents: boolean
  /** «по», «к» stand among the dependents: a dative there is theirs. */
  readonly dativeTaken: boolean
  /** «заведующими отделами»: an instrumental there is the head's. */
  readonly instrumentalTaken: boolean
}

/** Behind a comma, «и», a dash between spaces: the index where the next head could begin. */
export function endOfJoint(tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at]
  if (token?.kind === 'mark') {
    const dash = /^[-–—]$/.test(token.text) && tokens[at - 1]?.kind === 'space'
    if (!dash && !/^[,;/+]$/.test(token.text)) return undefined
  } else if (token?.kind !== 'word' || !JOINTS.test(plain(token.text))) return undefined
  let next = at + 1
  while (tokens[next]?.kind === 'space' || JOINTS.test(plain(tokens[next]?.text ?? ''))) next++
  return next
}

/**
 * Does a new head begin after a joint, or does what stands there still depend on the last head:
 * «руководителям школ и педагогам», but «отделу общего и дошкольного образования».
 */
export function opensHead(
  tokens: readonly Token[],
  at: number,
  seen: Seen,
  from: ObliqueCase,
  names: Known,
): boolean {
  const token = tokens[at]
  if (!token) return false
  if (POSSESSIVE.test(plain(token.text))) return opensHead(tokens, at + 2, seen, from, names)
  if (token.kind === 'acting' || matchBody(tokens, at, names)) return true
  if (readPerson(tokens, at, from, names.people, false)) return true
  const group = token.kind === 'word' ? readGroup(tokens, at, from) : undefined
  if (!group || group.asWritten) return false
  const couldBeAction = seen.dependents && ACTIONS.test(plain(tokens[group.end - 1]?.text ?? ''))
  return !couldBeAction && headFits(group, seen, from, /^[А-ЯЁ]/.test(token.text))
}

function headFits(group: Group, seen: Seen, from: ObliqueCase, capital: boolean): boolean {
  if (group.source === 'suffix' && group.sense !== 'person') return !seen.dependents
  if (seen.instrumentalTaken && from === 'instrumental' && group.sense === 'body') return false
  if (seen.dativeTaken && group.sense === 'body' && !capital) return false
  if (seen.dativeTaken && group.source !== 'table') return false
  if (!seen.dependents) return true
  const couldDepend = from === 'genitive' || group.likeGenitive
  return !couldDepend || (group.sense === seen.sense && group.source !== 'adjective')
}

/** «педагогу психологу»: a second noun of a person straight after the first. */
export function isApposition(token: Token, from: ObliqueCase, seen: Seen): boolean {
  if (seen.dependents || seen.sense !== 'person' || from === 'genitive' || from === 'accusative') return false
  const readings = nounReadings(token.text)
  return (
    readings.some((one) => one.case === from && one.sense === 'person') &&
    !readings.some((one) => one.case === 'genitive')
  )
}

/** «учреждению Приморского края Центру оценки качества»: a body's own name in the same case, with a capital. */
export function isNamedBody(tokens: readonly Token[], at: number, from: ObliqueCase, seen: Seen): boolean {
  const token = tokens[at]
  if (from !== 'dative' || seen.sense !== 'body' || seen.dativeTaken || !token) return false
  if (!/^[А-ЯЁ][а-яё]/.test(token.text)) return false
  const group = readGroup(tokens, at, from)
  return group?.source === 'table' && group.sense === 'body' && !group.asWritten && !group.likeGenitive
}
