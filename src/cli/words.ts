import type { BuiltDocument } from '#build'
import type { Discipline, Register } from '#register'
import { plural } from '#russian'
import type { Message, Severity } from '#source'

const severities: Readonly<Record<Severity, string>> = {
  error: 'ошибка',
  warning: 'внимание',
  info: 'к сведению',
}

/** `decisions/a.md:12:5: ошибка: … (duplicate-number)` */
export function messageLine(message: Message): string {
  const { file, line, column, severity, rule } = message
  return `${file}:${line}:${column}: ${severities[severity]}: ${message.message} (${rule})\n`
}

/** All messages, then how many there are of each severity. */
export function messageLines(messages: readonly Message[]): string {
  if (messages.length === 0) return 'Замечаний нет.\n'
  return `${messages.map(messageLine).join('')}\n${tally(messages)}\n`
}

/** «decisions/prikaz.md:4:12 исправлено: «О проверке школ.» → «О проверке школ»» */
export function fixedLines(messages: readonly Message[]): string {
  const lines = messages.map(
    ({ file, line, column, fix, rule }) =>
      `${file}:${line}:${column} исправлено: «${fix?.written}» → «${fix?.text}» (${rule})\n`,
  )
  return `${lines.join('')}\n`
}

function tally(messages: readonly Message[]): string {
  const count = (severity: Severity): number =>
    messages.filter((message) => message.severity === severity).length
  const [errors, warnings, infos] = [count('error'), count('warning'), count('info')]
  return [
    `${errors} ${plural(errors, 'ошибка', 'ошибки', 'ошибок')}`,
    `${warnings} ${plural(warnings, 'предупреждение', 'предупреждения', 'предупреждений')}`,
    ...(infos > 0 ? [`${infos} ${plural(infos, 'замечание', 'замечания', 'замечаний')} к сведению`] : []),
  ].join(', ')
}

/** «Приказ от 24.06.2021 № 96 · 3 страницы · output/….docx, output/….pdf» */
export function documentLine(document: BuiltDocument): string {
  const { name, pages, outputs } = document
  const counted = pages === null ? [] : [`${pages} ${plural(pages, 'страница', 'страницы', 'страниц')}`]
  return `${[name, ...counted, outputs.join(', ')].join(' · ')}\n`
}

/** «Реестр на 21.11.2026: 10 документов, 120 поручений, просрочено 14» */
export function registerLine(register: Register, files: readonly string[]): string {
  const { documents, assignments, on } = register
  const overdue = assignments.filter((assignment) => assignment.overdue).length
  const dated = assignments.filter(({ deadline }) => deadline.control !== null).length
  const day = on.split('-').reverse().join('.')
  const counts = [
    `${documents.length} ${plural(documents.length, 'документ', 'документа', 'документов')}`,
    `${assignments.length} ${plural(assignments.length, 'поручение', 'поручения', 'поручений')}`,
    `со сроком до дня – ${dated}`,
    `просрочено – ${overdue}`,
  ]
  return `Реестр на ${day}: ${counts.join(', ')}${files.length > 0 ? ` · ${files.join(', ')}` : ''}\n`
}

/** «Исполнительская дисциплина: 87,5 % – (исполнено в срок + …) / всего» */
export function disciplineLine({ share, empty, formula }: Discipline): string {
  const measured =
    share === null ? `не считается, ${empty}` : `${(share * 100).toFixed(1).replace('.', ',')} %`
  return `Исполнительская дисциплина: ${measured} – ${formula.words}\n`
}
