/** Registers written out by hand: assignments in every state, as marks would leave them. */
import type {
  Assignment,
  Execution,
  Instance,
  Recurrence,
  Register,
  RegisterDeadline,
  RegisterDocumentReference,
} from '../../src/register/register.ts'

export const ON = '2022-05-20'

export const order: RegisterDocumentReference = {
  id: 'приказ-110а',
  kind: 'order',
  number: '110а',
  date: '2021-06-25',
  title: 'О подготовке к новому учебному году',
  file: 'decisions/приказ-110а.md',
}

export const inWork: Execution = { status: 'in-work', date: null, late: false }

export const noTerm: RegisterDeadline = {
  text: '',
  kind: 'none',
  from: null,
  due: null,
  items: [],
  every: null,
  recurrence: null,
  followedBy: null,
  control: null,
  certainty: 'exact',
  explanation: 'Срок в документе не указан.',
  inherited: false,
}

/** In work, on control, without a term, unless told otherwise. */
export function assignment(changes: Partial<Assignment> = {}): Assignment {
  const point = changes.point ?? '1'
  const executors = changes.executors ?? ['Управление образования']
  const execution = changes.execution ?? inWork
  return {
    id: `${(changes.document ?? order).id}#${point}`,
    document: order,
    point,
    text: 'Провести осмотр зданий и сооружений.',
    executors,
    coExecutors: [],
    controller: 'Лескова А.П.',
    recommendation: false,
    deadline: noTerm,
    term: { due: null, control: null },
    moved: [],
    execution,
    executions: executors.map((executor) => ({ executor, ...execution })),
    instances: [],
    control: { status: 'on-control', date: null, ground: null },
    overdue: false,
    delayWorkingDays: 0,
    marks: [],
    ...changes,
  }
}

/** Due on a day, with its words. */
export function by(due: string, control = due): Pick<Assignment, 'deadline' | 'term'> {
  const text = `до ${due.split('-').reverse().join('.')}`
  return { deadline: { ...noTerm, kind: 'date', text, due, control }, term: { due, control } }
}

export function instance(due: string, execution: Execution = inWork, moved: string | null = null): Instance {
  return {
    from: null,
    due,
    term: { due: moved ?? due, control: moved ?? due },
    execution,
    executions: [],
    overdue: false,
    delayWorkingDays: 0,
  }
}

/** Of a recurring term of which nothing more is written. */
export const noRecurrence: Recurrence = { until: null, count: null, months: [], days: [], dates: [] }

export function repeating(
  every: string,
  dues: readonly string[],
): Pick<Assignment, 'deadline' | 'term' | 'instances'> {
  return {
    deadline: { ...noTerm, kind: 'recurring', text: 'периодически', every, recurrence: noRecurrence },
    term: { due: dues[0] ?? null, control: dues[0] ?? null },
    instances: dues.map((due) => instance(due)),
  }
}

export function registerOf(assignments: readonly Assignment[], on = ON): Register {
  const references = new Map(assignments.map(({ document }) => [document.id, document]))
  return {
    on,
    documents: [...references.values()].map((document) => ({
      ...document,
      place: 'пос. Заречный',
      organization: 'Управление образования',
      signatories: [{ position: 'Начальник', name: 'А.П. Лескова' }],
      execution: inWork,
      control: { status: 'on-control', date: null, ground: null },
    })),
    assignments,
    controls: [],
    relations: [],
  }
}

/** Every state, every kind of term. */
export const markedRegister: Register = registerOf([
  assignment({ point: '1', ...by('2021-08-10') }),
  assignment({
    point: '2',
    ...by('2022-04-30', '2022-04-29'),
    overdue: true,
    delayWorkingDays: 11,
    executors: ['Ковалёва А.С.', 'Тихонов И.И.'],
  }),
  assignment({
    point: '3',
    ...by('2022-04-01'),
    execution: { status: 'done', date: '2022-03-30', late: false },
  }),
  assignment({
    point: '4',
    ...by('2022-04-01'),
    execution: { status: 'done-late', date: '2022-04-05', late: true },
    delayWorkingDays: 2,
  }),
  assignment({
    point: '5',
    ...by('2022-06-01'),
    term: { due: '2022-07-01', control: '2022-07-01' },
    moved: [
      {
        day: '2022-05-10',
        occurrence: null,
        from: '2022-06-01',
        to: '2022-07-01',
        ground: 'Просьба школы',
        reference: null,
      },
    ],
    execution: { status: 'partly', date: '2022-05-01', late: false },
  }),
  assignment({
    point: '6',
    ...by('2022-09-01'),
    control: { status: 'removed', date: '2022-05-01', ground: 'Приказ от 01.05.2022 № 7' },
  }),
  assignment({ point: '7', text: '=1+1; "кавычки" <b>', recommendation: true }),
  assignment({ point: '8', ...repeating('P1M', ['2022-03-31', '2022-04-30', '2022-05-31', '2022-06-30']) }),
  assignment({
    point: '9',
    ...by('2022-12-01'),
    execution: { status: 'not-due', date: null, late: false },
    coExecutors: ['Методический кабинет'],
  }),
])

/** As many assignments as asked, of many documents and executors, in every state. */
export function manyAssignments(count: number): Register {
  const { assignments } = markedRegister
  return registerOf(
    Array.from({ length: count }, (_, at) => {
      const pattern = assignments[at % assignments.length] ?? assignment()
      const number = Math.floor(at / 40) + 1
      const document = { ...order, id: `приказ-${number}`, number: String(number) }
      const point = String((at % 40) + 1)
      return { ...pattern, document, point, id: `${document.id}#${point}`, executors: [`Школа № ${at % 37}`] }
    }),
  )
}
