import { escapeText } from './markdown/escape.ts'

/** Private-use characters stand for the marks of footnotes while a text is read: no word has any. */
const FIRST = 0xe000
const MOST = 0x1000
const marks = /[\ue000-\uefff]/g

/** The mark of the n-th footnote, from 1; none beyond what fits. */
export function footnoteMark(number: number): string {
  return number <= MOST ? String.fromCharCode(FIRST + number - 1) : ''
}

/** Words without marks: those of a requisite have no footnotes. */
export function withoutMarks(words: string): string {
  return words.replace(marks, '')
}

/**
 * A source in whose text marks stand → the same with footnotes of Markdown. A footnote whose mark did not come into
 * the text once is left out: its words are looked after with all the other words.
 */
export function withFootnotes(source: string, footnotes: readonly string[]): string {
  const body = source.indexOf('\n---\n')
  const [head, text] = [source.slice(0, body), source.slice(body)]
  const shown = footnotes.flatMap((words, at) => {
    const mark = footnoteMark(at + 1)
    return mark !== '' && text.split(mark).length === 2 ? [{ mark, number: at + 1, words }] : []
  })
  const marked = shown.reduce((all, { mark, number }) => all.replace(mark, () => `[^${number}]`), text)
  const definitions = shown.map(({ number, words }) => `\n[^${number}]: ${paragraphs(words)}\n`)
  return withoutMarks(head + marked) + definitions.join('')
}

function paragraphs(words: string): string {
  return words
    .split('\n')
    .map((line) => escapeText(line.trim()))
    .filter((line) => line !== '')
    .join('\n\n    ')
}
