import { type Line, type Piece, splitLine } from '../reading/line.ts'
import { findDate, findNumber } from '../requisites/marks.ts'
import { titleOpening } from '../requisites/title.ts'

/** A head stands in the first lines. */
const FIRST_LINES = 15
/** Shorter lines hold one requisite or two. */
const LONG = 120
/** Between the kind and its date at most the name of who issues it. */
const LONGEST_ISSUER = 160

const kindInCapitals = /(?<![\p{L}«"])(?:ПРИКАЗ|РАСПОРЯЖЕНИЕ|ПОСТАНОВЛЕНИЕ|РЕШЕНИЕ)(?!\p{L})/u
const kindAtStart = /^(?:Приказ|Распоряжение|Постановление|Решение)(?!\p{L})/u

/** Words that a preamble opens with: with a capital they begin a sentence. */
const preamble =
  /(?<=[\p{L}\d»")]\s+)(?:В соответствии|В целях|Во исполнение|На основании|В связи|Руководствуясь|С целью|Заслушав|Рассмотрев|Учитывая|Согласно|В рамках|По итогам)\s/u

/** Lines that hold a whole head: letterhead, kind, date, title, preamble in one → a line for each. */
export function splitGluedHead(pieces: readonly Piece[]): readonly Piece[] {
  return pieces.flatMap((piece, at): readonly Piece[] =>
    piece.type === 'grid' || at >= FIRST_LINES || (piece.text.length < LONG && !holdsKind(piece.text))
      ? [piece]
      : cutAll(piece, cutsOf(piece.text)),
  )
}

/** «Управление образования ПРИКАЗ от 04.10.2021»: a kind in capitals behind a name, its date right behind it. */
function holdsKind(text: string): boolean {
  const kind = kindInCapitals.exec(text)
  if (!kind || !/\p{Ll}{3}/u.test(text.slice(0, kind.index))) return false
  const from = kind.index + kind[0].length
  return /^\s*(?:от\s*)?$/u.test(text.slice(from, marksBehind(text, from)?.start))
}

function cutAll(line: Line, cuts: readonly number[]): readonly Line[] {
  const lines: Line[] = []
  let rest = line
  let done = 0
  for (const cut of cuts) {
    if (line.text.slice(done, cut).trim() === '') continue
    const [head, tail] = splitLine(rest, cut - done)
    lines.push(head)
    rest = tail
    done = line.text.length - tail.text.length
  }
  return [...lines, rest]
}

/** Where a requisite ends and the next begins, in their order. */
function cutsOf(text: string): readonly number[] {
  const kind = kindInCapitals.exec(text.slice(0, 800)) ?? kindAtStart.exec(text)
  if (!kind) return titleOpening.test(text) ? preambleFrom(text, 0) : []
  const from = kind.index + kind[0].length
  const marks = marksBehind(text, from)
  if (marks === null) return titleOpening.test(text) ? preambleFrom(text, 0) : []
  const issuer = text.slice(from, marks.start).trim()
  const inCapitals = /\p{L}/u.test(issuer) && issuer === issuer.toUpperCase()
  return [
    ...letterheadIn(text.slice(0, kind.index)),
    ...(kind.index > 0 ? [kind.index] : []),
    ...(inCapitals ? [from, marks.start] : []),
    marks.end,
    ...preambleFrom(text, marks.end),
  ].filter((cut) => cut < text.length)
}

/** The date and the number right behind the kind. */
function marksBehind(text: string, from: number): { start: number; end: number } | null {
  const date = findDate(text.slice(from))
  if (!date || date.start > LONGEST_ISSUER || /[.;:]\s/u.test(text.slice(from, from + date.start)))
    return null
  const end = from + date.end
  const number = findNumber(text.slice(end))
  const isNext = number !== null && text.slice(end, end + number.start).trim() === ''
  return { start: from + date.start, end: isNext ? end + number.end : end }
}

/** «… № 1225-раАДМИНИСТРАЦИЯ ГОРОДА»: the letterhead begins with the capitals. */
function letterheadIn(before: string): readonly number[] {
  const match = /(?<=[\p{Ll}\d»")])\s*(?=\p{Lu}{4})/u.exec(before)
  const at = match ? match.index + match[0].length : -1
  return at > 0 && before.slice(at) === before.slice(at).toUpperCase() ? [at] : []
}

/** Where the preamble begins behind a title that begins at `from`. */
function preambleFrom(text: string, from: number): readonly number[] {
  const rest = text.slice(from)
  if (!titleOpening.test(rest.trim())) return []
  const match = preamble.exec(rest)
  return match && !/[.;:]\s/u.test(rest.slice(0, match.index)) ? [from + match.index] : []
}
