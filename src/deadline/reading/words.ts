import type { Day } from '../calendar/day.ts'

/** `2021-09-05` → `05.09.2021`. */
export function inDigits(day: Day): string {
  return `${day.slice(8, 10)}.${day.slice(5, 7)}.${day.slice(0, 4)}`
}
const WEEKDAYS = ['понедельник', 'вторник', 'среда', 'четверг', 'пятница', 'суббота', 'воскресенье']
export function weekdayWord(weekday: number): string {
  return WEEKDAYS[weekday - 1] ?? ''
}
export const MONTH_WORDS = [
  'январь',
  'февраль',
  'март',
  'апрель',
  'май',
  'июнь',
  'июль',
  'август',
  'сентябрь',
  'октябрь',
  'ноябрь',
  'декабрь',
]

const PERIOD_WORDS: Readonly<Record<string, string>> = {
  PT1H: 'каждый час',
  P1D: 'каждый день',
  P1W: 'каждую неделю',
  P10D: 'каждую декаду',
  P1M: 'каждый месяц',
  P3M: 'каждый квартал',
  P6M: 'каждое полугодие',
  P1Y: 'каждый год',
}
/** `P3M` → «каждый квартал», `P3Y` → «раз в 3 (г.)». */
export function frequencyWords(every: string): string {
  const count = /\d+/.exec(every)?.[0] ?? ''
  const unit = { D: 'дн.', W: 'нед.', M: 'мес.', Y: 'г.' }[every.at(-1) ?? ''] ?? ''
  return PERIOD_WORDS[every] ?? `раз в ${count} ${unit}`
}
