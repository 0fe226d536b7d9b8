import { join } from 'node:path'
import type { Decision } from '#decision'
import { type JournalMark, type JournalReading, journalLines, type MarkJournal, readJournal } from '#register'
import { type Message, START } from '#source'
import {
  appendIfUnchanged,
  insideOf,
  journalOf,
  readIfThere,
  readText,
  type Workspace,
  WorkspaceFault,
} from '#workspace'

/** Journals as files beside their sources: `decisions/prikaz-96.md` has `decisions/prikaz-96.marks.tsv`. */
export function fileJournal(root: string): MarkJournal {
  return {
    read: (source) => readFile(root, source),
    append: (additions) =>
      appendIfUnchanged(
        additions.map(({ source, marks, version }) => {
          const file = journalOf(source)
          if (insideOf(root, file) === null)
            throw new WorkspaceFault('outside-workspace', `Файл вне рабочей папки: ${file}`)
          return {
            path: join(root, file),
            length: Number(version),
            lines: (tail) => journalLines(marks, tail),
          }
        }),
      ),
  }
}

function readFile(root: string, source: string): JournalReading {
  const file = journalOf(source)
  const bytes = readIfThere(join(root, file))
  if (bytes === null) return { marks: [], messages: [], version: '0' }
  const version = String(bytes.length)
  const result = readText(join(root, file), file)
  if ('message' in result) return { marks: [], messages: [result.message], version }
  return { ...readJournal(source, file, result.text), version }
}

/** All marks of a workspace: those of its own documents, and a message for every journal that has none. */
export function readMarks(
  workspace: Workspace,
  read: readonly Decision[],
  own: readonly Decision[],
): { readonly marks: readonly JournalMark[]; readonly messages: readonly Message[] } {
  const journal = fileJournal(workspace.root)
  const readings = own.map(({ file }) => journal.read(file))
  const owned = new Set(own.map(({ file }) => journalOf(file)))
  // A source that could not be read says so itself; its marks wait for it.
  const readable = new Set(read.map(({ file }) => file))
  const waiting = new Set(
    workspace.sources.flatMap(({ file }) => (readable.has(file) ? [] : [journalOf(file)])),
  )
  const orphans = workspace.journals.filter((file) => !owned.has(file) && !waiting.has(file))
  return {
    marks: readings.flatMap(({ marks }) => marks),
    messages: [...readings.flatMap(({ messages }) => messages), ...orphans.map(orphan)],
  }
}

const orphan = (file: string): Message => ({
  file,
  ...START,
  severity: 'error',
  rule: 'marks-without-document',
  message:
    'Журнал отметок остался без документа: рядом нет самостоятельного исходного текста с таким же именем. Верните файл документа или переименуйте журнал вслед за ним. Отметки в реестр не вошли.',
})
