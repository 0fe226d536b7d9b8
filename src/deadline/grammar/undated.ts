import {
  CONTINUOUS_PHRASES,
  EVENT_NOUNS,
  EVENT_PHRASES,
  HOLIDAY_KINDS,
  meaningOf,
  NONE_PHRASES,
  SPAN_NOUNS,
} from '../words/fixed-phrases.ts'
import { byStem } from '../words/inflected.ts'
import { amount } from './amount.ts'
import {
  anyPhrase,
  as,
  longestOf,
  map,
  mark,
  maybe,
  oneOf,
  phrase,
  phrases,
  type Recogniser,
  sequence,
  token,
  words,
} from './combine.ts'
import { endOfWords, isParticiple } from './free-words.ts'
import { digits } from './number.ts'
import type { Continuous, Event, Nothing } from './term.ts'

const freeWords: Recogniser<true> = (tokens, at) => ({ value: true, next: endOfWords(tokens, at) })

/** «постоянно»; «весь период», «в течение всего срока реализации программы». */
export const continuousClause: Recogniser<Continuous> = oneOf<Continuous>(
  phrases(meaningOf(CONTINUOUS_PHRASES, { is: 'continuous' })),
  as(
    sequence(
      oneOf<unknown>(
        anyPhrase('в течение всего | в течении всего | на протяжении всего | на весь | за весь'),
        words('весь все'),
      ),
      maybe(words('учебного отчетного учебный отчетный')),
      words(SPAN_NOUNS),
      freeWords,
    ),
    { is: 'continuous' },
  ),
)

/** A word that describes the noun behind it. */
const describing: Recogniser<unknown> = maybe(
  token((t) =>
    t.kind === 'word' && /(ому|ему|ого|его|ой|ей|ый|ий|ая|ые|ие|ом|ем|ых|их|ии|ия|ую|ении)$/.test(t.text)
      ? true
      : null,
  ),
)
/** «в установленные приказом сроки», «в установленном порядке»: set by something else. */
const setTerm: Recogniser<true> = (tokens, at) => {
  if (tokens[at]?.text !== 'в' || !isParticiple(tokens[at + 1])) return null
  for (let next = at + 2; next < at + 8; next++)
    if (['срок', 'сроки', 'порядке'].includes(tokens[next]?.text ?? ''))
      return { value: true, next: endOfWords(tokens, next + 1) }
  return null
}
const eventNounOf = byStem<true>(Object.fromEntries(EVENT_NOUNS.map((stem) => [stem, true as const])))
const eventNoun: Recogniser<true> = token((t) => (t.kind === 'word' ? eventNounOf(t.text) : null))

/** «не позднее чем за 5 дней до начала олимпиады»: counted back from what has no date. */
export const countedBefore: Recogniser<Event> = longestOf<Event>(
  as(
    sequence(
      maybe(anyPhrase('не позднее чем | не позднее | не менее чем | не позже чем')),
      oneOf(words('за')),
      amount,
      words('до перед'),
      freeWords,
    ),
    { is: 'event' },
  ),
  as(sequence(maybe(phrase('не позднее')), amount, words('до перед'), freeWords), { is: 'event' }),
)

/** «по мере необходимости», «согласно плану», «за 10 дней до начала мероприятия»: nothing that has a date. */
export const eventClause: Recogniser<Event> = longestOf<Event>(
  countedBefore,
  as(
    sequence(
      maybe(words('в на до к после')),
      maybe(words(HOLIDAY_KINDS)),
      words('каникулы каникул каникулах каникулам'),
      freeWords,
    ),
    { is: 'event' },
  ),
  as(sequence(words('к ко до после перед во на при'), describing, eventNoun, freeWords), { is: 'event' }),
  as(setTerm, { is: 'event' }),
  as(sequence(words('в'), describing, describing, words('срок сроки')), { is: 'event' }),
  as(sequence(words('к ко'), digits, mark('-'), words('летию летнему'), freeWords), { is: 'event' }),
  map(
    sequence<[Event, true]>(phrases(meaningOf(EVENT_PHRASES, { is: 'event' })), freeWords),
    ([event]) => event,
  ),
)

export const noneClause: Recogniser<Nothing> = phrases(meaningOf(NONE_PHRASES, { is: 'none' }))
