import { isDeadlineLine } from '#deadline'
import { startsWithInfinitive } from '#russian'
import { toParagraph } from '../body/blocks.ts'
import type { DraftItem, DraftPart, DraftPoint } from '../body/draft.ts'
import { lettered } from '../body/numbers.ts'
import { isClosingLine } from '../body/responsible.ts'
import { dropWords, type Words } from '../body/words.ts'
import type { Content, Executor, Point } from '../model/content.ts'
import { annexesIn, type NamedAnnex, numbersOf } from './annexes.ts'
import type { PointContext } from './context.ts'
import { readControl } from './control.ts'
import { detailWords, ownParagraphs, toList } from './details.ts'
import { coExecutorsOf, executorsOf, responsibleOn } from './executors-of.ts'
import { type Lead, readLead } from './lead.ts'
import { isStatement } from './role.ts'
import { taskOf } from './task.ts'
import { readTerm, type Term } from './term.ts'

/** What surrounds the parts being read. */
interface Scope {
  /** Addressee lines, unnumbered tasks and dash items may be tasks here: a heading point or the top. */
  readonly open: boolean
  /** Statements all the way down: sub-points of «Утвердить:». */
  readonly statement: boolean
  readonly level: number
  readonly recommends: boolean
  /** Whom a line above the points addresses: «Управлению образования:» over «1. …», «2. …». */
  readonly addressed: readonly Executor[]
}

/** The operative part: draft points → points with executors, terms and roles, between their paragraphs. */
export function readOperative(parts: readonly DraftPart[], context: PointContext): Content[] {
  const scope = { open: true, statement: false, level: 0, recommends: context.recommends, addressed: [] }
  return [...readParts(parts, scope, context).contents]
}

/** Whether words behind a command word say what is to be done, or by whom. */
export function isOrder(tail: Words, context: PointContext): boolean {
  const { verb, executors } = readLead(tail.plain, context)
  return verb !== null || executors.length > 0
}

/** An order of one sentence: what its `tail` behind the command word says; the page shows it whole. */
export function readOrder(whole: Words, tail: Words, context: PointContext): Point {
  const scope = { open: true, statement: false, level: 0, recommends: context.recommends, addressed: [] }
  const lead = readLead(tail.plain, context)
  return {
    ...readUnnumbered(tail, [], scope, context),
    role: isStatement(tail.plain, lead) ? 'statement' : 'task',
    content: [toParagraph(whole, 'text')],
    place: whole.placeOf(0, whole.plain.length),
  }
}

interface Inner {
  readonly contents: readonly Content[]
  /** Lines «Срок: …» that belong to the whole, not to a task in it. */
  readonly terms: readonly Words[]
}

function readParts(parts: readonly DraftPart[], scope: Scope, context: PointContext): Inner {
  const contents: Content[] = []
  const terms: Words[] = []
  let addressed: readonly Executor[] = []
  // Whom numbered points inherit: only those right under an addressee line.
  let overPoints: readonly Executor[] = []
  let tasksFollow = scope.open && !scope.statement
  for (const [at, part] of parts.entries()) {
    if (part.type === 'point') {
      if (isAddresseeLine(contents.at(-1))) overPoints = addressed
      contents.push(readPoint(part.point, { ...scope, addressed: overPoints }, context))
    } else if (part.type === 'content') contents.push(part.content)
    else if (part.type === 'dashes')
      contents.push(
        ...(tasksFollow ? part.items.map((item) => readItem(item, addressed, scope, context)) : toList(part)),
      )
    else if (isClosingLine(part.words.plain)) {
      const task = contents.at(-1)
      const owned = task ? withClosingLine(task, part.words, context) : null
      if (owned) contents[contents.length - 1] = owned
      else {
        contents.push(toParagraph(part.words, 'deadline'))
        terms.push(part.words)
      }
    } else {
      const reading = readFree(part.words, parts[at + 1], addressed, tasksFollow, scope, context)
      contents.push(reading.content)
      if (isAddresseeLine(reading.content)) overPoints = []
      addressed = reading.addressed
      tasksFollow = reading.tasksFollow
    }
  }
  return { contents, terms }
}

