import {
  CONTINUOUS_PHRASES,
  EVENT_PHRASES,
  NONE_PHRASES,
  PROMPT_WORDS,
  URGENT_WORDS,
} from './fixed-phrases.ts'
import { FREQUENCY_WORDS } from './frequencies.ts'
import { LEADS } from './leads.ts'
import { UNITS } from './units.ts'

/** Words of one meaning, as the grammar knows them: small letters, «е» for «ё». */
export interface KnownWords {
  /** In Russian. */
  readonly meaning: string
  readonly words: readonly string[]
}

/** What the guide «Сроки» lists: the tables of the grammar themselves. */
export const KNOWN_WORDS: readonly KnownWords[] = [
  { meaning: 'до этого дня включительно', words: leads('by') },
  { meaning: 'повторяется', words: Object.keys(FREQUENCY_WORDS) },
  { meaning: 'единицы счёта', words: Object.keys(UNITS) },
  { meaning: 'срочно', words: URGENT_WORDS },
  { meaning: 'оперативно', words: PROMPT_WORDS },
  { meaning: 'постоянно', words: CONTINUOUS_PHRASES },
  { meaning: 'по событию', words: EVENT_PHRASES },
  { meaning: 'срока нет', words: NONE_PHRASES },
]

function leads(lead: string): readonly string[] {
  return Object.entries(LEADS).flatMap(([words, meaning]) => (meaning === lead ? [words] : []))
}
