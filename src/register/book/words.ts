import type { Assignment, Execution } from '../register.ts'

/** How far the work is, as far as marks change it: whether it is late or its period has begun follows from days. */
export type Stage = 'open' | 'partly' | 'done'

const stages: Readonly<Record<Execution['status'], Stage>> = {
  'not-due': 'open',
  'in-work': 'open',
  partly: 'partly',
  done: 'done',
  'done-late': 'done',
}

export const stageOf = ({ status }: Pick<Execution, 'status'>): Stage => stages[status]

/** Words of the column «Исполнение», each with what it says; the first five are offered in a list. */
export const stageWords: readonly (readonly [word: string, stage: Stage])[] = [
  ['в работе', 'open'],
  ['исполнено частично', 'partly'],
  ['исполнено', 'done'],
  ['исполнено с опозданием', 'done'],
  ['срок не наступил', 'open'],
  ['не исполнено', 'open'],
  ['частично', 'partly'],
  ['выполнено', 'done'],
  ['выполнено частично', 'partly'],
]

export const offeredStages = stageWords.slice(0, 5).map(([word]) => word)

/** Words of the column «Контроль». */
export const controlWords: readonly (readonly [word: string, status: Assignment['control']['status']])[] = [
  ['на контроле', 'on-control'],
  ['снято с контроля', 'removed'],
  ['снято', 'removed'],
]

export const offeredControls = controlWords.slice(0, 2).map(([word]) => word)
