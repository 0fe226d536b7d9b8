import { as, map, maybe, oneOf, phrases, type Recogniser, sequence, word, words } from './combine.ts'
import { ordinal } from './number.ts'
import type { Moment, Running } from './term.ts'

/** A unit whose one is found from the document's date. */
export const runningUnit: Recogniser<Running['unit']> = word<Running['unit']>({
  недели: 'week',
  неделе: 'week',
  неделя: 'week',
  неделю: 'week',
  декады: 'decade',
  декаде: 'decade',
  месяца: 'month',
  месяце: 'month',
  месяц: 'month',
  месяцу: 'month',
  мес: 'month',
  квартала: 'quarter',
  квартале: 'quarter',
  квартал: 'quarter',
  полугодия: 'half-year',
  полугодии: 'half-year',
  полугодие: 'half-year',
})
const offset: Recogniser<number> = oneOf(
  as(
    words(
      'текущего текущем текущий текущей текущую этого этом этот этой эту сего нынешнего данного данном настоящего',
    ),
    0,
  ),
  as(words('следующего следующем следующий следующей следующую будущего будущем будущей будущую'), 1),
)
/** «текущего месяца», «в следующем квартале». */
export const running: Recogniser<Running> = map(
  sequence<[number, Running['unit']]>(offset, runningUnit),
  ([n, unit]) => ({ is: 'running', unit, offset: n }),
)
/** «25 числа текущего месяца», «5-го числа следующего месяца». */
export const runningDay: Recogniser<Moment> = map(
  sequence<[number, unknown, number, true]>(ordinal, maybe(words('числа число')), offset, words('месяца')),
  ([day, , n]) => (day > 0 && day < 32 ? { is: 'running', unit: 'month', offset: n, day } : null),
)

/** «со дня подписания»: the document's own date. */
const ownSigning: Recogniser<number> = as(
  sequence(
    words('дня день дату даты момента'),
    words('подписания издания принятия'),
    maybe(words('настоящего данного')),
    maybe(words('приказа решения распоряжения постановления документа')),
  ),
  0,
)
export const fromToday: Recogniser<Moment> = map(
  oneOf(
    ownSigning,
    phrases({
      сегодня: 0,
      'сегодняшнего дня': 0,
      завтра: 1,
      'завтрашнего дня': 1,
      'следующего дня': 1,
      послезавтра: 2,
    }),
  ),
  (days) => ({ is: 'from-today', days }),
)
