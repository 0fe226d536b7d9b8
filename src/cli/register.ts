import { resolve } from 'node:path'
import {
  type RegisterFormat,
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
  exitOf,
  jsonOption,
  onOption,
  outOption,
  workspaceOption,
} from './command.ts'
import { dayOf, formatsOf, rootOf } from './values.ts'
import { disciplineLine, messageLine, messageLines, registerLine } from './words.ts'

const known = Object.keys(registerFormats) as RegisterFormat[]

/** `pisar register`: the control register as of a day. */
export const registerCommand: Command = {
  name: 'register',
  takes: '',
  about: 'реестр контроля исполнения на заданный день',
  options: [
    {
      name: 'formats',
      value: known.join(','),
      about: `форматы реестра; без него – ${usualRegisterFormats.join(',')}`,
    },
    onOption,
    { name: 'drafts', value: null, about: 'вместе с проектами, у которых еще нет даты и номера' },
    outOption,
    workspaceOption,
    jsonOption,
  ],
  most: 0,
  run,
}

async function run(call: Call): Promise<number> {
  const on = dayOf(call)
  const formats = formatsOf(call, known, usualRegisterFormats)
  const workspace = openWorkspace(rootOf(call))
  const documents = readDocuments(workspace)
  const made = registerOn(documents, on, call.flags.has('drafts'))
  const { messages } = made
  const { renderRegisterJson } = await import('#output')
  if (call.flags.has('json') && call.values.formats === undefined && call.values.out === undefined) {
    call.output.out(renderRegisterJson(made.register))
    sayErrors(call, messages)
    return exitOf(messages)
  }
  const out = call.values.out ?? 'output'
  const names = await writeRegister(made.register, formats, resolve(workspace.root, out))
  if (call.flags.has('json')) {
    call.output.out(renderRegisterJson(made.register))
    sayErrors(call, messages)
  } else {
    call.output.out(
      registerLine(
        made.register,
        names.map((name) => `${out}/${name}`),
      ),
    )
    call.output.out(disciplineLine(disciplineOf(made.register, documents.office.discipline)))
    call.output.out(`\n${messageLines(messages)}`)
  }
  return exitOf(messages)
}

/** Beside JSON, which is the register alone: why the exit code is no 0. */
function sayErrors(call: Call, messages: readonly Message[]): void {
  for (const message of messages) if (message.severity === 'error') call.output.err(messageLine(message))
}
