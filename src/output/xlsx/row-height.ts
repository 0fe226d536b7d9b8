/** Times New Roman 11 pt stands 15 pt high in a spreadsheet; a little air is left under the last line. */
const lineHeight = 15
const air = 2
/** A spreadsheet's row is never higher. */
const highest = 409

/** Widths of Times New Roman against its digit, which is what a column's width counts in; any other letter is 1. */
const widths: readonly { readonly letters: RegExp; readonly width: number }[] = [
  { letters: /[№—]/u, width: 2 },
  { letters: /[\p{Lu}жмфшщыюmw%]/u, width: 1.4 },
  { letters: /[аегзстэьяaces]/u, width: 0.88 },
  { letters: /[()[\]r-]/u, width: 0.67 },
  { letters: /[\s.,;:!|'iljtf/]/u, width: 0.55 },
]

/** Cells' room that borders and padding take, in digits. */
const padding = 1

/**
 * Height of a row in points, so that no cell's words are cut off. Spreadsheets find it themselves only when they
 * feel like it: LibreOffice does not when it prints from the command line.
 */
export function rowHeight(cells: readonly { readonly text: string; readonly width: number }[]): number {
  const lines = Math.max(1, ...cells.map(({ text, width }) => countLines(text, width - padding)))
  return Math.min(lines * lineHeight + air, highest)
}

/** Lines that the words take when they are wrapped in a column of so many digits. */
function countLines(text: string, room: number): number {
  const paragraphs = text.split('\n').map((paragraph) => {
    let lines = 1
    let filled = 0
    // A no-break space does not part words.
    for (const word of paragraph.match(/[^ ]+ *|^ +/gu) ?? []) {
      const width = wordWidth(word.trimEnd())
      if (filled > 0 && filled + width > room) {
        lines += 1
        filled = 0
      }
      lines += Math.max(0, Math.ceil(width / room) - 1)
      filled += width > room ? width % room : wordWidth(word)
    }
    return lines
  })
  return paragraphs.reduce((sum, lines) => sum + lines, 0)
}

function wordWidth(word: string): number {
  let sum = 0
  for (const letter of word) sum += widthOf(letter)
  return sum
}

/** A register has millions of letters, and few different ones. */
const known = new Map<string, number>()

function widthOf(letter: string): number {
  const width = known.get(letter) ?? widths.find(({ letters }) => letters.test(letter))?.width ?? 1
  known.set(letter, width)
  return width
}
