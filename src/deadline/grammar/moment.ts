import {
  as,
  before,
  map,
  mark,
  maybe,
  notBefore,
  oneOf,
  type Recogniser,
  remembered,
  sequence,
  token,
  words,
} from './combine.ts'
import { writtenDay } from './day.ts'
import { division } from './division.ts'
import { month, monthPart } from './month.ts'
import { ordinal } from './number.ts'
import { fromToday, running, runningDay, runningUnit } from './running.ts'
import { schoolYears } from './school-year.ts'
import { feast, season } from './season.ts'
import type { Moment, Point } from './term.ts'
import { weekdayOfMonth } from './weekday-name.ts'
import { fourDigitYear, pairedYear, year, yearWord } from './year.ts'

/** «2022-2024 гг.», «2022–24 годы»; in the middle of a date no years. */
const yearPair: Recogniser<Moment> = map(
  sequence<[number, unknown, true, number, unknown]>(
    fourDigitYear,
    maybe(yearWord),
    mark('-'),
    pairedYear,
    maybe(yearWord),
  ),
  ([from, , , second]) => {
    const to = second < 100 ? 2000 + second : second
    return to > from ? { is: 'years', from, to } : null
  },
)
const years: Recogniser<Moment> = oneOf<Moment>(
  notBefore(
    yearPair,
    sequence(
      mark('-'),
      token((t) => (t.kind === 'number' ? true : null)),
    ),
  ),
  map(
    notBefore(
      year,
      sequence(
        oneOf(mark('-'), mark('.')),
        token((t) => (t.kind === 'number' && t.glued ? true : null)),
      ),
    ),
    (y) => ({ is: 'years', from: y, to: y }),
  ),
)

/** A moment by itself, without its unit borrowed from another one. */
export const moment: Recogniser<Moment> = remembered(
  oneOf<Moment>(
    writtenDay,
    weekdayOfMonth,
    schoolYears,
    monthPart,
    runningDay,
    division,
    month,
    years,
    running,
    feast,
    season,
    fromToday,
  ),
)

/** Only a number: its month, year or unit stands with the next moment. */
export const unfinished: Recogniser<Moment> = oneOf<Moment>(
  map(
    token((t) => (t.kind === 'word' ? t.roman : null)),
    (number) => ({ is: 'ordinal', number }),
  ),
  map(notBefore(ordinal, words('раз раза')), (number) =>
    number > 0 && number < 32 ? { is: 'ordinal', number } : null,
  ),
)

type Edge = Point['edge']
const edgeWord: Recogniser<Edge> = oneOf<Edge>(
  as(
    words(
      'конца конце концу конец концом исхода окончания окончании окончанию окончанием завершения завершении',
    ),
    'end',
  ),
  as(words('начала начале началу начало началом'), 'start'),
  as(words('середины середине середину середина'), 'middle'),
)
/** «в последних числах мая», «первые дни сентября». */
const edgeDays: Recogniser<Edge> = before(
  oneOf<Edge>(as(words('последние последних'), 'end'), as(words('первые первых'), 'start')),
  words('числа числах дни днях'),
)
/** «конец квартала», «конец месяца»: the one the document falls into. */
const bareUnit: Recogniser<Moment> = map(runningUnit, (unit) => ({ is: 'running', unit, offset: 0 }))
const bareYear: Recogniser<Moment> = map(
  sequence<[unknown, true]>(maybe(words('календарного текущего этого')), words('года году год г')),
  () => ({ is: 'years', from: null, to: null }),
)

/** A moment or its edge. */
export const point: Recogniser<Point> = remembered(
  oneOf<Point>(
    map(
      sequence<[Edge, Moment]>(oneOf(edgeWord, edgeDays), oneOf<Moment>(moment, bareUnit, bareYear)),
      ([edge, m]) => ({ moment: m, edge }),
    ),
    map(moment, (m) => ({ moment: m, edge: 'whole' })),
  ),
)
