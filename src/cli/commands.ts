import { buildCommand } from './build.ts'
import { checkCommand } from './check.ts'
import type { Command } from './command.ts'
import { deadlineCommand } from './deadline.ts'
import { extractCommand } from './extract.ts'
import { importCommand } from './import.ts'
import { initCommand } from './init.ts'
import { markCommand } from './mark.ts'
import { newCommand } from './new.ts'
import { registerCommand } from './register.ts'
import { watchCommand } from './watch.ts'

/** Every command, in the order that help shows them. */
export const commands: readonly Command[] = [
  initCommand,
  newCommand,
  checkCommand,
  buildCommand,
  extractCommand,
  registerCommand,
  markCommand,
  deadlineCommand,
  importCommand,
  watchCommand,
]
