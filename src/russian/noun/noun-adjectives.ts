import { plain } from '../grammar.ts'
import { NOUN_ADJECTIVES } from './heads.ts'

const STEMS: readonly string[] = NOUN_ADJECTIVES.map((lemma) =>
  plain(lemma).replace(/(ый|ий|ой|ая)(ся)?$/, ''),
)

/** Does an adjective of any form stand for a noun: заведующей, обучающимся, ответственным. */
export function isNounAdjective(word: string): boolean {
  return STEMS.some((stem) => word.startsWith(stem) && /^[а-я]{2,3}(ся)?$/.test(word.slice(stem.length)))
}

/** Stems of those that take an instrumental after them: заведующим отделами, управляющей советом. */
export const GOVERNS_INSTRUMENTAL: ReadonlySet<string> = new Set(['заведующ', 'управляющ', 'командующ'])
