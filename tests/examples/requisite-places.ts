/** Where requisites stand in a finished PDF, ours or LibreOffice's: the numbers of the standard, in millimetres. */
import { expect } from 'vitest'
import type { Run } from '../output/pdf/measure.ts'
import { left, right, widthOf } from './requisites.ts'

/** How far a program may be off, mm. */
type Off = number

interface Piece {
  readonly page: number
  readonly text: string
  readonly left: number
  readonly right: number
  readonly baseline: number
  readonly size: number
}

/** Runs that stand on one baseline and touch: words of one cell or line. */
function piecesOf(runs: readonly Run[]): readonly Piece[] {
  const pieces: Piece[] = []
  for (const run of runs) {
    const last = pieces.at(-1)
    const near = last && run.left - last.right < 2 && run.left - last.right > -0.5
    if (last && near && last.page === run.page && Math.abs(last.baseline - run.baseline) < 0.1)
      pieces[pieces.length - 1] = { ...last, text: last.text + run.text, right: run.right }
    else pieces.push(run)
  }
  return pieces
}

/** Programs part words and numbers into runs as they like: spaces do not count. */
const plain = (text: string) => text.replace(/[\s\u00a0]+/gu, '').replaceAll('\u2011', '-')

function finder(pieces: readonly Piece[]) {
  return (start: string, after: Piece | undefined = undefined): Piece => {
    const from = after ? pieces.indexOf(after) + 1 : 0
    const found = pieces.find((piece, at) => at >= from && plain(piece.text).startsWith(plain(start)))
    if (!found) throw new Error(`Nothing begins with «${start}»`)
    return found
  }
}

export function expectEverything(runs: readonly Run[], date: string, off: Off): void {
  const pieces = piecesOf(runs)
  const find = finder(pieces)
  const width = widthOf(date)
  const at = (piece: Piece, place: number) =>
    expect(Math.abs(piece.left - place), piece.text).toBeLessThan(off)
  const ends = (piece: Piece, place: number) =>
    expect(Math.abs(piece.right - place), piece.text).toBeLessThan(off)

  // 29: the top margin, at the right; 27: the lower one.
  const control = find('Контроль')
  expect(control.page).toBe(1)
  expect(control.baseline).toBeGreaterThan(10)
  expect(control.baseline).toBeLessThan(20)
  ends(control, right)
  const receipt = find('Вх. № 205')
  expect(receipt.page).toBe(1)
  expect(receipt.baseline).toBeGreaterThan(277)
  expect(receipt.right).toBeLessThan(date < '2025' ? right : 180)

  // 14, 15, 16: at the right, no wider than the edition allows.
  for (const word of [
    'Для служебного',
    'Экз. № 1',
    'Руководителям',
    'Главе округа',
    'П.П. Липину',
    'ул. Школьная',
  ])
    at(find(word), right - width)
  const [person, document, body] = [
    find('УТВЕРЖДАЮ'),
    find('УТВЕРЖДЕН'),
    find('УТВЕРЖДЕН', find('УТВЕРЖДЕН')),
  ]
  at(person, left)
  for (const stamp of [document, body]) at(stamp, right - width)
  expect(Math.abs(person.baseline - document.baseline)).toBeLessThan(0.1)
  expect(body.baseline).toBeGreaterThan(document.baseline + 10)

  // 22, 23: the name ends at the right margin, on the last line of the position; the frame stands between them.
  const frame = find('ДОКУМЕНТ')
  const head = find('А.В. Кречетов')
  ends(head, right)
  expect(frame.size).toBeCloseTo(8, 1)
  expect(frame.right).toBeLessThan(head.left)
  expect(frame.left).toBeGreaterThan(find('Начальник управления').right)
  const acting = find('О.Н. Берёзкина-Заозёрская')
  ends(acting, right)
  const position = pieces.filter(
    (piece) =>
      piece.page === acting.page &&
      piece.baseline > head.baseline + 1 &&
      piece.baseline < acting.baseline + 0.1 &&
      piece.left < left + 1,
  )
  expect(position.length).toBeGreaterThanOrEqual(4)
  expect(Math.max(...position.map(({ baseline }) => baseline))).toBeCloseTo(acting.baseline, 1)
  expect(Math.max(...position.map((line) => line.right))).toBeLessThan(left + width + off)
  // At least three lines of the text are on the page of the signatures.
  const text = pieces.filter(
    (piece) => piece.page === head.page && piece.baseline > 20 && piece.baseline < frame.baseline - 1,
  )
  expect(new Set(text.map(({ baseline }) => Math.round(baseline))).size).toBeGreaterThanOrEqual(3)

  // 24: on the page of the signatures.
  const seal = find('М.П.')
  expect(seal.page).toBe(acting.page)
  expect(seal.baseline).toBeGreaterThan(acting.baseline)

  // 20, 21, 26: at the left margin, neighbours as far to the right as stamps stand.
  const agreed = find('СОГЛАСОВАНО')
  at(agreed, left)
  at(find('СОГЛАСОВАНО', agreed), right - width)
  at(find('Юрист управления'), left)
  at(find('Бухгалтер управления'), right - width)
  at(find('Верно'), left)
  ends(find('А.Д. Голубева'), right)

  // 25, 30: at the foot of the last page, in smaller type.
  const last = Math.max(...runs.map(({ page }) => page))
  for (const word of ['Петрова', '2-14-30', 'В дело № 01-12']) {
    const mark = find(word)
    expect(mark.page).toBe(last)
    expect(mark.size).toBeCloseTo(10, 1)
    at(mark, left)
  }
  expect(find('В дело').baseline).toBeGreaterThan(270)
  expect(find('В дело').baseline).toBeLessThan(277)
}

