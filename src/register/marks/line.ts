import { readDate } from '#russian'
import { type Anchor, type Mark, type MarkWhat, markWords } from './mark.ts'

/**
 * A journal is a table with tabs, a line for each mark: read in any editor, merged by git line by line.
 * The last column has a fixed length, so that a line cut short by a crash is never taken for a whole one.
 */
const columns = [
  'день',
  'отметка',
  'пункт',
  'исполнитель',
  'за срок',
  'новый срок',
  'содержание',
  'основание',
  'документ',
  'поручение',
  'кому',
  'срок',
  'привязка',
] as const

/** The first line of a journal. */
export const HEAD = columns.join('\t')

const escapes: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' }
const unescapes: Readonly<Record<string, string>> = { '\\': '\\', t: '\t', n: '\n', r: '\r' }

const escapeCell = (text: string | null): string =>
  (text ?? '').replaceAll(/[\\\t\n\r]/g, (letter) => escapes[letter] ?? letter)
const readCell = (cell: string): string =>
  cell.replaceAll(/\\(.)/gu, (whole, letter: string) => unescapes[letter] ?? whole)

/** A mark as a line, without its end. */
export function markLine(mark: Mark): string {
  const { day, what, executor, occurrence, to, text, ground, reference, anchor } = mark
  return [
    day,
    markWords[what],
    anchor.point,
    executor,
    occurrence,
    to,
    text,
    ground,
    reference,
    anchor.text,
    anchor.executors,
    anchor.term,
    tieOf(anchor),
  ]
    .map(escapeCell)
    .join('\t')
}

/** A line of a journal: a mark, or why it is none, in words for people. */
export function readLine(line: string): { readonly mark: Mark } | { readonly problem: string } {
  const cells = line.split('\t').map(readCell)
  const [day = '', word = '', point = '', executor = '', occurrence = '', to = '', ...rest] = cells
  const [text = '', ground = '', reference = '', task = '', executors = '', term = '', tie = ''] = rest
  if (cells.length !== columns.length)
    return { problem: `в строке ${cells.length} столбцов, а нужно ${columns.length}` }
  const what = whatOf(word)
  if (what === undefined) return { problem: `отметки «${word}» не бывает` }
  const bound = readTie(tie)
  if (bound === null) return { problem: `столбец «привязка» повреждён: «${tie}»` }
  const days = [day, occurrence, to].map(readDay)
  const wrong = [day, occurrence, to].find((typed, at) => days[at] === null && (typed !== '' || at === 0))
  if (wrong !== undefined) return { problem: `дата не понята: «${wrong}»` }
  if (what === 'moved' && to === '') return { problem: 'не указан новый срок' }
  return {
    mark: {
      day: days[0] ?? day,
      what,
      executor: executor || null,
      occurrence: days[1] ?? null,
      to: days[2] ?? null,
      text: text || null,
      ground: ground || null,
      reference: reference || null,
      anchor: { point, text: task, executors, term, ...bound },
    },
  }
}

function whatOf(word: string): MarkWhat | undefined {
  const folded = word.trim().toLowerCase().replaceAll('ё', 'е')
  return (Object.keys(markWords) as MarkWhat[]).find(
    (what) => markWords[what].replaceAll('ё', 'е') === folded || what === folded,
  )
}

function readDay(typed: string): string | null {
  const reading = readDate(typed)
  return 'date' in reading ? reading.date : null
}

/** `1f0c77aa.00be12d4.0031.1`: the neighbours, how many assignments, how many of the same words. */
export function tieOf({ previous, next, total, twins }: Anchor): string {
  return [previous, next, String(total).padStart(4, '0'), Math.min(twins, 9)].join('.')
}

/** The reverse of `tieOf`; `null` for what is none. */
export function readTie(tie: string): Pick<Anchor, 'previous' | 'next' | 'total' | 'twins'> | null {
  const [, previous, next, total, twins] =
    /^([0-9a-f]{8}|-{8})\.([0-9a-f]{8}|-{8})\.(\d{4})\.(\d)$/.exec(tie.trim()) ?? []
  if (previous === undefined || next === undefined) return null
  return { previous, next, total: Number(total), twins: Number(twins) }
}
