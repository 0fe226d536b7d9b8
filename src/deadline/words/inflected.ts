/** Endings that Russian nouns, adjectives and ordinals take, ё written е. */
const ENDINGS = new Set(
  (
    'а я у ю е и ы о ь й ом ем ам ям ах ях ами ями ов ев ей ью ию ий ый ой ия ие иям иях ии иям иями ' +
    'ого его ому ему ая яя ое ее ые ых их ым им ыми ими ую юю ою ею'
  ).split(' '),
)

/** Finds the meaning of a word in any case by its stem: `{ квартал: 3 }` knows «кварталов». */
export function byStem<T>(table: Readonly<Record<string, T>>): (word: string) => T | null {
  const stems = new Map(Object.entries(table))
  return (word) => {
    for (let cut = 0; cut <= 4 && cut < word.length; cut++) {
      const stem = word.slice(0, word.length - cut)
      if (cut > 0 && !ENDINGS.has(word.slice(word.length - cut))) continue
      const value = stems.get(stem)
      if (value !== undefined) return value
    }
    return null
  }
}
