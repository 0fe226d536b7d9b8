import { FEASTS, SEASON_STEMS } from '../words/calendar-words.ts'
import { byStem } from '../words/inflected.ts'
import {
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
import type { Stretch } from './term.ts'
import { stretch, type Whose, whose } from './whose.ts'
import { fourDigitYear, pairedYear, yearWord } from './year.ts'

/** «зима 2021-2022»: the year in which it begins. */
const winterYears: Recogniser<Whose> = map(
  sequence<[number, true, number, unknown]>(fourDigitYear, mark('-'), pairedYear, maybe(yearWord)),
  ([from]) => ({ year: from, school: false }),
)
const seasonOf = byStem(SEASON_STEMS)
/** «лето 2022 года», «весной», «летний период»; «лет» behind a number, «80-летию» are no season. */
export const season: Recogniser<Stretch> = map(
  notBefore(
    sequence<[readonly [number, number], unknown, Whose]>(
      token((t) => (t.kind === 'word' && !/^лет(и.*)?$/.test(t.text) ? seasonOf(t.text) : null)),
      maybe(words('период периода время месяцы сезон')),
      oneOf<Whose>(winterYears, whose),
    ),
    words('каникулы каникул каникулах каникулам школьные школьных школьным'),
  ),
  ([[from, to], , of]) => stretch('season', [from, 1], [to, 31], of),
)

/** «ко Дню учителя», «День Победы»: a day that has a name. */
export const feast: Recogniser<Stretch> = map(
  sequence<[readonly [number, number], Whose]>(phrases(FEASTS), whose),
  ([[m, d], of]) => stretch('feast', [m, d], [m, d], of),
)
