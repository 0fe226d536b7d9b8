import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { checkDecision } from '#check'
import { makeCalendar } from '#deadline'
import { type Office, readDecision, readOffice } from '#decision'
import { type Message, readSource, type Source } from '#source'

export const folder = fileURLToPath(new URL('../fixtures/bad/', import.meta.url))

/** The office that all bad sources and the rules' examples share. */
export const office: Office = officeOf(readFileSync(join(folder, 'pisar.yaml'), 'utf8'))

/** `NN-name` of every bad source. */
export const names: readonly string[] = readdirSync(folder)
  .filter((name) => name.endsWith('.md'))
  .map((name) => name.slice(0, -3))
  .sort()

/** Everything that is said of a source on its way to a decision and of the decision, from the top down. */
export function messagesOf(file: string, text: string): readonly Message[] {
  const { decision, messages } = readDecision(readSource(file, text), {
    office,
    annexSource: (name) => sourceBeside(file, name),
  })
  const checked = decision ? checkDecision(decision, { calendar: makeCalendar(office.deadlines) }) : []
  return [...messages, ...checked].sort(
    (a, b) => a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column,
  )
}

export function textOf(name: string): string {
  return readFileSync(join(folder, `${name}.md`), 'utf8')
}

function sourceBeside(file: string, name: string): Source | null {
  const path = join(folder, dirname(file), name)
  return existsSync(path) ? readSource(join(dirname(file), name), readFileSync(path, 'utf8')) : null
}

function officeOf(text: string): Office {
  const { office: read, messages } = readOffice('pisar.yaml', text)
  if (messages.length > 0) throw new Error(messages.map(({ message }) => message).join('\n'))
  return read
}
