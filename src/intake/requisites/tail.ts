import { findCommand, readNumber } from '#decision'
import type { Line, Piece } from '../reading/line.ts'
import { type Aside, isSheet, isShort, openingOf } from './aside.ts'
import { findBlankDate, findDate, without } from './marks.ts'
import type { Signatory, Stamp, Visa } from './requisites.ts'
import { readExecutorMark, readSignature } from './signature.ts'
import { beginsStamp, readStamp } from './stamp.ts'
import { flat } from './words.ts'

/** What stands under the text: who signs, who prepared it, who agreed; what of it is none of these. */
export interface Tail {
  /** Index of the piece where the text ends. */
  readonly from: number
  readonly signatories: readonly Signatory[]
  readonly executor: { readonly name: string; readonly phone?: string | undefined } | undefined
  readonly stamps: readonly Stamp[]
  readonly agreements: readonly Stamp[]
  readonly visas: readonly Visa[]
  readonly certification: Visa | undefined
  /** Lists of recipients and of readers: no part of the document. */
  readonly kept: readonly Piece[]
  readonly left: readonly Piece[]
}

/** The signatures end a document: behind the first of them no points follow, but those of a list of recipients. */
export function readTail(pieces: readonly Piece[]): Tail {
  const starts = pieces.flatMap((_, at) => (begins(pieces, at) ? [at] : []))
  const start = starts.find((at) => !pointsFollow(pieces, at))
  return start === undefined ? { ...new Reading(pieces.length).made } : readFrom(pieces, start)
}

function begins(pieces: readonly Piece[], at: number): boolean {
  const piece = pieces[at]
  if (piece?.type !== 'line') return false
  const isRead = openingOf(piece) === 'kept' && /ознакомлен/iu.test(piece.text)
  return isRead || readSignature(linesFrom(pieces, at), 0) !== null
}

/** Whether the text goes on behind a line: a command, or a number that is none of a list of recipients or readers. */
function pointsFollow(pieces: readonly Piece[], from: number): boolean {
  let aside: Aside | null = null
  return pieces.some((piece, at) => {
    if (at < from || piece.type !== 'line') return false
    aside = openingOf(piece) ?? aside
    const text = flat(piece.text)
    if (findCommand(text) !== null) return true
    return readNumber(text) !== null && !(aside !== null && isShort(piece))
  })
}

/** Longer than any stamp or signature. */
const MOST_LINES = 20

/** The lines from a piece on, up to a table: as many as anything under a text takes. */
function linesFrom(pieces: readonly Piece[], at: number): readonly Line[] {
  const next = pieces.slice(at, at + MOST_LINES)
  const until = next.findIndex((piece) => piece.type !== 'line')
  return next.slice(0, until < 0 ? undefined : until) as readonly Line[]
}

function readFrom(pieces: readonly Piece[], from: number): Tail {
  const reading = new Reading(from)
  for (let at = from; at < pieces.length; ) {
    const lines = linesFrom(pieces, at)
    const [piece] = pieces.slice(at, at + 1)
    if (lines.length > 0) at += reading.take(lines)
    else {
      if (piece) reading.takeGrid(piece)
      at++
    }
  }
  return reading.made
}

/** What has been read under a text so far. */
class Reading {
  readonly made: { -readonly [Key in keyof Tail]: Tail[Key] } & {
    readonly signatories: Signatory[]
    readonly stamps: Stamp[]
    readonly agreements: Stamp[]
    readonly visas: Visa[]
    readonly kept: Piece[]
    readonly left: Piece[]
  }
  #aside: Aside | null = null
  /** «СОГЛАСОВАНО» without a colon is a stamp of one; visas may follow it without a word of their own. */
  #isStamp = false

  constructor(from: number) {
    const lists = { signatories: [], stamps: [], agreements: [], visas: [], kept: [], left: [] }
    this.made = { ...lists, from, executor: undefined, certification: undefined }
  }

  /** Takes what begins at the first of the lines; gives how many of them it was. */
  take(lines: readonly Line[]): number {
    const [first] = lines
    if (!first) return 1
    return this.#takeStamp(lines) ?? this.#takeOpening(lines, first) ?? this.#takeRest(lines, first)
  }

