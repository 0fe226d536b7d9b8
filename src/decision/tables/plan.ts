import { readDeadline } from '#deadline'
import { report } from '../body/reading.ts'
import type { Cell, Content, Executor, Table } from '../model/content.ts'
import type { PointContext } from '../points/context.ts'
import { namedExecutor, splitNamed } from '../points/executors.ts'
import { knownNominative } from '../points/known.ts'
import { readTermWords } from '../points/term.ts'
import { cellOf, numberOf, textOf } from './cells.ts'
import { type Role, rolesOf } from './columns.ts'
import { bareRow } from './section-row.ts'

type Row = Table['rows'][number]

interface Plan {
  readonly roles: readonly (Role | null)[]
  readonly heads: readonly string[]
  readonly context: PointContext
}

/** Fills the assignments of tables that are plans: one per row. Other content passes through. */
export function readPlans(contents: readonly Content[], context: PointContext): Content[] {
  return contents.map((content) => (content.type === 'table' ? readPlan(content, context) : content))
}

const telling: ReadonlySet<Role> = new Set(['term', 'executor', 'term-and-executor', 'part-of-year'])

function readPlan(table: Table, context: PointContext): Table {
  const heads = table.head.map(textOf)
  const roles = rolesOf(heads)
  const plan = { roles, heads, context }
  const tells = roles.some((role) => role !== null && telling.has(role))
  if (!roles.includes('task') || !tells) return table
  const rows: Row[] = []
  for (const [at, row] of table.rows.entries()) {
    const bare = row.section || isHeadRow(row, heads) ? 'section' : bareRow(table.rows, at, roles)
    if (bare === 'doubtful') reportDoubt(row, plan)
    const isTask = bare === null || bare === 'task'
    rows.push(isTask ? { ...row, assignment: readRow(row, rows, plan) } : row)
  }
  return { ...table, rows }
}

/** «1 | 2 | 3 | 4»: the columns numbered under their heads; the heads once more, on a new page. */
function isHeadRow({ cells }: Row, heads: readonly string[]): boolean {
  if (cells.length < 2) return false
  const said = cells.map(textOf)
  return said.every((cell, at) => cell === String(at + 1)) || said.every((cell, at) => cell === heads[at])
}

/** «-//-», «то же» */
const ditto = /^(?:["«»“”„]+|[-–—\s]*(?:\/\/|["“”»])[-–—\s]*|то\s+же|там\s+же)\.?$/iu
const nothing = /^[-–—\s.]*$/u

/** A cell that refers to the one above is read as that one, however far up. */
function saidIn(row: Row, above: readonly Row[], role: Role, { roles }: Plan): Cell | undefined {
  const said = (one: Row): string => textOf(cellOf(one, roles, role))
  if (nothing.test(said(row))) return undefined
  if (!ditto.test(said(row))) return cellOf(row, roles, role)
  const referred = above.findLast((one) => one.assignment !== null && !ditto.test(said(one)))
  return referred && cellOf(referred, roles, role)
}

/** «х» in the columns of quarters or months: «I квартал, III квартал». */
function markedParts(row: Row, { roles, heads }: Plan): string {
  return heads
    .filter((_, at) => roles[at] === 'part-of-year' && !nothing.test(textOf(row.cells[at])))
    .map((head) => head.replace(/\s*кв(?:\.|$)/iu, ' квартал'))
    .join(', ')
}

function readRow(row: Row, above: readonly Row[], plan: Plan): Row['assignment'] {
  const { roles, context } = plan
  const both = bothIn(saidIn(row, above, 'term-and-executor', plan), context)
  const term =
    both.term || (roles.includes('term') ? textOf(saidIn(row, above, 'term', plan)) : markedParts(row, plan))
  const termPlace =
    (cellOf(row, roles, 'term') ?? cellOf(row, roles, 'term-and-executor'))?.place ?? row.place
  const task = textOf(cellOf(row, roles, 'task'))
  const executors = [...both.executors, ...named(saidIn(row, above, 'executor', plan), context)]
  if (task === '' && term === '' && executors.length === 0) return null
  reportGaps(
    row,
    [...(task === '' ? ['мероприятие'] : []), ...(roles.includes('term') && term === '' ? ['срок'] : [])],
    context,
  )
  return {
    number: numberOf(row, roles) || null,
    text: task,
    executors,
    coExecutors: named(saidIn(row, above, 'co-executor', plan), context),
    deadline: term !== '' ? readTermWords(term, termPlace, context) : null,
    places: { deadline: termPlace },
  }
}

/** «Октябрь 2023, Шубина О.Н.» under «Срок, ответственный»: what reads as a term, and who else is named. */
function bothIn(cell: Cell | undefined, context: PointContext): { term: string; executors: Executor[] } {
  const parts = textOf(cell)
    .split(/[,;]\s*/u)
    .filter((part) => part !== '')
  const isTerm = (part: string): boolean =>
    !/^(?:none|unparsed)$/.test(readDeadline(part, context.terms).kind)
  const executors = parts.filter((part) => !isTerm(part)).flatMap(splitNamed)
  return {
    term: parts.filter(isTerm).join(', '),
    executors: executors.map((one) => namedExecutor(knownNominative(one, context.known) ?? one)),
  }
}

/** A row goes into the register with what it has; what it lacks is said. Who is to do it a rule of checking asks. */
function reportGaps(row: Row, lacking: readonly string[], context: PointContext): void {
  if (lacking.length === 0) return
  const message = `В строке плана не указано: ${lacking.join(', ')}. В реестр она войдёт без этого; допишите в таблице.`
  report(context, row.place, 'warning', 'incomplete-row', message)
}

/** Neither a number nor the looks tell a section from a task that lacks everything else. */
function reportDoubt(row: Row, { roles, context }: Plan): void {
  const task = textOf(cellOf(row, roles, 'task'))
  const message = `Строка «${task}» прочитана как название раздела: в ней нет ни срока, ни ответственного. Если это мероприятие, допишите их; если раздел, выделите его полужирным.`
  report(context, row.place, 'warning', 'incomplete-row', message)
}

/** Each line of a cell, and each comma in it, names one. */
function named(cell: Cell | undefined, { known }: PointContext): Executor[] {
  return (cell?.paragraphs ?? [])
    .flatMap((paragraph) =>
      splitNamed(paragraph.map((inline) => (inline.type === 'text' ? inline.text : ' ')).join('')),
    )
    .map((written) => namedExecutor(knownNominative(written, known) ?? written))
}
