import type { Line, Piece } from '../reading/line.ts'

/** Pieces without what only says which page it is: «Страница 2 из 3», «- 2 -», numbers that go up page by page. */
export function withoutPages(pieces: readonly Piece[]): readonly Piece[] {
  const numbers = pageNumbers(pieces)
  return pieces.filter((piece) => !numbers.has(piece) && !(piece.type === 'line' && isPage(piece)))
}

function isPage({ text }: Line): boolean {
  return /^стр(?:аница|\.)\s*\d+(?:\s+из\s+\d+)?$/iu.test(text) || /^[-–—]\s*\d{1,3}\s*[-–—]$/.test(text)
}

/** Lines of nothing but a number, each one more than the one before it, from 1 or 2 on. */
function pageNumbers(pieces: readonly Piece[]): ReadonlySet<Piece> {
  const numbers = pieces.filter(
    (piece) => piece.type === 'line' && piece.gap === 'blank' && /^\d{1,3}$/.test(piece.text),
  )
  const [first] = numbers
  const from = first?.type === 'line' ? Number(first.text) : 0
  const inOrder = numbers.every((piece, at) => piece.type === 'line' && Number(piece.text) === from + at)
  return new Set(inOrder && (from === 1 || from === 2) ? numbers : [])
}
