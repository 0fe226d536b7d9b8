import matter from 'gray-matter'
import type { Message } from './message.ts'
import type { Places } from './place.ts'

/** Where the front matter of a text stands; `yaml` is `null` when there is none that can be read. */
export interface Split {
  readonly yaml: string | null
  readonly yamlOffset: number
  readonly bodyOffset: number
  readonly messages: readonly Message[]
}

const FENCE = '---'

/** Parts a text (line ends `\n`) at its two lines «---». */
export function splitFrontMatter(file: string, text: string, places: Places): Split {
  const without = (fault: Fault): Split => ({
    yaml: null,
    yamlOffset: 0,
    bodyOffset: 0,
    messages: [{ file, ...places.between(fault.start, fault.end), severity: 'error', ...fault.says }],
  })
  const firstLine = lineAt(text, 0)
  if (firstLine.trimEnd() !== FENCE) return without(noOpening(text, firstLine))
  const closing = /\n---[ \t]*(?=\n|$)/.exec(text.slice(firstLine.length))
  if (!closing) return without(noClosing(text, firstLine))
  const closed = firstLine.length + closing.index
  const end = closed + closing[0].length
  // gray-matter splits; its engines never see the text, so nothing in it can be executed.
  const split = matter(text.slice(0, end), { language: 'yaml', engines: { yaml: { parse: () => ({}) } } })
  const stopped = firstLine.length + split.matter.length
  if (stopped < closed) {
    const line = lineAt(text, stopped + 1)
    return without({ start: stopped + 1, end: stopped + 1 + line.length, says: insideFence })
  }
  return {
    yaml: split.matter,
    yamlOffset: firstLine.length,
    bodyOffset: Math.min(end + 1, text.length),
    messages: [],
  }
}

interface Fault {
  readonly start: number
  readonly end: number
  readonly says: Pick<Message, 'rule' | 'message'>
}

const insideFence = {
  rule: 'broken-yaml',
  message: 'Внутри реквизитов строка не начинается с «---». Удалите её или возьмите значение в кавычки.',
}

function noOpening(text: string, firstLine: string): Fault {
  const whole = { start: 0, end: firstLine.length }
  if (firstLine.startsWith(FENCE) && !firstLine.startsWith('----'))
    return {
      ...whole,
      says: {
        rule: 'foreign-front-matter',
        message: 'После первых «---» в строке ничего не пишется: реквизиты задаются только в YAML.',
      },
    }
  const rule = 'no-front-matter'
  if (text.trim() === '') return { ...whole, end: 0, says: { rule, message: `Файл пуст. ${howToBegin}` } }
  const blank = /^\s+(?=---[ \t]*\n)/.exec(text)?.[0].length
  if (blank !== undefined)
    return {
      start: blank,
      end: blank + FENCE.length,
      says: {
        rule,
        message: 'Перед «---» стоят пустые строки или пробелы. Удалите их: «---» стоит в самом начале файла.',
      },
    }
  if (dashes.test(firstLine))
    return {
      ...whole,
      says: { rule, message: `Первая строка – не три дефиса. Наберите «---» вместо «${firstLine.trim()}».` },
    }
  return { ...whole, says: { rule, message: `Нет реквизитов. ${howToBegin}` } }
}

const howToBegin = 'Начните файл строкой «---», под ней «вид: …», «дата: …», «номер: …» и снова «---».'

/** What Word makes of three hyphens, and other slips. */
const dashes = /^[-–—―_*=]{1,}\s*$/

function noClosing(text: string, firstLine: string): Fault {
  const rule = 'unclosed-front-matter'
  let start = firstLine.length + 1
  for (const line of text.slice(start).split('\n')) {
    if (dashes.test(line))
      return {
        start,
        end: start + line.trimEnd().length,
        says: {
          rule,
          message: `Реквизиты закрывает строка из трёх дефисов. Наберите «---» вместо «${line.trim()}».`,
        },
      }
    start += line.length + 1
  }
  return {
    start: 0,
    end: firstLine.length,
    says: { rule, message: 'Реквизиты не закрыты: поставьте строку «---» после последнего из них.' },
  }
}

function lineAt(text: string, start: number): string {
  const end = text.indexOf('\n', start)
  return text.slice(start, end < 0 ? text.length : end)
}

/** Spaces in place of front matter: every offset, line and column of the body stays what it is in the file. */
export function blank(text: string): string {
  return text.replace(/[^\n]/g, ' ')
}
