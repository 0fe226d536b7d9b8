import { type Marked, type MarkRequest, markAssignments } from '#build'
import type { MarkWhat } from '#register'
import { openWorkspace } from '#workspace'
import { type Call, type Command, exit, jsonOption, UsageFault, workspaceOption } from './command.ts'
import { markBook } from './mark-book.ts'
import { markWordsOf } from './mark-words.ts'
import { dayOf, isoDay, rootOf, today } from './values.ts'

/** What an option records, and what its value is. */
const kinds: readonly {
  readonly option: string
  readonly what: MarkWhat
  /** Where the option's value goes: the mark's own day, the new term, words; none for a flag. */
  readonly value: 'day' | 'to' | 'text' | null
  readonly about: string
}[] = [
  { option: 'done', what: 'done', value: 'day', about: 'исполнено в этот день' },
  { option: 'partly', what: 'partly', value: null, about: 'исполнено частично' },
  { option: 'report', what: 'report', value: 'text', about: 'промежуточный отчёт: что сделано' },
  { option: 'move', what: 'moved', value: 'to', about: 'перенести срок на этот день; нужно --ground' },
  { option: 'remove', what: 'removed', value: 'day', about: 'снять с контроля в этот день; нужно --ground' },
  { option: 'reopen', what: 'reopened', value: null, about: 'вернуть на контроль; нужно --ground' },
  { option: 'note', what: 'note', value: 'text', about: 'примечание' },
]

const valueNames = { day: 'ДАТА', to: 'ДАТА', text: 'ТЕКСТ' } as const

/** `pisar mark ДОКУМЕНТ ПУНКТЫ`: what happened to assignments, into the journal beside the source. */
export const markCommand: Command = {
  name: 'mark',
  takes: 'ДОКУМЕНТ ПУНКТЫ',
  about:
    'отметить исполнение, перенос срока или снятие с контроля: pisar mark "приказ 96 от 24.06.2021" 4/1 --done 15.09.2021',
  options: [
    ...kinds.map(({ option, value, about }) => ({
      name: option,
      value: value === null ? null : valueNames[value],
      about,
    })),
    { name: 'by', value: 'ИМЯ', about: 'чьё исполнение, если исполнителей несколько; имена через «;»' },
    { name: 'for', value: 'ДАТА', about: 'за какой срок, если у поручения их несколько' },
    { name: 'ground', value: 'ТЕКСТ', about: 'основание' },
    { name: 'document', value: 'ТЕКСТ', about: 'подтверждающий документ' },
    {
      name: 'from',
      value: 'КНИГА',
      about: 'взять отметки из реестра register.xlsx, который заполнили в Excel: все или ни одной',
    },
    { name: 'dry-run', value: null, about: 'с --from: только показать, что будет записано' },
    { name: 'on', value: 'ДАТА', about: 'день отметки, если он не назван иначе; без него – сегодня' },
    workspaceOption,
    jsonOption,
  ],
  most: Number.POSITIVE_INFINITY,
  run,
}

function run(call: Call): number | Promise<number> {
  if (call.values.from !== undefined) return markBook(call, call.values.from)
  if (call.flags.has('dry-run')) throw new UsageFault('Ключ --dry-run бывает только с --from.')
  const request = requestOf(call)
  const marked = markAssignments(openWorkspace(rootOf(call)), request, today())
  if ('problems' in marked) {
    call.output.err(`Ничего не отмечено.\n${marked.problems.map((problem) => `${problem}\n`).join('')}`)
    return exit.usage
  }
  call.output.out(call.flags.has('json') ? jsonOf(marked) : wordsOf(marked))
  return exit.done
}

function requestOf(call: Call): MarkRequest {
  const { values, flags } = call
  const asked = kinds.filter(({ option }) => values[option] !== undefined || flags.has(option))
  const [kind] = asked
  if (kind === undefined || asked.length > 1)
    throw new UsageFault(
      `Что отметить? Нужен один ключ из: ${kinds.map(({ option }) => `--${option}`).join(', ')}.`,
    )
  if (call.words.length === 0)
    throw new UsageFault(
      'Какой документ и какой пункт? Например: pisar mark "приказ 96" 4/1 --done 15.09.2021',
    )
  const value = values[kind.option]?.trim() ?? ''
  const ground = words(values.ground)
  if (['moved', 'removed', 'reopened'].includes(kind.what) && ground === null)
    throw new UsageFault(`Для --${kind.option} нужно основание: --ground "чем подтверждено".`)
  if (kind.value === 'text' && value === '') throw new UsageFault(`После --${kind.option} нужны слова.`)
  return {
    words: call.words,
    what: kind.what,
    day: kind.value === 'day' ? isoDay(value) : dayOf(call),
    executors: (values.by ?? '').split(';').flatMap((name) => words(name) ?? []),
    occurrence: values.for === undefined ? null : isoDay(values.for),
    to: kind.value === 'to' ? isoDay(value) : null,
    text: kind.value === 'text' ? value : null,
    ground,
    reference: words(values.document),
  }
}

const words = (typed: string | undefined): string | null => typed?.trim() || null

type Done = Exclude<Marked, { readonly problems: readonly string[] }>

/** «п. 4/1: исполнено 15.09.2021 – Рябова Д.И.», then where it is written. */
function wordsOf({ file, marks }: Done): string {
  const lines = marks.map(({ mark }) => `${mark.anchor.point}: ${markWordsOf(mark)}\n`)
  return `${lines.join('')}Записано: ${file}\n`
}

function jsonOf({ file, marks }: Done): string {
  const written = marks.map(({ assignment, mark }) => {
    const { anchor: _, ...rest } = mark
    return { assignment: assignment.id, ...rest }
  })
  return `${JSON.stringify({ file, marks: written }, null, 2)}\n`
}
