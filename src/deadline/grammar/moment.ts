import {
  FEASTS,
  SCHOOL_TERMS,
  SEASON_STEMS,
  TRIMESTERS,
  WEEKDAY_SHORT,
  WEEKDAY_STEMS,
} from '../words/calendar-words.ts'
import { byStem } from '../words/inflected.ts'
import {
  after,
  as,
  before,
  lazy,
  map,
  mark,
  maybe,
  notBefore,
  oneOf,
  phrase,
  phrases,
  type Recogniser,
  sequence,
  token,
  word,
  words,
} from './combine.ts'
import { monthInDigits, monthName, writtenDay } from './day.ts'
import { dots, ordinal, retypedRoman } from './number.ts'
import { schoolYears } from './school-year.ts'
import type { Moment, Point, Running, SchoolYears, Stretch, YearWritten } from './term.ts'
import { fourDigitYear, pairedYear, year, yearBehind, yearWord } from './year.ts'

type Whose = { readonly year: YearWritten; readonly school: boolean }

/** Whose part it is: «2022 года», «2021-2022 учебного года», or nothing. */
const whose: Recogniser<Whose> = oneOf<Whose>(
  map(after(maybe(mark(',')), schoolYears), ({ from }: SchoolYears) => ({ year: from, school: true })),
  map(after(words('календарного'), words('года')), () => ({ year: null, school: false })),
  map(notBefore(yearBehind, schoolYearFollows()), (y) => ({ year: y, school: false })),
  map(words('года'), () => ({ year: null, school: false })),
)
function schoolYearFollows(): Recogniser<unknown> {
  return lazy(() => sequence(oneOf(mark('-'), mark('/')), pairedYear, words('учебного уч у')))
}

function stretch(unit: Stretch['unit'], from: [number, number], to: [number, number], of: Whose): Stretch {
  const bounds = { from: { month: from[0], day: from[1] }, to: { month: to[0], day: to[1] } }
  return { is: 'stretch', unit, ...bounds, year: of.year, ...(of.school ? { ofSchoolYear: true } : {}) }
}

const month: Recogniser<Stretch> = oneOf(
  map(
    sequence<[unknown, number, Whose]>(maybe(words('месяц месяца месяце')), monthName, whose),
    ([, m, of]) => stretch('month', [m, 1], [m, 31], of),
  ),
  map(before(monthInDigits, maybe(yearWord)), ({ month: m, year: y }) =>
    stretch('month', [m, 1], [m, 31], { year: y, school: false }),
  ),
)

interface Division {
  readonly unit: Stretch['unit']
  readonly parts: number
  readonly bounds: (n: number) => [from: [number, number], to: [number, number]] | null
}
const monthsOf =
  (length: number) =>
  (n: number): [[number, number], [number, number]] => [
    [(n - 1) * length + 1, 1],
    [n * length, 31],
  ]
const table =
  (bounds: Readonly<Record<number, readonly [number, number]>>) =>
  (n: number): [[number, number], [number, number]] | null => {
    const found = bounds[n]
    return found
      ? [
          [found[0], 1],
          [found[1], 31],
        ]
      : null
  }
const QUARTER: Division = { unit: 'quarter', parts: 4, bounds: monthsOf(3) }
const HALF_YEAR: Division = { unit: 'half-year', parts: 2, bounds: monthsOf(6) }
/** Учебное полугодие: to the end of December, and from January on. */
const SCHOOL_HALF: Division = { unit: 'half-year', parts: 2, bounds: table({ 1: [9, 12], 2: [1, 8] }) }
const SCHOOL_TERM: Division = { unit: 'quarter', parts: 4, bounds: table(SCHOOL_TERMS) }
const TRIMESTER: Division = { unit: 'quarter', parts: 3, bounds: table(TRIMESTERS) }

const divisionWord: Recogniser<Division> = before(
  oneOf<Division>(
    as(phrase('кв л'), QUARTER),
    as(words('квартал квартала квартале кварталу кварталом кварталы кварталов кварталах кв кварт'), QUARTER),
    as(
      words('полугодие полугодия полугодии полугодию полугодием полугодий полуг полугод полуг пг'),
      HALF_YEAR,
    ),
    as(sequence(words('п'), mark('/'), words('г')), HALF_YEAR),
    as(notBefore(words('половина половины половине половину половиной'), dayFollows()), HALF_YEAR),
    as(words('четверть четверти четвертью четв'), SCHOOL_TERM),
    as(words('триместр триместра триместре'), TRIMESTER),
    as(words('семестр семестра семестре'), SCHOOL_HALF),
  ),
  dots,
)
function dayFollows(): Recogniser<unknown> {
  return lazy(() => oneOf<unknown>(words('дня'), after(maybe(words('месяца')), monthName), words('месяца')))
}