/** 31: the corner of 2025 is free of all text. */
export function expectFreeCorner(runs: readonly Run[]): void {
  const inCorner = runs.filter((run) => run.page === 1 && run.right > 178 && run.baseline > 266)
  expect(inCorner.map(({ text }) => text)).toEqual([])
}

/** More signatures than a page holds: each whole and for itself, the first with three lines of text. */
export function expectMany(runs: readonly Run[], off: Off): void {
  const names = piecesOf(runs).filter(({ text }) => /Полевая|Кречетов/u.test(text))
  expect(names).toHaveLength(40)
  for (const name of names) {
    expect(Math.abs(name.right - right), name.text).toBeLessThan(off)
    expect(name.baseline).toBeGreaterThan(20)
    expect(name.baseline).toBeLessThan(277)
  }
  for (const [at, name] of names.entries()) {
    const next = names[at + 1]
    if (next && next.page === name.page) expect(next.baseline - name.baseline).toBeGreaterThan(8)
  }
  const [first] = names
  const text = runs.filter((run) => run.page === first?.page && /Директорам|порядке|мая/u.test(run.text))
  expect(new Set(text.map(({ baseline }) => Math.round(baseline))).size).toBeGreaterThanOrEqual(3)
}

/** Equal positions: two to a row, the names on one level. */
export function expectEqual(runs: readonly Run[], off: Off): void {
  const find = finder(piecesOf(runs))
  const [one, other, third] = ['А.В. Кречетов', 'О.Н. Шубина', 'И.С. Мельник'].map((name) => find(name))
  const half = left + (right - left - 10) / 2
  expect(Math.abs((one?.baseline ?? 0) - (other?.baseline ?? 1))).toBeLessThan(0.1)
  expect(Math.abs((one?.right ?? 0) - half)).toBeLessThan(off)
  expect(Math.abs((other?.right ?? 0) - right)).toBeLessThan(off)
  expect(Math.abs((third?.right ?? 0) - half)).toBeLessThan(off)
  expect(third?.baseline).toBeGreaterThan(one?.baseline ?? Infinity)
  expect(Math.abs(find('Начальник управления культуры').left - (half + 10))).toBeLessThan(off)
}
