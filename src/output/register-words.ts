import type { Assignment, Move, RegisterDeadline, RegisterDocumentReference, Relation } from '#register'
import { dateInDigits, plural } from '#russian'

/** What people read in a register, whatever format it is drawn in. */

export const documentKinds: Readonly<Record<RegisterDocumentReference['kind'], string>> = {
  'collegium-resolution': 'Решение коллегии',
  'conference-resolution': 'Резолюция совещания',
  order: 'Приказ',
  directive: 'Распоряжение',
  resolution: 'Постановление',
  'council-decision': 'Решение совета',
  annex: 'Приложение',
}

/** Of several: heads of a journal of registration. */
export const documentsOfKind: Readonly<Record<RegisterDocumentReference['kind'], string>> = {
  'collegium-resolution': 'Решения коллегии',
  'conference-resolution': 'Резолюции совещаний',
  order: 'Приказы',
  directive: 'Распоряжения',
  resolution: 'Постановления',
  'council-decision': 'Решения совета',
  annex: 'Приложения',
}

const deadlineKinds: Readonly<Record<RegisterDeadline['kind'], string>> = {
  date: 'дата',
  period: 'период',
  series: 'несколько сроков',
  recurring: 'повторяется',
  relative: 'отсчитывается от события',
  continuous: 'постоянно',
  event: 'по событию',
  none: 'не указан',
  unparsed: 'не распознан',
}

export const executionStatuses: Readonly<Record<Assignment['execution']['status'], string>> = {
  'not-due': 'срок не наступил',
  'in-work': 'в работе',
  partly: 'исполнено частично',
  done: 'исполнено',
  'done-late': 'исполнено с опозданием',
}

export const controlStatuses: Readonly<Record<Assignment['control']['status'], string>> = {
  'on-control': 'на контроле',
  removed: 'снято с контроля',
}

/** «исполнено с опозданием 15.09.2021», «в работе, просрочено». */
export function executionWords({ execution, overdue }: Pick<Assignment, 'execution' | 'overdue'>): string {
  const day = execution.date === null ? '' : ` ${dateInDigits(execution.date)}`
  return `${executionStatuses[execution.status]}${day}${overdue ? ', просрочено' : ''}`
}

/** «снято с контроля 01.10.2021: справка № 4»; what was never touched is only «на контроле». */
export function controlWords({ status, date, ground }: Assignment['control']): string {
  const day = date === null ? '' : ` ${status === 'removed' ? '' : 'с '}${dateInDigits(date)}`
  return `${controlStatuses[status]}${day}${ground === null ? '' : `: ${ground}`}`
}

/** «срок перенесён с 01.09.2021 на 01.10.2021: письмо школы» */
export function moveWords({ from, to, ground }: Move): string {
  const before = from === null ? '' : ` с ${dateInDigits(from)}`
  return `срок перенесён${before} на ${dateInDigits(to)}${ground === null ? '' : `: ${ground}`}`
}

const actions: Readonly<Record<Relation['action'], string>> = {
  repeals: 'признаёт утратившим силу',
  amends: 'вносит изменения',
  'removes-from-control': 'снимает с контроля',
}

/** Durations with a word of their own. */
const repetitions: Readonly<Record<string, string>> = {
  P1D: 'каждый день',
  P1W: 'каждую неделю',
  P7D: 'каждую неделю',
  P1M: 'каждый месяц',
  P3M: 'каждый квартал',
  P6M: 'раз в полгода',
  P1Y: 'каждый год',
  P12M: 'каждый год',
}

/** After «раз в»: 1, 2, 5. */
const units: Readonly<Record<string, readonly [one: string, few: string, many: string]>> = {
  D: ['день', 'дня', 'дней'],
  W: ['неделю', 'недели', 'недель'],
  M: ['месяц', 'месяца', 'месяцев'],
  Y: ['год', 'года', 'лет'],
}

/** «Приказ от 25.06.2021 № 110а»; a draft says so. */
export function documentName({ kind, date, number }: RegisterDocumentReference): string {
  const parts = [
    documentKinds[kind],
    date === null ? null : `от\u00a0${dateInDigits(date)}`,
    number === null ? null : `№\u00a0${number}`,
    date === null && number === null && kind !== 'annex' ? '(проект)' : null,
  ]
  return parts.filter((part) => part !== null).join(' ')
}

/** «период с 01.09.2020», «повторяется: каждый месяц», «несколько сроков: 31.05.2020, 30.09.2020». */
export function deadlineKind({ kind, from, items, every }: RegisterDeadline): string {
  const word = deadlineKinds[kind]
  if (every !== null) return `${word}: ${repetition(every)}`
  if (items.length > 0) return `${word}: ${items.map(span).join(', ')}`
  return from === null ? word : `${word} с\u00a0${dateInDigits(from)}`
}

/** An ISO 8601 duration in words: `P1M` is «каждый месяц», `P3Y` «раз в 3 года». */
export function repetition(every: string): string {
  const [, count, unit] = /^P(\d+)([DWMY])$/u.exec(every) ?? []
  const forms = unit === undefined ? undefined : units[unit]
  if (forms === undefined) return repetitions[every] ?? every
  return repetitions[every] ?? `раз в ${count} ${plural(Number(count), ...forms)}`
}

/** «признаёт утратившим силу: приказ от 12.05.2019 № 211 (п. 5)». */
export function relationWords({ action, point, target }: Relation): string {
  const parts = [
    target.points.length > 0 ? `п. ${target.points.join(', ')},` : null,
    target.kind,
    target.date === null ? null : `от\u00a0${dateInDigits(target.date)}`,
    target.number === null ? null : `№\u00a0${target.number}`,
    point === '' ? null : `(${pointName(point)})`,
  ]
  return `${actions[action]}: ${parts.filter((part) => part !== null).join(' ')}`
}

/** «п. 2.1»; a point of an annex is named whole already. */
const pointName = (point: string): string => (/^\d/u.test(point) ? `п. ${point}` : point)

const span = ({ from, due }: RegisterDeadline['items'][number]): string =>
  from === null ? dateInDigits(due) : `${dateInDigits(from)}–${dateInDigits(due)}`
