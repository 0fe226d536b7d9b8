import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { makeCalendar } from '#deadline'
import type { Decision } from '#decision'
import { anchorsOf, makeRegister } from '#register'
import { by, named, order, point } from '../decisions.ts'
import { mark, written } from './marks.ts'

const calendar = makeCalendar()
const ON = '2022-01-01'

type Task = readonly [executor: string, text: string, due: string]

/** An order whose points are numbered by the program, as the secretary's lists are. */
const document = (tasks: readonly Task[]): Decision =>
  order(
    'a',
    {},
    ...tasks.map(([executor, text, due], at) =>
      point(String(at + 1), text, {
        executors: named(executor),
        deadline: by(due, due, `до ${due}`),
      }),
    ),
  )

/** Marks the task at `at` of one text, and finds it in another: its words there, or the rule of the message. */
function follow(before: readonly Task[], at: number, after: readonly Task[]): string {
  const { assignments } = makeRegister([document(before)], { on: ON, calendar }).register
  const anchor = anchorsOf(assignments)[at]
  if (anchor === undefined) throw new Error(`нет поручения ${at}`)
  const marks = written('decisions/a.md', [mark({ anchor })])
  const { register, messages } = makeRegister([document(after)], { on: ON, calendar, marks })
  const homes = register.assignments.filter((assignment) => assignment.marks.length > 0)
  expect(homes.length + messages.length).toBe(1)
  return homes[0]?.text ?? messages[0]?.rule ?? ''
}

const inspect: Task = ['Ковалёва А.С.', 'провести осмотр зданий и сооружений', '2021-08-10']
const acts: Task = ['Тихонов И.И.', 'составить акты готовности учреждений', '2021-08-15']
const report: Task = ['Ковалёва А.С.', 'представить отчёт о готовности за первое полугодие', '2021-08-20']
const second: Task = ['Ковалёва А.С.', 'представить отчёт о готовности за второе полугодие', '2021-12-20']
const staff: Task = ['Лескова А.П.', 'уточнить потребность в кадрах', '2021-08-25']
const three = [inspect, acts, report]

const edited = ([executor, text, due]: Task, words: string): Task => [executor, `${text} ${words}`, due]

describe('a mark stays with its task', () => {
  it.each<[string, readonly Task[], number, readonly Task[], string]>([
    ['untouched', three, 1, three, acts[1]],
    ['when a point is put before it', three, 1, [staff, ...three], acts[1]],
    ['when points are put all around it', three, 1, [inspect, staff, acts, second, report], acts[1]],
    ['when points change places', three, 1, [acts, report, inspect], acts[1]],
    [
      'when its words are edited',
      three,
      1,
      [inspect, edited(acts, 'района'), report],
      'составить акты готовности учреждений района',
    ],
    [
      'when all the words are edited',
      three,
      1,
      three.map((task) => edited(task, 'района')),
      'составить акты готовности учреждений района',
    ],
    [
      'when only punctuation and case change',
      three,
      1,
      [inspect, [acts[0], 'Составить — акты готовности учреждений;', acts[2]], report],
      'Составить — акты готовности учреждений;',
    ],
    [
      'when its words are edited and a point is put before it',
      three,
      1,
      [inspect, staff, edited(acts, 'района'), report],
      'составить акты готовности учреждений района',
    ],
    ['when its executor changes', three, 1, [inspect, ['Лескова А.П.', acts[1], acts[2]], report], acts[1]],
    ['when its term changes', three, 1, [inspect, [acts[0], acts[1], '2021-08-16'], report], acts[1]],
    [
      'when the only task is edited',
      [acts],
      0,
      [edited(acts, 'района')],
      'составить акты готовности учреждений района',
    ],
    ['when a point after it goes', three, 1, [inspect, acts], acts[1]],
    ['when another of the same words comes far from it', three, 1, [...three, staff, acts], acts[1]],
  ])('%s', (_, before, at, after, home) => {
    expect(follow(before, at, after)).toBe(home)
  })
})

