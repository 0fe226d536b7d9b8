import type { Message } from '#source'
import { HEAD, markLine, readLine } from './line.ts'
import type { JournalMark, Mark } from './mark.ts'

/** Text of a journal → its marks in their order, and messages for lines that are none. Never throws. */
export function readJournal(
  source: string,
  file: string,
  text: string,
): { readonly marks: readonly JournalMark[]; readonly messages: readonly Message[] } {
  const lines = text.split('\n')
  const marks: JournalMark[] = []
  const messages: Message[] = []
  lines.forEach((raw, index) => {
    const written = raw.replace(/^\uFEFF/, '').replace(/\r$/, '')
    if (written.trim() === '' || isHead(written)) return
    const reading = readLine(written)
    if ('mark' in reading) marks.push({ ...reading.mark, source, file, line: index + 1 })
    else {
      const last = index === lines.length - 1
      messages.push(broken(file, index + 1, written, last ? 'torn' : reading.problem))
    }
  })
  return { marks, messages }
}

/**
 * Marks as the text that is added to a journal that ends as `tail` does. A new journal begins with its head; a line
 * left without its end by a crash is ended first, so that it cannot swallow what follows.
 */
export function journalLines(marks: readonly Mark[], tail: 'nothing' | 'whole' | 'torn'): string {
  const before = { nothing: `${HEAD}\n`, whole: '', torn: '\n' }[tail]
  return before + marks.map((mark) => `${markLine(mark)}\n`).join('')
}

const isHead = (line: string): boolean => line.startsWith('день\t') || HEAD === line

function broken(file: string, line: number, written: string, problem: 'torn' | string): Message {
  const place = { line, column: 1, endLine: line, endColumn: written.length + 1 }
  if (/^(?:<{7}|={7}|>{7}|\|{7})/.test(written))
    return {
      file,
      ...place,
      severity: 'error',
      rule: 'broken-mark',
      message:
        'В журнале отметок остался след слияния git. Удалите эту строку: строки отметок с обеих сторон нужны все.',
    }
  return {
    file,
    ...place,
    severity: 'error',
    rule: problem === 'torn' ? 'torn-mark' : 'broken-mark',
    message:
      problem === 'torn'
        ? 'Последняя отметка журнала записана не до конца: запись прервалась. Поставьте отметку заново и удалите эту строку.'
        : `Строка журнала отметок не прочитана: ${problem}. Остальные отметки учтены; эту исправьте или поставьте заново.`,
  }
}
