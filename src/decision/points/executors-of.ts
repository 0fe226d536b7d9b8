import { nominative } from '#russian'
import { report } from '../body/reading.ts'
import { findAppointed, findResponsible } from '../body/responsible.ts'
import type { Words } from '../body/words.ts'
import type { Executor } from '../model/content.ts'
import type { PointContext } from './context.ts'
import { namedExecutor, splitNamed } from './executors.ts'
import type { Lead } from './lead.ts'
import { evenSpaces } from './spaces.ts'
import { findTogether } from './together.ts'

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
  const executors = [
    ...lead.executors,
    ...(inside && inside.start > 0 ? namedAll(inside.written) : []),
    ...responsibleOn(lines),
  ]
  if (executors.length > 0 || lead.verb === null) return onceEach(executors)
  return [...appointedIn(words.plain, context), ...inBrackets(words.plain)]
}

/** «Рекомендовать руководителям ОО … Отв.: руководители ОО» names them once. */
function onceEach(executors: readonly Executor[]): readonly Executor[] {
  const names = executors.map(({ name }) => name.toLowerCase())
  return executors.filter((_, at) => names.indexOf(names[at] ?? '') === at)
}

function appointedIn(plain: string, { known }: PointContext): readonly Executor[] {
  const written = findAppointed(plain)
  if (written === null) return []
  const { text, certain } = nominative(evenSpaces(written), known, 'accusative')
  return certain ? namedAll(text) : []
}

const person = '\\p{Lu}\\p{Ll}+(?:-\\p{Lu}\\p{Ll}+)?\\s+\\p{Lu}\\.\\s?\\p{Lu}\\.?'
const closingNames = new RegExp(
  `[(](?<who>${person}(?:(?:,|\\s+и)\\s*${person})*)[)](?=\\s*[.;,]?\\s*$)`,
  'u',
)

/** «… в отдел кадров (Мельник И.С.)», «… (Козловой Н.И.)»: who takes what is handed in, not who does it. */
const receives =
  /(?<!\p{L})(?:в|во)\s+(?:адрес\s+)?(?:[\p{L}-]+(?:ый|ий|ую|ое)\s+)?(?:[А-ЯЁ]{2,}|(?:отдел|сектор|управление|комитет|департамент|министерство|кабинет|центр|комиссию|институт|администрацию|оргкомитет|приёмную|приемную|бухгалтерию|МКУ|МБУ)(?!\p{L}))[^.;:()]*$/u
const oblique = /(?:[оеё]в|[иы]н)(?:ой|у|ым|ых)(?:\s|$)/u

/** «Разместить приказ на сайте (Мельник И.С.)»: names alone behind a task that nobody else is given. */
function inBrackets(plain: string): readonly Executor[] {
  const found = closingNames.exec(plain)
  const who = found?.groups?.who ?? ''
  if (!found || oblique.test(who) || receives.test(plain.slice(0, found.index))) return []
  return namedAll(who)
}

/** Who is responsible after lines of their own. */
export function responsibleOn(lines: readonly Words[]): readonly Executor[] {
  return lines.flatMap(({ plain }) => namedAll(findResponsible(plain)?.written ?? ''))
}

function namedAll(written: string): readonly Executor[] {
  return splitNamed(written).map(namedExecutor)
}

/** Co-executors: named by a directive, or by the words «совместно с …» of a task or of a heading. */
export function coExecutorsOf(words: Words, lead: Lead, context: PointContext): readonly Executor[] {
  const named = namedBy('соисполнитель', words)
  if (named.length > 0) return named
  const hands = lead.verb !== null || (lead.executors.length > 0 && words.plain.endsWith(':'))
  return hands ? findTogether(words.plain, context.known).flatMap(({ executors }) => executors) : []
}

function namedBy(directive: string, words: Words): readonly Executor[] {
  return words.hidden.filter(({ name }) => name === directive).flatMap(({ text }) => namedAll(text))
}
