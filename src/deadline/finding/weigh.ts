import { isMark } from '../grammar/combine.ts'
import type { CalendarItem, Clause, Point, Relative } from '../grammar/term.ts'
import type { Token, Tokens } from '../text/tokens.ts'
import {
  ACT_STEMS,
  GIVEN_FOR_STEMS,
  LOOKED_BACK_STEMS,
  NAMED_BY_YEARS_STEMS,
  REFUSING_WORDS,
} from '../words/sentence-words.ts'
import type { Candidate } from './candidate.ts'
import { isGerund, isParticiple, isPastParticiple, isReflexivePresent, type Verbs } from './verbs.ts'

/**
 * How surely words of a sentence are its term: 3 said as one («до …», «не позднее», «ежемесячно»), 2 a stretch
 * that a command takes («в сентябре провести»), 1 a bare day or «постоянно», 0 an undated phrase; `null`: no term.
 */
export function weigh(tokens: Tokens, candidate: Candidate, verbs: Verbs): number | null {
  if (isCited(tokens, candidate) || isPastParticiple(tokens[candidate.at - 1])) return null
  if (isOfParticiple(tokens, candidate)) return null
  if (isGivenFor(tokens, candidate)) return 3
  if (verbs.telling === 'past') return null
  const weights = candidate.clauses.map((clause) => weightOf(clause, tokens, candidate, verbs))
  if (weights[0] === null || weights[0] === undefined) return null
  const weight = Math.max(...weights.map((one) => one ?? 0))
  return verbs.telling === 'present' && !candidate.clauses.some(isBy) ? null : weight
}

/** «постоянно действующий», «проводимом ежегодно»: the adverb of a participle. */
function isOfParticiple(tokens: Tokens, { at, next, clauses }: Candidate): boolean {
  const [first] = clauses
  const adverb = clauses.length === 1 && (first?.is === 'frequency' || first?.is === 'continuous')
  return adverb && (isParticiple(tokens[next]) || isParticiple(tokens[at - 1]))
}

/** «выработали рекомендации на 2020-2021 учебный год»: their term, however the sentence is told. */
function isGivenFor(tokens: Tokens, { at, clauses }: Candidate): boolean {
  const [first] = clauses
  if (tokens[at]?.text !== 'на' || first?.is !== 'calendar') return false
  return tokens.slice(Math.max(0, at - 2), at).some((token) => hasStem(token, GIVEN_FOR_STEMS))
}

/** «Отчёты представляются до 10 числа»: said of how things are, only an end is a term. */
function isBy(clause: Clause): boolean {
  return clause.is === 'days-of-month' || (clause.is === 'calendar' && clause.lead === 'by')
}

/** «… от 12.05.2019 № 211», «приказ 30 июня 2020 г. № 162», «с изменениями на 31 марта». */
function isCited(tokens: Tokens, { at, next, clauses }: Candidate): boolean {
  const behind = tokens[next]
  if (isMark(behind, '№') || behind?.text === 'n' || behind?.text === 'no') return true
  const before = tokens[at - 1]
  if (before && REFUSING_WORDS.has(before.text)) return true
  const dated = clauses.some((c) => c.is === 'calendar' && c.lead === 'within' && c.from === undefined)
  return dated && before !== undefined && hasStem(before, ACT_STEMS)
}

function weightOf(clause: Clause, tokens: Tokens, candidate: Candidate, verbs: Verbs): number | null {
  const first = tokens[candidate.at]?.text ?? ''
  switch (clause.is) {
    case 'calendar':
      return calendarWeight(clause, tokens, candidate, verbs)
    case 'frequency':
      return isAdjective(first) ? null : 3
    case 'days-of-month':
      return clause.monthly || clause.of !== 'month' || candidate.clauses.length > 1 || isSetDay(first, verbs)
        ? 3
        : null
    case 'weekdays':
      return clause.weekly || clause.nth !== undefined || candidate.clauses.length > 1 ? 3 : null
    case 'relative':
      if (clause.setting) return verbs.command ? 3 : null
      if (!COUNTED_LEADS.has(first) || (!verbs.command && isYearsLong(clause))) return null
      return clause.anchor === 'event' && isBehindGerund(tokens, candidate.at) ? 0 : 3
    case 'continuous':
      return verbs.command ? 1 : null
    case 'event':
      return verbs.command ? 0 : null
    case 'none':
      return null
    default:
      return clause satisfies never
  }
}
/** «подготовить к 20 числу»: without its month a day only behind a command. */
function isSetDay(first: string, verbs: Verbs): boolean {
  return verbs.command && !verbs.settling && DAY_LEADS.has(first)
}
const DAY_LEADS = new Set(['до', 'к', 'не'])

/** «…, представив справку в 3-дневный срок после проверки»: goes with the work, whose own days are the term. */
function isBehindGerund(tokens: Tokens, at: number): boolean {
  const before = tokens.slice(Math.max(0, at - WORDS_LOOKED_AT), at)
  const comma = before.findLastIndex((token) => isMark(token, ','))
  return comma >= 0 && isGerund(before[comma + 1])
}

/** «стабильность в течение 3 лет»: told of a goal, not set as a term. */
function isYearsLong({ amount }: Relative): boolean {
  return amount.unit === 'month' && amount.amount >= 12
}

