import { parseArgs } from 'node:util'
import { closest, distance } from 'fastest-levenshtein'
import { WorkspaceFault } from '#workspace'
import { type Call, type Command, exit, type Output, UsageFault } from './command.ts'
import { commands } from './commands.ts'
import { commandHelp, help } from './help.ts'
import { version } from './version.ts'

/** Runs one command as typed; gives the exit code. Never throws. */
export async function main(args: readonly string[], output: Output): Promise<number> {
  const [name = 'help', ...rest] = args
  try {
    if (name === '--version' || name === 'version') return say(output, `pisar ${version}\n`)
    if (name === 'help' || name === '--help' || name === '-h') return say(output, helpOn(rest[0]))
    const command = commands.find((each) => each.name === name)
    if (!command) throw unknown(name)
    if (rest.includes('--help') || rest.includes('-h')) return say(output, commandHelp(command))
    return await command.run(callOf(command, rest, output))
  } catch (error) {
    return explain(error, output)
  }
}

function say(output: Output, text: string): number {
  output.out(text)
  return exit.done
}

/** «Возможно, build?» for a slip of the pen. */
function meant(typed: string, known: readonly string[]): string {
  if (known.length === 0) return ''
  const near = closest(typed, [...known])
  return distance(typed, near) <= 2 ? ` Возможно, ${near}?` : ''
}

function helpOn(name: string | undefined): string {
  if (name === undefined) return help(commands)
  const command = commands.find((each) => each.name === name)
  if (!command) throw unknown(name)
  return commandHelp(command)
}

function unknown(name: string): UsageFault {
  return new UsageFault(
    `Команды «${name}» нет.${meant(
      name,
      commands.map((each) => each.name),
    )} Все команды: pisar help`,
  )
}

function callOf(command: Command, args: readonly string[], output: Output): Call {
  const options = Object.fromEntries(
    command.options.map(({ name, value }) => [
      name,
      { type: value === null ? ('boolean' as const) : ('string' as const) },
    ]),
  )
  const { values, positionals, tokens } = parseArgs({
    args: [...args],
    options,
    allowPositionals: true,
    strict: false,
    tokens: true,
  })
  for (const token of tokens) {
    if (token.kind !== 'option') continue
    const known = command.options.find(({ name }) => name === token.name)
    if (!known)
      throw new UsageFault(
        `Ключа ${token.rawName} у команды «${command.name}» нет.${meant(
          token.rawName,
          command.options.map((option) => `--${option.name}`),
        )} Справка: pisar ${command.name} --help`,
      )
    if (known.value !== null && (!token.value || (!token.inlineValue && token.value.startsWith('--'))))
      throw new UsageFault(`После ${token.rawName} нужно значение: ${token.rawName} ${known.value}`)
    if (known.value === null && token.value !== undefined)
      throw new UsageFault(`У ключа ${token.rawName} значения не бывает.`)
  }
  if (positionals.length > command.most)
    throw new UsageFault(
      `Лишнее слово: «${positionals[command.most]}». Справка: pisar ${command.name} --help`,
    )
  const texts = Object.entries(values).filter((pair): pair is [string, string] => typeof pair[1] === 'string')
  const flags = Object.entries(values).flatMap(([name, value]) => (value === true ? [name] : []))
  return { words: positionals, values: Object.fromEntries(texts), flags: new Set(flags), output }
}

/** Faults in words for people; what nobody foresaw keeps its trace, for who mends the program. */
function explain(error: unknown, output: Output): number {
  if (error instanceof UsageFault) {
    output.err(`${error.message}\n`)
    return exit.usage
  }
  if (error instanceof WorkspaceFault) {
    output.err(`${error.message}\n`)
    return error.code === 'unreadable' || error.code === 'unwritable' ? exit.fault : exit.usage
  }
  const trace = error instanceof Error ? (error.stack ?? error.message) : String(error)
  output.err(`Сбой программы. Перешлите разработчикам то, что ниже.\n${trace}\n`)
  return exit.fault
}
