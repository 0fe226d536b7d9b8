import type { Message } from '#source'

/** Exit codes of the program. */
export const exit = { done: 0, errors: 1, usage: 2, fault: 3 } as const

/** Where words go. */
export interface Output {
  out(text: string): void
  err(text: string): void
}

/** An option as people type it: `--on ДАТА`. A `flag` has no value. */
export interface Option {
  readonly name: string
  readonly value: string | null
  readonly about: string
}

/** What was typed, taken apart. */
export interface Call {
  readonly words: readonly string[]
  readonly values: Readonly<Record<string, string | undefined>>
  readonly flags: ReadonlySet<string>
  readonly output: Output
}

/** One command of the program; `run` gives the exit code. */
export interface Command {
  readonly name: string
  /** What may follow the name: `[ФАЙЛЫ]`. */
  readonly takes: string
  readonly about: string
  readonly options: readonly Option[]
  /** How many words may follow; more is a wrong call. */
  readonly most: number
  run(call: Call): Promise<number> | number
}

/** A wrong call: exit code 2, with what to do instead. */
export class UsageFault extends Error {
  constructor(message: string) {
    super(message)
    this.name = 'UsageFault'
  }
}

export const workspaceOption: Option = {
  name: 'workspace',
  value: 'ПАПКА',
  about: 'рабочая папка; без него – та, где вы стоите',
}
export const jsonOption: Option = { name: 'json', value: null, about: 'вывести одно значение JSON' }
export const outOption: Option = {
  name: 'out',
  value: 'ПАПКА',
  about: 'куда складывать готовое; без него – output',
}
export const onOption: Option = {
  name: 'on',
  value: 'ДАТА',
  about: 'на какой день стоит реестр; без него – на сегодня',
}

/** 3 when the program itself failed on a document, 1 when the sources have errors, else 0. */
export function exitOf(messages: readonly Message[]): number {
  if (messages.some(({ rule }) => rule === 'not-typeset')) return exit.fault
  return messages.some(({ severity }) => severity === 'error') ? exit.errors : exit.done
}