function isAddresseeLine(content: Content | undefined): boolean {
  return content?.type === 'paragraph' && content.role === 'addressee'
}

/** A line «Срок: …», «Ответственный: …» under a task without a number is that task's; `null` where none stands above it. */
function withClosingLine(above: Content, line: Words, context: PointContext): Point | null {
  if (above.type !== 'point' || above.number !== null) return null
  const content = [...above.content, toParagraph(line, 'deadline')]
  const executors = [...above.executors, ...responsibleOn([line])]
  if (!isDeadlineLine(line.plain)) return { ...above, executors, content }
  if (above.deadline !== null) return null
  const term = readTerm([line], [], context)
  return {
    ...above,
    executors,
    deadline: term?.deadline ?? null,
    places: { ...above.places, ...placesIn(term, []) },
    content,
  }
}

interface FreeReading {
  readonly content: Content
  readonly addressed: readonly Executor[]
  readonly tasksFollow: boolean
}

/** A paragraph without a number: an addressee line, a task of its own, a term, or just text. */
function readFree(
  words: Words,
  next: DraftPart | undefined,
  addressed: readonly Executor[],
  tasksFollow: boolean,
  scope: Scope,
  context: PointContext,
): FreeReading {
  const asText = (role: 'text' | 'addressee'): Content => toParagraph(words, role)
  if (!scope.open || scope.statement) return { content: asText('text'), addressed, tasksFollow }
  const letter = lettered.exec(words.plain)
  const own = letter ? dropWords(words, letter[0].length) : words
  const lead = readLead(own.plain, context)
  const executors = executorsOf(own, lead, context)
  const asTask = (addressees: readonly Executor[]): FreeReading => {
    const task = readUnnumbered(own, addressees, scope, context)
    const content = letter ? { ...task, label: letter[1] ?? '', marker: 'written' as const } : task
    return { content, addressed, tasksFollow }
  }
  const control = scope.level === 0 ? readControl(own.plain, context.signatories, context.known) : null
  if (control) {
    const whole = readUnnumbered(own, [], scope, context)
    const content: Point = { ...whole, role: 'control', executors: [], controller: control.controller }
    return { content, addressed: [], tasksFollow: false }
  }
  if (isAddressee(own, next, context))
    return { content: asText('addressee'), addressed: executors, tasksFollow: true }
  if (executors.length > 0 && lead.verb !== null) return asTask(executors)
  const begins = startsWithInfinitive(own.plain) || (letter !== null && lead.verb !== null)
  const states = addressed.length === 0 && isStatement(own.plain, lead)
  if (tasksFollow && begins && !states) return asTask(addressed)
  return { content: asText('text'), addressed, tasksFollow }
}

function readPoint(draft: DraftPoint, outer: Scope, context: PointContext): Point {
  const [first, ...others] = draft.parts
  const words = first?.type === 'words' ? first.words : null
  const rest = words === null ? draft.parts : others
  const plain = words?.plain ?? ''
  const lead = readLead(plain, context)
  const control = words ? readControl(plain, context.signatories, context.known) : null
  const states = outerIsTop(outer) && outer.addressed.length === 0 && isStatement(plain, lead)
  const statement = outer.statement || states
  const introduces = lead.verb === null && (plain.endsWith(':') || introducesTasks(lead, rest, context))
  const open = introduces || (words === null && !statement)
  const scope: Scope = {
    open,
    statement,
    level: draft.level,
    recommends: outer.recommends || lead.recommendation,
    addressed: [],
  }
  const inner = readParts(rest, scope, context)
  const hasPoints = inner.contents.some((content) => content.type === 'point')
  const details = detailWords(rest)
  const own = hasPoints ? [...(words ? [words] : []), ...inner.terms] : ownParagraphs(words, rest)
  const term = readTerm(own, hasPoints ? [] : details, context)
  const executors = words ? executorsOf(words, lead, context, own.slice(1)) : []
  const annexes = annexesIn([...own, ...(hasPoints ? [] : details)])
  return {
    type: 'point',
    number: draft.number,
    label: draft.label,
    marker: draft.marker,
    level: draft.level,
    role: roleOf({ control: control !== null, statement, hasPoints, plain, lead, outer, executors }),
    task: words ? taskOf(words, lead, term, hasPoints ? [] : [...own.slice(1), ...details]) : '',
    executors: executors.length === 0 && !control && !statement ? [...outer.addressed] : [...executors],
    coExecutors: words ? [...coExecutorsOf(words, lead, context)] : [],
    deadline: term?.deadline ?? null,
    recommendation: scope.recommends,
    controller: control?.controller ?? null,
    annexes: numbersOf(annexes),
    content: [...(words ? [toParagraph(words, 'text')] : []), ...inner.contents],
    place: draft.place,
    places: { number: draft.numberPlace, ...placesIn(term, annexes) },
  }
}

