import { readFileSync } from 'node:fs'
import { officeOf } from '#build'
import { type Deadline, makeCalendar, occurrences, readDeadline } from '#deadline'
import { registerDeadline } from '#register'
import { dateInDigits, readDate } from '#russian'
import { type Call, type Command, exit, jsonOption, UsageFault, workspaceOption } from './command.ts'
import { isoDay, rootOf, today } from './values.ts'

const certainties = {
  exact: 'написано прямо',
  derived: 'выведено по правилу',
  review: 'нужен взгляд человека',
} as const

const kinds: Readonly<Record<Deadline['kind'], string>> = {
  date: 'к определённому дню',
  period: 'в течение периода',
  series: 'несколько сроков',
  recurring: 'повторяется',
  relative: 'отсчитывается от события',
  continuous: 'постоянно',
  event: 'по обстоятельствам',
  none: 'срока нет',
  unparsed: 'не понят',
}

/** `pisar deadline`: how the words of a term are read, and why. */
export const deadlineCommand: Command = {
  name: 'deadline',
  takes: '[СРОК]',
  about: 'объяснить, как прочитан срок',
  options: [
    {
      name: 'document-date',
      value: 'ДАТА',
      about: 'дата документа, в котором стоит срок; без неё – сегодня',
    },
    {
      name: 'stdin',
      value: null,
      about: 'читать строки «дата ТАБУЛЯЦИЯ срок», отвечать строкой JSON на каждую',
    },
    workspaceOption,
    jsonOption,
  ],
  most: Number.POSITIVE_INFINITY,
  run,
}

function run(call: Call): number {
  const settings = officeOf(rootOf(call)).deadlines
  const calendar = makeCalendar(settings)
  const read = (text: string, documentDate: string): Deadline =>
    readDeadline(text, { documentDate, calendar, settings })
  if (call.flags.has('stdin')) return answerLines(call, read)
  const text = call.words.join(' ')
  if (text === '')
    throw new UsageFault('Какой срок? Например: pisar deadline --document-date 2021-12-17 "до 25.01.2022г."')
  const documentDate = isoDay(call.values['document-date'] ?? today())
  const deadline = read(text, documentDate)
  if (call.flags.has('json')) call.output.out(`${JSON.stringify(flat(deadline), null, 2)}\n`)
  else {
    const next = [...firstThree(occurrences(deadline, { from: documentDate, documentDate, calendar }))]
    call.output.out(`${explained(deadline, next).join('\n')}\n`)
  }
  return exit.done
}

/** A line of JSON for each line «date TAB text»; a line that is not one says so and does not stop the rest. */
function answerLines(call: Call, read: (text: string, documentDate: string) => Deadline): number {
  for (const line of readFileSync(0, 'utf8').split(/\r?\n/)) {
    if (line === '') continue
    const tab = line.indexOf('\t')
    const reading = readDate(tab < 0 ? line : line.slice(0, tab))
    const answer =
      tab >= 0 && 'date' in reading
        ? flat(read(line.slice(tab + 1), reading.date))
        : { error: 'Нужна строка «дата ТАБУЛЯЦИЯ срок».' }
    call.output.out(`${JSON.stringify(answer)}\n`)
  }
  return exit.done
}

/** Every part of a reading under one name each, whatever its kind; absent ones are `null`. */
function flat(deadline: Deadline): Record<string, unknown> {
  const { inherited: _, ...shape } = registerDeadline(deadline, false)
  const { then, ...own } = deadline
  // biome-ignore lint/suspicious/noThenProperty: the contract's name; this object is only written as JSON
  return { ...own, ...shape, then: then ? flat(then) : null }
}

function explained(deadline: Deadline, next: readonly { due: string; control: string }[]): string[] {
  const day = (iso: string): string => dateInDigits(iso)
  const shape = registerDeadline(deadline, false)
  return [
    `Срок:      ${deadline.text === '' ? '–' : deadline.text}`,
    `Вид:       ${kinds[deadline.kind]} (${certainties[deadline.certainty]})`,
    ...(shape.from ? [`С:         ${day(shape.from)}`] : []),
    ...(shape.due ? [`До:        ${day(shape.due)}`] : []),
    ...(deadline.control ? [`Контроль:  ${day(deadline.control)}`] : []),
    `Почему:    ${deadline.explanation}`,
    ...(next.length > 1 ? [`Ближайшие: ${next.map(({ control }) => day(control)).join(', ')}`] : []),
  ]
}

function* firstThree<Item>(items: Iterable<Item>): Generator<Item> {
  let left = 3
  for (const item of items) {
    if (left-- === 0) return
    yield item
  }
}
