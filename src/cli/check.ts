import { fixSources, readDocuments, registerOn } from '#build'
import { rules } from '#check'
import type { Message } from '#source'
import { openWorkspace } from '#workspace'
import { type Call, type Command, exitOf, jsonOption, UsageFault, workspaceOption } from './command.ts'
import { rootOf, today } from './values.ts'
import { version } from './version.ts'
import { fixedLines, messageLines } from './words.ts'

/** `pisar check`: messages alone; nothing is written but with `--fix`. */
export const checkCommand: Command = {
  name: 'check',
  takes: '[ФАЙЛЫ]',
  about: 'проверить исходные тексты, ничего не изготавливая',
  options: [
    {
      name: 'fix',
      value: null,
      about: 'исправить в текстах то, что не требует решения: буквы чужой азбуки, точку в заголовке проекта',
    },
    { name: 'format', value: 'text,json,sarif', about: 'вид сообщений, один из трёх; без него – text' },
    workspaceOption,
    jsonOption,
  ],
  most: Number.POSITIVE_INFINITY,
  run,
}

const formats: Readonly<Record<string, (messages: readonly Message[]) => string | Promise<string>>> = {
  text: messageLines,
  json: (messages) => `${JSON.stringify(messages, null, 2)}\n`,
  sarif: async (messages) => (await import('#output')).renderSarif(messages, rules, version),
}

async function run(call: Call): Promise<number> {
  const format = call.flags.has('json') ? 'json' : (call.values.format ?? 'text')
  const render = Object.hasOwn(formats, format) ? formats[format] : undefined
  if (!render) throw new UsageFault(`Формата «${format}» нет. Есть: ${Object.keys(formats).join(', ')}.`)
  const open = () => openWorkspace(rootOf(call), call.words)
  const fixed = call.flags.has('fix') ? fixSources(open) : []
  const documents = readDocuments(open())
  // Marks and the acts of decisions on each other speak only in a register; which day it stands on is no matter here.
  const { messages: all } = registerOn(documents, today(), true)
  const messages = all.filter(({ rule }) => rule !== 'later-document')
  if (fixed.length > 0 && format === 'text') call.output.out(fixedLines(fixed))
  call.output.out(await render(messages))
  return exitOf(messages)
}
