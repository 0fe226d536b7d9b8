import type { Case, Gender } from '../grammar.ts'
import { plain } from '../grammar.ts'
import { declineNoun } from './declension.ts'
import type { NounReading, Sense } from './dictionary.ts'

/**
 * Ends of words that tell a noun the tables of head nouns do not have: an unknown «сурдоинструктор» declines
 * like every word in -тор. Only suffixes that cannot be mistaken.
 */
const SUFFIXES: readonly (readonly [string, Gender, boolean, Sense])[] = [
  ['тель', 'masculine', true, 'person'],
  ['ист', 'masculine', true, 'person'],
  ['ник', 'masculine', true, 'person'],
  ['ик', 'masculine', true, 'person'],
  ['тор', 'masculine', true, 'person'],
  ['лог', 'masculine', true, 'person'],
  ['граф', 'masculine', true, 'person'],
  ['вед', 'masculine', true, 'person'],
  ['вод', 'masculine', true, 'person'],
  ['ент', 'masculine', true, 'person'],
  ['ант', 'masculine', true, 'person'],
  ['ер', 'masculine', true, 'person'],
  ['ение', 'neuter', false, 'body'],
  ['ание', 'neuter', false, 'body'],
  ['ство', 'neuter', false, 'body'],
  ['ия', 'feminine', false, 'body'],
  ['инг', 'masculine', false, 'body'],
  ['арий', 'masculine', false, 'body'],
  ['орий', 'masculine', false, 'body'],
  ['центр', 'masculine', false, 'body'],
]

const FORMS: readonly (readonly [string, NounReading])[] = SUFFIXES.flatMap(
  ([lemma, gender, animate, sense]) => {
    const paradigm = declineNoun({ lemma, gender, animate })
    return (['singular', 'plural'] as const).flatMap((number) =>
      Object.entries(paradigm[number]).map(
        ([name, form]) =>
          [
            plain(form),
            {
              nominative: paradigm[number].nominative,
              case: name as Case,
              number,
              gender,
              animate,
              sense,
            },
          ] as const,
      ),
    )
  },
)

/** Readings of a word by its suffix alone; its stem must have at least two letters before the suffix. */
export function readBySuffix(word: string): readonly NounReading[] {
  const bare = plain(word)
  return FORMS.filter(([form]) => bare.endsWith(form) && bare.length >= form.length + 2).map(
    ([form, reading]) => ({
      ...reading,
      nominative: bare.slice(0, bare.length - form.length) + reading.nominative,
    }),
  )
}
