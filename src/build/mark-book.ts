import { readWorkbook } from '#intake'
import { type Assignment, type BookMark, type BookReading, readBook } from '#register'
import { journalOf, type Workspace, WorkspaceFault } from '#workspace'
import { type Documents, readDocuments } from './documents.ts'
import { fileJournal } from './journal.ts'
import { registerOn } from './register.ts'

/** What came of a filled register. Where anything is refused nothing is applied. */
export interface BookMarked extends Pick<BookReading, 'refused' | 'notes' | 'recorded'> {
  readonly applied: readonly (BookMark & { readonly file: string })[]
}

export interface BookRequest {
  readonly bytes: Uint8Array
  /** The day of marks that have none of their own, ISO. */
  readonly day: string
  readonly today: string
  /** Only say what would be recorded. */
  readonly dryRun: boolean
}

/** Somebody else marks at the same time: read again and decide again, so often. */
const TRIES = 50

/**
 * Records what people have filled into a register: all of it, or nothing. `problem`: the file is no filled register.
 *
 * @throws WorkspaceFault when the disk refuses.
 */
export async function markFromBook(
  workspace: Workspace,
  request: BookRequest,
): Promise<BookMarked | { readonly problem: string }> {
  const workbook = await readWorkbook(request.bytes)
  if ('problem' in workbook) return workbook
  const documents = readDocuments(workspace)
  const journal = fileJournal(workspace.root)
  for (let tried = 0; tried < TRIES; tried++) {
    const present = new Map(documents.decisions.map(({ file }) => [file, journal.read(file)] as const))
    const marks = [...present.values()].flatMap((reading) => reading.marks)
    const stood = registersOf({ ...documents, marks })
    const { day, today } = request
    const office = { assignments: stood(today), stood, today, day }
    const reading = readBook(workbook.sheets, office)
    if (reading === null) return { problem: notOurs }
    const unreadable = reading.marks.flatMap(({ assignment }) =>
      (present.get(assignment.document.file)?.messages ?? []).filter(({ rule }) => rule === 'not-utf8'),
    )
    if (unreadable[0] !== undefined) return { problem: `${unreadable[0].file}: ${unreadable[0].message}` }
    const { refused, notes, recorded } = reading
    if (refused.length > 0) return { applied: [], refused, notes, recorded }
    const applied = reading.marks.map((each) => ({
      ...each,
      file: journalOf(each.assignment.document.file),
    }))
    const answer = { applied, refused, notes, recorded }
    if (request.dryRun) return answer
    const additions = [...bySource(reading.marks)].map(([source, own]) => ({
      source,
      marks: own.map(({ mark }) => mark),
      version: present.get(source)?.version ?? '0',
    }))
    if (journal.append(additions)) return answer
  }
  throw new WorkspaceFault('unwritable', 'Журналы отметок всё время меняет кто-то другой. Повторите позже.')
}

const notOurs =
  'В книге нет реестра, который можно вернуть: ни на одном листе нет скрытого служебного столбца. Возьмите register.xlsx, который сделала команда register, и заполните его.'

/** The assignments as they stood on a day; each day is computed once. */
function registersOf(documents: Documents): (day: string) => readonly Assignment[] {
  const known = new Map<string, readonly Assignment[]>()
  return (day) => {
    const stood = known.get(day) ?? registerOn(documents, day, false).register.assignments
    known.set(day, stood)
    return stood
  }
}

function bySource(marks: readonly BookMark[]): ReadonlyMap<string, readonly BookMark[]> {
  const grouped = new Map<string, BookMark[]>()
  for (const each of marks) {
    const { file } = each.assignment.document
    const own = grouped.get(file)
    if (own === undefined) grouped.set(file, [each])
    else own.push(each)
  }
  return grouped
}
