import type { DecisionKind } from '#decision'
import type { Line, Piece } from '../reading/line.ts'
import { readKind } from './kind.ts'
import { isMarks } from './mark-lines.ts'
import { findDate, findNumber, without } from './marks.ts'
import { isPlace } from './place.ts'
import type { Requisites } from './requisites.ts'
import { flat } from './words.ts'

/** Requisites that stand under the signatures, and what of the pieces there is none of them. */
export interface Foot {
  readonly found: Partial<Requisites>
  readonly left: readonly Piece[]
}

type Known = Pick<Requisites, 'date' | 'number' | 'place'>

/**
 * Councils put place, date and number under the signature, some sites the kind too; what the head has said already
 * stays where it is. Days behind «С приказом ознакомлены» are those of reading.
 */
export function readFoot(pieces: readonly Piece[], head: Known, kind: DecisionKind): Foot {
  let known: Known = { date: head.date, number: head.number, place: head.place }
  let read = false
  const left = pieces.filter((piece, at) => {
    if (piece.type !== 'line') return true
    read ||= /ознакомлен/iu.test(piece.text)
    if (read) return true
    if (isKindAlone(piece)) return readKind(flat(piece.text))?.kind !== kind
    const said = markOf(piece, pieces[at - 1])
    if (said === null || clash(said, known)) return true
    known = { ...known, ...said }
    return false
  })
  return { found: known, left }
}

function isKindAlone({ text }: Line): boolean {
  const kind = readKind(flat(text))
  return kind?.rest === '' && kind.date === undefined && kind.number === undefined
}

/** What a line under the signature says, when it is a mark alone: «№ 41», «20 апреля 2017 года». */
function markOf(line: Line, above: Piece | undefined): Known | null {
  const text = flat(line.text)
  // «Распоряжение / 500»: a number needs no mark under its kind.
  if (/^\d[\d/-]*\p{Ll}?$/u.test(text) && above?.type === 'line' && isKindAlone(above))
    return { number: text }
  if (!isMarks(line)) return null
  const date = findDate(text)
  const number = findNumber(text)
  const rest = without(text, date, number)
  const place = isPlace(rest) ? rest : undefined
  return {
    ...(date?.value && { date: date.value }),
    ...(number?.value && { number: number.value }),
    ...(place !== undefined && { place }),
  }
}

function clash(said: Known, known: Known): boolean {
  return (
    Object.keys(said).length === 0 ||
    (said.date !== undefined && known.date !== undefined) ||
    (said.number !== undefined && known.number !== undefined) ||
    (said.place !== undefined && known.place !== undefined)
  )
}
