import { type Assignment, markWords, type Register, type RegisterMark } from '#register'
import { dateInDigits, plural } from '#russian'
import { isDone, pointWords, remarks, termWords } from '../register-row.ts'
import { controlStatuses, documentName, executionStatuses } from '../register-words.ts'

/** Who ordered: the signatories of a document, by its id. */
export type Signatories = ReadonlyMap<string, string>

export function signatoriesOf({ documents }: Register): Signatories {
  return new Map(documents.map(({ id, signatories }) => [id, signatories.map(({ name }) => name).join('\n')]))
}

/** An assignment in the words of a paper. A new line is a new paragraph. */
export function assignmentValues(assignment: Assignment, number: number, signatories: Signatories) {
  const { document, text, controller, executors, coExecutors, deadline, term, control, overdue } = assignment
  return {
    номер: String(number),
    обозначение: assignment.id,
    документ: documentName(document),
    заголовок: document.title,
    пункт: pointWords(assignment),
    поручение: text,
    поручил: signatories.get(document.id) ?? null,
    контролирует: controller,
    исполнители: executors.join('\n'),
    соисполнители: coExecutors.join('\n'),
    'срок-словами': deadline.text === '' ? null : deadline.text,
    срок: dueWords(assignment),
    'контрольная-дата': term.control === null ? null : dateInDigits(term.control),
    перенос: movesWords(assignment),
    состояние: stateWords(assignment),
    ход: courseWords(assignment),
    исполнено: doneWords(assignment),
    просрочено: overdue,
    'просрочка-дней': assignment.delayWorkingDays > 0 ? String(assignment.delayWorkingDays) : null,
    снято: removalWords(control),
    примечание: remarks(assignment),
  }
}

/** «25.01.2022», «с 01.01.2022 по 31.12.2022», «ежемесячно» and the term that stands next, «постоянно». */
function dueWords(assignment: Assignment): string {
  const { deadline, term, execution, instances } = assignment
  const words = writtenTerm(assignment)
  const open = instances.length > 0 && deadline.kind !== 'series' && !isDone(execution)
  return open && term.due !== null ? `${words}\nочередной срок – ${dateInDigits(term.due)}` : words
}

function writtenTerm(assignment: Assignment): string {
  const { kind, from, due, items } = assignment.deadline
  if (items.length > 0) return items.map((item) => dateInDigits(item.due)).join('\n')
  if (due === null) return termWords(assignment)
  if (from !== null) return `с ${dateInDigits(from)} по ${dateInDigits(due)}`
  return kind === 'relative' ? `${termWords(assignment)}\n${dateInDigits(due)}` : dateInDigits(due)
}

/** «на 01.07.2022 – просьба школы от 10.05.2022», a line for each move. */
function movesWords({ moved }: Assignment): string {
  return moved
    .map(({ day, from, to, ground, reference }) => {
      const why = [ground, reference].filter((part) => part !== null).join('; ')
      const before = from === null ? '' : `с ${dateInDigits(from)} `
      return `${before}на ${dateInDigits(to)}${why === '' ? '' : `: ${why}`} (${dateInDigits(day)})`
    })
    .join('\n')
}

/** «в работе, просрочено на 11 рабочих дней»; «снято с контроля». */
export function stateWords({ execution, overdue, delayWorkingDays, control }: Assignment): string {
  const late = overdue ? `, просрочено${delayOf(delayWorkingDays)}` : ''
  if (control.status === 'removed' && !isDone(execution)) return controlStatuses.removed
  return `${executionStatuses[execution.status]}${late}`
}

/** Of one day off the delay is no working day. */
const delayOf = (days: number): string => (days === 0 ? '' : ` на ${workingDays(days)}`)

/** «11 рабочих дней» */
export const workingDays = (days: number): string =>
  `${days} ${plural(days, 'рабочий день', 'рабочих дня', 'рабочих дней')}`

/** What stands in columns of their own. */
const elsewhere: readonly RegisterMark['what'][] = ['moved', 'removed']

/**
 * How the work went: the marks, the oldest first; before them its state, unless that is said by a mark, by a column
 * of its own or, of what is overdue, by the template in its own way.
 */
function courseWords(assignment: Assignment): string {
  const { execution, marks, executors, instances, overdue, control } = assignment
  const own = marks
    .filter(({ what }) => !elsewhere.includes(what))
    // The only execution of the only executor has a column of its own.
    .filter(({ what }) => what !== 'done' || executors.length > 1 || instances.length > 0)
  const said =
    isDone(execution) || overdue || control.status === 'removed' || own.some(({ what }) => what === 'partly')
  return [...(said ? [] : [stateWords(assignment)]), ...own.map(markLine)].join('\n')
}

/** «10.05.2022 – исполнено частично: справка № 4» */
export function markLine(mark: RegisterMark): string {
  const { day, what, executor, occurrence } = mark
  const term = occurrence === null ? '' : ` за срок ${dateInDigits(occurrence)}`
  const details = [executor, markDetails(mark)].filter((part) => part !== null && part !== '').join(': ')
  return `${dateInDigits(day)} – ${markWords[what]}${term}${details === '' ? '' : `: ${details}`}`
}

export function markDetails({ text, ground, reference }: RegisterMark): string {
  return [text, ground, reference].filter((part) => part !== null).join('; ')
}

function doneWords({ execution, delayWorkingDays }: Assignment): string | null {
  if (!isDone(execution) || execution.date === null) return null
  const day = dateInDigits(execution.date)
  return execution.late ? `${day}\nс опозданием${delayOf(delayWorkingDays)}` : day
}

function removalWords({ status, date, ground }: Assignment['control']): string | null {
  if (status !== 'removed') return null
  return [date === null ? null : dateInDigits(date), ground].filter((part) => part !== null).join('\n')
}
