/** Words of a text as a careful reader counts them: three letters or two digits and more. */
export function wordsOf(text: string): readonly string[] {
  return (
    text
      .normalize('NFC')
      // Words that a lost space glued: «образованияВ.В.», «ПРИКАЗот».
      .replace(/(?<=[а-яё])(?=[А-ЯЁ])|(?<=[А-ЯЁ]{2})(?=[а-яё])/gu, ' ')
      .toLowerCase()
      .replaceAll('ё', 'е')
      .match(/[а-яa-z]{3,}|\d{2,}/g) ?? []
  )
}

/** Words of the original that the source does not have, counted one by one. */
export function lostWords(original: string, source: string): readonly string[] {
  const counts = new Map<string, number>()
  for (const word of wordsOf(source)) counts.set(word, (counts.get(word) ?? 0) + 1)
  // A word that a line's end broke is one word again.
  const whole = original.replace(/(\p{L}+)-\s*\n\s*(\p{Ll}+)/gu, (_, head: string, rest: string) =>
    source.includes(head + rest) ? head + rest : `${head}-${rest}`,
  )
  return wordsOf(whole).filter((word) => {
    const left = counts.get(word) ?? 0
    counts.set(word, left - 1)
    return left <= 0
  })
}
