import type { Tokens } from '../text/tokens.ts'

/** Words that begin another clause behind free words. */
const STOPS = new Set(
  'но далее затем впоследствии постоянно ежегодно ежемесячно ежеквартально еженедельно ежедневно'.split(' '),
)

/** Where free words end: at a comma, a bracket, a semicolon, or a word that begins another clause. */
export function endOfWords(tokens: Tokens, from: number): number {
  let next = from
  for (; next < tokens.length; next++) {
    const here = tokens[next]
    if (!here) break
    if (here.kind === 'mark' && (',;()'.includes(here.text) || (here.text === '.' && isEnd(tokens, next))))
      break
    if (here.kind === 'word' && STOPS.has(here.text)) break
  }
  return next
}

/** A full stop behind a whole word ends a sentence; behind a short one it shortens. */
function isEnd(tokens: Tokens, at: number): boolean {
  return tokens[at + 1] === undefined || (tokens[at - 1]?.text.length ?? 0) > 4
}
