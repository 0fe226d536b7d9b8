/**
 * Words of the original that its source would not hold: «к приказу» becomes `вид: приказ`. The lines they stand in are
 * kept as comments of the front matter, so that nothing is lost.
 */
export function withLostLines(source: string, original: readonly string[]): string {
  const left = new Map<string, number>()
  for (const word of wordsOf(source)) left.set(word, (left.get(word) ?? 0) + 1)
  const tokens = ` ${[...left.keys()].join(' ')} `
  const comments = original.flatMap((line) => {
    const lost = wordsOf(line).filter((word) => isLost(word, left, tokens))
    if (lost.length === 0) return []
    const words = line.split(/\s+/u).filter((word) => word !== '')
    const whole = words.join(' ')
    const short = words.filter((word) => wordsOf(word).some((part) => takeFrom(lost, part)))
    return `# В подлиннике: ${whole.length > LONGEST ? `${short.join(' ')} …` : whole}\n`
  })
  return comments.length === 0 ? source : `---\n${comments.join('')}${source.slice('---\n'.length)}`
}

function takeFrom(words: string[], word: string): boolean {
  const at = words.indexOf(word)
  if (at >= 0) words.splice(at, 1)
  return at >= 0
}

/** Of a longer line (a table, say) only the lost words are kept. */
const LONGEST = 160

/** Counts the word off; a part of a longer word that was broken over two lines is not lost. */
function isLost(word: string, left: Map<string, number>, tokens: string): boolean {
  const count = left.get(word) ?? 0
  left.set(word, count - 1)
  // «соста-вить» is one word in the source; «исп» is no part of «исполнитель».
  return count <= 0 && !(word.length > 3 && isPart(word, tokens))
}

/** Whether a word stands inside another one; `tokens`: words between spaces, each once. */
function isPart(word: string, tokens: string): boolean {
  for (let at = tokens.indexOf(word); at >= 0; at = tokens.indexOf(word, at + 1))
    if (tokens[at - 1] !== ' ' || tokens[at + word.length] !== ' ') return true
  return false
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
 * Finds the line of a source that says some words, from 1; `null` where none says them all together. The text is
 * looked through before the front matter: a title that was printed twice stands there the second time.
 */
export function findLines(source: string): (words: string) => number | null {
  const lines = source.split('\n').map(lettersOf)
  const text = `${lines.join('\n')}\n`
  const starts: number[] = []
  let start = 0
  for (const line of lines) {
    starts.push(start)
    start += line.length + 1
  }
  const body = starts[source.split('\n').indexOf('---', 1)] ?? 0
  return (words) => {
    const wanted = lettersOf(words).slice(0, MOST_COMPARED)
    if (wanted === '') return null
    const inBody = text.indexOf(wanted, body)
    const at = inBody >= 0 ? inBody : text.indexOf(wanted)
    return at < 0 ? null : starts.findLastIndex((each) => each <= at) + 1
  }
}

function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\d]/gu, '')
}

/** So many letters tell a line from all others. */
const MOST_COMPARED = 80
