import { resolve } from 'node:path'
import {
  findCards,
  type PaperOptions,
  REMINDER_DAYS,
  type RegisterFormat,
  readDocuments,
  registerFormats,
  registerOn,
  usualRegisterFormats,
  writeRegister,
} from '#build'
import type { FormName } from '#output'
import { disciplineOf } from '#register'
import type { Message } from '#source'
import { openWorkspace } from '#workspace'
import {
  type Call,
  type Command,
  exit,
  exitOf,
  jsonOption,
  onOption,
  outOption,
  UsageFault,
  workspaceOption,
} from './command.ts'
import { dayOf, formatsOf, numberOf, rootOf } from './values.ts'
import { disciplineLine, messageLine, messageLines, registerLine } from './words.ts'

/** Papers by the words people ask for them with, and what each is for. */
const forms: Readonly<Record<FormName, { readonly word: string; readonly about: string }>> = {
  journal: { word: 'журнал', about: 'журнал контроля' },
  summary: { word: 'сводка', about: 'сводка об исполнении' },
  reminders: { word: 'напоминания', about: 'что у кого просрочено и подходит' },
  registration: { word: 'регистрация', about: 'журнал регистрации документов за год' },
  cards: { word: 'карточки', about: 'контрольные карточки всех поручений' },
}
const formWords = Object.values(forms).map(({ word }) => word)

/** `pisar register`: the control register as of a day. */
export const registerCommand: Command = {
  name: 'register',
  takes: '',
  about: 'реестр контроля исполнения на заданный день',
  options: [
    {
      name: 'formats',
      value: registerFormats.join(','),
      about: `форматы реестра; без него – ${usualRegisterFormats.join(',')}; docx и pdf – это формы для печати`,
    },
    {
      name: 'forms',
      value: formWords.join(','),
      about: `какие формы печатать: ${Object.values(forms)
        .map(({ word, about }) => `${word} – ${about}`)
        .join('; ')}. Без него – все, кроме карточек`,
    },
    {
      name: 'card',
      value: 'ДОКУМЕНТ',
      about: 'карточки одного документа, после него можно назвать пункты: --card "приказ 96" 4/1 2.1',
    },
    {
      name: 'days',
      value: 'ДНЕЙ',
      about: `на сколько дней вперёд напоминать, до ${REMINDER_DAYS}; без него – ${REMINDER_DAYS}`,
    },
    {
      name: 'year',
      value: 'ГОД',
      about:
        'журналы по документам этого года; без него журнал контроля – по всем, журнал регистрации – за год, на который стоит реестр',
    },
    onOption,
    { name: 'drafts', value: null, about: 'вместе с проектами, у которых еще нет даты и номера' },
    outOption,
    workspaceOption,
    jsonOption,
  ],
  most: Number.POSITIVE_INFINITY,
  run,
}

async function run(call: Call): Promise<number> {
  const on = dayOf(call)
  const formats = registerFormatsOf(call)
  const options = paperOptionsOf(call)
  const chosen = cardWords(call)
  const workspace = openWorkspace(rootOf(call))
  const documents = readDocuments(workspace)
  const made = registerOn(documents, on, call.flags.has('drafts'))
  const { renderRegisterJson } = await import('#output')
  if (call.flags.has('json') && formats === null && call.values.out === undefined) {
    call.output.out(renderRegisterJson(made.register))
    sayErrors(call, made.messages)
    return exitOf(made.messages)
  }
  const found = chosen && findCards(made.register, documents.decisions, workspace.root, chosen)
  if (found && 'problems' in found) {
    call.output.err(found.problems.map((problem) => `${problem}\n`).join(''))
    return exit.usage
  }
  const { office } = documents
  const { templates } = workspace
  const cards = found?.cards
  const out = call.values.out ?? 'output'
  const written = await writeRegister(
    made.register,
    formats ?? usualRegisterFormats,
    resolve(workspace.root, out),
    { ...options, office, templates, cards },
  )
  const messages = [...made.messages, ...written.messages]
  if (call.flags.has('json')) {
    call.output.out(renderRegisterJson(made.register))
    sayErrors(call, messages)
  } else {
    call.output.out(
      registerLine(
        made.register,
        written.names.map((name) => `${out}/${name}`),
      ),
    )
    call.output.out(disciplineLine(disciplineOf(made.register, office.discipline)))
    call.output.out(`\n${messageLines(messages)}`)
  }
  return exitOf(messages)
}

/** `null` when nobody says: who asks for a paper and for no format wants it in both of paper's. */
function registerFormatsOf(call: Call): readonly RegisterFormat[] | null {
  const { formats, forms, card } = call.values
  if (formats !== undefined) return formatsOf(call, registerFormats, usualRegisterFormats)
  return forms === undefined && card === undefined ? null : ['docx', 'pdf']
}

function paperOptionsOf(call: Call): Pick<PaperOptions, 'forms' | 'days' | 'year'> {
  const { values } = call
  return {
    forms: formsOf(values.forms, values.card !== undefined),
    days: numberOf('days', values.days, 1, REMINDER_DAYS),
    year: numberOf('year', values.year, 1900, 9999),
  }
}

/** A card that is asked for is the only paper, unless others are named. */
function formsOf(typed: string | undefined, card: boolean): readonly FormName[] | undefined {
  if (typed === undefined) return card ? ['cards'] : undefined
  const words = typed.split(',').map((word) => word.trim().toLowerCase())
  const names = words.filter(Boolean).map(formOf)
  if (names.length === 0) throw new UsageFault(`Не названа ни одна форма. Есть: ${formWords.join(', ')}.`)
  return [...new Set([...names, ...(card ? ['cards' as const] : [])])]
}

function formOf(typed: string): FormName {
  const names = Object.keys(forms) as FormName[]
  const found = names.find((name) => typed === name || typed === forms[name].word)
  if (found === undefined) throw new UsageFault(`Формы «${typed}» нет. Есть: ${formWords.join(', ')}.`)
  return found
}

/** The document of `--card` and what follows it; words without it are out of place. */
function cardWords(call: Call): readonly string[] | null {
  const { card } = call.values
  if (card !== undefined) return [card, ...call.words]
  const [word] = call.words
  if (word !== undefined) throw new UsageFault(`Лишнее слово: «${word}». Справка: pisar register --help`)
  return null
}

/** Beside JSON, which is the register alone: why the exit code is no 0. */
function sayErrors(call: Call, messages: readonly Message[]): void {
  for (const message of messages) if (message.severity === 'error') call.output.err(messageLine(message))
}
