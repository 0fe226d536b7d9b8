import { relative, resolve } from 'node:path'
import { newWorkspace } from '#build'
import { type Call, type Command, exit, jsonOption, workspaceOption } from './command.ts'

/** `pisar init`: a new workspace with an example. */
export const initCommand: Command = {
  name: 'init',
  takes: '[ПАПКА]',
  about: 'новая рабочая папка с примером',
  options: [workspaceOption, jsonOption],
  most: 1,
  run,
}

function run(call: Call): number {
  const folder = resolve(call.values.workspace ?? '.', call.words[0] ?? '.')
  const names = newWorkspace(folder)
  if (call.flags.has('json')) {
    call.output.out(`${JSON.stringify({ workspace: folder, files: names }, null, 2)}\n`)
    return exit.done
  }
  call.output.out(
    `Рабочая папка готова: ${relative('.', folder) || '.'}\n${names.map((name) => `  ${name}\n`).join('')}`,
  )
  call.output.out('Впишите в pisar.yaml свою организацию и выполните в этой папке: pisar build\n')
  return exit.done
}
