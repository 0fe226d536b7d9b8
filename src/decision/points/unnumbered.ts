import { findDeadline, isDeadlineLine } from '#deadline'
import { startsWithInfinitive } from '#russian'
import { toParagraph } from '../body/blocks.ts'
import { readClosing } from '../body/closing.ts'
import type { DraftItem, DraftPart } from '../body/draft.ts'
import { lettered } from '../body/numbers.ts'
import { dropWords, type Words } from '../body/words.ts'
import type { Content, Executor, Point } from '../model/content.ts'
import { annexesIn, numbersOf } from './annexes.ts'
import { begunBy, goingOn } from './begun.ts'
import type { PointContext } from './context.ts'
import { controlFields, readControl } from './control.ts'
import { executorsOf, responsibleOn } from './executors-of.ts'
import { type Lead, readLead } from './lead.ts'
import { placesIn } from './places.ts'
import { isStatement } from './role.ts'
import { readSaid } from './said.ts'
import type { Scope } from './scope.ts'
import { readTerm } from './term.ts'
import { isTermOfOthers } from './terms-of-others.ts'

/** Whom unnumbered tasks and dash items inherit, what they go on with, and whether they may follow. */
export interface Following {
  readonly addressed: readonly Executor[]
  readonly begun: string | null
  readonly tasksFollow: boolean
}

export interface FreeReading extends Following {
  readonly content: Content
}

/** A paragraph without a number: an addressee line, a task of its own, a term, or just text. */
export function readFree(
  words: Words,
  next: DraftPart | undefined,
  following: Following,
  scope: Scope,
  context: PointContext,
): FreeReading {
  const { addressed, tasksFollow } = following
  const asText = (role: 'text' | 'addressee'): Content => toParagraph(words, role)
  if (!scope.open || scope.statement) return { ...following, content: asText('text') }
  const letter = lettered.exec(words.plain)
  const own = letter ? dropWords(words, letter[0].length) : words
  const lead = readLead(own.plain, context)
  const asTask = (addressees: readonly Executor[]): FreeReading => {
    const task = readUnnumbered(own, { ...following, addressed: addressees }, scope, context)
    const content = letter ? { ...task, label: letter[1] ?? '', marker: 'written' as const } : task
    return { ...following, content }
  }
  const control = scope.level === 0 ? readControl(own.plain, context.signatories, context.known) : null
  if (control) {
    const whole = readUnnumbered(own, { ...following, addressed: [] }, scope, context)
    const content: Point = { ...whole, role: 'control', executors: [], ...controlFields(control, null) }
    return { content, addressed: [], begun: null, tasksFollow: false }
  }
  if (isAddressee(own, next, context)) {
    const executors = executorsOf(own, lead, context)
    return {
      content: asText('addressee'),
      addressed: executors,
      begun: begunBy(own, lead, null),
      tasksFollow: true,
    }
  }
  if (lead.executors.length > 0 && lead.verb !== null) return asTask(lead.executors)
  // «Поделиться», «Скачать» under a text from a site are no tasks.
  const says = /\s/u.test(own.plain.trim())
  const begins =
    says &&
    (startsWithInfinitive(own.plain) ||
      (letter !== null && lead.verb !== null) ||
      isDated(own.plain, context))
  const states = addressed.length === 0 && !scope.handed && isStatement(own.plain, lead)
  if (tasksFollow && begins && !states) return asTask(addressed)
  return { ...following, content: asText('text') }
}

/** «до 1 июня 2020 г. заключить договоры»: a term, and what is to be done by it. */
function isDated(plain: string, context: PointContext): boolean {
  const term = findDeadline(plain, context.terms)
  return term?.start === 0 && startsWithInfinitive(plain.slice(term.end))
}

/** «Руководителям ОО:», or «Руководителям ОО» above dashes. */
export function isAddressee(words: Words, next: DraftPart | undefined, context: PointContext): boolean {
  const lead = readLead(words.plain, context)
  const introduces = next?.type === 'dashes' || words.plain.endsWith(':')
  return lead.executors.length > 0 && introduces && (lead.verb === null || words.plain.endsWith(':'))
}

/** An order of one sentence: what its `tail` behind the command word says; the page shows it whole. */
export function readOrderIn(whole: Words, tail: Words, scope: Scope, context: PointContext): Point {
  const lead: Lead = readLead(tail.plain, context)
  const following = { addressed: [], begun: null, tasksFollow: true }
  return {
    ...readUnnumbered(tail, following, scope, context),
    role: isStatement(tail.plain, lead) ? 'statement' : 'task',
    content: [toParagraph(whole, 'text')],
    place: whole.placeOf(0, whole.plain.length),
  }
}

export function readItem(item: DraftItem, following: Following, scope: Scope, context: PointContext): Point {
  const point = readUnnumbered(item.words, following, scope, context, item.terms)
  const terms = item.terms.map((words) => toParagraph(words, 'deadline'))
  return { ...point, label: '–', marker: 'dash', content: [...point.content, ...item.rest, ...terms] }
}

/** A task without a number of its own: a dash item or a paragraph under an addressee; `terms` are its lines «Срок: …». */
function readUnnumbered(
  words: Words,
  { addressed, begun }: Following,
  scope: Scope,
  context: PointContext,
  terms: readonly Words[] = [],
): Point {
  const rest = { paragraphs: terms, details: [], apart: true }
  const said = readSaid(words, rest, scope.recommends, context)
  const annexes = annexesIn([words])
  return {
    type: 'point',
    number: null,
    label: '',
    marker: 'none',
    level: Math.min(4, scope.level + 1),
    role: 'task',
    task: goingOn(begun, said),
    executors: [...(said.executors.length > 0 ? said.executors : addressed)],
    coExecutors: [...said.coExecutors],
    deadline: said.term?.deadline ?? null,
    recommendation: scope.recommends || said.lead.recommendation,
    ...(said.further.length > 0 && { further: [...said.further] }),
    controller: said.control?.ofDocument ? said.control.controller : null,
    annexes: numbersOf(annexes),
    content: [toParagraph(words, 'text')],
    place: words.placeOf(0, words.plain.length),
    places: placesIn(said.term, annexes),
  }
}

/** A line «Срок: …», «Ответственный: …» under a task without a number is that task's; `null` where none stands above it. */
export function withClosingLine(above: Content, line: Words, context: PointContext): Point | null {
  if (above.type !== 'point' || above.number !== null || isTermOfOthers(line.plain)) return null
  const content = [...above.content, toParagraph(line, 'deadline')]
  const executors = [...above.executors, ...responsibleOn([line])]
  const tells = isDeadlineLine(line.plain) || readClosing(line.plain) !== null
  if (!tells) return { ...above, executors, content }
  if (above.deadline !== null) return null
  const term = readTerm([line], [], context)
  const deadline = term?.deadline ?? null
  return { ...above, executors, deadline, places: { ...above.places, ...placesIn(term, []) }, content }
}
