import type { Place } from '#source'
import { readClosing } from '../body/closing.ts'
import { isClosingLine } from '../body/responsible.ts'
import type { Words } from '../body/words.ts'
import type { Executor, FurtherTask } from '../model/content.ts'
import { type Clause, clausesOf, opensClause } from './clauses.ts'
import type { PointContext } from './context.ts'
import type { Control } from './control.ts'
import { readExecutorPhrase } from './executors.ts'
import { coExecutorsOf, executorsOf } from './executors-of.ts'
import { type Lead, readLead } from './lead.ts'
import { taskOf, withoutEnd } from './task.ts'
import { readTerm, type Term } from './term.ts'

/** What belongs to a point besides its first paragraph. */
export interface Rest {
  /** Its own paragraphs, lines «Срок: …» among them. */
  readonly paragraphs: readonly Words[]
  /** Words of its dash lists. */
  readonly details: readonly Words[]
  /** Both are no part of the task: points stand between them. */
  readonly apart: boolean
}

/** What a point's words say: a task, and those that follow in them for executors of their own. */
export interface Said {
  /** Of the first task. */
  readonly words: Words
  readonly lead: Lead
  readonly executors: readonly Executor[]
  readonly coExecutors: readonly Executor[]
  readonly term: Term | null
  readonly task: string
  readonly further: readonly FurtherTask[]
  /** A sentence at its end says who controls. */
  readonly control: Control | null
}

interface Stretch extends Clause {
  /** Paragraphs that go on with it. */
  readonly more: Words[]
}

export function readSaid(first: Words, rest: Rest, recommends: boolean, context: PointContext): Said {
  const [head, ...behind] = stretchesOf(first, rest.paragraphs, context)
  const others = behind.filter(({ control }) => control === null)
  const last = others.at(-1) ?? head
  const term = readTerm([last.words, ...last.more], rest.details, context)
  // «Срок: …» at the very end is for all that have none; a term inside a sentence is that sentence's alone.
  const common = term && term.inside === null ? term : null
  const lead = readLead(head.borrowed ? first.plain : head.words.plain, context)
  const own = others.length === 0 ? term : (readTerm([head.words, ...head.more], [], context) ?? common)
  const textOf = (stretch: Stretch): readonly Words[] =>
    rest.apart ? [] : [...stretch.more, ...(stretch === last ? rest.details : [])]
  // A name after the last detail is of who answers for them all.
  const linesOf = ({ more, ...stretch }: Stretch): readonly Words[] =>
    stretch.words === last.words && !rest.apart ? [...more, ...rest.details] : more
  const further: FurtherTask[] = []
  let recommended = recommends || lead.recommendation
  for (const stretch of others) {
    const terms = stretch === last ? term : readTerm([stretch.words, ...stretch.more], [], context)
    const task = readStretch(stretch, terms, textOf(stretch), linesOf(stretch), context)
    recommended = task.recommendation || (stretch.goesOn ? recommended : recommends)
    const deadline = (terms ?? common)?.deadline ?? null
    const place = (terms ?? common)?.place
    further.push({
      ...task,
      recommendation: recommended,
      deadline,
      places: { task: whole(stretch.words), ...(place && { deadline: place }) },
    })
  }
  return {
    ...readStretch(head, own, textOf(head), linesOf(head), context),
    words: head.words,
    lead,
    term: own,
    further,
    control:
      behind.find(({ control }) => control !== null)?.control ??
      closingControl([head.words, ...others.map(({ words }) => words), ...rest.paragraphs, ...rest.details]),
  }
}

/** «… Срок: май. Контроль: Шубина О.Н.» is of this point alone. */
function closingControl(all: readonly Words[]): Control | null {
  const controller = all.map(({ plain }) => readClosing(plain)?.controller).find((who) => who)
  return controller ? { controller, controls: [], ofDocument: false } : null
}

function whole(words: Words): Place {
  return words.placeOf(0, words.plain.length)
}

function stretchesOf(
  first: Words,
  paragraphs: readonly Words[],
  context: PointContext,
): readonly [Stretch, ...Stretch[]] {
  const begun = clausesOf(first, context).map((clause): Stretch => ({ ...clause, more: [] }))
  const [head = { words: first, goesOn: false, borrowed: null, control: null, more: [] }, ...others] = begun
  const stretches: [Stretch, ...Stretch[]] = [head, ...others]
  for (const words of paragraphs) {
    const open = stretches.at(-1) ?? head
    if (isClosingLine(words.plain)) open.more.push(words)
    else if (opensClause(words.plain, context))
      stretches.push(...clausesOf(words, context).map((clause) => ({ ...clause, more: [] })))
    else {
      const [goingOn, ...anew] = clausesOf(words, context)
      if (goingOn) open.more.push(goingOn.words)
      stretches.push(...anew.map((clause) => ({ ...clause, more: [] })))
    }
  }
  return stretches
}

function readStretch(
  { words, borrowed }: Stretch,
  term: Term | null,
  text: readonly Words[],
  lines: readonly Words[],
  context: PointContext,
): Pick<FurtherTask, 'task' | 'executors' | 'coExecutors' | 'recommendation'> {
  if (borrowed) {
    const phrase = readExecutorPhrase(words.plain.slice(0, borrowed.who), context.known, true)
    const what = words.plain.slice(borrowed.who).replace(/^[\s–—-]+/u, '')
    const task = borrowed.whole ? borrowed.said : withoutEnd(`${borrowed.said} ${what}`)
    return { task, executors: [...(phrase?.executors ?? [])], coExecutors: [], recommendation: false }
  }
  const lead = readLead(words.plain, context)
  return {
    task: taskOf(words, lead, term, text, context.known),
    executors: [...executorsOf(words, lead, context, lines)],
    coExecutors: [...coExecutorsOf(words, lead, context)],
    recommendation: lead.recommendation,
  }
}
