/** A stretch of text; `whole` is never hyphenated. */
export interface Stretch {
  readonly text: string
  readonly whole: boolean
}

/**
 * Words that no line may divide with a hyphen (Мильчин, Справочник издателя): what a no-break space binds to its
 * neighbour («12 декабря 2025», «Рябова Д.И.»), words in capitals, the command
 * that ends a preamble («приказываю:»). A no-break space before a dash binds the dash alone.
 */
const WHOLE = [
  String.raw`(?<!\S)\S*(?:\u00a0(?![–—](?:\s|$))\S+)+`,
  String.raw`(?<!\p{L})\p{Lu}{2,}(?:[-\u2011]\p{Lu}+)*(?!\p{L})[^\s\u00a0]*`,
  String.raw`(?<!\p{L})(?:приказ|распоряжа|постанов|обязыва|предлага|реш|рекоменд)\p{L}+:(?=\s*$)`,
].join('|')

/** The text cut into stretches that may be hyphenated and stretches that may not. */
export function stretches(text: string): readonly Stretch[] {
  const cut: Stretch[] = []
  let end = 0
  for (const { 0: match, index } of text.matchAll(new RegExp(WHOLE, 'gu'))) {
    // What has no word has nothing to hyphenate: «№ 14».
    if (!/\p{L}{4}/u.test(match)) continue
    if (index > end) cut.push({ text: text.slice(end, index), whole: false })
    end = index + match.length
    cut.push({ text: match, whole: true })
  }
  if (end < text.length) cut.push({ text: text.slice(end), whole: false })
  return cut
}
