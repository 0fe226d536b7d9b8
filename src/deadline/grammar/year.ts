import {
  after,
  as,
  before,
  map,
  mark,
  maybe,
  notBefore,
  oneOf,
  phrases,
  type Recogniser,
  sequence,
  token,
  words,
} from './combine.ts'
import { monthName } from './month-name.ts'
import { digits, dots } from './number.ts'
import type { YearWritten } from './term.ts'

/** «г.», «гг.», «год», «года», with a doubled «г.г.». */
export const yearWord: Recogniser<unknown> = sequence(
  words('г гг год года году годом годы годов годах годам'),
  dots,
  maybe(sequence(words('г'), dots)),
)

/** «т.г.», «этого года», «следующего года»: a year by its place beside the document's. */
const spokenYear: Recogniser<YearWritten> = oneOf<YearWritten>(
  before(
    phrases<YearWritten>({
      'т г': 'document',
      'с г': 'document',
      'т году': 'document',
      'сл г': 'next',
      'след года': 'next',
      'того же года': 'document',
      тг: 'document',
      сг: 'document',
    }),
    dots,
  ),
  before(
    oneOf<YearWritten>(
      as(
        words(
          'текущего текущем текущий этого этом этот сего нынешнего нынешнем нынешний данного данном настоящего',
        ),
        'document',
      ),
      as(words('следующего следующем следующий будущего будущем будущий очередного очередном'), 'next'),
    ),
    sequence(maybe(words('календарного календарном календарный')), words('года году год г'), dots),
  ),
)

const fullYear: Recogniser<number> = token((t) =>
  t.kind === 'number' && t.text.length === 4 && t.value >= 1900 && t.value < 2200 ? t.value : null,
)
const shortYear: Recogniser<number> = token((t) =>
  t.kind === 'number' && t.text.length === 2 ? 2000 + t.value : null,
)

/** A year that stands alone: «2022», «2022 г.», «т.г.»; two digits only with «г.» behind. */
export const year: Recogniser<YearWritten> = oneOf<YearWritten>(
  before(fullYear, maybe(yearWord)),
  before(shortYear, yearWord),
  spokenYear,
)
export const fourDigitYear = fullYear

/** «-2024» behind a year: together they are a span, and not the year of what stands before. */
const anotherYear: Recogniser<unknown> = sequence(
  oneOf(mark('-'), mark('/')),
  oneOf<unknown>(
    fullYear,
    notBefore(
      token((t) => (t.kind === 'number' && t.text.length === 2 && t.glued ? true : null)),
      oneOf<unknown>(monthName, mark('.')),
    ),
  ),
)

/** The year behind a day or month: «, 2022 года», «-2022», «22 г.», or none. */
export const yearBehind: Recogniser<YearWritten> = (tokens, at) =>
  behind(tokens, at) ?? { value: null, next: at }
const behind: Recogniser<YearWritten> = oneOf<YearWritten>(
  after(
    maybe(oneOf(mark(','), mark('.'), mark('-'))),
    // «2021 г. – 2022 г.»: the word closes the first year, «2021-2022» goes together.
    oneOf<YearWritten>(before(oneOf(fullYear, shortYear), yearWord), notBefore(year, anotherYear)),
  ),
  after(mark('/'), before(fullYear, maybe(yearWord))),
)
/** The second year of a pair: «2024», «24». */
export const pairedYear: Recogniser<number> = map(digits, (n) =>
  n >= 100 ? (n >= 1900 && n < 2200 ? n : null) : n,
)
