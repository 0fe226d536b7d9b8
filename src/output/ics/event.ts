import { createHash } from 'node:crypto'
import { addDays, daysBetween } from '#deadline'
import type { Assignment } from '#register'
import { dateInDigits } from '#russian'
import { pointWords, shownState, shownStates, termWords } from '../register-row.ts'
import { documentName } from '../register-words.ts'
import { component, dateValue, type Property, textValue } from './content-line.ts'

/** One day on which something falls due. */
export interface Occasion {
  readonly assignment: Assignment
  /** What tells it from other terms of the same assignment; empty for its only one. */
  readonly instance: string
  readonly due: string
  /** The day that is watched, before `due` where that is a day off. */
  readonly control: string | null
  /** Nothing more to do: nobody is reminded. */
  readonly settled: 'done' | 'removed' | null
  /** Rules of repetition, the place in one. */
  readonly repetition: readonly Property[]
  /** How often its term was moved. */
  readonly moves: number
}

/** Characters of the task that a calendar shows of a day. */
const summaryLength = 120

/**
 * An all-day event. Its identifier follows from the assignment's, so that a calendar that is read again knows its own
 * events; `on` stamps it, so that the same register gives the same bytes.
 */
export function event(occasion: Occasion, on: string): string {
  const { assignment, instance, due, settled, repetition, moves } = occasion
  const state = shownStates[shownState(assignment)]
  return component(
    'VEVENT',
    [
      ['UID', uid(assignment.id, instance)],
      ['DTSTAMP', `${dateValue(on)}T000000Z`],
      ...repetition.filter(([name]) => name.startsWith('RECURRENCE-ID')),
      ['DTSTART;VALUE=DATE', dateValue(due)],
      ['DTEND;VALUE=DATE', dateValue(addDays(due, 1))],
      ...repetition.filter(([name]) => !name.startsWith('RECURRENCE-ID')),
      ['SEQUENCE', String(moves)],
      ['SUMMARY', textValue(summary(occasion))],
      ['DESCRIPTION', textValue(description(occasion, state))],
      ['CATEGORIES', textValue(state)],
      ['TRANSP', 'TRANSPARENT'],
    ],
    settled === null ? [alarm(occasion)] : [],
  )
}

/** At nine in the morning of the day before the one that is watched; of a repeated term three days before. */
function alarm(occasion: Occasion): string {
  const { due, control, repetition } = occasion
  const repeated = repetition.some(([name]) => name === 'RRULE')
  const days = repeated ? 2 : Math.max(0, control === null ? 0 : daysBetween(control, due))
  return component('VALARM', [
    ['ACTION', 'DISPLAY'],
    ['DESCRIPTION', textValue(`Срок исполнения: ${summary(occasion)}`)],
    ['TRIGGER', days === 0 ? '-PT15H' : `-P${days}DT15H`],
  ])
}

function uid(id: string, instance: string): string {
  const hash = createHash('sha256').update(`${id}\n${instance}`, 'utf8').digest('hex')
  return `${hash.slice(0, 40)}@pisar`
}

const marks = { done: '✓', removed: 'Снято с контроля:' }

function summary({ assignment, settled }: Occasion): string {
  const { executors, text } = assignment
  const start = [
    settled === null ? '' : marks[settled],
    executors.length > 0 ? `${executors.join(', ')}:` : '',
  ].filter(Boolean)
  return shortened([...start, text].join(' '))
}

function shortened(text: string): string {
  const characters = Array.from(text.replace(/\s+/gu, ' ').trim())
  if (characters.length <= summaryLength) return characters.join('')
  const start = characters.slice(0, summaryLength).join('')
  return `${start.replace(/\s+\S*$/u, '')}…`
}

function description({ assignment, due, control }: Occasion, state: string): string {
  const { document, text, executors, coExecutors, controller } = assignment
  const lines: readonly (readonly [name: string, words: string])[] = [
    ['', [documentName(document), pointWords(assignment)].filter((word) => word !== '').join(', ')],
    ['', document.title ?? ''],
    ['', text],
    ['Исполнитель', executors.join('; ')],
    ['Соисполнители', coExecutors.join('; ')],
    ['Контролирует', controller ?? ''],
    ['Срок по документу', termWords(assignment)],
    ['Контрольная дата', control === null || control === due ? '' : dateInDigits(control)],
    ['Состояние', state],
  ]
  return lines
    .filter(([, words]) => words !== '')
    .map(([name, words]) => (name === '' ? words : `${name}: ${words}`))
    .join('\n')
}
