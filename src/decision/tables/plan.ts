import { startsWithInfinitive } from '#russian'
import { report } from '../body/reading.ts'
import type { Content, Executor, Table } from '../model/content.ts'
import type { PointContext } from '../points/context.ts'
import { namedExecutor, splitNamed } from '../points/executors.ts'
import { knownNominative } from '../points/known.ts'
import { readTermWords } from '../points/term.ts'

type Role = 'number' | 'task' | 'term' | 'executor' | 'co-executor' | 'part-of-year'

/** Words in a column's head → what the column holds. A plan has a task column and a term or an executor. */
const columns: readonly (readonly [pattern: RegExp, role: Role])[] = [
  [/^(?:№|n)(?:\s*п\s*[/.]?\s*п\.?)?$/iu, 'number'],
  [/соисполнител/iu, 'co-executor'],
  [/(?:ответственн|исполнител)/iu, 'executor'],
  [/^(?:срок|дата|период|время|месяц)/iu, 'term'],
  [/^(?:[IVХX]{1,3}|[1-4])\s*(?:-?й\s*)?кв(?:артал|\.|$)/iu, 'part-of-year'],
  [
    /^(?:январ|феврал|март|апрел|ма[йя]|июн|июл|август|сентябр|октябр|ноябр|декабр)\p{L}{0,2}$/iu,
    'part-of-year',
  ],
  [/(?:мероприят|содержание|действи|наименование работ|поручени|что сделать|задач)/iu, 'task'],
]

/** Fills the assignments of tables that are plans: one per row. Other content passes through. */
export function readPlans(contents: readonly Content[], context: PointContext): Content[] {
  return contents.map((content) => (content.type === 'table' ? readPlan(content, context) : content))
}

function readPlan(table: Table, context: PointContext): Table {
  const heads = table.head.map(textOf)
  const roles = heads.map(roleOf)
  const tells = roles.some((role) => role === 'term' || role === 'executor' || role === 'part-of-year')
  if (!roles.includes('task') || !tells) return table
  return {
    ...table,
    rows: table.rows.map((row) =>
      row.section || isHeadRow(row) || isSectionRow(row, roles)
        ? row
        : { ...row, assignment: readRow(row, roles, heads, context) },
    ),
  }
}

function roleOf(words: string): Role | null {
  return columns.find(([pattern]) => pattern.test(words))?.[1] ?? null
}

/** «1 | 2 | 3 | 4»: the columns numbered under their heads. */
function isHeadRow({ cells }: Table['rows'][number]): boolean {
  return cells.length > 1 && cells.every((cell, at) => textOf(cell) === String(at + 1))
}

/** «1. | Работа с кадрами | | »: a section that is not merged over the width says neither when nor who. */
function isSectionRow({ cells }: Table['rows'][number], roles: readonly (Role | null)[]): boolean {
  const others = cells.filter((_, at) => roles[at] !== 'number' && roles[at] !== 'task')
  const task = cells[roles.indexOf('task')]
  if (task && startsWithInfinitive(textOf(task))) return false
  return roles.includes('term') && roles.includes('executor') && others.every((cell) => textOf(cell) === '')
}

/** «х» in the columns of quarters or months: «I квартал, III квартал». */
function markedParts(
  row: Table['rows'][number],
  roles: readonly (Role | null)[],
  heads: readonly string[],
): string {
  return heads
    .filter((_, at) => roles[at] === 'part-of-year' && textOf(row.cells[at] ?? { paragraphs: [] }) !== '')
    .map((head) => head.replace(/\s*кв(?:\.|$)/iu, ' квартал'))
    .join(', ')
}

function readRow(
  row: Table['rows'][number],
  roles: readonly (Role | null)[],
  heads: readonly string[],
  context: PointContext,
) {
  const text = (role: Role): string => {
    const at = roles.indexOf(role)
    const cell = at < 0 ? undefined : row.cells[at]
    return cell ? textOf(cell) : ''
  }
  const term = roles.includes('term') ? text('term') : markedParts(row, roles, heads)
  const termPlace = row.cells[roles.indexOf('term')]?.place ?? row.place
  const task = text('task')
  const executors = named(row, roles.indexOf('executor'), context)
  if (task === '' && term === '' && executors.length === 0) return null
  reportGaps(
    row,
    [...(task === '' ? ['мероприятие'] : []), ...(roles.includes('term') && term === '' ? ['срок'] : [])],
    context,
  )
  return {
    number: text('number').replace(/[.)]$/u, '') || null,
    text: task,
    executors,
    coExecutors: named(row, roles.indexOf('co-executor'), context),
    deadline: term !== '' ? readTermWords(term, termPlace, context) : null,
    places: { deadline: termPlace },
  }
}

/** A row goes into the register with what it has; what it lacks is said. Who is to do it a rule of checking asks. */
function reportGaps(row: Table['rows'][number], lacking: readonly string[], context: PointContext): void {
  if (lacking.length === 0) return
  const message = `В строке плана не указано: ${lacking.join(', ')}. В реестр она войдёт без этого; допишите в таблице.`
  report(context, row.place, 'warning', 'incomplete-row', message)
}

/** Each line of a cell, and each comma in it, names one. */
function named(row: Table['rows'][number], at: number, { known }: PointContext): Executor[] {
  const cell = at < 0 ? undefined : row.cells[at]
  return (cell?.paragraphs ?? [])
    .flatMap((paragraph) =>
      splitNamed(paragraph.map((inline) => (inline.type === 'text' ? inline.text : ' ')).join('')),
    )
    .map((written) => namedExecutor(knownNominative(written, known) ?? written))
}

function textOf(cell: Table['head'][number]): string {
  return cell.paragraphs
    .map((paragraph) => paragraph.map((inline) => (inline.type === 'text' ? inline.text : ' ')).join(''))
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim()
}