/** Without a colon a point is a heading where addressees follow, or where it names one and dashes follow. */
function introducesTasks(lead: Lead, rest: readonly DraftPart[], context: PointContext): boolean {
  if (lead.executors.length > 0 && rest[0]?.type === 'dashes') return true
  return rest.some((part, at) => part.type === 'words' && isAddressee(part.words, rest[at + 1], context))
}

/** «Руководителям ОО:», or «Руководителям ОО» above dashes. */
function isAddressee(words: Words, next: DraftPart | undefined, context: PointContext): boolean {
  const lead = readLead(words.plain, context)
  const introduces = next?.type === 'dashes' || words.plain.endsWith(':')
  return lead.executors.length > 0 && introduces && (lead.verb === null || words.plain.endsWith(':'))
}

function outerIsTop(outer: Scope): boolean {
  return outer.level === 0
}

interface RoleSigns {
  readonly control: boolean
  readonly statement: boolean
  readonly hasPoints: boolean
  readonly plain: string
  readonly lead: Lead
  readonly outer: Scope
  readonly executors: readonly Executor[]
}

function roleOf(signs: RoleSigns): Point['role'] {
  if (signs.control) return 'control'
  if (signs.statement) return 'statement'
  if (signs.hasPoints && (signs.plain.endsWith(':') || signs.lead.verb === null)) return 'heading'
  const isTask = signs.lead.verb !== null || signs.executors.length > 0 || !outerIsTop(signs.outer)
  return isTask ? 'task' : 'statement'
}

function readItem(
  item: DraftItem,
  addressed: readonly Executor[],
  scope: Scope,
  context: PointContext,
): Point {
  const point = readUnnumbered(item.words, addressed, scope, context, item.terms)
  const terms = item.terms.map((words) => toParagraph(words, 'deadline'))
  return { ...point, label: '–', marker: 'dash', content: [...point.content, ...item.rest, ...terms] }
}

/** A task without a number of its own: a dash item or a paragraph under an addressee; `terms` are its lines «Срок: …». */
function readUnnumbered(
  words: Words,
  addressed: readonly Executor[],
  scope: Scope,
  context: PointContext,
  terms: readonly Words[] = [],
): Point {
  const lead = readLead(words.plain, context)
  const own = executorsOf(words, lead, context, terms)
  const term = readTerm([words, ...terms], [], context)
  const annexes = annexesIn([words])
  return {
    type: 'point',
    number: null,
    label: '',
    marker: 'none',
    level: Math.min(4, scope.level + 1),
    role: 'task',
    task: taskOf(words, lead, term, []),
    executors: [...(own.length > 0 ? own : addressed)],
    coExecutors: [...coExecutorsOf(words, lead, context)],
    deadline: term?.deadline ?? null,
    recommendation: scope.recommends || lead.recommendation,
    controller: null,
    annexes: numbersOf(annexes),
    content: [toParagraph(words, 'text')],
    place: words.placeOf(0, words.plain.length),
    places: placesIn(term, annexes),
  }
}

/** The parts of a point that messages speak of, each with its place. */
function placesIn(term: Term | null, annexes: readonly NamedAnnex[]): NonNullable<Point['places']> {
  return {
    ...(term && { deadline: term.place }),
    ...Object.fromEntries(annexes.map(({ number, place }) => [`annex ${number}`.trim(), place])),
  }
}
