/**
 * Bound words that no line of so many letters holds part again where they must, or they would run over the next cell.
 */
export function loosened(bound: string, letters: number): string {
  let filled = 0
  return bound.replace(/\S+|\s/g, (piece, at: number) => {
    const next = /^\S+/.exec(bound.slice(at + 1))?.[0].length ?? 0
    if (/\S/.test(piece)) filled += piece.length
    else if (piece !== '\u00a0') filled = 0
    else if (filled + 1 + next <= letters) filled += 1
    else {
      filled = 0
      return ' '
    }
    return piece
  })
}
