import { join, resolve } from 'node:path'
import { checkAll, checkDecision } from '#check'
import { makeCalendar, type WorkingCalendar } from '#deadline'
import { type Decision, emptyOffice, type Office, readDecision, readOffice } from '#decision'
import type { JournalMark } from '#register'
import { type Message, readSource, START } from '#source'
import { readBeside, readBytesBeside, readIfThere, type Workspace } from '#workspace'
import { readMarks } from './journal.ts'
import { pictureReader } from './pictures.ts'

/** Everything the sources of a workspace say. */
export interface Documents {
  readonly decisions: readonly Decision[]
  readonly office: Office
  readonly calendar: WorkingCalendar
  /** From the journals beside the sources. */
  readonly marks: readonly JournalMark[]
  /** In the order of the files, then of the lines. */
  readonly messages: readonly Message[]
}

/** Reads and checks all sources of a workspace; a source that is broken costs only its own document. */
export function readDocuments(workspace: Workspace): Documents {
  const messages: Message[] = [...workspace.messages]
  const { settings } = workspace
  const reading = settings ? readOffice(settings.file, settings.text) : { office: emptyOffice, messages: [] }
  messages.push(...reading.messages)
  const { office } = reading
  const calendar = makeCalendar(office.deadlines)
  const decisions: Decision[] = []
  for (const { file, text } of workspace.sources) {
    const result = readDecision(readSource(file, text), {
      office,
      calendar,
      annexSource: (name) => {
        const beside = readBeside(workspace, file, name)
        if (beside && 'text' in beside) return readSource(beside.file, beside.text)
        if (beside) messages.push(beside)
        return null
      },
      signatureFile: (name) => readBytesBeside(workspace, file, name),
      pictureFile: pictureReader(workspace),
    })
    messages.push(...result.messages)
    if (result.decision) decisions.push(result.decision)
    else if (result.messages.length === 0) messages.push(emptyRequisites(file))
  }
  const own = withoutAnnexed(decisions)
  for (const decision of own) messages.push(...checkDecision(decision, { calendar }))
  messages.push(...checkAll(own))
  const journals = readMarks(workspace, decisions, own)
  messages.push(...journals.messages)
  return { decisions: own, office, calendar, marks: journals.marks, messages: inOrder(messages) }
}

/** What the office of a workspace is, for commands that read no sources; none where there is no workspace. */
export function officeOf(root: string): Office {
  const path = join(resolve(root), 'pisar.yaml')
  const bytes = readIfThere(path)
  return bytes === null ? emptyOffice : readOffice('pisar.yaml', Buffer.from(bytes).toString('utf8')).office
}

/** A source is never passed over in silence: nothing stands between its two «---». */
function emptyRequisites(file: string): Message {
  const message = 'Реквизиты пусты. Впишите между строками «---»: «вид: …», «дата: …», «номер: …».'
  return { file, ...START, severity: 'error', rule: 'no-front-matter', message }
}

/** An annex file that a document takes in is a part of it, not a document beside it. */
function withoutAnnexed(decisions: readonly Decision[]): readonly Decision[] {
  const taken = new Set(decisions.flatMap(({ annexes }) => annexes.flatMap(({ file }) => file ?? [])))
  return decisions.filter(({ file }) => !taken.has(file))
}

/** Each once, in the order of the files, then of the lines. */
export function inOrder(messages: readonly Message[]): readonly Message[] {
  const distinct = new Map(messages.map((message) => [JSON.stringify(message), message]))
  return [...distinct.values()].sort((a, b) => {
    if (a.file !== b.file) return a.file < b.file ? -1 : 1
    return a.line - b.line || a.column - b.column
  })
}
