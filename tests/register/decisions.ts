import type { Deadline } from '#deadline'
import type { Annex, Content, Decision, Executor, Paragraph, Point, RowAssignment, Table } from '#decision'

/** Decisions put together by hand, so that the register is tested without reading a source. */

const place = { line: 1, column: 1, endLine: 1, endColumn: 1 }
const common = { certainty: 'exact', explanation: '', control: null } as const

export const paragraph = (text: string, role: Paragraph['role'] = 'text'): Paragraph => ({
  type: 'paragraph',
  role,
  inlines: [{ type: 'text', text }],
  place,
})

export const heading = (text: string, level = 1): Content => ({
  type: 'heading',
  level,
  inlines: [{ type: 'text', text }],
  place,
})

export const named = (...names: string[]): Executor[] =>
  names.map((name) => ({ name, written: name, certain: true }))

export const by = (due: string, control: string = due, text = `до ${due}`): Deadline => ({
  ...common,
  kind: 'date',
  text,
  due,
  control,
})
export const within = (from: string, due: string, text = `с ${from} по ${due}`): Deadline => ({
  ...common,
  kind: 'period',
  text,
  from,
  due,
  control: due,
})
export const every = (duration: string, text: string): Deadline => ({
  ...common,
  kind: 'recurring',
  text,
  every: duration,
})
export const always: Deadline = { ...common, kind: 'continuous', text: 'постоянно' }

/** A point by its number; `null` is a dash item. Sub-points come last. */
export function point(
  number: string | null,
  text: string,
  parts: Partial<Omit<Point, 'number' | 'type'>> = {},
  ...inside: Content[]
): Point {
  return {
    type: 'point',
    number,
    label: number === null ? '–' : `${number}.`,
    marker: number === null ? 'dash' : 'automatic',
    level: 1,
    role: 'task',
    task: text,
    executors: [],
    coExecutors: [],
    deadline: null,
    recommendation: false,
    controller: null,
    annexes: [],
    content: [paragraph(text), ...inside],
    place,
    ...parts,
  }
}

export function plan(...rows: (Partial<RowAssignment> | string)[]): Table {
  return {
    type: 'table',
    columns: [{ align: 'left', share: 1 }],
    head: [],
    rows: rows.map((row) => ({
      section: typeof row === 'string',
      cells: [],
      assignment:
        typeof row === 'string'
          ? null
          : { number: null, text: '', executors: [], coExecutors: [], deadline: null, ...row },
      place,
    })),
    place,
  }
}

export const annex = (number: string | null, ...body: Content[]): Annex => ({
  number,
  title: 'План мероприятий',
  to: null,
  stamps: [],
  landscape: false,
  file: null,
  body,
  place,
})

type OrderParts = Partial<Omit<Extract<Decision, { kind: 'order' }>, 'kind' | 'body'>>

export function order(id: string, parts: OrderParts, ...body: Content[]): Decision {
  return {
    kind: 'order',
    id,
    file: `decisions/${id}.md`,
    hash: '',
    state: 'issued',
    date: '2021-06-25',
    number: '14',
    place: 'Вершинск',
    title: 'О подготовке к новому учебному году',
    organization: { name: 'Управление образования Заречного района' },
    stamps: [],
    signatories: [{ position: 'Начальник управления', name: 'А.П. Лескова' }],
    executorMark: null,
    storage: 'permanent',
    commonDeadline: null,
    body,
    annexes: [],
    settings: {
      edition: 'auto',
      font: 'Times New Roman',
      fontSize: 14,
      lineSpacing: 1,
      layout: 'longitudinal',
      coatHeight: 20,
      dateForm: 'digits',
      commandWord: 'spaced',
      stampPlace: 'beside',
      signaturePlace: 'column',
      visaPlace: 'end',
      qrPlace: 'bottom',
      pdf: 'a-2a',
      spacedKind: false,
    },
    ...parts,
  }
}
