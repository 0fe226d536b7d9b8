import { resolve } from 'node:path'
import {
  findCards,
  readDocuments,
  registerFormats,
  registerOn,
  usualRegisterFormats,
  writeRegister,
} from '#build'
import { disciplineOf } from '#register'
import type { Message } from '#source'
import { openWorkspace } from '#workspace'
import {
  type Call,
  type Command,
  exit,
  exitOf,
  jsonOption,
  onOption,
  outOption,
  workspaceOption,
} from './command.ts'
import { cardWords, paperOptions, paperOptionsOf, registerFormatsOf } from './papers.ts'
import { dayOf, rootOf } from './values.ts'
import { disciplineLine, messageLine, messageLines, registerLine } from './words.ts'

/** `pisar register`: the control register as of a day. */
export const registerCommand: Command = {
  name: 'register',
  takes: '',
  about: 'реестр контроля исполнения на заданный день',
  options: [
    {
      name: 'formats',
      value: registerFormats.join(','),
      about: `форматы реестра; без него – ${usualRegisterFormats.join(',')}; docx и pdf – это формы для печати`,
    },
    ...paperOptions,
    onOption,
    { name: 'drafts', value: null, about: 'вместе с проектами, у которых еще нет даты и номера' },
    outOption,
    workspaceOption,
    jsonOption,
  ],
  most: Number.POSITIVE_INFINITY,
  run,
}

async function run(call: Call): Promise<number> {
  const on = dayOf(call)
  const formats = registerFormatsOf(call)
  const options = paperOptionsOf(call)
  const chosen = cardWords(call)
  const workspace = openWorkspace(rootOf(call))
  const documents = readDocuments(workspace)
  const made = registerOn(documents, on, call.flags.has('drafts'))
  const { renderRegisterJson } = await import('#output')
  if (call.flags.has('json') && formats === null && call.values.out === undefined) {
    call.output.out(renderRegisterJson(made.register))
    sayErrors(call, made.messages)
    return exitOf(made.messages)
  }
  const found = chosen && findCards(made.register, documents.decisions, workspace.root, chosen)
  if (found && 'problems' in found) {
    call.output.err(found.problems.map((problem) => `${problem}\n`).join(''))
    return exit.usage
  }
  const { office } = documents
  const { templates } = workspace
  const cards = found?.cards
  const out = call.values.out ?? 'output'
  const written = await writeRegister(
    made.register,
    formats ?? usualRegisterFormats,
    resolve(workspace.root, out),
    { ...options, office, templates, cards },
  )
  const messages = [...made.messages, ...written.messages]
  if (call.flags.has('json')) {
    call.output.out(renderRegisterJson(made.register))
    sayErrors(call, messages)
  } else {
    call.output.out(
      registerLine(
        made.register,
        written.names.map((name) => `${out}/${name}`),
      ),
    )
    call.output.out(disciplineLine(disciplineOf(made.register, office.discipline)))
    call.output.out(`\n${messageLines(messages)}`)
  }
  return exitOf(messages)
}

/** Beside JSON, which is the register alone: why the exit code is no 0. */
function sayErrors(call: Call, messages: readonly Message[]): void {
  for (const message of messages) if (message.severity === 'error') call.output.err(messageLine(message))
}
