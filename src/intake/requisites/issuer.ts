import { findCommand } from '#decision'
import { nominative } from '#russian'
import { type Line, lineOf } from '../reading/line.ts'
import type { Gathered } from './gathered.ts'
import { kindOfDecider, type NamedKind } from './kind.ts'
import { namesBody } from './letterhead.ts'
import { isMarks } from './mark-lines.ts'
import { findDate, findNumber, without } from './marks.ts'
import { isKindLine } from './page-title.ts'
import { titleOpening } from './title.ts'
import { flat, preamblePattern } from './words.ts'

/** Who issues, named below the kind: the organisation, in the nominative. */
export function takeIssuer(lines: readonly Line[], at: number, found: Gathered, kind: NamedKind): number {
  let next = at + 1
  while (goesOnWithIssuer(lines[next])) next++
  const named = lines.slice(at, next)
  const text = named.map((line) => flat(line.text)).join(' ')
  found.kind = { ...kind, kind: kind.kind ?? kindOfDecider(text) }
  const date = findDate(text)
  const number = findNumber(text)
  found.date ??= date?.value
  found.number ??= number?.value || undefined
  const [first] = named
  const bare = without(text, date, number).replace(/^по\s+/iu, '')
  const { text: name, certain } = nominative(bare, [], /^по\s/iu.test(text) ? 'dative' : 'genitive')
  const body =
    first && lineOf([{ text: name.charAt(0).toUpperCase() + name.slice(1), bold: false }], first.at, 'blank')
  const isTold = found.above.some((line) => flat(line.text).toLowerCase().includes(name.toLowerCase()))
  // A collegium is a unit of its office: its words stay where they are.
  const isUnit = isTold || /^коллегия/iu.test(name)
  if (text.includes(' ') && certain && !isUnit && body && namesBody(body)) found.above.push(body)
  else if (text.includes(' ')) found.left.push(...named)
  else found.above.push(...named)
  return next
}

function goesOnWithIssuer(line: Line | undefined): boolean {
  if (line?.gap !== 'none' || isMarks(line) || isKindLine(line)) return false
  const text = flat(line.text)
  return (
    text.length < 160 && !titleOpening.test(text) && !preamblePattern.test(text) && findCommand(text) === null
  )
}

/** «ДЕПАРТАМЕНТ ОБРАЗОВАНИЯ» between the kind and its date. */
export function namesIssuer(line: Line, next: Line | undefined): boolean {
  return namesBody(line) && line.text === line.text.toUpperCase() && next !== undefined && isMarks(next)
}
