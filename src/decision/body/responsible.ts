import { isDeadlineLine } from '#deadline'
import { findInfinitive } from '#russian'
import { readClosing, responsibleLabel, splitBareTerm } from './closing.ts'

/** Who is responsible, named after a label of his own, and the stretch that says it. */
export interface Responsible {
  /** In the nominative, as named. */
  readonly written: string
  /** Behind the names, without a label: «отв. Рябова Д.И., постоянно». */
  readonly term: string | null
  readonly start: number
  readonly end: number
}

/** «Ответственный: …», «Ответственные – …» as a sentence of its own, up to the end or to «Срок». */
const sentence = new RegExp(
  `(?:^|(?<=[.;!?)\\n]))\\s*${responsibleLabel}\\s*(?:[:–—-]\\s*|\\s(?=\\p{Lu}\\p{Ll}+\\s+\\p{Lu}\\.))(?<who>[^\\n]+?)(?=\\s*$|[;,]?\\s+[Сс]рок)`,
  'u',
)
/** «… до 1 мая, отв. Фёдорова С.И.» */
const shortened = /[,;.]?\s*(?<!\p{L})отв\.\s*(?:[:–—-]\s*)?(?<who>\p{Lu}[^\n()]+?)(?=\s*$)/u
/** «…, ответственный – Фёдорова С.И.» */
const apart = new RegExp(`,\\s*${responsibleLabel}\\s*[:–—-]\\s*(?<who>\\p{Lu}[^\\n()]+?)(?=\\s*$)`, 'u')
/** «(отв. Фёдорова С.И.)», «(ответственный – Мельник И.С.)» */
const bracket = new RegExp(
  `\\s*[(]\\s*${responsibleLabel}\\s*(?:[:–—-]\\s*)?(?<who>\\p{L}[^()]*?)\\s*[)](?=\\s*[.;,]?\\s*$)`,
  'u',
)

const forms = [bracket, sentence, shortened, apart]

export function findResponsible(plain: string): Responsible | null {
  const closing = readClosing(plain)
  if (closing) {
    const { responsible, start } = closing
    return responsible === null ? null : { written: responsible, term: null, start, end: plain.length }
  }
  for (const form of forms) {
    const match = form.exec(plain)
    const who = match?.groups?.who?.replace(/\s+/gu, ' ').trim() ?? ''
    // «Ответственный: обеспечить …» is a task.
    if (!match || who === '' || who.endsWith(':') || findInfinitive(who) !== undefined) continue
    const { names, term } = splitBareTerm(who)
    return { written: names, term, start: match.index, end: match.index + match[0].length }
  }
  return null
}

/** A line that says nothing but who is responsible. */
export function isResponsibleLine(line: string): boolean {
  return findResponsible(line)?.start === 0
}

/** A line that says when or who: it belongs to what stands above it. */
export function isClosingLine(line: string): boolean {
  return isDeadlineLine(line) || isResponsibleLine(line) || readClosing(line)?.start === 0
}

const appointments: readonly RegExp[] = [
  /(?<=[.;]\s+)ответственн(?:ым|ой|ыми)\s+(?:за\s+[^.;]*?\s+)?(?:назначить|назначаю|определить|утвердить)\s+(?<who>[^;]+?)\s*$/iu,
  /(?<=[.;]\s+)(?:назначить|назначаю|определить)\s+ответственн(?:ым|ой|ыми)\s+(?:за\s+[^.;]*?\s+)?(?<who>(?:\p{Ll}+\s+)*\p{Lu}[^;]+?)\s*$/iu,
  /(?<=[.;]\s+)ответственность\s+(?:за\s+[^.;]*?\s+)?(?:возложить|возлагаю)\s+на\s+(?<who>[^;]+?)\s*$/iu,
]

/** Who a sentence behind a task makes answer for it, in the accusative: «… Ответственным назначить Мельника И.С.» */
export function findAppointed(plain: string): string | null {
  for (const form of appointments) {
    const who = form.exec(plain)?.groups?.who?.replace(/[;,\s]+$/u, '')
    if (who !== undefined && findInfinitive(who) === undefined) return who
  }
  return null
}
