import { dateInDigits } from '#russian'
import { type Mark, type MarkWhat, markWords } from '../marks/mark.ts'
import { refusal } from '../marks/refusal.ts'
import type { Assignment, RegisterMark } from '../register.ts'
import { type FilledRow, readRows } from './filled.ts'
import { documentsOf, homeOf } from './home.ts'
import { hasTerms } from './rows.ts'
import { markPrint } from './service.ts'
import { type BookSheet, findTable, type Refused } from './sheet.ts'
import { withoutTwins } from './twins.ts'
import { type Wish, wishesOf } from './wish.ts'

/** A mark that a cell of a book asks for, with its assignment. */
export interface BookMark {
  readonly sheet: string
  readonly cell: string
  readonly assignment: Assignment
  readonly mark: Mark
}

/** What a filled book asks for. Where anything is refused nothing of it may be applied. */
export interface BookReading {
  readonly marks: readonly BookMark[]
  readonly refused: readonly Refused[]
  /** What was not read and is no obstacle. */
  readonly notes: readonly Refused[]
  /** How many marks it asks for that the journals have already. */
  readonly recorded: number
}

/** What a book is read against. */
export interface Office {
  /** The assignments of the register as of today. */
  readonly assignments: readonly Assignment[]
  /** The same as of another day that has passed. */
  readonly stood: (day: string) => readonly Assignment[]
  readonly today: string
  /** The day of marks that have none of their own. */
  readonly day: string
}

/**
 * A book that people have filled → the marks that what they changed asks for. A row finds its assignment as a mark
 * does, so a document may have been edited since. What somebody has marked since the book was made is no change of
 * this one; where both speak of the same thing the cell is refused. `null` for a workbook without a register.
 */
export function readBook(sheets: readonly BookSheet[], office: Office): BookReading | null {
  const tables = sheets.flatMap((sheet) => findTable(sheet) ?? [])
  if (tables.length === 0) return null
  const read = tables.map(readRows)
  const once = withoutTwins(read.flatMap(({ rows }) => rows))
  const refused = [...read.flatMap((reading) => reading.refused), ...once.refused]
  const documents = documentsOf(office.assignments)
  const marks: BookMark[] = []
  let recorded = 0
  for (const row of once.rows) {
    if (!Object.values(row.cells).some(({ changed }) => changed)) continue
    const home = homeOf(row, documents)
    if ('problem' in home) {
      refused.push({ sheet: row.sheet, cell: row.cell, message: home.problem })
      continue
    }
    const { assignment } = home
    const fresh = freshMarks(row, assignment)
    const asked = wishesOf(row, hasTerms(assignment), office.day)
    refused.push(...asked.refused)
    for (const wish of asked.wishes) {
      if (fresh.some((mark) => isSame(mark, wish))) {
        recorded += 1
        continue
      }
      const problem = conflict(wish, fresh) ?? untrue(wish, assignment, office)
      if (problem !== null) refused.push({ sheet: wish.sheet, cell: wish.cell, message: problem })
      else
        marks.push({
          sheet: wish.sheet,
          cell: wish.cell,
          assignment,
          mark: { ...wish.mark, anchor: home.anchor },
        })
    }
  }
  const settled = withoutRepeats(marks)
  return {
    marks: settled.marks,
    refused: inOrder([...refused, ...settled.refused], sheets),
    notes: read.flatMap(({ notes }) => notes),
    recorded,
  }
}

/** Marks that somebody has made since the book was made. */
function freshMarks({ service }: FilledRow, { marks }: Assignment): readonly RegisterMark[] {
  const seen = new Map<string, number>()
  for (const print of service.seen) seen.set(print, (seen.get(print) ?? 0) + 1)
  return marks.filter((mark) => {
    const print = markPrint(mark)
    const left = seen.get(print) ?? 0
    seen.set(print, left - 1)
    return left <= 0
  })
}

