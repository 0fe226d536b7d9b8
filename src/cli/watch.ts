import { watch } from 'node:fs'
import { resolve } from 'node:path'
import { buildCommand } from './build.ts'
import { type Call, type Command, exit, outOption, workspaceOption } from './command.ts'
import { rootOf } from './values.ts'

/** Changes that come together, as an editor writes a file in several steps, make one rebuild. */
const QUIET_MS = 200

/** `pisar watch`: rebuilds on every change until it is stopped. */
export const watchCommand: Command = {
  name: 'watch',
  takes: '',
  about: 'следить за исходными текстами и изготавливать заново изменившееся; остановить – Ctrl+C',
  options: [outOption, workspaceOption],
  most: 0,
  run,
}

async function run(call: Call): Promise<number> {
  const root = resolve(rootOf(call))
  const out = resolve(root, call.values.out ?? 'output')
  await buildCommand.run(call)
  let timer: NodeJS.Timeout | undefined
  let building = Promise.resolve<unknown>(undefined)
  const watcher = watch(root, { recursive: true }, (_event, name) => {
    if (name === null || !concerns(resolve(root, name), out)) return
    clearTimeout(timer)
    timer = setTimeout(() => {
      building = building.then(() => buildAgain(call))
    }, QUIET_MS)
  })
  call.output.out('\nСлежу за изменениями. Остановить: Ctrl+C\n')
  await new Promise<void>((stop) => process.once('SIGINT', stop))
  watcher.close()
  clearTimeout(timer)
  await building
  return exit.done
}

/** Sources, marks, templates, settings and pictures; not what the build itself writes. */
function concerns(path: string, out: string): boolean {
  return !path.startsWith(out) && /(?:\.md|\.hbs|\.yaml|\.marks\.tsv|\.png|\.jpe?g|\.svg)$/i.test(path)
}

/** A fault of one rebuild (a file open in Word) must not stop the watch. */
async function buildAgain(call: Call): Promise<void> {
  try {
    await buildCommand.run(call)
  } catch (error) {
    call.output.err(`${error instanceof Error ? error.message : String(error)}\n`)
  }
}