/** «I квартал 2022 года», «2-е полугодие», «первая половина 2022 года», «III четверть». */
const division: Recogniser<Stretch> = (tokens, at) => {
  const reading = sequence<[number, unknown, Division, Whose]>(
    ordinal,
    maybe(words('учебное учебного учебном учебная учебной учебную')),
    divisionWord,
    whose,
  )(tokens, at)
  if (!reading) return null
  const [written, , kind, of] = reading.value
  const used = of.school && kind === HALF_YEAR ? SCHOOL_HALF : kind
  const number = written === -1 ? used.parts : retypedRoman(written, used.parts)
  const bounds = number >= 1 && number <= used.parts ? used.bounds(number) : null
  const ofYear =
    used === SCHOOL_TERM || used === TRIMESTER || used === SCHOOL_HALF ? { ...of, school: true } : of
  if (!bounds)
    return { value: { ...stretch(used.unit, [1, 1], [12, 31], of), impossible: true }, next: reading.next }
  return { value: stretch(used.unit, ...bounds, ofYear), next: reading.next }
}

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
const monthPart: Recogniser<Stretch> = map(
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

/** «зима 2021-2022»: the year in which it begins. */
const winterYears: Recogniser<Whose> = map(
  sequence<[number, true, number, unknown]>(fourDigitYear, mark('-'), pairedYear, maybe(yearWord)),
  ([from]) => ({ year: from, school: false }),
)
const seasonOf = byStem(SEASON_STEMS)
/** «лето 2022 года», «весной», «летний период»; «лета» behind a number is no season. */
const season: Recogniser<Stretch> = map(
  notBefore(
    sequence<[readonly [number, number], unknown, Whose]>(
      token((t) => (t.kind === 'word' && t.text !== 'лет' ? seasonOf(t.text) : null)),
      maybe(words('период периода время месяцы сезон')),
      oneOf<Whose>(winterYears, whose),
    ),
    words('каникулы каникул каникулах каникулам'),
  ),
  ([[from, to], , of]) => stretch('season', [from, 1], [to, 31], of),
)

const feast: Recogniser<Stretch> = map(
  sequence<[readonly [number, number], Whose]>(phrases(FEASTS), whose),
  ([[m, d], of]) => stretch('feast', [m, d], [m, d], of),
)

/** «2022-2024 гг.», «2022–24 годы»; in the middle of a date no years. */
const yearPair: Recogniser<Moment> = map(
  sequence<[number, true, number, unknown]>(fourDigitYear, mark('-'), pairedYear, maybe(yearWord)),
  ([from, , second]) => {
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

const runningUnit: Recogniser<Running['unit']> = word<Running['unit']>({
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
const running: Recogniser<Running> = map(
  sequence<[number, Running['unit']]>(offset, runningUnit),
  ([n, unit]) => ({ is: 'running', unit, offset: n }),
)
/** «25 числа текущего месяца», «5-го числа следующего месяца». */
const runningDay: Recogniser<Moment> = map(
  sequence<[number, unknown, number, true]>(ordinal, maybe(words('числа число')), offset, words('месяца')),
  ([day, , n]) => (day > 0 && day < 32 ? { is: 'running', unit: 'month', offset: n, day } : null),
)

const weekdayShort = word<number>(WEEKDAY_SHORT)
const weekdayLong = byStem<number>(WEEKDAY_STEMS)
export const weekdayName: Recogniser<number> = oneOf(
  token((t) => (t.kind === 'word' ? weekdayLong(t.text) : null)),
  before(weekdayShort, dots),
)

const ownSigning: Recogniser<number> = as(
  sequence(
    words('дня день дату даты момента'),
    words('подписания издания принятия'),
    maybe(words('настоящего данного')),
    maybe(words('приказа решения распоряжения постановления документа')),
  ),
  0,
)
const fromToday: Recogniser<Moment> = map(
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

/** A moment by itself, without its unit borrowed from another one. */
export const moment: Recogniser<Moment> = oneOf<Moment>(
  writtenDay,
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
)

/** Only a number: its month, year or unit stands with the next moment. */
const unfinished: Recogniser<Moment> = oneOf<Moment>(
  map(
    token((t) => (t.kind === 'word' ? t.roman : null)),
    (number) => ({ is: 'ordinal', number }),
  ),
  map(notBefore(ordinal, words('раз раза')), (number) =>
    number > 0 && number < 32 ? { is: 'ordinal', number } : null,
  ),
)

export { unfinished }

type Edge = Point['edge']
const edgeWord: Recogniser<Edge> = oneOf<Edge>(
  as(
    words('конца конце концу конец концом исхода окончания окончании окончанию завершения завершении'),
    'end',
  ),
  as(words('начала начале началу начало'), 'start'),
  as(words('середины середине середину середина'), 'middle'),
)
/** «последние числа мая», «последних числах». */
const lastDays: Recogniser<Edge> = oneOf<Edge>(
  as(sequence(words('последние последних первые первых'), words('числа числах дни днях')), 'last-days'),
)
/** «конец квартала», «конец месяца»: the one the document falls into. */
const bareUnit: Recogniser<Moment> = map(runningUnit, (unit) => ({ is: 'running', unit, offset: 0 }))
const bareYear: Recogniser<Moment> = map(
  sequence<[unknown, true]>(maybe(words('календарного текущего этого')), words('года году год г')),
  () => ({ is: 'years', from: null, to: null }),
)

/** A moment or its edge. */
export const point: Recogniser<Point> = oneOf<Point>(
  map(
    sequence<[Edge, Moment]>(oneOf(edgeWord, lastDays), oneOf<Moment>(moment, bareUnit, bareYear)),
    ([edge, m]) => ({ moment: m, edge }),
  ),
  map(moment, (m) => ({ moment: m, edge: 'whole' })),
)
/** «пятницам» is no day but a rhythm. */
const weekdaySingular: Recogniser<number> = (tokens, at) =>
  tokens[at]?.text.endsWith('ам') ? null : weekdayName(tokens, at)
export const weekdayPoint: Recogniser<Point> = map(
  sequence<[unknown, number]>(
    maybe(words('ближайшей ближайшую ближайшего ближайший этой эту')),
    weekdaySingular,
  ),
  ([, weekday]) => ({ moment: { is: 'weekday', weekday }, edge: 'whole' }),
)
/** «пятницам», «вторникам», «пн»: behind «по». */
export const weekdayPlural: Recogniser<number> = oneOf(
  token((t) => (t.kind === 'word' && t.text.endsWith('м') ? weekdayLong(t.text) : null)),
  before(weekdayShort, dots),
)
