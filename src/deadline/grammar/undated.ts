import {
  CONTINUOUS_PHRASES,
  EVENT_PHRASES,
  meaningOf,
  NONE_PHRASES,
  SPAN_NOUNS,
} from '../words/fixed-phrases.ts'
import { amount } from './amount.ts'
import { as, map, maybe, oneOf, phrase, phrases, type Recogniser, sequence, words } from './combine.ts'
import { endOfWords } from './free-words.ts'
import type { Continuous, Event, Nothing } from './term.ts'

const freeWords: Recogniser<true> = (tokens, at) => ({ value: true, next: endOfWords(tokens, at) })

/** «постоянно»; «весь период», «в течение всего срока реализации программы». */
export const continuousClause: Recogniser<Continuous> = oneOf<Continuous>(
  phrases(meaningOf(CONTINUOUS_PHRASES, { is: 'continuous' })),
  as(
    sequence(
      oneOf<unknown>(
        phrases({
          'в течение всего': 1,
          'в течении всего': 1,
          'на протяжении всего': 1,
          'на весь': 1,
          'за весь': 1,
        }),
        words('весь все'),
      ),
      maybe(words('учебного отчетного')),
      words(SPAN_NOUNS),
      freeWords,
    ),
    { is: 'continuous' },
  ),
)

/** «по мере необходимости», «согласно плану», «за 10 дней до начала мероприятия»: nothing that has a date. */
export const eventClause: Recogniser<Event> = oneOf<Event>(
  as(
    sequence(
      maybe(phrases({ 'не позднее чем': 1, 'не позднее': 1, 'не менее чем': 1, 'не позже чем': 1 })),
      oneOf(words('за')),
      amount,
      words('до перед'),
      freeWords,
    ),
    { is: 'event' },
  ),
  as(sequence(maybe(phrase('не позднее')), amount, words('до перед'), freeWords), { is: 'event' }),
  map(
    sequence<[Event, true]>(phrases(meaningOf(EVENT_PHRASES, { is: 'event' })), freeWords),
    ([event]) => event,
  ),
)

export const noneClause: Recogniser<Nothing> = phrases(meaningOf(NONE_PHRASES, { is: 'none' }))
