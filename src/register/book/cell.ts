import { addDays } from '#deadline'
import { dateInDigits, readDate } from '#russian'
import { type FillColumn, type FillKey, fillColumns } from './columns.ts'
import { fold, foldWord, print } from './fold.ts'
import type { CellContent } from './sheet.ts'
import { controlWords, offeredControls, offeredStages, stageWords } from './words.ts'

type Reading = { readonly value: string } | { readonly problem: string }

/** What a filled cell says: a stage, a state of control, an ISO day or words; nothing is an empty text. */
export function readFilled(key: FillKey, content: CellContent): Reading {
  if (typeof content === 'object' && content !== null && 'fault' in content)
    return { problem: `${content.fault}; впишите значение словами или датой` }
  const { reads } = fillColumns[key]
  return readers[reads](content)
}

const readers: Readonly<Record<FillColumn['reads'], (content: Exclude<CellContent, Fault>) => Reading>> = {
  stage: (content) => readWord(content, stageWords, offeredStages),
  control: (content) => readWord(content, controlWords, offeredControls),
  day: readDay,
  words: (content) => ({ value: wordsOf(content) }),
}

type Fault = { readonly fault: string }

function readWord(
  content: Exclude<CellContent, Fault>,
  known: readonly (readonly [word: string, value: string])[],
  offered: readonly string[],
): Reading {
  const typed = wordsOf(content)
  const found = known.find(([word]) => foldWord(word) === foldWord(typed))
  if (found !== undefined) return { value: found[1] }
  const choice = offered.map((word) => `«${word}»`).join(', ')
  return {
    problem: `${typed === '' ? 'пусто' : `слова «${typed}» программа не знает`}; здесь пишут ${choice}`,
  }
}

function readDay(content: Exclude<CellContent, Fault>): Reading {
  if (content === null) return { value: '' }
  if (typeof content === 'number') {
    const day = dayOfNumber(content)
    return day === null ? { problem: `число ${content} – не дата; впишите дату: 12.05.2022` } : { value: day }
  }
  if (typeof content === 'object') return { value: content.date }
  const typed = wordsOf(content)
  if (typed === '') return { value: '' }
  const reading = readDate(typed.replace(/(?<=^\d{4}-\d{2}-\d{2})T[\d:.]+Z?$/u, ''))
  return 'date' in reading
    ? { value: reading.date }
    : {
        problem:
          reading.problem === 'impossible'
            ? `даты «${typed}» не бывает`
            : `дата не понята: «${typed}»; впишите её так: 12.05.2022`,
      }
}

/** Spreadsheets count days from 30.12.1899; nothing an office marks is older than 1950 or younger than 2150. */
const FIRST_DAY = '1899-12-30'
const [OLDEST, YOUNGEST] = [18_264, 91_313]

/** The day that a number stands for once its format is lost; the time of the day does not matter. */
function dayOfNumber(number: number): string | null {
  const days = Math.floor(number)
  return days >= OLDEST && days <= YOUNGEST ? addDays(FIRST_DAY, days) : null
}

function wordsOf(content: Exclude<CellContent, Fault>): string {
  if (content === null) return ''
  if (typeof content === 'string')
    return content
      .normalize('NFC')
      .replaceAll(/\r\n?/gu, '\n')
      .replaceAll(/(?!\n)\p{Cc}/gu, ' ')
      .trim()
  if (typeof content === 'number') return String(content).replace('.', ',')
  if (typeof content === 'boolean') return content ? 'ИСТИНА' : 'ЛОЖЬ'
  return dateInDigits(content.date)
}

/** Whether a cell that people do not fill still shows what it showed; a date may have become words or a number. */
export function isKept(content: CellContent, shown: string): boolean {
  if (typeof content === 'object' && content !== null && 'fault' in content) return false
  const day = readDay(content)
  const possible = [
    typeof content === 'number' ? String(content) : fold(wordsOf(content)),
    'value' in day ? day.value : '',
  ]
  return possible.some((text) => print(text) === shown)
}
