import { isDeadlineLine } from '#deadline'
import { findInfinitive } from '#russian'

/** What closes a task, in either order: «(срок – до 1 мая, отв. Мельник И.С.)». */
export interface Closing {
  /** Where the task ends and the first label begins, with its bracket. */
  readonly start: number
  readonly term: { readonly text: string; readonly start: number; readonly end: number }
  /** In the nominative, as named. */
  readonly responsible: string
}

/** How who is responsible is announced. */
export const responsibleLabel =
  '(?:[Оо]тв\\.|[Оо]тв(?=\\s*[:–—-])|[Оо]тветственн(?:ый|ая|ое|ые)(?:\\s+(?:исполнител[ьи]|лиц[оа]|за\\s+(?:исполнение|выполнение|реализацию)))?|[Ии]сполнител[ьи])'

const labels = new RegExp(
  `(?<!\\p{L})(?:[Сс]роки?(?!\\p{L})|${responsibleLabel}(?=\\s*[:–—-]|\\s+\\p{Lu}))`,
  'gu',
)
const responsible = new RegExp(`^${responsibleLabel}\\s*(?:[:–—-]\\s*)?(?<who>[\\p{Lu}«].*)$`, 'su')
const LONGEST_NAMES = 200
/** A term and two or three who answer for it: more labels close no task. */
const MOST_LABELS = 6

/** A label begins the words, a sentence, a clause or a bracket. */
const before = /(?:^|[.;,!?)(\n])\s*$/u

/** The end of `plain` where nothing stands but a term and who is responsible, each with its label; `null` for any other. */
export function readClosing(plain: string): Closing | null {
  const found = [...plain.matchAll(labels)].map(({ index }) => index).slice(-MOST_LABELS)
  for (const [at, start] of found.entries()) {
    if (!before.test(plain.slice(0, start))) continue
    const closing = readLabelled(plain, found.slice(at))
    if (closing) return closing
  }
  return null
}

function readLabelled(plain: string, starts: readonly number[]): Closing | null {
  const stretches = starts.map((start, at) => {
    const text = plain.slice(start, starts[at + 1] ?? plain.length).replace(ending, '')
    return { start, end: start + text.length, text }
  })
  const who = stretches.map(({ text }) => namesIn(text))
  const terms = stretches.filter((_, at) => who[at] === null)
  const named = who.filter((names) => names !== null)
  const [term, ...others] = terms
  if (!term || others.length > 0 || named.length === 0 || !isDeadlineLine(term.text)) return null
  const opened = /[\s(]*$/u.exec(plain.slice(0, starts[0]))
  return { start: opened?.index ?? 0, term, responsible: named.join(', ') }
}

/** Commas and brackets behind a stretch; a full stop but for that of initials, «г.» and the like. */
const ending = /(?:[\s,;)]|(?<!(?<!\p{L})(?:\p{Lu}|гг?|кв|уч|д|р|п))\.)+$/u

function namesIn(text: string): string | null {
  const who = responsible.exec(text)?.groups?.who?.replace(/\s+/gu, ' ').trim() ?? ''
  const isName = who !== '' && who.length <= LONGEST_NAMES && findInfinitive(who) === undefined
  return isName ? who : null
}

const apart =
  /[,\s]\s*(?<term>сроки?(?:\s+(?:исполнения|выполнения|проведения|представления|реализации))?\s*[:–—-][^:;]+?)[\s;.,]*$/iu

/** «…, срок – май 2026 г.» at the end of the words, behind a comma. */
export function readTermApart(plain: string): Closing['term'] | null {
  const match = apart.exec(plain)
  const text = match?.groups?.term ?? ''
  if (!match || match.index === 0 || !isDeadlineLine(text)) return null
  const end = /(?:г|гг|кв)$/u.test(text) ? `${text}.` : text
  return { text: plain.includes(end) ? end : text, start: match.index, end: plain.length }
}
