import type { Declined, Gender, GrammaticalNumber, ObliqueCase } from '../grammar.ts'
import { plain, respelled } from '../grammar.ts'
import { declineAdjective } from '../noun/adjective-forms.ts'
import { readNominative } from '../noun/nominative-nouns.ts'
import { tokenize } from '../tokens.ts'

/**
 * A phrase in the nominative → another case: «решение коллегии» → «решением коллегии», «Управление образования»
 * → «управления образования». The head and the adjectives before it change, the rest stays. A head that is not
 * known is kept as written with `certain: false`.
 */
export function inflect(phrase: string, to: ObliqueCase): Declined {
  const tokens = tokenize(phrase)
  const result = tokens.map(({ text }) => text)
  const words = tokens.flatMap((token, at) => (token.kind === 'word' ? [{ at, text: token.text }] : []))
  const adjectives: { at: number; text: string }[] = []
  for (const word of words) {
    const noun = readNominative(word.text)
    if (noun) {
      result[word.at] = respelled(word.text, noun.forms[to])
      for (const adjective of adjectives)
        result[adjective.at] = respelled(adjective.text, adjectiveForm(adjective.text, to, noun))
      return { text: result.join(''), certain: true }
    }
    if (!/(ый|ий|ой|ая|яя|ое|ее|ые|ие)(ся)?$/.test(plain(word.text))) break
    adjectives.push(word)
  }
  return { text: phrase, certain: words.length === 0 || /^[А-ЯЁ]{2,}$/.test(words[0]?.text ?? '') }
}

function adjectiveForm(
  word: string,
  to: ObliqueCase,
  noun: { gender: Gender; number: GrammaticalNumber; animate: boolean },
): string {
  return declineAdjective(plain(word), to, noun)
}

/** «решение коллегии» → «решения коллегии». An unknown head stays as written. */
export function genitive(phrase: string): string {
  return inflect(phrase, 'genitive').text
}

/** «решение коллегии» → «решению коллегии». An unknown head stays as written. */
export function dative(phrase: string): string {
  return inflect(phrase, 'dative').text
}

/** «приказ» → «приказом». An unknown head stays as written. */
export function instrumental(phrase: string): string {
  return inflect(phrase, 'instrumental').text
}
