import { startsWithInfinitive } from '#russian'
import { toParagraph } from '../body/blocks.ts'
import type { DraftPart, DraftPoint } from '../body/draft.ts'
import { isClosingLine } from '../body/responsible.ts'
import type { Words } from '../body/words.ts'
import type { Content, Executor, Heading, Point } from '../model/content.ts'
import { plainText } from '../model/plain-text.ts'
import { annexesIn, numbersOf } from './annexes.ts'
import { begunBy, goingOn } from './begun.ts'
import type { PointContext } from './context.ts'
import { controlFields, readControl } from './control.ts'
import { detailWords, ownParagraphs, standAlone, toList } from './details.ts'
import { isBareHanding, type Lead, readLead } from './lead.ts'
import { withNamedTerms } from './named-terms.ts'
import { placesIn } from './places.ts'
import { isJudgement, isStatement } from './role.ts'
import { readSaid } from './said.ts'
import { type Scope, topScope } from './scope.ts'
import { readTerm } from './term.ts'
import {
  type Following,
  isAddressee,
  readFree,
  readItem,
  readOrderIn,
  withClosingLine,
} from './unnumbered.ts'

/** The operative part: draft points → points with executors, terms and roles, between their paragraphs. */
export function readOperative(parts: readonly DraftPart[], context: PointContext): Content[] {
  return withNamedTerms(readParts(parts, topScope(context.recommends), context).contents, context)
}

/** Whether words behind a command word say what is to be done, or by whom. */
export function isOrder(tail: Words, context: PointContext): boolean {
  const { verb, executors } = readLead(tail.plain, context)
  return verb !== null || executors.length > 0
}

/** An order of one sentence: what its `tail` behind the command word says; the page shows it whole. */
export function readOrder(whole: Words, tail: Words, context: PointContext): Point {
  return readOrderIn(whole, tail, topScope(context.recommends), context)
}

interface Inner {
  readonly contents: readonly Content[]
  /** Lines «Срок: …» that belong to the whole, not to a task in it. */
  readonly terms: readonly Words[]
}

function readParts(parts: readonly DraftPart[], scope: Scope, context: PointContext): Inner {
  const contents: Content[] = []
  const terms: Words[] = []
  let following: Following = {
    addressed: [],
    begun: scope.begun,
    tasksFollow: scope.open && !scope.statement,
  }
  // Whom numbered points inherit: only those right under an addressee line.
  let overPoints: readonly Executor[] = []
  for (const [at, part] of parts.entries()) {
    if (part.type === 'point') {
      if (isAddresseeLine(contents.at(-1))) overPoints = following.addressed
      contents.push(
        readPoint(part.point, { ...scope, addressed: overPoints, begun: following.begun }, context),
      )
    } else if (part.type === 'content') {
      contents.push(part.content)
      if (part.content.type === 'heading') {
        overPoints = addressedBy(part.content, context)
        following = { ...following, addressed: overPoints }
      }
    } else if (part.type === 'dashes')
      contents.push(
        ...(following.tasksFollow
          ? part.items.map((item) => readItem(item, following, scope, context))
          : toList(part)),
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
      const { content, ...after } = readFree(part.words, parts[at + 1], following, scope, context)
      contents.push(content)
      if (isAddresseeLine(content)) overPoints = []
      following = after
    }
  }
  return { contents, terms }
}

/** «## Руководителям школ» over points addresses them; a heading about something ends what the one before said. */
function addressedBy({ inlines }: Heading, context: PointContext): readonly Executor[] {
  const { executors, verb } = readLead(plainText(inlines).replace(/\s*[:.]$/u, ''), context)
  return verb === null && executors.every(({ certain }) => certain) ? executors : []
}

function isAddresseeLine(content: Content | undefined): boolean {
  return content?.type === 'paragraph' && content.role === 'addressee'
}

