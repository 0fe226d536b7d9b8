/** Latin letters that nobody can tell from Russian ones on the screen. */
const russian: Readonly<Record<string, string>> = {
  ...Object.fromEntries([...'aceopxy'].map((letter, at) => [letter, 'асеорху'[at] ?? letter])),
  ...Object.fromEntries([...'ABCEHKMOPTXYkm'].map((letter, at) => [letter, 'АВСЕНКМОРТХУкм'[at] ?? letter])),
}

/** A word typed partly with Latin letters, in Russian ones; `null` for a word of one alphabet. */
export function inRussianLetters(word: string): string | null {
  if (!/[а-яё]/iu.test(word) || !/[a-z]/i.test(word)) return null
  return [...word].map((letter) => russian[letter] ?? letter).join('')
}
