import { type DocumentFormat, documentFormats, makeExtract, usualDocumentFormats } from '#build'
import { openWorkspace } from '#workspace'
import {
  type Call,
  type Command,
  exit,
  exitOf,
  jsonOption,
  outOption,
  UsageFault,
  workspaceOption,
} from './command.ts'
import { formatsOf, rootOf } from './values.ts'
import { messageLines } from './words.ts'

const known = Object.keys(documentFormats) as DocumentFormat[]

/** `pisar extract ДОКУМЕНТ ПУНКТЫ`: an extract of a document, with these points alone. */
export const extractCommand: Command = {
  name: 'extract',
  takes: 'ДОКУМЕНТ ПУНКТЫ',
  about: 'сделать выписку: только названные пункты, с их номерами: pisar extract "приказ 96" 2 3.1',
  options: [
    {
      name: 'formats',
      value: known.join(','),
      about: `форматы; без него – ${usualDocumentFormats.join(',')}`,
    },
    outOption,
    workspaceOption,
    jsonOption,
  ],
  most: Number.POSITIVE_INFINITY,
  run,
}

async function run(call: Call): Promise<number> {
  if (call.words.length === 0)
    throw new UsageFault('Какой документ и какие пункты? Например: pisar extract "приказ 96" 2 3.1')
  const made = await makeExtract(openWorkspace(rootOf(call)), {
    words: call.words,
    formats: formatsOf(call, known, usualDocumentFormats),
    out: call.values.out ?? 'output',
  })
  if ('problem' in made) {
    call.output.err(`Выписка не сделана.\n${made.problem}\n`)
    return exit.usage
  }
  const { messages, name, outputs } = made
  if (call.flags.has('json')) call.output.out(`${JSON.stringify({ name, outputs, messages }, null, 2)}\n`)
  else call.output.out(`${name} · ${outputs.join(', ')}\n\n${messageLines(messages)}`)
  return exitOf(messages)
}
