import { newWorkspace } from '#build'
import { type Call, type Command, exit } from './command.ts'

/** `pisar init`: a new workspace with an example. */
export const initCommand: Command = {
  name: 'init',
  takes: '[ПАПКА]',
  about: 'новая рабочая папка с примером',
  options: [],
  most: 1,
  run,
}

function run(call: Call): number {
  const folder = call.words[0] ?? '.'
  const names = newWorkspace(folder)
  call.output.out(`Рабочая папка готова: ${folder}\n${names.map((name) => `  ${name}\n`).join('')}`)
  call.output.out('Впишите в pisar.yaml свою организацию и выполните в этой папке: pisar build\n')
  return exit.done
}
