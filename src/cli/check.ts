import { readDocuments } from '#build'
import { openWorkspace } from '#workspace'
import { type Call, type Command, exitOf, jsonOption, UsageFault, workspaceOption } from './command.ts'
import { messageLines } from './words.ts'

/** `pisar check`: messages alone, nothing is written. */
export const checkCommand: Command = {
  name: 'check',
  takes: '[ФАЙЛЫ]',
  about: 'проверить исходные тексты, ничего не изготавливая',
  options: [
    { name: 'format', value: 'text|json', about: 'вид сообщений; без него – text' },
    workspaceOption,
    jsonOption,
  ],
  most: Number.POSITIVE_INFINITY,
  run,
}

function run(call: Call): number {
  const format = call.flags.has('json') ? 'json' : (call.values.format ?? 'text')
  if (format !== 'text' && format !== 'json')
    throw new UsageFault(`Формата «${format}» нет. Есть: text, json.`)
  const { messages } = readDocuments(openWorkspace(call.values.workspace ?? '.', call.words))
  call.output.out(format === 'json' ? `${JSON.stringify(messages, null, 2)}\n` : messageLines(messages))
  return exitOf(messages)
}
