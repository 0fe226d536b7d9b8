import { plainMarks, plainWord, romanValue } from './letters.ts'

/** A word, a number or a mark of a text, with its place. */
export interface Token {
  readonly kind: 'word' | 'number' | 'mark'
  /** Word: as `plainWord`; number: its digits; mark: one sign. */
  readonly text: string
  /** The value of a number; not a number: `NaN`. */
  readonly value: number
  /** The value of a word of Roman digits. */
  readonly roman: number | null
  readonly start: number
  readonly end: number
  /** Nothing between it and the token before. */
  readonly glued: boolean
  /** Inside quotation marks that hold words: a name. */
  readonly quoted: boolean
}
export type Tokens = readonly Token[]

const PIECE = /[\p{L}\p{M}\p{Nl}\u00ad\u200b-\u200d\u2060]+|\d+|[^\s]/gu
/** Invisible, and never a mark of its own. */
const INVISIBLE = /^[\u00ad\u200b-\u200f\u2060\ufeff\p{M}]+$/u

/** The text as words, numbers and marks; quotation marks go, what they held is `quoted`. */
export function tokensOf(text: string): Tokens {
  const plain = plainMarks(text)
  const pieces: Token[] = []
  let end = 0
  for (const match of plain.matchAll(PIECE)) {
    if (INVISIBLE.test(match[0])) continue
    const token = tokenOf(match[0], match.index, match.index === end && end > 0)
    end = token.end
    pieces.push(token)
  }
  return withoutQuotes(pieces)
}

function tokenOf(piece: string, start: number, glued: boolean): Token {
  const place = { start, end: start + piece.length, glued, quoted: false }
  if (/^\d/.test(piece)) return { kind: 'number', text: piece, value: Number(piece), roman: null, ...place }
  if (!/^[\p{L}\p{M}\p{Nl}]/u.test(piece))
    return { kind: 'mark', text: piece, value: Number.NaN, roman: null, ...place }
  const text = plainWord(piece)
  return { kind: 'word', text, value: Number.NaN, roman: romanValue(text), ...place }
}

/** Quotation marks open and close by turns; a lone number in them is a day («25» января), not a name. */
function withoutQuotes(pieces: readonly Token[]): Tokens {
  const out: Token[] = []
  let opened = -1
  for (const piece of pieces) {
    if (piece.text !== '"') {
      out.push(piece)
      continue
    }
    if (opened < 0) {
      opened = out.length
      continue
    }
    const held = out.slice(opened)
    if (held.some((token) => token.kind === 'word'))
      out.splice(opened, held.length, ...held.map((t) => ({ ...t, quoted: true })))
    opened = -1
  }
  return out
}
