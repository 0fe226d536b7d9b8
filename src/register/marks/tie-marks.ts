import { dateInDigits } from '#russian'
import type { Message } from '#source'
import type { Assignment } from '../register.ts'
import { anchorsOf, fingerprint } from './anchor.ts'
import { type JournalMark, markWords } from './mark.ts'
import { tie } from './tie.ts'

type Tied = Pick<Assignment, 'id' | 'text' | 'executors' | 'deadline'>

/**
 * Marks of one document to its assignments, by their ids, each list by day and, within a day, as written.
 * A mark that has no home, or two, is reported and left where it is written.
 */
export function tieMarks(
  marks: readonly JournalMark[],
  assignments: readonly Tied[],
): { readonly marks: ReadonlyMap<string, readonly JournalMark[]>; readonly messages: readonly Message[] } {
  if (marks.length === 0) return { marks: new Map(), messages: [] }
  const places = anchorsOf(assignments).map((anchor) => ({ ...anchor, print: fingerprint(anchor) }))
  const homes = new Map<string, JournalMark[]>()
  const messages: Message[] = []
  for (const mark of marks.toSorted(byDay)) {
    const found = tie({ ...mark.anchor, print: fingerprint(mark.anchor) }, places)
    if (typeof found === 'string') {
      messages.push(lost(mark, found))
      continue
    }
    const home = assignments[found.at]
    if (home === undefined) continue
    if (!isNamed(mark, home)) messages.push(stranger(mark, home))
    else homes.set(home.id, [...(homes.get(home.id) ?? []), mark])
  }
  return { marks: homes, messages: messages.sort((a, b) => a.line - b.line) }
}

const byDay = (a: JournalMark, b: JournalMark): number =>
  a.day === b.day ? a.line - b.line : a.day < b.day ? -1 : 1

const isNamed = ({ executor }: JournalMark, { executors }: Tied): boolean =>
  executor === null || executors.length === 0 || executors.includes(executor)

const LONGEST = 80

function named({ what, day, anchor }: JournalMark): string {
  const { text } = anchor
  const shown = text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text
  return `Отметка «${markWords[what]}» за ${dateInDigits(day)} к пункту ${anchor.point} («${shown}»)`
}

const rules = { homeless: 'homeless-mark', ambiguous: 'ambiguous-mark' } as const

function lost(mark: JournalMark, why: 'homeless' | 'ambiguous'): Message {
  const explained = {
    homeless: `потеряла свой пункт: такого поручения в ${mark.source} больше нет. Верните его в текст или поправьте в этой строке столбцы «поручение», «кому» и «срок» по словам документа`,
    ambiguous: `подходит к нескольким поручениям ${mark.source}, и какое из них отмечено, не понять. Сделайте слова поручений разными и поправьте в этой строке столбцы «поручение», «кому» и «срок» по словам документа`,
  }[why]
  return fault(mark, rules[why], `${named(mark)} ${explained}. В реестр она не вошла.`)
}

function stranger(mark: JournalMark, { executors }: Tied): Message {
  return fault(
    mark,
    'unknown-executor-mark',
    `${named(mark)}: исполнителя «${mark.executor}» в пункте больше нет, есть: ${executors.join('; ')}. Поправьте столбец «исполнитель». В реестр она не вошла.`,
  )
}

const fault = ({ file, line }: JournalMark, rule: string, message: string): Message => ({
  file,
  line,
  column: 1,
  endLine: line,
  endColumn: 1,
  severity: 'error',
  rule,
  message,
})
