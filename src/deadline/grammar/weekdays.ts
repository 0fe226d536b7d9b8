import { after, before, list, map, mark, maybe, oneOf, type Recogniser, sequence, words } from './combine.ts'
import { ordinal } from './number.ts'
import type { Weekdays } from './term.ts'
import { weekdayName, weekdayPlural } from './weekday-name.ts'

const weekdayList: Recogniser<readonly number[]> = list(
  weekdayName,
  oneOf<unknown>(sequence(mark(','), maybe(words('и'))), words('и'), mark('-'), mark('/')),
)
/** «по пятницам», «по вторникам и четвергам», «каждую пятницу». */
const weekly: Recogniser<Weekdays> = map(
  oneOf(
    after(
      words('по'),
      list(
        weekdayPlural,
        oneOf<unknown>(
          sequence(mark(','), maybe(words('и по'))),
          sequence(words('и'), maybe(words('по'))),
          mark('-'),
        ),
      ),
    ),
    after(
      sequence(maybe(words('в до на')), words('каждый каждую каждое каждой каждого')),
      before(weekdayList, maybe(words('недели'))),
    ),
  ),
  (weekdays) => ({ is: 'weekdays', weekdays, weekly: true }),
)
/** «первый понедельник каждого месяца», «последняя пятница месяца». */
const nthOfMonth: Recogniser<Weekdays> = map(
  sequence<[unknown, unknown, number, number, unknown, unknown]>(
    maybe(words('в во до к')),
    maybe(words('каждый каждую каждое')),
    ordinal,
    weekdayName,
    maybe(words('каждого отчетного')),
    maybe(words('месяца')),
  ),
  ([, , nth, weekday]) =>
    nth === -1 || (nth >= 1 && nth <= 5) ? { is: 'weekdays', weekdays: [weekday], nth, weekly: false } : null,
)
/** «пятница» beside a frequency: «еженедельно, в пятницу». */
const bareWeekdays: Recogniser<Weekdays> = map(
  sequence<[unknown, readonly number[]]>(maybe(words('в во до к')), weekdayList),
  ([, weekdays]) => ({ is: 'weekdays', weekdays, weekly: false }),
)
export const weekdaysClause: Recogniser<Weekdays> = oneOf<Weekdays>(nthOfMonth, weekly, bareWeekdays)
