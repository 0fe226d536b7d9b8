import type { Line, Piece } from '../reading/line.ts'
import { flat } from './words.ts'

/** What stands under the signatures: who agreed, who certified a copy, and what is no requisite of the document. */
export type Aside = 'agreement' | 'visas' | 'certification' | 'kept'

/** How each of them begins (ГОСТ Р 7.0.97-2016, 5.20, 5.21, 5.26). The first that fits counts. */
const openings: readonly (readonly [RegExp, Aside])[] = [
  [/^лист\s+(?:согласования|визирования)|^визы|^завизирован|^визирование/iu, 'visas'],
  [/^согласован[оаы]?\s*:?$/iu, 'agreement'],
  [/^(?:(?:копия|выписка)\s+)?верн[ао](?:\s*[:.]|$|\s+(?=\p{L}+))/iu, 'certification'],
  [/^(?:рассылка|разослано|разослать|расч[её]т\s+рассылки|(?:список|лист|указатель)\s+рассылки)/iu, 'kept'],
  [/^лист\s+ознакомления|^(?:с\s+.{0,60}\s)?ознакомлен[аоы]?(?!\p{L})/iu, 'kept'],
  [/^(?:проект\s+.{0,40}|документ\s+)?(?:внес[её]н|вносит|подготовлен|подготовил[аи]?)(?!\p{L})/iu, 'kept'],
  [/^(?:отпечатано|отп\.|напечатано|экз\.|\d+\s*экз\.)/iu, 'kept'],
]

export function openingOf(piece: Piece | undefined): Aside | null {
  if (piece?.type !== 'line') return null
  const text = flat(piece.text)
  return openings.find(([pattern]) => pattern.test(text) && text.length <= LONGEST)?.[1] ?? null
}

/** Longer lines are sentences of a text. */
const LONGEST = 160

/** «Разослано: в дело – 1, …», «Лаптев И.И. ____», «М.П.»: a line that is no sentence of a text. */
export function isShort(line: Line): boolean {
  const text = flat(line.text)
  return text.length <= LONGEST && text.split(' ').length <= MOST_WORDS
}

const MOST_WORDS = 20

/** A table to be signed by those who have read. */
export function isSheet(piece: Piece): boolean {
  if (piece.type !== 'grid') return false
  const head = (piece.rows[0] ?? []).map((cell) =>
    flat(cell.map((runs) => runs.map(({ text }) => text).join('')).join(' ')),
  )
  return head.some((words) => /подпись|роспись|ознакомлен/iu.test(words))
}
