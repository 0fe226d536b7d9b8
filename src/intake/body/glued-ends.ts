import { type Line, type Piece, splitLine } from '../reading/line.ts'
import { readSignature } from '../requisites/signature.ts'
import { flat, positionPattern } from '../requisites/words.ts'

/** Lines to which the one before or after them was glued → lines of their own: a title said again, a signature. */
export function splitGluedEnds(pieces: readonly Piece[]): readonly Piece[] {
  return pieces.flatMap((piece, at): readonly Piece[] => {
    if (piece.type === 'grid' || piece.heading !== undefined) return [piece]
    return splitTitle(piece, pieces[at - 1]).flatMap(splitSignature)
  })
}

/** «Об отдыхе детей» and under it «Об отдыхе детей В целях …»: the text begins behind the title. */
function splitTitle(line: Line, above: Piece | undefined): readonly Line[] {
  if (above?.type !== 'line') return [line]
  const { text } = above
  const says = text.length > 30 && line.text.startsWith(`${text} `)
  return says && /^\s\p{Lu}/u.test(line.text.slice(text.length)) ? splitLine(line, text.length) : [line]
}

const sentenceEnd = /(?<!(?<!\p{L})\p{Lu})[.;:]\s+\p{Lu}\p{Ll}/u

/** «… возложить на Иванову Л.П. Глава администрации В.И. Петров» */
function splitSignature(line: Line): readonly Line[] {
  const ends = [...line.text.matchAll(/(?<=[\p{L}»)]\.)\s*(?=\p{Lu}\p{Ll})/gu)]
  for (const { index, 0: space } of ends.reverse()) {
    const at = index + space.length
    const tail = flat(line.text.slice(at))
    if (at === 0 || tail.length > 120 || !positionPattern.test(tail)) continue
    const rest = { ...line, text: tail, runs: [{ text: tail, bold: false }] }
    if (readSignature([rest], 0)?.next === 1 && !sentenceEnd.test(tail)) return splitLine(line, at)
  }
  return [line]
}
