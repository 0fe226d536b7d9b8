import { addDays } from '#deadline'
import type { Assignment, Execution, Instance, Register, RegisterDeadline } from '#register'
import { dateInDigits } from '#russian'
import { isDone } from '../register-row.ts'
import { component, dateValue, textValue } from './content-line.ts'
import { event, type Occasion } from './event.ts'
import { repetitionRule } from './repetition.ts'
import { type Run, runsOf } from './runs.ts'

/** A register lists the terms of a recurring assignment so far ahead of its day, and the next one. */
const AHEAD_DAYS = 30

/**
 * The terms of the register as a calendar: an all-day event with an alarm for each that has a day, one with a rule of
 * repetition (RRULE) for a recurring assignment. What is executed or removed from control stays without an alarm.
 */
export function renderRegisterIcs({ on, assignments }: Register): string {
  const occasions = assignments.flatMap((assignment) => occasionsOf(assignment, on))
  const title = `Контроль исполнения на ${dateInDigits(on)}`
  return component(
    'VCALENDAR',
    [
      ['VERSION', '2.0'],
      ['PRODID', '-//pisar//Execution control//RU'],
      ['CALSCALE', 'GREGORIAN'],
      ['METHOD', 'PUBLISH'],
      ['X-WR-CALNAME', textValue('Контроль исполнения')],
      ['X-WR-CALDESC', textValue(title)],
    ],
    occasions.length > 0 ? occasions.map((occasion) => event(occasion, on)) : [nothing(on)],
  )
}

/** A calendar holds at least one component (RFC 5545, 3.6); a journal entry is shown on no day. */
function nothing(on: string): string {
  return component('VJOURNAL', [
    ['UID', `nothing-${on}@pisar`],
    ['DTSTAMP', `${dateValue(on)}T000000Z`],
    ['SUMMARY', textValue('Поручений с датой нет')],
  ])
}

function occasionsOf(assignment: Assignment, on: string): readonly Occasion[] {
  const { instances, deadline } = assignment
  if (instances.length === 0) return single(assignment)
  const { due, recurrence, followedBy } = deadline
  if (followedBy === null) return severalOf(assignment, { deadline, instances, name: '' }, on)
  // «до 1 мая, далее ежегодно»: what follows begins after the first.
  const isFirst = (instance: Instance): boolean => instance.due <= (due ?? recurrence?.until ?? '')
  const [first, others] = [instances.filter(isFirst), instances.filter((each) => !isFirst(each))]
  return [
    ...severalOf(assignment, { deadline, instances: first, name: '' }, on),
    ...severalOf(assignment, { deadline: followedBy, instances: others, name: 'then' }, on),
  ]
}

/** Terms of one deadline: by rules where there are any, else one by one. */
function severalOf(assignment: Assignment, part: Part, on: string): readonly Occasion[] {
  return (
    repeated(assignment, part, on) ??
    part.instances.filter(isWatched(assignment)).map((instance) => one(assignment, instance))
  )
}

interface Part {
  readonly deadline: RegisterDeadline
  readonly instances: readonly Instance[]
  /** Tells its rules from those of another part of the assignment. */
  readonly name: string
}

function single(assignment: Assignment): readonly Occasion[] {
  const { term, moved, execution } = assignment
  if (term.due === null) return []
  return [
    {
      assignment,
      instance: '',
      due: term.due,
      control: term.control,
      settled: settled(assignment, execution),
      repetition: [],
      moves: moved.length,
    },
  ]
}

/** One term of several as an event of its own. */
function one(assignment: Assignment, instance: Instance): Occasion {
  return {
    assignment,
    instance: instance.due,
    due: instance.term.due ?? instance.due,
    control: instance.term.control,
    settled: settled(assignment, instance.execution),
    repetition: [],
    moves: movesOf(assignment, instance),
  }
}

/**
 * Events with their rules; terms that were moved, and those executed ahead, stand beside each as exceptions. `null`
 * where no rules say what there is.
 */
function repeated(
  assignment: Assignment,
  { deadline, instances, name }: Part,
  on: string,
): readonly Occasion[] | null {
  const { every, recurrence } = deadline
  if (every === null || recurrence === null || instances.length === 0) return null
  // What is removed from control repeats no more: its terms are what there was.
  if (isRemoved(assignment)) return null
  const events = runsOf(every, recurrence, instances).map((run) => {
    const rule = repetitionRule(run, addDays(on, AHEAD_DAYS))
    return rule === null ? null : withRule(assignment, { ...run, name: `${name}${run.name}` }, rule, on)
  })
  return events.some((each) => each === null) ? null : events.flatMap((each) => each ?? [])
}

function withRule(assignment: Assignment, run: Run, rule: string, on: string): readonly Occasion[] {
  const { name, dues, instances } = run
  const master: Occasion = {
    assignment,
    instance: name,
    due: dues[0] ?? '',
    control: null,
    settled: null,
    repetition: [['RRULE', rule]],
    moves: 0,
  }
  const exceptions = instances.filter(
    (instance) => movesOf(assignment, instance) > 0 || (isDone(instance.execution) && instance.due >= on),
  )
  return [
    master,
    ...exceptions.map((instance) => ({
      ...one(assignment, instance),
      instance: name,
      repetition: [['RECURRENCE-ID;VALUE=DATE', dateValue(instance.due)] as const],
    })),
  ]
}

function movesOf({ moved }: Assignment, { due }: Instance): number {
  return moved.filter(({ occurrence }) => occurrence === due).length
}

/** What falls due after the removal from control is no term any more. */
const isWatched =
  ({ control }: Assignment) =>
  ({ due }: Instance): boolean =>
    control.status === 'on-control' || control.date === null || due <= control.date

const settled = (assignment: Assignment, execution: Execution): Occasion['settled'] =>
  isDone(execution) ? 'done' : isRemoved(assignment) ? 'removed' : null

const isRemoved = ({ control }: Assignment): boolean => control.status === 'removed'