describe('a mark that has lost its task is reported, never moved', () => {
  it.each<[string, readonly Task[], number, readonly Task[], string]>([
    ['its point is gone', three, 1, [inspect, report], 'homeless-mark'],
    [
      'its point is gone and a like one takes its number',
      [inspect, report, second],
      1,
      [inspect, second],
      'homeless-mark',
    ],
    [
      'its point and the next are gone, a like one takes the number',
      [inspect, report, acts, second],
      1,
      [inspect, second],
      'homeless-mark',
    ],
    ['another task is written in its place', three, 1, [inspect, staff, report], 'homeless-mark'],
    ['all is gone', three, 1, [], 'homeless-mark'],
    ['a copy of it comes right before it', three, 1, [inspect, acts, acts, report], 'ambiguous-mark'],
    [
      'one of two twins is edited beyond knowing',
      [acts, inspect, acts, report],
      0,
      [staff, inspect, acts, report],
      'ambiguous-mark',
    ],
  ])('%s', (_, before, at, after, rule) => {
    expect(follow(before, at, after)).toBe(rule)
  })
})

describe('twins', () => {
  const twins = [acts, inspect, acts, report]

  it('are told apart by their neighbours', () => {
    const { assignments } = makeRegister([document(twins)], { on: ON, calendar }).register
    const marks = anchorsOf(assignments).map((anchor, at) => mark({ anchor, text: String(at), what: 'note' }))
    const { register, messages } = makeRegister([document([staff, ...twins])], {
      on: ON,
      calendar,
      marks: written('decisions/a.md', marks),
    })
    expect(messages).toEqual([])
    expect(register.assignments.map(({ marks: own }) => own.map(({ text }) => text).join())).toEqual([
      '',
      '0',
      '1',
      '2',
      '3',
    ])
  })
})

const vocabulary = [
  'акты',
  'отчёт',
  'осмотр',
  'план',
  'сведения',
  'школы',
  'района',
  'представить',
  'провести',
  'утвердить',
]
const anyTask: fc.Arbitrary<Task> = fc
  .tuple(
    fc.constantFrom('Ковалёва А.С.', 'Тихонов И.И.', 'Лескова А.П.'),
    fc.array(fc.constantFrom(...vocabulary), { minLength: 1, maxLength: 5 }),
    fc.constantFrom('2021-08-10', '2021-09-10'),
  )
  .map(([executor, words, due]): Task => [executor, words.join(' '), due])

/** Where each task of a text stands in another: its index there, or `null` for a new one. */
type Step = { readonly task: Task; readonly from: number | null }

const insertions = fc.record({
  tasks: fc.array(anyTask, { minLength: 1, maxLength: 6 }),
  inserted: fc.array(fc.tuple(fc.nat(), anyTask), { maxLength: 5 }),
  edits: fc.array(fc.tuple(fc.nat(), fc.constantFrom(...vocabulary)), { maxLength: 2 }),
})

function change({
  tasks,
  inserted,
  edits,
}: {
  tasks: Task[]
  inserted: [number, Task][]
  edits: [number, string][]
}) {
  const steps: Step[] = tasks.map((task, from) => ({ task, from }))
  for (const [at, word] of edits) {
    const index = at % tasks.length
    const step = steps[index]
    if (step) steps[index] = { ...step, task: edited(step.task, word) }
  }
  for (const [at, task] of inserted) steps.splice(at % (steps.length + 1), 0, { task, from: null })
  return steps
}

/** It is the task it was, or says what no task said before. */
const isItself = ({ task, from }: Step, before: readonly Task[]): boolean =>
  before.every((other, at) => at === from || other.join() !== task.join())

describe('inserting points and editing words', () => {
  const follows = (mayEdit: boolean) =>
    fc.property(insertions, (drawn) => {
      const changes = mayEdit ? drawn : { ...drawn, edits: [] }
      const after = change(changes)
      // A task that takes over another's very words takes over its mark: nobody could tell.
      fc.pre(!mayEdit || after.every((step) => isItself(step, changes.tasks)))
      const { assignments } = makeRegister([document(changes.tasks)], { on: ON, calendar }).register
      const marks = anchorsOf(assignments).map((anchor, at) =>
        mark({ anchor, what: 'note', text: String(at) }),
      )
      const { register, messages } = makeRegister([document(after.map(({ task }) => task))], {
        on: ON,
        calendar,
        marks: written('decisions/a.md', marks),
      })
      const found = register.assignments.flatMap(({ marks: own }, at) =>
        own.map(({ text }) => [text, after[at]?.from]),
      )
      for (const [text, from] of found) expect(Number(text)).toBe(from)
      expect(found.length + messages.length).toBe(marks.length)
    })

  it('never moves a mark to another task, and never loses one', () => {
    fc.assert(follows(false), { numRuns: 500 })
  })

  it('never moves a mark when words are edited meanwhile', () => {
    fc.assert(follows(true), { numRuns: 500 })
  })
})