  takeGrid(grid: Piece): void {
    const { kept, left } = this.made
    ;(this.#aside !== null || isSheet(grid) ? kept : left).push(grid)
  }

  #takeStamp(lines: readonly Line[]): number | null {
    const isPersonOfAnother = this.#aside !== 'agreement' && readSignature(lines, 0) !== null
    const stamp = isPersonOfAnother ? null : readStamp(lines, 0, (line) => openingOf(line) === 'kept')
    if (stamp === null) return null
    const isAgreement = /^СОГЛАСОВАН/u.test(stamp.value.word)
    ;(isAgreement ? this.made.agreements : this.made.stamps).push(stamp.value)
    // Those named under it agreed too; but a document is not signed by nobody.
    this.#aside = isAgreement && this.made.signatories.length > 0 ? 'agreement' : null
    this.#isStamp = /^СОГЛАСОВАН[АОЫ]?$/u.test(flat(lines[0]?.text ?? ''))
    return stamp.next
  }

  #takeOpening(lines: readonly Line[], first: Line): number | null {
    const aside = openingOf(first)
    if (aside === null) return null
    this.#aside = aside
    if (aside === 'kept') this.made.kept.push(first)
    return aside === 'certification' ? (this.#takeGlued(lines, first) ?? 1) : 1
  }

  /** «Верно: специалист И.И. Петров» in one line. */
  #takeGlued(lines: readonly Line[], first: Line): number | null {
    const text = flat(first.text).replace(/^(?:(?:копия|выписка)\s+)?верн[ао]\s*[:.]?\s*/iu, '')
    const signature = text === '' ? null : readSignature([{ ...first, text }, ...lines.slice(1)], 0, true)
    if (signature === null) return null
    this.made.certification ??= signature.value
    return signature.next
  }

  #takeRest(lines: readonly Line[], first: Line): number {
    const mark = readExecutorMark(lines, 0)
    if (mark && this.made.executor === undefined) {
      this.made.executor = mark.value
      return mark.next
    }
    if (this.#aside === 'kept' && isShort(first)) {
      this.made.kept.push(first)
      return 1
    }
    const signature = readSignature(lines, 0, this.#aside !== null)
    if (signature === null) {
      if (!this.#takeDate(first) && says(first)) this.#leave(first)
      return 1
    }
    this.#takePerson(signature.value, lines[signature.next])
    return signature.next
  }

  #takePerson(person: Signatory, next: Line | undefined): void {
    const { agreements, visas, signatories, certification } = this.made
    const isDated = next !== undefined && isDateAlone(next)
    if (this.#aside === 'agreement' && this.#isStamp && isDated) this.#aside = 'visas'
    if (this.#aside === 'agreement') agreements.push({ word: 'СОГЛАСОВАНО', ...person })
    else if (this.#aside === 'visas') visas.push(person)
    else if (this.#aside === 'certification' && certification === undefined) this.made.certification = person
    // Who agreed dates it; who signed the document did not.
    else if (signatories.length > 0 && isDated) visas.push(person)
    else signatories.push(person)
  }

  /** The day that stands under who agreed or certified; a ruled line is room for it, as there always is. */
  #takeDate(line: Line): boolean {
    if (!isDateAlone(line)) return false
    const { agreements, visas, certification } = this.made
    const date = findDate(flat(line.text))?.value
    if (this.#aside === 'certification' && certification !== undefined) {
      this.made.certification = { ...certification, date: certification.date ?? date }
      return true
    }
    const people: (Visa | Stamp)[] = this.#aside === 'agreement' ? agreements : visas
    const last = people.at(-1)
    if (last === undefined || last.date !== undefined) return false
    if (date !== undefined) people[people.length - 1] = { ...last, date }
    return true
  }

  #leave(line: Line): void {
    const { kept, left } = this.made
    ;(this.#aside === null || !isShort(line) ? left : kept).push(line)
  }
}

/** «12.03.2021», ««__» ________ 2021 г.», a ruled line for a day. */
function isDateAlone(line: Line): boolean {
  const text = flat(line.text)
  if (/^_{3,}$/.test(text)) return true
  const date = findDate(text) ?? findBlankDate(text)
  return date !== null && without(text, date).replace(/[_\s.«»"]/g, '') === '' && !beginsStamp(line)
}

/** A line of nothing but strokes for the hand says nothing. */
function says(line: Line): boolean {
  return /[\p{L}\d]/u.test(line.text)
}
