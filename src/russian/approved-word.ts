import { plain } from './grammar.ts'
import { DOCUMENT_NOUNS, PLURAL_DOCUMENTS } from './noun/documents.ts'

/** УТВЕРЖДЕН of the approval stamp, agreeing with what is approved. */
export interface ApprovedWord {
  readonly word: 'УТВЕРЖДЕН' | 'УТВЕРЖДЕНА' | 'УТВЕРЖДЕНО' | 'УТВЕРЖДЕНЫ'
  /** `false`: the head noun was not found, or its gender is a guess. */
  readonly certain: boolean
}

const BY_GENDER = { masculine: 'УТВЕРЖДЕН', feminine: 'УТВЕРЖДЕНА', neuter: 'УТВЕРЖДЕНО' } as const

/** Ends of words that betray gender and number of nouns the tables do not have. The first that fits wins. */
const BY_ENDING: readonly (readonly [RegExp, ApprovedWord['word']])[] = [
  [/(ения|ания|ции|ства|ики|оры|еры|исты|ки|ги|ты|мы|ны|лы|сы|ды|вы|зы|ры)$/, 'УТВЕРЖДЕНЫ'],
  [/(ие|ство|о)$/, 'УТВЕРЖДЕНО'],
  [/(ость|а|я)$/, 'УТВЕРЖДЕНА'],
  [/[бвгджзклмнпрстфхцчшщй]$/, 'УТВЕРЖДЕН'],
]

const ADJECTIVE = /(ый|ий|ой|ая|яя|ое|ее|ые|ие|ого|его|ых|их)(ся)?$/
const BY_ADJECTIVE: readonly (readonly [RegExp, ApprovedWord['word']])[] = [
  [/(ые|ие)(ся)?$/, 'УТВЕРЖДЕНЫ'],
  [/(ое|ее)(ся)?$/, 'УТВЕРЖДЕНО'],
  [/(ая|яя)(ся)?$/, 'УТВЕРЖДЕНА'],
  [/(ый|ий|ой)(ся)?$/, 'УТВЕРЖДЕН'],
]

/**
 * The word of an approval stamp that agrees with the head noun of what is approved (ГОСТ Р 7.0.97-2016, 5.16):
 * «Комплексный план …» → УТВЕРЖДЕН, «ДОРОЖНАЯ КАРТА …» → УТВЕРЖДЕНА, «Положение …» → УТВЕРЖДЕНО,
 * «Методические рекомендации …» → УТВЕРЖДЕНЫ.
 */
export function approvedWord(title: string): ApprovedWord {
  const words =
    withoutLetterSpaces(title)
      .match(/[А-Яа-яЁё]+(?:-[А-Яа-яЁё]+)*/g)
      ?.map(plain) ?? []
  let adjective: ApprovedWord['word'] | undefined
  for (const word of words) {
    const known = knownNoun(word)
    if (known) return { word: known, certain: true }
    if (!ADJECTIVE.test(word)) {
      const guess = BY_ENDING.find(([ending]) => ending.test(word))?.[1]
      return adjective ? { word: adjective, certain: true } : { word: guess ?? 'УТВЕРЖДЕНО', certain: false }
    }
    adjective ??= BY_ADJECTIVE.find(([ending]) => ending.test(word))?.[1]
  }
  return { word: adjective ?? 'УТВЕРЖДЕНО', certain: false }
}

/** «П Л А Н» → «ПЛАН». */
function withoutLetterSpaces(title: string): string {
  return title.replace(/(?<![А-яЁё])(?:[А-ЯЁ][\s\u00a0]){2,}[А-ЯЁ](?![А-яЁё])/g, (word) =>
    word.replace(/[\s\u00a0]/g, ''),
  )
}

function knownNoun(word: string): ApprovedWord['word'] | undefined {
  if (PLURAL_DOCUMENTS.has(word)) return 'УТВЕРЖДЕНЫ'
  const parts = [word, ...word.split('-')]
  const noun = parts.map((part) => DOCUMENT_NOUNS.get(part)).find((one) => one !== undefined)
  return noun && BY_GENDER[noun.gender]
}
