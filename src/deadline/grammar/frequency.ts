import {
  BY_PERIODS,
  FREQUENCY_WORDS,
  PERIOD_OF_WORD,
  PERIODS,
  type Period,
  TIMES,
} from '../words/frequencies.ts'
import {
  after,
  anyPhrase,
  before,
  map,
  mark,
  maybe,
  notBefore,
  oneOf,
  phrases,
  type Recogniser,
  sequence,
  word,
  words,
} from './combine.ts'
import { cardinal, dots, ordinal } from './number.ts'
import type { Frequency } from './term.ts'

/** «не реже», «с периодичностью»: at least so often is read as so often. */
const least: Recogniser<unknown> = anyPhrase(
  'с периодичностью не реже | с периодичностью не менее | с периодичностью' +
    ' | периодичность не реже | периодичность | с частотой | не реже чем | не реже' +
    ' | не менее чем | не менее | не чаще | не более | как минимум | минимум | по крайней мере' +
    ' | в среднем | примерно',
)
const basis: Recogniser<unknown> = sequence(dots, maybe(words('основе режиме порядке')))

/** «ежемесячно», «на ежегодной основе», «ежеквартально». */
const byWord: Recogniser<Frequency> = map(
  sequence<[unknown, string, unknown]>(maybe(words('на в')), word(FREQUENCY_WORDS), basis),
  ([, every]) => ({ is: 'frequency', every }),
)

const period: Recogniser<Period> = map(
  sequence<[unknown, Period, unknown]>(
    maybe(
      words(
        'учебный учебного учебных учебную учебной уч календарный календарного отчетный отчетного рабочий рабочих каждый каждого каждую',
      ),
    ),
    before(word(PERIODS), dots),
    maybe(words('учебного')),
  ),
  ([, value]) => value,
)
const countedPeriod: Recogniser<Period> = map(
  sequence<[number | null, unknown, Period]>(maybe(cardinal), maybe(mark('-')), period),
  ([count, , one]) => times(one, count ?? 1),
)

/** «2 раза», «один раз», «раз», «1-2 раза», «дважды», «2 р.»: the smaller of two numbers counts. */
const howOften: Recogniser<number> = oneOf(
  map(
    sequence<[number | null, unknown, unknown, unknown]>(
      maybe(cardinal),
      maybe(sequence(mark('-'), cardinal)),
      words('раз раза разa р'),
      dots,
    ),
    ([count]) => count ?? 1,
  ),
  word(TIMES),
)
const perWhat: Recogniser<unknown> = oneOf<unknown>(
  anyPhrase('в течение | в течении | на протяжении | в теч | в | во | за | на'),
  mark('/'),
)

/** «2 раза в год», «не реже 1 раза в месяц», «раз в 3 года», «дважды в учебный год», «1 раз/квартал». */
const timesPerPeriod: Recogniser<Frequency> = map(
  sequence<[unknown, unknown, number, unknown, unknown, Period]>(
    maybe(least),
    maybe(mark('-')),
    howOften,
    perWhat,
    dots,
    countedPeriod,
  ),
  ([, , count, , , one]) => frequency(one, count),
)
/** «ежегодно 2 раза», «ежемесячно, не реже двух раз». */
const wordThenTimes: Recogniser<Frequency> = map(
  sequence<[string, unknown, unknown, number]>(
    word(FREQUENCY_WORDS),
    maybe(mark(',')),
    maybe(least),
    notBefore(howOften, sequence(perWhat, dots, countedPeriod)),
  ),
  ([every, , , count]) => {
    const period = PERIOD_OF_WORD[every]
    return period ? frequency(period, count) : null
  },
)
/** «в год 2 раза», «в течение года два раза». */
const periodThenTimes: Recogniser<Frequency> = map(
  sequence<[unknown, unknown, Period, unknown, unknown, number]>(
    perWhat,
    dots,
    countedPeriod,
    maybe(mark(',')),
    maybe(least),
    howOften,
  ),
  ([, , one, , , count]) => frequency(one, count),
)
/** «каждый месяц», «каждые две недели», «каждый второй месяц». */
const everyPeriod: Recogniser<Frequency> = map(
  sequence<[unknown, readonly [number | null, Period]]>(
    after(
      maybe(
        anyPhrase(
          'в конце | в начале | в течение | по итогам | по окончании | по завершении | до конца' +
            ' | к концу | в | на',
        ),
      ),
      words('каждый каждую каждое каждые каждого каждой каждом'),
    ),
    // «четверти» is a period before it is a fourth.
    oneOf<readonly [number | null, Period]>(
      map(period, (one) => [null, one] as const),
      sequence<[number, Period]>(oneOf(cardinal, ordinal), period),
    ),
  ),
  ([, [count, one]]) => frequency(times(one, count ?? 1), 1),
)
/** «по кварталам», «через день». */
const spread: Recogniser<Frequency> = oneOf<Frequency>(
  map(after(words('по'), word(BY_PERIODS)), (every) => ({ is: 'frequency', every })),
  map(
    phrases({
      'через день': 'P2D',
      'через неделю попеременно': 'P2W',
      'каждый рабочий день': 'P1D',
      'в рабочие дни': 'P1D',
      'по рабочим дням': 'P1D',
      'по будням': 'P1D',
      'по будним дням': 'P1D',
      'каждый день': 'P1D',
    }),
    (every) => ({ is: 'frequency', every }),
  ),
)

export const frequencyClause: Recogniser<Frequency> = oneOf<Frequency>(
  spread,
  wordThenTimes,
  byWord,
  timesPerPeriod,
  periodThenTimes,
  everyPeriod,
)

function times({ months, days }: Period, count: number): Period {
  return months === undefined ? { days: (days ?? 1) * count } : { months: months * count }
}

/** Approximate days of a part of a month or year that months do not divide: 2 раза в месяц is P15D. */
const DAYS_OF_MONTH = 30

function frequency({ months, days = 0 }: Period, count: number): Frequency | null {
  if (count < 1 || count > 1000) return null
  if (months !== undefined && months % count === 0)
    return { is: 'frequency', every: inMonths(months / count) }
  const whole = months === undefined ? days : months === 12 ? 365 : months * DAYS_OF_MONTH
  if (whole > 100_000) return null
  if (count > whole) return { is: 'frequency', every: 'P1D', rough: true }
  const each = Math.floor(whole / count)
  const exact = whole % count === 0
  return { is: 'frequency', every: inDays(each), ...(exact ? {} : { rough: true as const }) }
}

function inMonths(months: number): string {
  return months % 12 === 0 ? `P${months / 12}Y` : `P${months}M`
}
function inDays(days: number): string {
  return days % 7 === 0 ? `P${days / 7}W` : `P${days}D`
}
