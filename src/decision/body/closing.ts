import { isDeadlineLine } from '#deadline'
import { findInfinitive } from '#russian'

/** What closes a task, in any order: «(срок – до 1 мая, отв. Мельник И.С.)», «… Контроль: Шубина О.Н.» */
export interface Closing {
  /** Where the task ends and the first label begins, with its bracket. */
  readonly start: number
  readonly term: Stretch | null
  /** In the nominative, as named. */
  readonly responsible: string | null
  /** Who watches over it, as named. */
  readonly controller: string | null
}

interface Stretch {
  readonly text: string
  readonly start: number
  readonly end: number
}

/** How who is responsible is announced. */
export const responsibleLabel =
  '(?:[Оо]тв\\.|[Оо]тв(?=\\s*[:–—-])|[Оо]тветственн(?:ый|ая|ое|ые)(?:\\s+(?:исполнител[ьи]|лиц[оа]|за\\s+(?:исполнение|выполнение|реализацию)))?|[Ии]сполнител[ьи])'
const controlLabel = '[Кк]онтроль(?:\\s+за\\s+(?:исполнением|выполнением))?(?=\\s*[:–—])'

const labels = new RegExp(
  `(?<!\\p{L})(?:[Сс]роки?(?!\\p{L})|${controlLabel}|${responsibleLabel}(?=\\s*[:–—-]|\\s+\\p{Lu}))`,
  'gu',
)
const responsible = new RegExp(`^${responsibleLabel}\\s*(?:[:–—-]\\s*)?(?<who>[\\p{L}«].*)$`, 'su')
const control = new RegExp(`^${controlLabel}\\s*[:–—]\\s*(?<who>\\p{Lu}.*)$`, 'su')
const LONGEST_NAMES = 200
/** A term and two or three who answer for it: more labels close no task. */
const MOST_LABELS = 6

/** A label begins the words, a sentence, a clause or a bracket. */
const before = /(?:^|[.;,!?)(\n])\s*$/u

/** The end of `plain` where nothing stands but a term, who is responsible and who controls, each with its label. */
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
  const stretches = starts.map((start, at): Stretch => {
    const text = plain.slice(start, starts[at + 1] ?? plain.length).replace(ending, '')
    return { start, end: start + text.length, text }
  })
  const named = stretches.flatMap(({ text }) => namesIn(text, responsible) ?? [])
  const controllers = stretches.flatMap(({ text }) => namesIn(text, control) ?? [])
  const terms = stretches.filter(({ text }) => isDeadlineLine(text))
  const all = terms.length + named.length + controllers.length
  // A term or a name alone is read elsewhere, in more forms.
  if (terms.length + controllers.length === 0) return null
  if (all < stretches.length || terms.length > 1 || (stretches.length < 2 && controllers.length === 0))
    return null
  const opened = /[\s(]*$/u.exec(plain.slice(0, starts[0]))
  return {
    start: opened?.index ?? 0,
    term: terms[0] ?? null,
    responsible: named.length > 0 ? named.join(', ') : null,
    controller: controllers[0] ?? null,
  }
}

/** Commas and brackets behind a stretch; a full stop but for that of initials, «г.» and the like. */
const ending = /(?:[\s,;)]|(?<!(?<!\p{L})(?:\p{Lu}|гг?|кв|уч|д|р|п))\.)+$/u

function namesIn(text: string, label: RegExp): string | null {
  const who = label.exec(text)?.groups?.who?.replace(/\s+/gu, ' ').trim() ?? ''
  const isWhole = /^[^()]*(?:\([^()]*\)[^()]*)*$/u.test(who)
  const isName = who !== '' && isWhole && who.length <= LONGEST_NAMES && findInfinitive(who) === undefined
  return isName ? who : null
}

const apart =
  /[,\s]\s*(?<term>сроки?(?:\s+(?:исполнения|выполнения|проведения|представления|реализации))?\s*[:–—-][^:;]+?)[\s;.,]*$/iu

/** «…, срок – май 2026 г.» at the end of the words, behind a comma. */
export function readTermApart(plain: string): Stretch | null {
  const match = apart.exec(plain)
  const text = match?.groups?.term ?? ''
  if (!match || match.index === 0 || !isDeadlineLine(text)) return null
  const end = /(?:г|гг|кв)$/u.test(text) ? `${text}.` : text
  return { text: plain.includes(end) ? end : text, start: match.index, end: plain.length }
}

const bareTerm =
  /,\s*(?=(?:до|с|к|не\s+позднее|в\s+течение|постоянно|систематически|весь\s+период|по\s+мере|ежемесячно|ежеквартально|ежегодно|еженедельно|ежедневно|в\s+срок)(?!\p{L})|\d{1,2}\.\d)/iu

/** «отв. Рябова Д.И., постоянно»: a term behind the names, without a label of its own. */
export function splitBareTerm(names: string): { readonly names: string; readonly term: string | null } {
  const at = names.search(bareTerm)
  if (at < 0) return { names, term: null }
  return { names: names.slice(0, at), term: names.slice(at).replace(/^,\s*/u, '') }
}
