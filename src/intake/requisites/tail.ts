import { readNumber } from '#decision'
import type { Line, Piece } from '../reading/line.ts'
import type { Signatory, Stamp } from './requisites.ts'
import { readExecutorMark, readSignature } from './signature.ts'
import { readStamp } from './stamp.ts'
import { flat } from './words.ts'

/** What stands under the text: who signs, who prepared it; what of it is none of these. */
export interface Tail {
  /** Index of the piece where the text ends. */
  readonly from: number
  readonly signatories: readonly Signatory[]
  readonly executor: { readonly name: string; readonly phone?: string | undefined } | undefined
  readonly stamps: readonly Stamp[]
  readonly left: readonly Piece[]
}

/** The signatures end a document: behind the first of them no numbered points follow. */
export function readTail(pieces: readonly Piece[]): Tail {
  const none: Tail = { from: pieces.length, signatories: [], executor: undefined, stamps: [], left: [] }
  const lastPoint = pieces.findLastIndex(
    (piece) => piece.type === 'line' && readNumber(flat(piece.text)) !== null,
  )
  for (let at = Math.max(0, lastPoint); at < pieces.length; at++) {
    if (pieces[at]?.type !== 'line') continue
    const piece = pieces[at]
    const read =
      piece?.type === 'line' &&
      /^с\s+(?:\p{L}+\s+)?(?:приказом|распоряжением|решением|постановлением)\s+ознакомлен/iu.test(
        flat(piece.text),
      )
    const signature = readSignature(linesFrom(pieces, at), 0)
    if (signature || read) return readFrom(pieces, at)
  }
  return none
}

function linesFrom(pieces: readonly Piece[], at: number): readonly Line[] {
  const until = pieces.findIndex((piece, index) => index >= at && piece.type !== 'line')
  return pieces.slice(at, until < 0 ? undefined : until) as readonly Line[]
}

function readFrom(pieces: readonly Piece[], from: number): Tail {
  const signatories: Signatory[] = []
  const stamps: Stamp[] = []
  const left: Piece[] = []
  let executor: Tail['executor']
  for (let at = from; at < pieces.length; ) {
    const lines = linesFrom(pieces, at)
    if (lines.length === 0) {
      left.push(...pieces.slice(at, at + 1))
      at++
      continue
    }
    const signature = readSignature(lines, 0)
    const stamp = signature ? null : readStamp(lines, 0, () => false)
    const mark = signature || stamp ? null : readExecutorMark(lines, 0)
    if (signature) signatories.push(signature.value)
    else if (stamp) stamps.push(stamp.value)
    else if (mark && executor === undefined) executor = mark.value
    else left.push(...lines.slice(0, 1))
    at += signature?.next ?? stamp?.next ?? (mark && executor === mark.value ? mark.next : 1)
  }
  return { from, signatories, executor, stamps, left: left.filter(says) }
}

/** A line of nothing but strokes for the hand says nothing. */
function says(piece: Piece): boolean {
  return piece.type === 'grid' || /[\p{L}\d]/u.test(piece.text)
}