/** A mark of the day it was applied on says the same when it is asked for on another. */
function isSame(mark: RegisterMark, { mark: wanted, dated }: Wish): boolean {
  const keys = ['what', 'executor', 'occurrence', 'to', 'text', 'ground', 'reference'] as const
  return keys.every((key) => mark[key] === wanted[key]) && (!dated || mark.day === wanted.day)
}

/** Marks that speak of one thing: whoever marks it twice should know of the other mark. Words never collide. */
const matters: readonly (readonly MarkWhat[])[] = [
  ['done', 'partly', 'reopened'],
  ['moved'],
  ['removed', 'reopened'],
]

function conflict({ mark }: Wish, fresh: readonly RegisterMark[]): string | null {
  const rivals = matters.filter((whats) => whats.includes(mark.what)).flat()
  const other = fresh.findLast(
    ({ what, executor, occurrence }) =>
      rivals.includes(what) &&
      (executor === null || mark.executor === null || executor === mark.executor) &&
      (occurrence === null || mark.occurrence === null || occurrence === mark.occurrence),
  )
  return other === undefined
    ? null
    : `книга устарела: после того как её сделали, записано «${markWords[other.what]}» за ${dateInDigits(other.day)}; сделайте реестр заново и отметьте в нём`
}

/** What cannot be true: before the document, in the future, of what is executed. */
function untrue({ mark }: Wish, assignment: Assignment, { stood, today }: Office): string | null {
  const then = mark.day < today && isAskedThen(mark.what, assignment) ? stood(mark.day) : []
  const thatDay = then.find(({ id }) => id === assignment.id) ?? assignment
  const problem = refusal({ today: assignment, thatDay }, mark, assignment.document.date ?? '', today)
  return problem === null ? null : problem.charAt(0).toLowerCase() + problem.slice(1).replace(/\.$/u, '')
}

/** Marks that are judged by the state of their own day; what was never off control was on it on any day. */
const isAskedThen = (what: MarkWhat, { control }: Assignment): boolean =>
  what === 'moved' || what === 'reopened' || (what === 'removed' && control.date !== null)

/**
 * One mark where several rows ask for the same: the term that all executors have, moved in the row of each.
 * Where they ask for different things, or the page of assignments and that of parts do, both are named.
 */
function withoutRepeats(marks: readonly BookMark[]): {
  readonly marks: readonly BookMark[]
  readonly refused: readonly Refused[]
} {
  const refused: Refused[] = []
  const kept: BookMark[] = []
  for (const each of marks) {
    const rival = kept.find((other) => isRival(other, each))
    if (rival === undefined) kept.push(each)
    else if (JSON.stringify(rival.mark) !== JSON.stringify(each.mark))
      refused.push({
        sheet: each.sheet,
        cell: each.cell,
        message: `не сходится с ячейкой ${rival.cell} листа «${rival.sheet}»: отмечено одно и то же по-разному; оставьте что-то одно`,
      })
  }
  return { marks: kept, refused }
}

/** «Исполнено» for all and «исполнено» for one, or two moves of one term. */
function isRival(one: BookMark, { assignment, mark }: BookMark): boolean {
  if (one.assignment.id !== assignment.id || one.mark.occurrence !== mark.occurrence) return false
  if (one.mark.what === 'moved' || mark.what === 'moved') return one.mark.what === mark.what
  const work: readonly MarkWhat[] = ['done', 'partly', 'reopened']
  const both = work.includes(one.mark.what) && work.includes(mark.what)
  return both && (one.mark.executor === null) !== (mark.executor === null)
}

/** In the order of the sheets, then as the rows stand. */
function inOrder(refused: readonly Refused[], sheets: readonly BookSheet[]): readonly Refused[] {
  const place = new Map(sheets.map(({ name }, at) => [name, at]))
  const rowOf = ({ cell }: Refused): number => Number(/\d+$/u.exec(cell)?.[0] ?? 0)
  return refused.toSorted(
    (a, b) =>
      (place.get(a.sheet) ?? 0) - (place.get(b.sheet) ?? 0) ||
      rowOf(a) - rowOf(b) ||
      a.cell.length - b.cell.length ||
      (a.cell < b.cell ? -1 : Number(a.cell > b.cell)),
  )
}
