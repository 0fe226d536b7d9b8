import { isInfinitive } from '#russian'
import type { Token, Tokens } from '../text/tokens.ts'
import { point } from './moment.ts'

/** Words that begin another clause behind free words. */
const STOPS = new Set(
  'но не далее затем впоследствии постоянно ежегодно ежемесячно ежеквартально еженедельно ежедневно'.split(
    ' ',
  ),
)

/** «сроки, установленные графиком»: a participle behind a comma goes on with the same words. */
const PARTICIPLES =
  /^(установленн|определенн|утвержденн|указанн|предусмотренн|котор|согласованн|обозначенн|назначенн|следующ)/

export function isParticiple(token: Token | undefined): boolean {
  return token?.kind === 'word' && PARTICIPLES.test(token.text)
}

/** Free words are a phrase, not a text; the bound keeps reading linear. */
const MOST_WORDS = 60

/** Where free words end: at a comma, a bracket, a semicolon, or a word that begins another clause. */
export function endOfWords(tokens: Tokens, from: number): number {
  let next = from
  while (next < tokens.length && next < from + MOST_WORDS && !endsHere(tokens, next)) next++
  return next
}

function endsHere(tokens: Tokens, at: number): boolean {
  const here = tokens[at]
  if (here === undefined) return true
  if (here.kind === 'word')
    return (
      STOPS.has(here.text) ||
      isInfinitive(here.text) ||
      (LEADS.has(here.text) && point(tokens, at + 1) !== null)
    )
  if (here.kind !== 'mark') return false
  if (here.text === ',') return !isParticiple(tokens[at + 1])
  return ';()'.includes(here.text) || (here.text === '.' && isEnd(tokens, at))
}
/** Before a day or month they begin a date: «по графику до 1 декабря», «на педсовете в августе». */
const LEADS = new Set(['до', 'позднее', 'позже', 'в', 'к'])

/** A full stop behind a whole word ends a sentence; behind a short one it shortens. */
function isEnd(tokens: Tokens, at: number): boolean {
  return tokens[at + 1] === undefined || (tokens[at - 1]?.text.length ?? 0) > 4
}
