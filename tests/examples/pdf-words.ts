import { isText, open } from '../output/pdf/measure.ts'

/**
 * Text of a finished PDF as a reader's program finds it: a space between words, a new line where a line ends.
 * What is marked as no part of the text (page numbers, repeated heads of tables) is left out.
 */
export async function textOfPdf(bytes: Uint8Array): Promise<string> {
  const document = await open(bytes)
  const pieces: string[] = []
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number)
    const { items } = await page.getTextContent({ includeMarkedContent: true, disableNormalization: true })
    pieces.push(...withoutArtifacts(items), '\n')
  }
  await document.destroy()
  return pieces.join('')
}

type Item = Parameters<typeof isText>[0]

function withoutArtifacts(items: readonly Item[]): readonly string[] {
  const marks: boolean[] = []
  return items.map((item) => {
    if ('type' in item) {
      if (item.type === 'endMarkedContent') marks.pop()
      else marks.push('tag' in item && item.tag === 'Artifact')
    }
    const shown = isText(item) && !marks.includes(true)
    return shown ? joined(item.str) + (item.hasEOL ? '\n' : '') : ''
  })
}

/** «П Р И К А З» is one word with space between its letters; pdf.js does not read what the file says of it. */
function joined(piece: string): string {
  return /^\S(?: \S){2,}$/u.test(piece) ? piece.replaceAll(' ', '') : piece
}

/**
 * Words of the text, those that the end of a line parts put together as `expected` has them. Nowhere else may a
 * word be parted.
 */
export function wordsAs(expected: readonly string[], text: string): readonly string[] {
  const pieces = [...text.matchAll(/(\S+)(\s*)/gu)].map(([, word = '', after = '']) => ({
    word,
    ends: after.includes('\n'),
  }))
  const words: string[] = []
  for (let at = 0; at < pieces.length; at++) {
    const wanted = expected[words.length] ?? ''
    let word = pieces[at]?.word ?? ''
    while (word !== wanted && wanted.startsWith(word) && pieces[at]?.ends) {
      at += 1
      word += pieces[at]?.word ?? ''
    }
    words.push(word)
  }
  return words
}
