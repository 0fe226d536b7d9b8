import { findDeadline } from '#deadline'
import { findInfinitive, isInfinitive, looksDative } from '#russian'
import { sliceWords, type Words } from '../body/words.ts'
import type { PointContext } from './context.ts'
import { type Control, readControl } from './control.ts'
import { capitalised, isRelative, readExecutorPhrase } from './executors.ts'
import { handsOver, readLead } from './lead.ts'
import { outside } from './outside.ts'

/** A stretch of a point's words that gives a task to executors of its own. */
export interface Clause {
  readonly words: Words
  /** It goes on with the sentence of the clause before: what is recommended there is recommended here. */
  readonly goesOn: boolean
  /** What is not said again: «Мельнику И.С. подготовить справку, Шубиной О.Н. – доклад». */
  readonly borrowed: Borrowed | null
  /** It gives no task but says who controls: «… Контроль за исполнением пункта возложить на …». */
  readonly control: Control | null
}

type Begun = Pick<Clause, 'borrowed' | 'control'>

const first = { goesOn: false, borrowed: null, control: null }

/** Who stands before the dash, and what the clause before has said for them. */
export interface Borrowed {
  readonly who: number
  readonly said: string
  /** Behind the dash stands a term alone. */
  readonly whole: boolean
}

/** Where a clause may end: a comma, a semicolon, «и», a full stop that is none of initials; with «а», «при этом» behind it. */
const joint =
  /\s+и\s+(?=\p{L}{3})|:\s+(?=\p{L})|(?:[;,]|(?<!(?<!\p{L})\p{Lu})\.(?=\s*[«(]?\p{Lu}))\s*(?:(?:а\s+также|а|и|при\s+этом)\s+)?/gu
/** A clause is looked for only so far: executors are named shorter. */
const FARTHEST = 500

/** Words of a point → its clauses, each with executors of its own; mostly there is but one. */
export function clausesOf(words: Words, context: PointContext): readonly Clause[] {
  const { plain } = words
  // A directive says who it is for the whole of the point.
  if (words.hidden.some(({ name }) => name === 'исполнитель')) return [{ words, ...first }]
  const isOutside = outside(plain)
  const verbs = ownVerbs(plain)
  const cuts: (Omit<Clause, 'words'> & { readonly end: number; readonly start: number })[] = []
  for (const match of plain.matchAll(joint)) {
    const [at, start] = [match.index, match.index + match[0].length]
    // A full stop may belong to «2026 г.»
    const end = match[0].startsWith('.') ? at + 1 : at
    if (!isOutside(at) || start >= plain.length) continue
    const from = cuts.at(-1)?.start ?? 0
    const lent = cuts.at(-1)?.borrowed ?? null
    // «…, отделу опеки, Рябовой Д.И. – справки»: they are still being named.
    if (lent && at < from + lent.who) continue
    const said = verbs.find(({ index }) => index >= from && index < end)?.verb ?? lent?.said ?? null
    const before = { words: plain.slice(from, end), said, lent }
    const begun = begins(before, match[0], plain.slice(start, start + FARTHEST), context)
    if (begun) cuts.push({ ...begun, end, start, goesOn: !match[0].startsWith('.') })
  }
  const ends = [...cuts.map(({ end }) => end), plain.length]
  const all = [{ ...first, start: 0, end: 0 }, ...cuts].map(({ start, end: _, ...clause }, at) => ({
    ...clause,
    words: cuts.length === 0 ? words : sliceWords(words, start, ends[at] ?? plain.length),
  }))
  // «Организовать: директорам школ – подвоз; …»: what stands before the colon is said with each of them.
  return plain.charAt(cuts[0]?.end ?? 0) === ':' ? all.slice(1) : all
}

/** The clause before a joint, and the verb it says or borrows itself. */
interface Before {
  readonly words: string
  readonly said: string | null
  readonly lent: Borrowed | null
}

const nothing: Before = { words: '', said: null, lent: null }

/** Whether what stands behind a joint gives a task of its own: somebody in the dative, and what he is to do. */
function begins(
  { words, said, lent }: Before,
  joining: string,
  rest: string,
  context: PointContext,
): Begun | null {
  if (!joining.startsWith('.') && said === null) return null
  // «отделу опеки и руководителям школ провести …» may be one to whom something is given.
  if (/^\s+и/u.test(joining) && /(?:[ая]м|[оеы]й|[уюие])$/u.test(words)) return null
  if (!joining.startsWith('.') && permits.test(words)) return null
  const tail = sentenceOf(rest)
  const control = joining.startsWith('.') ? readControl(tail, context.signatories, context.known) : null
  if (control) return { borrowed: null, control }
  if (!handsOver(tail) && (!looksDative(capitalised(tail)) || isRelative(tail))) return null
  if (!joining.startsWith(':') && givesTask(tail, context)) return { borrowed: null, control: null }
  const dash = tail.search(/\s[–—-]\s/u)
  if (dash < 0 || said === null) return null
  const shares = joining.startsWith(':')
  const isAddressed = shares || lent !== null || readLead(words, context).executors.length > 0
  const borrowed = isAddressed ? elliptic(words, tail, dash, shares ? words.trim() : said, context) : null
  return borrowed && { borrowed, control: null }
}

/** Whether a paragraph gives a task to executors of its own. */
export function opensClause(plain: string, context: PointContext): boolean {
  return begins(nothing, '.', plain, context) !== null
}

function sentenceOf(rest: string): string {
  const end = rest.search(/;|(?<!(?<!\p{L})\p{Lu})\.\s+\p{Lu}/u)
  return rest.slice(0, end < 0 ? FARTHEST : end)
}

function givesTask(tail: string, context: PointContext): boolean {
  const { executors, taskStart, verb, verbStart } = readLead(tail, context)
  if (executors.length === 0 || verb === null || verbStart < taskStart) return false
  const upTo = tail.slice(0, verbStart)
  // «…, отделу опеки и провести сверку» goes on with who has been addressed before.
  if (/(?<!\p{L})(?:и|или|также|чтобы)\s+$/u.test(upTo)) return false
  // «разослать школам, детским садам, провести сверку»: the dative belongs to what stands before it.
  const listed = verbStart === taskStart && /[,;]\s*$/u.test(upTo) && !/,\s*\p{Ll}/u.test(upTo)
  return !listed && !isReceived(verb, tail.slice(verbStart))
}

/** «Дать возможность школам, детским садам принять участие»: who may do it, and not who must. */
const permits =
  /(?<!\p{L})(?:(?:разрешить|позволить|запретить)|(?:дать|предоставить|обеспечить)\s[^,;.]*(?<!\p{L})(?:возможност|прав(?:о|а)(?!\p{L})|поручени|задани|указани))[^;.]*$/iu

/** Verbs whose dative rather receives than does: «родителям разъяснить порядок», unless another one is named. */
const giving = /^(?:разъясн|объясн|напомн|напомин|объяв|вруч|выда|разреш|запре|позвол|сообщ)/u

function isReceived(verb: string, task: string): boolean {
  if (!giving.test(verb)) return false
  const others = task.split(/\s+/u).slice(1)
  return !others.some((_, at) => looksDative(capitalised(others.slice(at).join(' '))))
}

/** «…, Шубиной О.Н. – доклад», «…, методистам – до 1 июня»: the verb has been said. */
function elliptic(
  before: string,
  tail: string,
  dash: number,
  said: string,
  context: PointContext,
): Borrowed | null {
  const who = tail.slice(0, dash)
  const what = tail.slice(dash).replace(/^[\s–—-]+/u, '')
  const phrase = readExecutorPhrase(who, context.known, true)
  if (phrase?.end !== who.length || findInfinitive(what) !== undefined || looksDative(what)) return null
  const term = findDeadline(what, context.terms)
  const whole = term?.start === 0 && /^\s*(?:[,;.]|$)/u.test(what.slice(term.end))
  // «Провести опрос: родителям – о питании»: they are asked, and ask nobody.
  if (!whole && /^(?:об?|по|на|в|из|для|от|про)\s/iu.test(what)) return null
  return {
    who: dash,
    said: whole && findInfinitive(before) !== undefined ? taskBefore(before, context) : said,
    whole,
  }
}

/** The whole task before, without its term: «сдать отчёты до 1 мая» → «сдать отчёты». */
function taskBefore(before: string, context: PointContext): string {
  const task = before.slice(readLead(before, context).taskStart)
  const term = findDeadline(task, context.terms)
  return (term ? `${task.slice(0, term.start)}${task.slice(term.end)}` : task)
    .replace(/[\s–—-]+$/u, '')
    .trim()
}

/** Infinitives that are no «поручить», «рекомендовать»: those wait for another. */
function ownVerbs(plain: string): readonly { readonly verb: string; readonly index: number }[] {
  return [...plain.matchAll(/\p{L}+/gu)].flatMap(({ 0: verb, index }) =>
    isInfinitive(verb) && !handsOver(`${verb} `) ? [{ verb, index }] : [],
  )
}
