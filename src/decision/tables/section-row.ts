import { startsWithInfinitive } from '#russian'
import { romanValue } from '../body/numbers.ts'
import type { Table } from '../model/content.ts'
import { numberOf, textOf } from './cells.ts'
import type { Role } from './columns.ts'

type Row = Table['rows'][number]

/** A row that is filled in no further than its task: a section, a task that lacks the rest, or who knows. */
export type BareRow = 'section' | 'task' | 'doubtful'

/** What a row without a term and without an executor is; `null` for all that say one of them. */
export function bareRow(rows: readonly Row[], at: number, roles: readonly (Role | null)[]): BareRow | null {
  const row = rows[at]
  if (!row || !isBare(row, roles)) return null
  const task = textOf(row.cells[roles.indexOf('task')])
  if (startsWithInfinitive(task)) return 'task'
  if (looksLikeHeading(row, task, roles)) return 'section'
  const others = (from: readonly Row[]): Row | undefined =>
    from.find((one) => !one.section && !isBare(one, roles))
  const [before, after] = [others(rows.slice(0, at).toReversed()), others(rows.slice(at + 1))]
  // Nothing stands under it.
  if (!after) return 'task'
  const [own, previous, next] = [row, before, after].map((one) => (one ? numberOf(one, roles) : ''))
  return byNumber(own ?? '', previous ?? '', next ?? '')
}

/** «4» before «4.1», «1» or «», «» before «5» is a section; between «3» and «5» a task. */
function byNumber(own: string, previous: string, next: string): BareRow {
  if (own === '') return next === '' ? 'doubtful' : 'section'
  if (romanValue(own) !== null || next === '' || next === '1' || next.startsWith(`${own}.`)) return 'section'
  if (follows(previous, own) || follows(own, next)) return 'task'
  return 'section'
}

function follows(before: string, after: string): boolean {
  const [head, last] = split(before)
  const [next, own] = split(after)
  return head === next && last !== '' && Number(own) === Number(last) + 1
}

function split(number: string): readonly [string, string] {
  const at = number.lastIndexOf('.') + 1
  return [number.slice(0, at), number.slice(at)]
}

function isBare({ cells }: Row, roles: readonly (Role | null)[]): boolean {
  const says = roles.includes('term-and-executor') || (roles.includes('executor') && roles.includes('term'))
  return (
    says && cells.every((cell, at) => roles[at] === 'number' || roles[at] === 'task' || textOf(cell) === '')
  )
}

/** Bold all through, capitals, or «Раздел 1. …». */
function looksLikeHeading(row: Row, task: string, roles: readonly (Role | null)[]): boolean {
  const inlines = row.cells[roles.indexOf('task')]?.paragraphs.flat() ?? []
  const isBold = inlines.every((inline) => inline.type !== 'text' || inline.bold || inline.text.trim() === '')
  const isCapitals = /\p{Lu}{3}/u.test(task) && !/\p{Ll}/u.test(task)
  return (
    (isBold && inlines.length > 0) || isCapitals || /^(?:раздел|направление|[IVX]+\.)(?!\p{L})/iu.test(task)
  )
}
