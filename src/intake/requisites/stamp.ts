import { findCommand, readNumber } from '#decision'
import type { Line } from '../reading/line.ts'
import { findBlankDate, findDate, findNumber, without } from './marks.ts'
import { isWhole, readReference } from './reference.ts'
import type { Protocol, Stamp, Taken } from './requisites.ts'
import { flat, personAlone, personAtEnd, preamblePattern, unspaced } from './words.ts'

/** Words of approval and agreement stamps (ГОСТ Р 7.0.97-2016, 5.16, 5.20). */
const one =
  '(?:УТВЕРЖДАЮ|УТВЕРЖД[ЕЁ]Н[АОЫ]?|СОГЛАСОВАН[АОЫ]?|РАССМОТРЕН[АОЫ]?|ПРИНЯТ[АОЫ]?|ОДОБРЕН[АОЫ]?|РЕКОМЕНДОВАН[АОЫ]?|ОБСУЖД[ЕЁ]Н[АОЫ]?)'
const opening = new RegExp(
  `^[«"]?(?<word>${one}(?:\\s*(?:,|и)\\s*${one})*)[»"]?\\s*(?:[:.]|$|(?=\\s))\\s*(?<rest>.*)$`,
  'iu',
)
/** In running text the same words go on in small letters: «Утвержден план …». */
const goesOn =
  /^(?:$|к?\s*(?:приказ|распоряжен|постановлен|решен|протокол|на\s+(?:заседан|совете|педагог|общем)|(?:начальник|глава|директор|заведующ|председател|руководител|заместител|и\.\s?о\.|врио)))/iu

/** Most lines that a stamp takes. */
const MOST_LINES = 12

export function beginsStamp(line: Line): boolean {
  return openingOf(line) !== null
}

function openingOf(line: Line): { word: string; rest: string } | null {
  const match = opening.exec(unspaced(flat(line.text)))
  const word = match?.groups?.word
  const rest = match?.groups?.rest ?? ''
  if (word === undefined || rest.length > 200) return null
  return goesOn.test(rest) && !/[;]$/.test(rest) ? { word, rest } : null
}

/** A stamp that begins at a line. It ends where what it says is whole: with a name, or with a date and a number. */
export function readStamp(
  lines: readonly Line[],
  at: number,
  isElse: (line: Line, whole: boolean) => boolean,
): Taken<Stamp> | null {
  const first = lines[at]
  const head = first ? openingOf(first) : null
  if (!first || !head) return null
  const stamp = new Gathering(head.word)
  if (head.rest !== '') stamp.take(head.rest)
  let next = at + 1
  for (; next < lines.length && next < at + MOST_LINES; next++) {
    const line = lines[next]
    if (!line || openingOf(line) || isElse(line, stamp.isWhole()) || isText(flat(line.text))) break
    if (stamp.isWhole() && !stamp.isLate(flat(line.text))) break
    if (stamp.isEnough() && line.gap === 'blank' && !stamp.isLate(flat(line.text))) break
    if (stamp.isDated() && line.gap !== 'none' && !stamp.isLate(flat(line.text))) break
    stamp.take(flat(line.text))
  }
  const value = stamp.made()
  return Object.keys(value).length > 1 ? { value, next } : null
}

/** Preamble, command or point: the text has begun, whatever the stamp still lacks. */
function isText(text: string): boolean {
  const grounds = text.length > 60 && preamblePattern.test(text)
  return grounds || findCommand(text) !== null || readNumber(text) !== null
}

/** What a stamp has said so far. */
class Gathering {
  readonly #word: string
  readonly #words: string[] = []
  #name: string | undefined
  #date: string | undefined
  #protocol: Protocol | undefined

  constructor(word: string) {
    this.#word = word
  }

  take(line: string): void {
    if (this.#isRuledDate(line)) {
      this.#date = ''
      return
    }
    const protocol = readProtocol(line)
    if (protocol) {
      this.#protocol = protocol.protocol
      if (protocol.before !== '') this.#words.push(protocol.before)
      return
    }
    const alone = personAlone.exec(line)?.[1]
    const ending = personAtEnd.exec(line)?.groups
    const inReference = this.#reference() !== null
    const date = inReference ? null : (findDate(line) ?? findBlankDate(line))
    if (date && without(line, date).replace(/[_\s.]/g, '') === '') this.#date = date.value
    else if (alone !== undefined) this.#name = alone
    else if (ending?.name !== undefined && !inReference) {
      this.#words.push((ending.before ?? '').replace(/[_\s]+$/u, ''))
      this.#name = ending.name
    } else if (/[\p{L}\d]/u.test(line)) this.#words.push(line)
  }

  /** A ruled line under the name waits for the date. */
  #isRuledDate(line: string): boolean {
    return this.#name !== undefined && this.#date === undefined && /^_{3,}$/.test(line)
  }

  #reference() {
    return readReference(this.#words.join(' '))
  }

  /** A name, or a document with its date and number, closes a stamp. */
  isWhole(): boolean {
    return this.#name !== undefined || isWhole(this.#reference()) || this.#protocol?.date !== undefined
  }

  isEnough(): boolean {
    return this.isWhole() || this.#protocol !== undefined
  }

  /** Who and when: only a name may follow. */
  isDated(): boolean {
    return this.#words.length > 0 && (this.#date ?? '') !== ''
  }

  /** What may still follow: a date, a protocol, a name after a protocol. */
  isLate(line: string): boolean {
    if (this.#isRuledDate(line)) return true
    const date = this.#date === undefined ? (findDate(line) ?? findBlankDate(line)) : null
    if (date && without(line, date).replace(/[_\s.]/g, '') === '') return true
    if (this.#name === undefined && personAlone.test(line)) return true
    return this.#protocol === undefined && /^\(?протокол/iu.test(line)
  }

  made(): Stamp {
    const words = flat(this.#words.join(' '))
    const reference = this.#reference()
    const isBody =
      /^(?:на\s+)?(?:заседани|совет|педагогическ|общем|коллеги|решением\s)/iu.test(words) ||
      this.#protocol !== undefined
    const said =
      words === '' ? {} : reference ? { document: reference } : isBody ? { body: words } : { position: words }
    return {
      // As it is printed (ГОСТ Р 7.0.97-2016, 5.16).
      word: this.#word.toUpperCase(),
      ...said,
      ...(this.#protocol && { protocol: this.#protocol }),
      ...(this.#name !== undefined && { name: this.#name }),
      ...(this.#date !== undefined && { date: this.#date }),
    }
  }
}

/** «Протокол № 2 от 29.04.2021», «(протокол от … № …)», also at a line's end. */
export function readProtocol(line: string): { protocol: Protocol; before: string } | null {
  const match =
    /^(?<before>.*?)[\s(,]*протокол(?:ом)?(?:\s+заседания[^№\d]*)?(?=[\s(№]|от|$)(?<rest>.*)$/iu.exec(line)
  const rest = match?.groups?.rest ?? ''
  if (!match) return null
  const number = findNumber(rest)
  const date = findDate(rest)
  if (!number || number.value === '' || without(rest, date, number).replace(/[().,\s]|от/g, '') !== '')
    return null
  return { protocol: { number: number.value, date: date?.value }, before: flat(match.groups?.before ?? '') }
}
