import { findDeadline } from '#deadline'
import { findInfinitive, looksDative } from '#russian'
import type { Executor } from '../model/content.ts'
import type { PointContext } from './context.ts'
import { isRelative, readExecutorPhrase, readObjectPhrase } from './executors.ts'

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
  /** Length of «В целях безопасности …» before who is addressed: it is part of the task. */
  readonly ground: number
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
  const term = hand ? 0 : openingTerm(plain, context)
  const ground = hand || term > 0 ? 0 : groundOf(plain, context)
  const skipped = hand?.opening.exec(plain)?.[0].length ?? term + ground
  const rest = plain.slice(skipped)
  const verbAt = findInfinitive(rest) ?? null
  const region = rest.slice(0, verbAt ?? leadEnd(rest))
  const verb = verbAt === null ? null : wordAt(rest, verbAt)
  const addresses = verbAt !== 0 && !(appointed.test(region) && appointing.has(verb ?? ''))
  const dative = addresses ? readExecutorPhrase(region, context.known, hand !== undefined) : null
  // «Просить администрацию района:» leaves what it asks for to the points under it.
  const asked = verbAt === null ? /:\s*$/u.test(rest) : verbAt > 0
  const asksFor = dative === null && hand?.object === true && asked
  const phrase = asksFor ? readObjectPhrase(region, context.known) : dative
  const verbStart = verbAt === null ? -1 : skipped + verbAt
  const recommendation =
    hand?.recommendation ?? /^(?:рекомендовать|предложить|просить)\s*:$/iu.test(plain.trim())
  if (phrase === null || phrase.executors.length === 0) {
    const own = hand ? /^\p{L}+/u.exec(plain)?.[0].toLowerCase() : undefined
    const unaddressed = { executors: [], recommendation, taskStart: 0, ground: 0 }
    return own === undefined
      ? { ...unaddressed, verb, verbStart }
      : { ...unaddressed, verb: own, verbStart: 0 }
  }
  const taskStart = skipped + phrase.end + gapIn(plain.slice(skipped + phrase.end))
  const lead = { executors: phrase.executors, recommendation, taskStart, verb, verbStart, ground }
  return verbStart === taskStart ? handedOver(plain, lead, context) : lead
}

/** «Ответственным за олимпиаду назначить …» appoints, and addresses nobody. */
const appointed = /^ответственн(?:ым|ой|ыми|ому)(?!\p{L})/iu
const appointing = new Set(['назначить', 'определить', 'утвердить', 'считать', 'признать'])

/** «Главам поселений рекомендовать организовать …»: the verb that hands the task over stands behind whom it asks. */
function handedOver(plain: string, lead: Lead, context: PointContext): Lead {
  const handed = /^(рекомендовать|предложить|поручить)(?:\s*:)?(?=\s|$)/iu.exec(plain.slice(lead.taskStart))
  if (!handed) return lead
  const taskStart = lead.taskStart + handed[0].length + gapIn(plain.slice(lead.taskStart + handed[0].length))
  const rest = plain.slice(taskStart)
  const verbAt = findInfinitive(rest)
  // «Отделу кадров рекомендовать школам провести …»: he himself is to recommend it.
  if (verbAt === undefined ? rest !== '' : readExecutorPhrase(rest.slice(0, verbAt), context.known, true))
    return lead
  const verb = verbAt === undefined ? null : wordAt(rest, verbAt)
  const verbStart = verbAt === undefined ? -1 : taskStart + verbAt
  const recommendation = !/^поручить/iu.test(handed[0])
  return { ...lead, recommendation, taskStart, verb, verbStart }
}

function wordAt(text: string, at: number): string | null {
  return /^[\p{L}-]+/u.exec(text.slice(at))?.[0].toLowerCase() ?? null
}

function gapIn(text: string): number {
  return /^[\s,:;–—-]*/u.exec(text)?.[0].length ?? 0
}

/** Words that say why, for what, on what ground, before somebody is addressed. */
const grounds =
  /^(?:в\s+(?:целях|связи|рамках|соответствии|период|случае)|с\s+целью|во\s+исполнение|на\s+основании|для|при|по\s+итогам|по\s+результатам|учитывая|после|до|в\s+дни)(?!\p{L})/iu
/** A dative behind them is theirs: «по плану», «в целях оказания помощи директорам». */
const governs =
  /(?:^|\s)(?:по|к|ко|согласно|благодаря|вопреки|навстречу|помощ[ьи]|содействи[ея]|поддержк[иу]|консультаци[ийя]|услуг[и]?|рекомендаци[ийя]|выплат[ыу]?|(?:предоставлени|направлени|оказани|вручени|разъяснени|присвоени|обучени)(?:е|я|ю|и|ем)|передач[иу])\s+$/iu
/** «фонда администрации области»: of the feminine the genitive looks so too; a dative of it stands apart. */
const likeGenitive = /^(?:\p{L}+[ое]й\s+)*\p{L}+(?:ии|ти|ды|лы|цы)(?!\p{L})/u
const institution = /^\p{Lu}{2,}\s+«[^»]*»(?:\s*[(][^()]*[)])?\s*$/u
const FARTHEST = 300

/** Length of what is said before somebody is addressed; 0 where nobody is. */
function groundOf(plain: string, context: PointContext): number {
  if (!grounds.test(plain)) return 0
  const region = plain.slice(0, FARTHEST).slice(0, findInfinitive(plain.slice(0, FARTHEST)) ?? 0)
  for (const { index } of region.matchAll(/(?<=\s)[\p{L}«]/gu)) {
    const tail = region.slice(index)
    const said = region.slice(0, index)
    // «по плану МБУ «Центр», МОиН РТ»: what has no cases addresses somebody only alone and behind a comma.
    const isApart = !/^\p{Lu}{2}/u.test(tail) || (/,\s*$/u.test(said) && institution.test(tail))
    if (likeGenitive.test(tail) && !/,\s*$/u.test(said)) continue
    if (!isApart || governs.test(said) || isRelative(tail) || !looksDative(tail)) continue
    const phrase = readExecutorPhrase(tail, context.known)
    if (phrase?.executors.every(({ certain }) => certain)) return index
  }
  return 0
}

/** «До 1 мая 2021 года директорам школ …», «Ежегодно в мае …»: length of a term that opens the words. */
function openingTerm(plain: string, { terms }: PointContext): number {
  const found = findDeadline(plain, terms)
  if (found?.start !== 0) return 0
  return found.end + gapIn(plain.slice(found.end))
}

/** Where a lead without an infinitive ends: at its colon. */
function leadEnd(text: string): number {
  const colon = text.search(/:\s*$/u)
  return colon < 0 ? text.length : colon
}
