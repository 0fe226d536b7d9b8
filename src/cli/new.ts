import { newSource } from '#build'
import { kindChoices, kindOf } from '#decision'
import { openWorkspace } from '#workspace'
import {
  type Call,
  type Command,
  exit,
  jsonOption,
  onOption,
  UsageFault,
  workspaceOption,
} from './command.ts'
import { dayOf, rootOf } from './values.ts'

/** `pisar new ВИД`: a source to begin with, under the next number. */
export const newCommand: Command = {
  name: 'new',
  takes: 'ВИД',
  about: 'заготовка документа со следующим номером',
  options: [
    { ...onOption, about: 'дата документа; без неё – сегодня' },
    { name: 'draft', value: null, about: 'проект: без даты и номера' },
    workspaceOption,
    jsonOption,
  ],
  most: Number.POSITIVE_INFINITY,
  run,
}

function run(call: Call): number {
  const typed = call.words.join(' ')
  const kind = kindOf(typed)
  if (kind === undefined)
    throw new UsageFault(
      typed === ''
        ? `Какой документ? Например: pisar new приказ. Есть: ${kindChoices}.`
        : `Вида «${typed}» нет. Есть: ${kindChoices}.`,
    )
  const workspace = openWorkspace(rootOf(call))
  const name = newSource(workspace, { kind, date: dayOf(call), draft: call.flags.has('draft') })
  call.output.out(call.flags.has('json') ? `${JSON.stringify({ file: name })}\n` : `${name}\n`)
  return exit.done
}
