import {
  after,
  as,
  before,
  map,
  mark,
  maybe,
  oneOf,
  type Recogniser,
  sequence,
  token,
  words,
} from './combine.ts'
import { dots } from './number.ts'
import type { SchoolYears } from './term.ts'
import { fourDigitYear, pairedYear } from './year.ts'

/** «учебный год», «уч.год», «у.г.», «уч. г.», «учебных года». */
export const schoolYearWord: Recogniser<unknown> = before(
  oneOf<unknown>(
    sequence(
      words('учебный учебного учебном учебному учебным учебные учебных уч учеб учебн у'),
      maybe(mark('.')),
      maybe(mark('/')),
      words('год года году годом годы годов годах годам г гг'),
    ),
    words('учгод учгода'),
  ),
  dots,
)

const shortPair = token((t) => (t.kind === 'number' && t.text.length === 2 ? 2000 + t.value : null))
const between = oneOf(mark('-'), mark('/'))

/** «2021-2022», «2021/22», «21/22»; the second year must follow the first, or close a span of years. */
const numberedPair: Recogniser<SchoolYears> = map(
  sequence<[number, unknown, unknown, number]>(
    oneOf(fourDigitYear, shortPair),
    maybe(sequence(words('г год года'), dots)),
    between,
    pairedYear,
  ),
  ([from, , , second]) => {
    const count = (second < 100 ? Math.floor(from / 100) * 100 + second : second) - from
    return count > 0 && count < 20 ? { is: 'school-years', from, count } : null
  },
)

const NEW_FORMS = 'нового новом новый новому очередного очередном очередному наступающего предстоящего'

/** «2021-2022 учебный год», «в 2021/22 уч. г.», «текущего учебного года», «учебный год», «новый учебный год». */
export const schoolYears: Recogniser<SchoolYears> = oneOf<SchoolYears>(
  map(
    sequence<[unknown, unknown, SchoolYears]>(schoolYearWord, maybe(mark(',')), numberedPair),
    ([, , years]) => years,
  ),
  before(
    after(maybe(words(NEW_FORMS)), numberedPair),
    after(maybe(sequence(words('г гг'), dots)), schoolYearWord),
  ),
  before(
    oneOf<SchoolYears>(
      as(words('следующего следующем следующий будущего будущем будущий'), {
        is: 'school-years',
        from: 'next',
        count: 1,
      }),
      as(words('текущего текущем текущий этого этом этот нынешнего нынешнем данного'), {
        is: 'school-years',
        from: 'document',
        count: 1,
      }),
      as(words(NEW_FORMS), {
        is: 'school-years',
        from: 'next',
        count: 1,
      }),
      map(
        maybe(words('всего весь полного каждого')),
        () => ({ is: 'school-years', from: null, count: 1 }) as const,
      ),
    ),
    schoolYearWord,
  ),
  map(before(fourDigitYear, schoolYearWord), (from) => ({
    is: 'school-years',
    from,
    count: 1,
    doubtful: true,
  })),
  before(oneOf(slashPair(), shortSlashPair()), maybe(sequence(words('г год года году'), dots))),
)

/** «2021/2022» needs no word: calendar years are not written so. */
function slashPair(): Recogniser<SchoolYears> {
  return map(sequence<[number, unknown, number]>(fourDigitYear, mark('/'), pairedYear), ([from, , second]) =>
    second === from + 1 || 2000 + second === from + 1 ? { is: 'school-years', from, count: 1 } : null,
  )
}
function shortSlashPair(): Recogniser<SchoolYears> {
  return map(sequence<[number, unknown, number]>(shortPair, mark('/'), shortPair), ([from, , second]) =>
    second === from + 1 && from > 2012 ? { is: 'school-years', from, count: 1 } : null,
  )
}
