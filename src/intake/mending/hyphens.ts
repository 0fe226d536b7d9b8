import { isInfinitive } from '#russian'
import { cutRuns, joinLines, type Line, type Piece, withRuns } from '../reading/line.ts'

/** Endings that are no words alone: a hyphen before them is only a line's end. */
const endings =
  /^(?:(?:[аеоуя]?ни[еяюйи]|[аеоуя]?ци[яийюе]|ност|тельн|ств|вани|ющ|тел[ьяюеи])\p{L}*|ск(?:ий|ая|ое|ого|ой|ому|им|их|ую|ие))$/u

/** First parts of words that are written with a hyphen: «организационно-методический», «юго-западный». */
const firstParts =
  /^(?:\p{L}+(?:ическ|альн|ивн|онн|енн|ельн|арн|ебн|ортн|одн|уховн|авов)о|северо|юго|военно|медико|психолого|научно|кадрово)$/iu
/** Nouns that make a pair with another one: «семинар-практикум», «планом-графиком». */
const paired =
  /^(?:(?:семинар|план|мастер|конкурс|смотр|класс|клуб|театр|лагер|форум|фестивал|вебинар|тренинг|диспут|урок|школ|игр|акци|педагог|выставк|ярмарк|пресс|интернет|бизнес|медиа|вице)(?:\p{L}{0,3}))$/iu

/**
 * Lines whose last word goes on at the start of the next line → the word is whole, and its hyphen stays only where it
 * is the word's own. The rest of a text tells first, then what words can be.
 */
export function withWholeWords(pieces: readonly Piece[]): readonly Piece[] {
  if (!pieces.some((piece, at) => isBroken(piece, pieces[at + 1]))) return pieces
  const text = pieces.map((piece) => (piece.type === 'line' ? piece.text : '')).join('\n')
  const words = new Set(text.toLowerCase().match(/\p{L}+(?:-\p{L}+)*/gu))
  const joined: Piece[] = []
  for (const piece of pieces) {
    const above = joined.at(-1)
    if (above?.type === 'line' && piece.type === 'line' && isBroken(above, piece)) {
      const { first, second } = moved(above, piece, words)
      joined[joined.length - 1] = first
      if (second) joined.push(second)
    } else joined.push(piece)
  }
  return joined
}

function isBroken(first: Piece, second: Piece | undefined): boolean {
  return (
    first.type === 'line' &&
    second?.type === 'line' &&
    /\p{L}-$/u.test(first.text) &&
    /^\p{Ll}/u.test(second.text)
  )
}

/** The rest of the word, with the signs behind it, brought up to its beginning. */
function moved(
  above: Line,
  line: Line,
  words: ReadonlySet<string>,
): { readonly first: Line; readonly second: Line | null } {
  const head = /\p{L}+(?=-$)/u.exec(above.text)?.[0] ?? ''
  const rest = /^\p{Ll}+/u.exec(line.text)?.[0] ?? ''
  const isOwn = ownsHyphen(head.toLowerCase(), rest, words)
  const start = isOwn ? above : withRuns(above, cutRuns(above.runs, 0, above.text.length - 1))
  const length = /^\S+/u.exec(line.text)?.[0].length ?? 0
  const end = withRuns(line, cutRuns(line.runs, 0, length))
  const left = withRuns(line, cutRuns(line.runs, length, line.text.length))
  return { first: joinLines(start, end, ''), second: left.text === '' ? null : { ...left, goesOn: true } }
}

function ownsHyphen(head: string, rest: string, words: ReadonlySet<string>): boolean {
  if (words.has(`${head}-${rest}`)) return true
  if (words.has(head + rest) || isInfinitive(head + rest) || endings.test(rest)) return false
  if (![head, rest].every((part) => /[аеёиоуыэюя]/u.test(part)) || /^[ьъы]/u.test(rest)) return false
  return firstParts.test(head) || paired.test(head)
}
