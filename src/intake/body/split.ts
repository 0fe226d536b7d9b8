import { findCommand, readNumber } from '#decision'
import { type Line, type Piece, splitLine } from '../reading/line.ts'

/** Lines in which the ends of paragraphs were lost → a line for each: after a command word, at points, at dashes. */
export function splitGlued(pieces: readonly Piece[]): readonly Piece[] {
  let last: readonly number[] = []
  return pieces.flatMap((piece): readonly Piece[] => {
    if (piece.type === 'grid') return [piece]
    const lines = splitDashes(splitPoints(splitCommand(piece), last))
    for (const line of lines) last = numbersOf(line.text) ?? last
    return lines
  })
}

/** «… ПРИКАЗЫВАЮ: 1. Утвердить …» */
function splitCommand(line: Line): readonly Line[] {
  for (const colon of line.text.matchAll(/:\s*(?=[\p{L}\d«–-])/gu)) {
    const end = colon.index + colon[0].length
    const command = findCommand(line.text.slice(0, colon.index + 1))
    if (command && /^(?:\d|\p{Lu}|[–-]\s*\p{L})/u.test(line.text.slice(end))) return splitLine(line, end)
  }
  return [line]
}

function numbersOf(text: string): readonly number[] | undefined {
  return readNumber(text)?.number.split('.').map(Number)
}

/** The next point in the middle of a line: only a number that comes after the one before it. */
function splitPoints(lines: readonly Line[], before: readonly number[]): readonly Line[] {
  let last = before
  return lines.flatMap((line) => {
    last = numbersOf(line.text) ?? last
    const parts: Line[] = []
    let rest = line
    for (let searched = 0; ; ) {
      const match =
        /(?<=[.;:)»]\s*)(?<![\p{L}\d]\.\d*)(?<number>\d{1,2}(?:\.\d{1,2}){0,3})[.)]?\s*(?=[«]?\p{Lu}\p{Ll}|(?<=\d\.\d{1,2}[.)]?\s*)\p{Ll}{3})/u.exec(
          rest.text.slice(searched),
        )
      if (!match) break
      const at = searched + match.index
      const number = (match.groups?.number ?? '').split('.').map(Number)
      const hung = /(?:(?<!\p{L})(?:пп?|ст|гл|рис|табл|прил|г|с|д)\.|№)\s*$/iu.test(rest.text.slice(0, at))
      if (hung || at === 0 || !follows(last, number) || !/[.)]\s*$/.test(match[0])) {
        searched = at + match[0].length
        continue
      }
      const [head, tail] = splitLine(rest, at)
      parts.push(head)
      rest = tail
      last = number
      searched = match[0].length
    }
    return [...parts, rest]
  })
}

/** 2 → 3, 2.1; 2.1 → 2.2, 3. */
function follows(last: readonly number[], number: readonly number[]): boolean {
  if (last.length === 0) return number.length === 1 && number[0] === 1
  const child = number.length === last.length + 1 && number.at(-1) === 1
  const depth = child ? last.length : number.length - 1
  if (number.length > last.length + 1) return false
  const same = number.slice(0, depth).every((each, at) => each === last[at])
  return same && (child || number.at(-1) === (last[depth] ?? 0) + 1)
}

/** «…: - провести …; - обеспечить …;» */
function splitDashes(lines: readonly Line[]): readonly Line[] {
  return lines.flatMap((line) => {
    const parts: Line[] = []
    let rest = line
    for (;;) {
      const match = /[:;]\s+(?=[-–—•]\s*\p{Ll}{2})/u.exec(rest.text)
      if (!match) return [...parts, rest]
      const [head, tail] = splitLine(rest, match.index + match[0].length)
      parts.push(head)
      rest = tail
    }
  })
}
