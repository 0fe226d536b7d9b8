import { findInfinitive, nominative } from '#russian'
import { report } from '../body/reading.ts'
import { findResponsible } from '../body/responsible.ts'
import type { Words } from '../body/words.ts'
import type { Executor } from '../model/content.ts'
import type { PointContext } from './context.ts'
import { capitalised, namedExecutor, splitNamed } from './executors.ts'
import type { Lead } from './lead.ts'

/**
 * Executors of a point: named by a directive, or recognised in its first words and after the label of who is
 * responsible, in those words or on one of its `lines`.
 */
export function executorsOf(
  words: Words,
  lead: Lead,
  context: PointContext,
  lines: readonly Words[] = [],
): readonly Executor[] {
  const named = namedBy('исполнитель', words)
  if (named.length > 0) return named
  for (const { certain, written } of lead.executors)
    if (!certain)
      report(
        context,
        words.placeOf(0, words.plain.slice(0, lead.taskStart).trimEnd().length),
        'warning',
        'unsure-executor',
        `Именительный падеж исполнителя не определён: «${written}». В реестр он войдёт так; верно его назовёт пометка :исполнитель[…].`,
      )
  const inside = findResponsible(words.plain)
  return [
    ...lead.executors,
    ...(inside && inside.start > 0 ? namedAll(inside.written) : []),
    ...responsibleOn(lines),
  ]
}

/** Who is responsible after lines of their own. */
export function responsibleOn(lines: readonly Words[]): readonly Executor[] {
  return lines.flatMap(({ plain }) => namedAll(findResponsible(plain)?.written ?? ''))
}

function namedAll(written: string): readonly Executor[] {
  return splitNamed(written).map(namedExecutor)
}

type Case = 'instrumental' | 'genitive'

const together: readonly { readonly opening: RegExp; readonly case: Case }[] = [
  { opening: /(?<!\p{L})совместно\s+с(?:о)?\s+/iu, case: 'instrumental' },
  { opening: /(?<!\p{L})(?:с|при)\s+участи(?:ем|и)\s+/iu, case: 'genitive' },
]

/** Co-executors: named by a directive, or by the words «совместно с …». */
export function coExecutorsOf(words: Words, lead: Lead, context: PointContext): readonly Executor[] {
  const named = namedBy('соисполнитель', words)
  const phrase = lead.verb === null ? null : findTogether(words.plain)
  if (named.length > 0 || phrase === null) return named
  const { text, certain } = nominative(phrase.written, context.known, phrase.case)
  return certain ? [{ name: capitalised(text), written: phrase.written, certain }] : []
}

/** «совместно с …», «с участием …» up to the next comma or verb. */
export function findTogether(plain: string) {
  for (const { opening, case: grammaticalCase } of together) {
    const match = opening.exec(plain)
    if (!match) continue
    const from = match.index + match[0].length
    const rest = plain.slice(from)
    const stops = [findInfinitive(rest) ?? -1, rest.search(/[,;:.](?:\s|$)/u)].filter((at) => at >= 0)
    const end = from + Math.min(rest.length, ...stops)
    const written = plain.slice(from, end).trim()
    return written === '' ? null : { start: match.index, end, written, case: grammaticalCase }
  }
  return null
}

function namedBy(directive: string, words: Words): readonly Executor[] {
  return words.hidden.filter(({ name }) => name === directive).flatMap(({ text }) => namedAll(text))
}