/** A bare amount in a sentence («3 года», «до 18 лет») is no term. */
const COUNTED_LEADS = new Set(['в', 'не', 'через', 'сроком', 'со', 'спустя'])

/** «ежегодной конференции»: the rhythm of the conference. */
function isAdjective(word: string): boolean {
  return /^еже.*[^о]$/.test(word) || /^кажд(ого|ой|ом)$/.test(word)
}

function calendarWeight(
  item: CalendarItem,
  tokens: Tokens,
  candidate: Candidate,
  verbs: Verbs,
): number | null {
  const first = tokens[candidate.at]?.text ?? ''
  const { to, from, lead } = item
  if (to.moment.is === 'weekday' || to.moment.is === 'from-today') return null
  if (to.moment.is === 'shifted') return 3
  if (lead === 'from') return candidate.clauses.length > 1 ? 2 : null
  // «О подготовке к новому учебному году»: what the preparing is for.
  if (
    first === 'к' &&
    to.moment.is === 'school-years' &&
    (!verbs.command || isPrepared(tokens, candidate.at))
  )
    return null
  if (lead === 'by') return isYears(to) && verbs.settling ? null : 3
  if (from !== undefined && (first === 'с' || first === 'со' || first === 'в'))
    return verbs.settling ? null : 3
  if (LOOKING_BACK.has(first)) return null
  return withinWeight(item, tokens, candidate, verbs)
}
/** «в период подготовки школ к новому учебному году»: the preparing dates something else. */
function isPrepared(tokens: Tokens, at: number): boolean {
  const from = Math.max(1, at - WORDS_LOOKED_AT * 2)
  return tokens
    .slice(from, at)
    .some((t, index) => t.text.startsWith('подготовк') && PREPARING.has(tokens[from + index - 1]?.text ?? ''))
}
const PREPARING = new Set(['период', 'ходе', 'о', 'при', 'итогах', 'время', 'процессе'])
const LOOKING_BACK = new Set(['за', 'по', 'от'])

/** A stretch or a bare day. Years without a preposition, and those of a plan's name, are no term. */
function withinWeight(item: CalendarItem, tokens: Tokens, candidate: Candidate, verbs: Verbs): number | null {
  const { at } = candidate
  const first = tokens[at]
  const closes = isClosingRemark(tokens, candidate) && !isYears(item.to)
  // «внести правки в программы – октябрь 2021 г.»: a dash sets a term even where the verb rather settles.
  const set = closes && isMark(tokens[at - 1], '-')
  if ((verbs.settling && !set) || first === undefined) return null
  const before = tokens.slice(Math.max(0, at - WORDS_LOOKED_AT), at)
  if (!closes && before.some((t) => hasStem(t, LOOKED_BACK_STEMS))) return null
  if (first.text === 'на') return forWeight(item, before, verbs)
  if (SPAN_WORDS.has(first.text)) return 2
  if (closes) return 1
  if (!verbs.command || isYears(item.to) || isPointNumber(item, tokens, at)) return null
  if (isDay(item) && isReflexivePresent(tokens[at - 1])) return null
  if (item.from !== undefined && item.to.moment.is === 'stretch') return 2
  return isDay(item) || APART.has(tokens[at - 1]?.text ?? '') ? 1 : null
}
/** «участие в форуме (октябрь 2021 года)», «… по итогам года – сентябрь 2021 г.»: at the very end, command or not. */
function isClosingRemark(tokens: Tokens, { at, next }: Candidate): boolean {
  const bracketed = isMark(tokens[next], ')') && isMark(tokens[at - 1], '(')
  const dashed = isMark(tokens[at - 1], '-') && tokens[at - 2]?.kind === 'word'
  const rest = tokens.slice(bracketed ? next + 1 : next)
  return (bracketed || dashed) && rest.every(({ kind }) => kind === 'mark')
}
const WORDS_LOOKED_AT = 6
const SPAN_WORDS = new Set(['в', 'во', 'весь', 'период'])
/** Marks that set a stretch apart from the words before it. */
const APART = new Set(['(', '-', ':'])

/** «на 2022 год» behind a plan is its name; «на 1 сентября» without a command is how things stood. */
function forWeight(item: CalendarItem, before: Tokens, verbs: Verbs): number | null {
  if (isYears(item.to) || before.some((t) => hasStem(t, NAMED_BY_YEARS_STEMS))) return null
  return isDay(item) && !verbs.command ? null : 2
}
/** «2.10» without a year may be the number of a point. */
function isPointNumber(item: CalendarItem, tokens: Tokens, at: number): boolean {
  const { moment } = item.to
  const yearless = moment.is === 'stretch' && moment.year === null
  return isDay(item) && yearless && tokens[at]?.kind === 'number' && isMark(tokens[at + 1], '.')
}
function isDay({ from, to }: CalendarItem): boolean {
  return from === undefined && to.moment.is === 'stretch' && to.moment.unit === 'day'
}
function isYears({ moment }: Point): boolean {
  return moment.is === 'years'
}

function hasStem(token: Token, stems: readonly string[]): boolean {
  return token.kind === 'word' && stems.some((stem) => token.text.startsWith(stem))
}
