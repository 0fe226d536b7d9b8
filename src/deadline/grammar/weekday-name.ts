import { WEEKDAY_SHORT, WEEKDAY_STEMS } from '../words/calendar-words.ts'
import { byStem } from '../words/inflected.ts'
import { before, map, maybe, oneOf, type Recogniser, sequence, token, word, words } from './combine.ts'
import { monthName } from './month-name.ts'
import { dots, ordinal } from './number.ts'
import type { Point, WeekdayOfMonth, YearWritten } from './term.ts'
import { yearBehind } from './year.ts'

const weekdayShort = word<number>(WEEKDAY_SHORT)
const weekdayLong = byStem<number>(WEEKDAY_STEMS)
/** «пятницу», «пт.». */
export const weekdayName: Recogniser<number> = oneOf(
  token((t) => (t.kind === 'word' ? weekdayLong(t.text) : null)),
  before(weekdayShort, dots),
)

/** «пятницам», «вторникам», «пн»: behind «по». */
export const weekdayPlural: Recogniser<number> = oneOf(
  token((t) => (t.kind === 'word' && t.text.endsWith('м') ? weekdayLong(t.text) : null)),
  before(weekdayShort, dots),
)
/** «пятницам» is no day but a rhythm. */
const weekdaySingular: Recogniser<number> = (tokens, at) =>
  tokens[at]?.text.endsWith('ам') ? null : weekdayName(tokens, at)
/** «пятницу», «ближайшую пятницу»: the first one from the document's date on. */
export const weekdayPoint: Recogniser<Point> = map(
  sequence<[unknown, number]>(
    maybe(words('ближайшей ближайшую ближайшего ближайший этой эту')),
    weekdaySingular,
  ),
  ([, weekday]) => ({ moment: { is: 'weekday', weekday }, edge: 'whole' }),
)

/** «последняя пятница мая», «вторая суббота сентября 2022 года». */
export const weekdayOfMonth: Recogniser<WeekdayOfMonth> = map(
  sequence<[number, number, number, YearWritten]>(ordinal, weekdayName, monthName, yearBehind),
  ([nth, weekday, month, year]) =>
    nth === -1 || (nth >= 1 && nth <= 5) ? { is: 'weekday-of-month', weekday, nth, month, year } : null,
)
