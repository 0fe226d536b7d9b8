import { type Mark, markWords } from '#register'
import { dateInDigits } from '#russian'

/** «исполнено, 15.08.2021 – за срок 30.06.2021 – Рябова Д.И.» */
export function markWordsOf({
  what,
  day,
  to,
  occurrence,
  executor,
}: Pick<Mark, 'what' | 'day' | 'to' | 'occurrence' | 'executor'>): string {
  return [
    `${markWords[what]}${to === null ? '' : ` на ${dateInDigits(to)}`}, ${dateInDigits(day)}`,
    occurrence === null ? null : `за срок ${dateInDigits(occurrence)}`,
    executor,
  ]
    .filter((part) => part !== null)
    .join(' – ')
}
