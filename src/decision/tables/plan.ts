import type { Content, Executor, Table } from '../model/content.ts'
import type { PointContext } from '../points/context.ts'
import { namedExecutor, splitNamed } from '../points/executors.ts'
import { readTermWords } from '../points/term.ts'

type Role = 'number' | 'task' | 'term' | 'executor' | 'co-executor'

/** Words in a column's head → what the column holds. A plan has a task column and a term or an executor. */
const heads: readonly (readonly [pattern: RegExp, role: Role])[] = [
  [/^(?:№|n)(?:\s*п\s*[/.]?\s*п\.?)?$/iu, 'number'],
  [/соисполнител/iu, 'co-executor'],
  [/(?:ответственн|исполнител)/iu, 'executor'],
  [/^(?:срок|дата|период)/iu, 'term'],
  [/(?:мероприят|содержание|действи|наименование работ|поручени|что сделать|задач)/iu, 'task'],
]

/** Fills the assignments of tables that are plans: one per row. Other content passes through. */
export function readPlans(contents: readonly Content[], context: PointContext): Content[] {
  return contents.map((content) => (content.type === 'table' ? readPlan(content, context) : content))
}

function readPlan(table: Table, context: PointContext): Table {
  const roles = table.head.map(roleOf)
  if (!roles.includes('task') || !(roles.includes('term') || roles.includes('executor'))) return table
  return {
    ...table,
    rows: table.rows.map((row) => (row.section ? row : { ...row, assignment: readRow(row, roles, context) })),
  }
}

function roleOf(head: Table['head'][number]): Role | null {
  const words = textOf(head)
  return heads.find(([pattern]) => pattern.test(words))?.[1] ?? null
}

function readRow(row: Table['rows'][number], roles: readonly (Role | null)[], context: PointContext) {
  const text = (role: Role): string => {
    const at = roles.indexOf(role)
    const cell = at < 0 ? undefined : row.cells[at]
    return cell ? textOf(cell) : ''
  }
  const term = text('term')
  const termPlace = row.cells[roles.indexOf('term')]?.place ?? row.place
  const task = text('task')
  if (task === '') return null
  return {
    number: text('number').replace(/[.)]$/u, '') || null,
    text: task,
    executors: named(row, roles.indexOf('executor')),
    coExecutors: named(row, roles.indexOf('co-executor')),
    deadline: term !== '' ? readTermWords(term, termPlace, context) : null,
    places: { deadline: termPlace },
  }
}

/** Each line of a cell, and each comma in it, names one. */
function named(row: Table['rows'][number], at: number): Executor[] {
  const cell = at < 0 ? undefined : row.cells[at]
  return (cell?.paragraphs ?? [])
    .flatMap((paragraph) =>
      splitNamed(paragraph.map((inline) => (inline.type === 'text' ? inline.text : ' ')).join('')),
    )
    .map(namedExecutor)
}

function textOf(cell: Table['head'][number]): string {
  return cell.paragraphs
    .map((paragraph) => paragraph.map((inline) => (inline.type === 'text' ? inline.text : ' ')).join(''))
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim()
}
