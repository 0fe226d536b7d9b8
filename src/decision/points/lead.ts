import { findDeadline } from '#deadline'
import { findInfinitive } from '#russian'
import type { Executor } from '../model/content.ts'
import type { PointContext } from './context.ts'
import { readExecutorPhrase, readObjectPhrase } from './executors.ts'

/** How a point begins: whom it addresses and where its task starts. */
export interface Lead {
  readonly executors: readonly Executor[]
  /** «Рекомендовать руководителям …» */
  readonly recommendation: boolean
  /** Offset of the task's first word. */
  readonly taskStart: number
  /** The first infinitive, in small letters; `null` when there is none. */
  readonly verb: string | null
  /** Its offset; -1 when there is none. */
  readonly verbStart: number
}

/** Verbs that hand a task to somebody: their object is the executor; `object`: it may stand in the accusative. */
const handing: readonly {
  readonly opening: RegExp
  readonly recommendation: boolean
  readonly object?: true
}[] = [
  { opening: /^рекомендовать(?:\s*:)?\s+/iu, recommendation: true },
  { opening: /^предложить(?:\s*:)?\s+/iu, recommendation: true },
  { opening: /^просить(?:\s*:)?\s+/iu, recommendation: true, object: true },
  { opening: /^обязать(?:\s*:)?\s+/iu, recommendation: false, object: true },
  { opening: /^поручить(?:\s*:)?\s+/iu, recommendation: false },
]

/** Whether the words begin with a verb that hands a task to somebody. */
export function handsOver(plain: string): boolean {
  return handing.some(({ opening }) => opening.test(plain))
}

/** «Рекомендовать:», «Поручить:»: whom, the points under it say. */
export function isBareHanding(plain: string): boolean {
  return /^(?:рекомендовать|предложить|просить|обязать|поручить)\s*:$/iu.test(plain.trim())
}

/** Each document's leads: the same words are asked for at several steps. */
const read = new WeakMap<object, Map<string, Lead>>()

export function readLead(plain: string, context: PointContext): Lead {
  const leads = read.get(context.terms) ?? new Map<string, Lead>()
  read.set(context.terms, leads)
  const lead = leads.get(plain) ?? leadOf(plain, context)
  leads.set(plain, lead)
  return lead
}

function leadOf(plain: string, context: PointContext): Lead {
  const hand = handing.find(({ opening }) => opening.test(plain))
  const skipped = hand?.opening.exec(plain)?.[0].length ?? openingTerm(plain, context)
  const rest = plain.slice(skipped)
  const verbAt = findInfinitive(rest) ?? null
  const region = rest.slice(0, verbAt ?? leadEnd(rest))
  const dative = verbAt === 0 ? null : readExecutorPhrase(region, context.known, hand !== undefined)
  const asksFor = dative === null && hand?.object === true && verbAt !== null && verbAt > 0
  const phrase = asksFor ? readObjectPhrase(region, context.known) : dative
  const verbStart = verbAt === null ? -1 : skipped + verbAt
  const verb = verbAt === null ? null : (/^[\p{L}-]+/u.exec(rest.slice(verbAt))?.[0].toLowerCase() ?? null)
  const recommendation =
    hand?.recommendation ?? /^(?:рекомендовать|предложить|просить)\s*:$/iu.test(plain.trim())
  if (phrase === null || phrase.executors.length === 0) {
    const own = hand ? /^\p{L}+/u.exec(plain)?.[0].toLowerCase() : undefined
    const unaddressed = { executors: [], recommendation, taskStart: 0 }
    return own === undefined
      ? { ...unaddressed, verb, verbStart }
      : { ...unaddressed, verb: own, verbStart: 0 }
  }
  const after = plain.slice(skipped + phrase.end)
  const gap = /^[\s,:;–—-]*/u.exec(after)?.[0].length ?? 0
  return {
    executors: phrase.executors,
    recommendation,
    taskStart: skipped + phrase.end + gap,
    verb,
    verbStart,
  }
}

/** «До 1 мая 2021 года директорам школ …», «Ежегодно в мае …»: length of a term that opens the words. */
function openingTerm(plain: string, { terms }: PointContext): number {
  const found = findDeadline(plain, terms)
  if (found?.start !== 0) return 0
  const gap = /^[\s,:;–—-]*/u.exec(plain.slice(found.end))?.[0].length ?? 0
  return found.end + gap
}

/** Where a lead without an infinitive ends: at its colon. */
function leadEnd(text: string): number {
  const colon = text.search(/:\s*$/u)
  return colon < 0 ? text.length : colon
}