function readPoint(draft: DraftPoint, outer: Scope, context: PointContext): Point {
  const [first, ...others] = draft.parts
  const words = first?.type === 'words' ? first.words : null
  const rest = words === null ? draft.parts : others
  const plain = words?.plain ?? ''
  const lead = readLead(plain, context)
  const scope = innerScope(draft, words, lead, rest, outer, context)
  const inner = readParts(rest, scope, context)
  const hasPoints = inner.contents.some((content) => content.type === 'point')
  const details = hasPoints ? [] : detailWords(rest)
  const own = hasPoints ? [...(words ? [words] : []), ...inner.terms] : ownParagraphs(words, rest)
  const [opening = null, ...paragraphs] = own
  const said = words && readSaid(words, { paragraphs, details, apart: hasPoints }, outer.recommends, context)
  const term = said ? said.term : opening && readTerm([opening, ...paragraphs], details, context)
  const control = words ? readControl(plain, context.signatories, context.known) : null
  const executors = control ? [] : (said?.executors ?? [])
  const annexes = annexesIn([...own, ...details])
  const above = draft.level > 1 ? draft.number.replace(/\.[^.]*$/u, '') : null
  return {
    type: 'point',
    number: draft.number,
    label: draft.label,
    marker: draft.marker,
    level: draft.level,
    role: roleOf({
      control: control !== null,
      statement: scope.statement,
      hasPoints,
      plain,
      lead,
      outer,
      executors,
    }),
    task: said ? goingOn(scope.statement ? null : outer.begun, said) : '',
    executors: executors.length === 0 && !control && !scope.statement ? [...outer.addressed] : [...executors],
    coExecutors: [...(said?.coExecutors ?? [])],
    deadline: term?.deadline ?? null,
    recommendation: scope.recommends,
    ...(said && said.further.length > 0 && { further: [...said.further] }),
    controller: null,
    ...(control ? controlFields(control, above) : said?.control && controlFields(said.control, draft.number)),
    annexes: numbersOf(annexes),
    content: [...(words ? [toParagraph(words, 'text')] : []), ...inner.contents],
    place: draft.place,
    places: { number: draft.numberPlace, ...placesIn(term, annexes) },
  }
}

/** What a point is to the parts in it. */
function innerScope(
  draft: DraftPoint,
  words: Words | null,
  lead: Lead,
  rest: readonly DraftPart[],
  outer: Scope,
  context: PointContext,
): Scope {
  const plain = words?.plain ?? ''
  const unowned = outer.addressed.length === 0 && !outer.handed
  const states = unowned && (outerIsTop(outer) ? isStatement(plain, lead) : isJudgement(plain, lead))
  const statement = states || (outer.statement && !beginsTask(plain, lead, outer))
  const hands = lead.verb === null || isBareHanding(plain)
  const introduces = hands && (plain.endsWith(':') || introducesTasks(lead, rest, context))
  const apart = !statement && rest.some((part) => part.type === 'dashes' && standAlone(part, context))
  return {
    open: introduces || apart || (words === null && !statement),
    statement,
    lists: plain.endsWith(':'),
    level: draft.level,
    recommends: outer.recommends || lead.recommendation,
    handed: outer.handed || lead.executors.length > 0 || lead.recommendation,
    addressed: [],
    begun: words ? begunBy(words, lead, outer.begun) : outer.begun,
  }
}

/** «Утвердить план. 1.1. Отделу кадров ознакомить …», «1.2. Провести …»: but not what a colon lists. */
function beginsTask(plain: string, lead: Lead, outer: Scope): boolean {
  if (lead.executors.length > 0) return lead.verb !== null
  return !outer.lists && startsWithInfinitive(plain) && !isStatement(plain, lead)
}

/** Without a colon a point is a heading where addressees follow, or where it names one and dashes follow. */
function introducesTasks(lead: Lead, rest: readonly DraftPart[], context: PointContext): boolean {
  if (lead.executors.length > 0 && rest[0]?.type === 'dashes') return true
  return rest.some((part, at) => part.type === 'words' && isAddressee(part.words, rest[at + 1], context))
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
