import type { Command } from './command.ts'

/** What the program can do, a line per command. */
export function help(commands: readonly Command[]): string {
  const calls = commands.map(({ name, takes }) => `${name} ${takes}`.trim())
  const width = Math.max(...calls.map((call) => call.length)) + 2
  const lines = commands.map(({ about }, at) => `  ${(calls[at] ?? '').padEnd(width)}${about}`)
  return [
    'pisar – из текста на Markdown делает документы по ГОСТ Р 7.0.97 и реестр контроля исполнения.',
    '',
    'Команды:',
    ...lines,
    '',
    'Подробнее о команде: pisar КОМАНДА --help',
    '',
  ].join('\n')
}

/** One command: how it is called and its options. */
export function commandHelp(command: Command): string {
  const calls = command.options.map(({ name, value }) => `--${name}${value === null ? '' : ` ${value}`}`)
  const width = Math.max(0, ...calls.map((call) => call.length)) + 2
  return [
    `pisar ${command.name} ${command.takes}`.trimEnd(),
    '',
    `${command.about}.`,
    ...(calls.length > 0 ? ['', 'Ключи:'] : []),
    ...command.options.map(({ about }, at) => `  ${(calls[at] ?? '').padEnd(width)}${about}`),
    '',
  ].join('\n')
}
