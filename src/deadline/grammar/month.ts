import { as, before, map, maybe, oneOf, type Recogniser, sequence, words } from './combine.ts'
import { monthInDigits } from './day.ts'
import { monthName } from './month-name.ts'
import { dots, ordinal } from './number.ts'
import type { Stretch } from './term.ts'
import { stretch, type Whose, whose } from './whose.ts'
import { yearWord } from './year.ts'

/** «сентябрь 2021 г.», «09.2021». */
export const month: Recogniser<Stretch> = oneOf(
  map(
    sequence<[unknown, number, Whose]>(maybe(words('месяц месяца месяце')), monthName, whose),
    ([, m, of]) => stretch('month', [m, 1], [m, 31], of),
  ),
  map(before(monthInDigits, maybe(yearWord)), ({ month: m, year: y }) =>
    stretch('month', [m, 1], [m, 31], { year: y, school: false }),
  ),
)

interface MonthPart {
  readonly unit: Stretch['unit']
  readonly days: readonly (readonly [number, number])[]
}
const DECADES: MonthPart = {
  unit: 'decade',
  days: [
    [1, 10],
    [11, 20],
    [21, 31],
  ],
}
const HALVES: MonthPart = {
  unit: 'half-month',
  days: [
    [1, 15],
    [16, 31],
  ],
}
const WEEKS: MonthPart = {
  unit: 'week',
  days: [
    [1, 7],
    [8, 14],
    [15, 21],
    [22, 28],
    [25, 31],
  ],
}
const monthPartWord: Recogniser<MonthPart> = oneOf<MonthPart>(
  as(words('декада декады декаде декаду декадой дек'), DECADES),
  as(words('половина половины половине половину половиной'), HALVES),
  as(words('неделя недели неделе неделю неделей'), WEEKS),
)
/** «III декада мая», «первая половина сентября 2022 года», «последняя неделя августа». */
export const monthPart: Recogniser<Stretch> = map(
  sequence<[number, MonthPart, unknown, unknown, number, Whose]>(
    ordinal,
    monthPartWord,
    dots,
    maybe(words('месяца')),
    monthName,
    whose,
  ),
  ([written, kind, , , m, of]) => {
    const days = written === -1 ? kind.days.at(-1) : kind.days[written - 1]
    if (!days) return { ...stretch(kind.unit, [m, 1], [m, 31], of), impossible: true as const }
    return stretch(kind.unit, [m, days[0]], [m, days[1]], of)
  },
)

/** The decade or half of the same month with another number. */
export function siblingMonthPart(number: number, model: Stretch): Stretch {
  const days = (model.unit === 'decade' ? DECADES : HALVES).days[number - 1]
  if (days === undefined) return { ...model, impossible: true }
  return { ...model, from: { ...model.from, day: days[0] }, to: { ...model.to, day: days[1] } }
}
