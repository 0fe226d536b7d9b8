/** Latin letters that nobody can tell from Russian ones on the screen. */
const russian: Readonly<Record<string, string>> = {
  a: 'а',
  c: 'с',
  e: 'е',
  o: 'о',
  p: 'р',
  x: 'х',
  y: 'у',
  A: 'А',
  B: 'В',
  C: 'С',
  E: 'Е',
  H: 'Н',
  K: 'К',
  M: 'М',
  O: 'О',
  P: 'Р',
  T: 'Т',
  X: 'Х',
  // As small as they are, these pass for «к» and «м».
  k: 'к',
  m: 'м',
}

/**
 * Words typed partly with Latin letters that look Russian, in Russian ones; `null` for words of one alphabet, and
 * for those whose Latin letters look like none («VIP-зал»).
 */
export function inRussianLetters(words: string): string | null {
  if (!/[а-яё]/iu.test(words) || !/[a-z]/i.test(words)) return null
  const retyped = [...words].map((letter) => russian[letter] ?? letter).join('')
  return /[a-z]/i.test(retyped) ? null : retyped
}
