import { findCommand, readNumber } from '#decision'
import type { Line, Piece } from './reading/line.ts'
import { beginsAnnex } from './requisites/annex-mark.ts'
import { isShort } from './requisites/aside.ts'
import { annexTitle, readKind } from './requisites/kind.ts'
import { readSignature } from './requisites/signature.ts'
import { beginsStamp } from './requisites/stamp.ts'
import { flat } from './requisites/words.ts'

/** A document and the annexes that stand behind it in the same file. */
export interface Parts {
  readonly main: readonly Piece[]
  readonly annexes: readonly (readonly Piece[])[]
}

/**
 * Parts a file at «Приложение № …» lines that stand behind the text of a document, and at a stamp of approval
 * behind its signatures. A file that begins with the mark of an annex is an annex alone.
 */
export function partsOf(pieces: readonly Piece[]): Parts {
  const starts = annexStarts(pieces)
  const [first = pieces.length] = starts
  return {
    main: pieces.slice(0, first),
    annexes: starts.map((start, at) => pieces.slice(start, starts[at + 1] ?? pieces.length)),
  }
}

function annexStarts(pieces: readonly Piece[]): readonly number[] {
  const starts: number[] = []
  let issued = false
  let signed = false
  let signedTo = 0
  let isAnnex = false
  for (const [at, piece] of pieces.entries()) {
    if (piece.type === 'grid') continue
    const text = flat(piece.text)
    if (!issued && beginsAnnex(piece)) isAnnex = true
    if (!issued && readKind(text)?.rest === '') issued = true
    if (findCommand(text) !== null || (readNumber(text) !== null && !isAnnex)) issued = true
    const signature = issued && at > 2 ? readSignature(lines(pieces, at), 0) : null
    if (signature) signedTo = Math.max(signedTo, at + signature.next)
    signed ||= signature !== null
    const begins =
      beginsAnnex(piece) ||
      (signed && starts.length === 0 && isTitleAlone(pieces, at, signedTo)) ||
      (signed && beginsStamp(piece) && starts.length === 0 && !/^согласован/iu.test(text))
    const close = starts.length > 0 && wordsBetween(pieces, starts.at(-1) ?? 0, at) < 3
    if (begins && (issued || starts.length > 0) && !close && (!isAnnex || beginsAnnex(piece)) && at > 0)
      starts.push(at)
  }
  return isAnnex && !signed ? [] : starts
}

/** «План мероприятий …» right under the signatures, and what it heads: an annex whose mark was lost. */
function isTitleAlone(pieces: readonly Piece[], at: number, signedTo: number): boolean {
  const [line, next] = pieces.slice(at, at + 2)
  if (line?.type !== 'line' || next === undefined || at < signedTo) return false
  const text = flat(line.text)
  const isTitle =
    line.gap !== 'none' && /^[\p{Lu}«]/u.test(text) && annexTitle.test(text) && !/[.;:]$/.test(text)
  const between = pieces.slice(signedTo, at)
  const isUnder = between.every(
    (piece) => piece.type === 'line' && isShort(piece) && readNumber(flat(piece.text)) === null,
  )
  return (
    isTitle &&
    isUnder &&
    pieces.slice(at + 1).every((piece) => piece.type === 'grid' || !findCommand(piece.text))
  )
}

function lines(pieces: readonly Piece[], at: number): readonly Line[] {
  return pieces.slice(at, at + 8).flatMap((piece) => (piece.type === 'line' ? [piece] : []))
}

function wordsBetween(pieces: readonly Piece[], from: number, to: number): number {
  return pieces
    .slice(from, to)
    .flatMap((piece) => (piece.type === 'grid' ? ['table', 'table', 'table'] : flat(piece.text).split(' ')))
    .length
}
