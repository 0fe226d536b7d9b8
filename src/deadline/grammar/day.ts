import { daysInMonth } from '../calendar/day.ts'
import { clock } from './clock.ts'
import { isMark, map, mark, maybe, oneOf, type Recogniser, sequence, token, words } from './combine.ts'
import { monthName } from './month-name.ts'
import { dayOrdinal, dots } from './number.ts'
import type { Stretch, YearWritten } from './term.ts'
import { yearBehind } from './year.ts'

export function dayStretch(day: number, month: number, year: YearWritten): Stretch {
  return { is: 'stretch', unit: 'day', from: { month, day }, to: { month, day }, year }
}

/** A leap year where the year is not yet known: 29 February may still be meant. */
function exists(day: number, month: number, year: YearWritten): boolean {
  return (
    month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(typeof year === 'number' ? year : 2000, month)
  )
}

function written(day: number, month: number, year: YearWritten): Stretch {
  const stretch = dayStretch(day, month, year)
  return exists(day, month, year) ? stretch : { ...stretch, impossible: true }
}

/** «25 января 2022 г.», «25-го янв. 22 г.», «первого сентября», «25 числа января». */
const dayOfNamedMonth: Recogniser<Stretch> = map(
  sequence<[number, unknown, number, YearWritten]>(
    dayOrdinal,
    oneOf<unknown>(sequence(words('числа число'), maybe(words('месяца'))), (_, at) => ({
      value: null,
      next: at,
    })),
    monthName,
    yearBehind,
  ),
  ([day, , month, year]) => written(day, month, year),
)

/** Digits with dots, slashes or dashes: «25.01.2022», «25. 01. 22», «25/01/2022», «25.01», «2022-01-25». */
const numericDay: Recogniser<Stretch> = (tokens, at) => {
  const first = tokens[at]
  const separator = tokens[at + 1]?.text ?? ''
  const second = tokens[at + 2]
  if (first?.kind !== 'number' || second?.kind !== 'number' || tokens[at + 1]?.kind !== 'mark') return null
  if (!'./-'.includes(separator)) return null
  const third = isMark(tokens[at + 3], separator) ? tokens[at + 4] : undefined
  if (first.text.length === 4) {
    if (third?.kind !== 'number' || second.text.length > 2 || third.text.length > 2) return null
    return { value: written(third.value, second.value, first.value), next: at + 5 }
  }
  if (first.text.length > 2 || second.text.length > 2) return null
  if (third?.kind === 'number' && (third.text.length === 4 || third.text.length === 2)) {
    if (separator !== '.' && third.text.length === 2 && second.value > 12) return null
    const year = third.text.length === 2 ? 2000 + third.value : third.value
    return { value: written(first.value, second.value, year), next: at + 5 }
  }
  if (separator !== '.' || second.text.length !== 2 || clock(tokens, at)) return null
  const year = yearBehind(tokens, at + 3)
  return year && { value: written(first.value, second.value, year.value), next: year.next }
}

/** Digits set apart: «25» 01 2022, 25.I.2022. */
const spacedDay: Recogniser<Stretch> = map(
  sequence<[number, unknown, number, unknown, YearWritten]>(
    token((t) => (t.kind === 'number' && t.text.length <= 2 ? t.value : null)),
    dots,
    token((t) => (t.kind === 'number' && t.text.length === 2 ? t.value : t.kind === 'word' ? t.roman : null)),
    dots,
    token((t) => (t.kind === 'number' && t.text.length === 4 ? t.value : null)),
  ),
  ([day, , month, , year]) => written(day, month, year),
)

const tail: Recogniser<unknown> = maybe(
  sequence(words('г гг год года году'), dots, maybe(sequence(words('г'), dots))),
)

/** A day with its month, in any form. */
export const writtenDay: Recogniser<Stretch> = map(
  sequence<[Stretch, unknown]>(oneOf(numericDay, dayOfNamedMonth, spacedDay), tail),
  ([day]) => day,
)

/** «09.2021»: a month in digits. */
export const monthInDigits: Recogniser<{ month: number; year: number }> = map(
  sequence<[number, true, number]>(
    token((t) =>
      t.kind === 'number' && t.text.length === 2 && t.value >= 1 && t.value <= 12 ? t.value : null,
    ),
    oneOf(mark('.'), mark('/')),
    token((t) =>
      t.kind === 'number' && t.text.length === 4 && t.value >= 1900 && t.value < 2200 ? t.value : null,
    ),
  ),
  ([month, , year]) => ({ month, year }),
)
