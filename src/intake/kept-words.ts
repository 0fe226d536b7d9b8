/**
 * Words of the original that its source would not hold: «к приказу» becomes `вид: приказ`. The lines they stand in are
 * kept as comments of the front matter, so that nothing is lost.
 */
export function withLostLines(source: string, original: readonly string[]): string {
  const left = new Map<string, number>()
  for (const word of wordsOf(source)) left.set(word, (left.get(word) ?? 0) + 1)
  const tokens = [...left.keys()]
  const comments = original.flatMap((line) => {
    const lost = wordsOf(line).filter((word) => isLost(word, left, tokens))
    if (lost.length === 0) return []
    const words = line.split(/\s+/u).filter((word) => word !== '')
    const whole = words.join(' ')
    const short = words.filter((word) => wordsOf(word).some((part) => takeFrom(lost, part)))
    return `# В подлиннике: ${whole.length > LONGEST ? `${short.join(' ')} …` : whole}\n`
  })
  return comments.length === 0 ? source : source.replace('---\n', `---\n${comments.join('')}`)
}

function takeFrom(words: string[], word: string): boolean {
  const at = words.indexOf(word)
  if (at >= 0) words.splice(at, 1)
  return at >= 0
}

/** Of a longer line (a table, say) only the lost words are kept. */
const LONGEST = 160

/** Counts the word off; a part of a longer word that was broken over two lines is not lost. */
function isLost(word: string, left: Map<string, number>, tokens: readonly string[]): boolean {
  const count = left.get(word) ?? 0
  left.set(word, count - 1)
  // «соста-вить» is one word in the source; «исп» is no part of «исполнитель».
  const broken = word.length > 3 && tokens.some((token) => token !== word && token.includes(word))
  return count <= 0 && !broken
}

function wordsOf(text: string): readonly string[] {
  return (
    text
      .normalize('NFC')
      // Words that a lost space glued.
      .replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ')
      .toLowerCase()
      .replaceAll('ё', 'е')
      .match(/\p{L}{3,}|\d{2,}/gu) ?? []
  )
}

/**
 * The line of a source that says some words, from 1; `null` where none says them all together. The text is looked
 * through before the front matter: a title that was printed twice stands there the second time.
 */
export function lineOfWords(source: string, words: string): number | null {
  const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\d]/gu, '')
  const wanted = letters(words).slice(0, MOST_COMPARED)
  if (wanted === '') return null
  const lines = source.split('\n')
  const says = (line: string): boolean => letters(line).includes(wanted)
  const body = lines.indexOf('---', 1)
  const inBody = lines.slice(body).findIndex(says)
  const at = inBody >= 0 ? inBody + body : lines.findIndex(says)
  return at < 0 ? null : at + 1
}

/** So many letters tell a line from all others. */
const MOST_COMPARED = 80
