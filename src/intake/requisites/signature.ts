import type { Line } from '../reading/line.ts'
import type { Signatory, Taken } from './requisites.ts'
import { flat, personAlone, personAtEnd, positionPattern } from './words.ts'

/** Most lines that a position takes. */
const MOST_LINES = 7

/**
 * Who signs, from a line on: a position, over several lines, and a name on its own line or glued to it. `any`: where
 * people are listed, a position is whatever stands before a name.
 */
export function readSignature(lines: readonly Line[], at: number, any = false): Taken<Signatory> | null {
  const words: string[] = []
  for (let next = at; next < lines.length && next < at + MOST_LINES; next++) {
    const line = lines[next]
    if (!line) return null
    const text = flat(line.text.replace(/[«"]?_{2,}[»"]?/g, ' '))
    if (text === '' || /^[\s().]*(?:подпись|м\.\s?п\.?|печать)[\s().]*$/iu.test(text)) continue
    if (words.length === 0 && !(any ? /^\p{L}/u : positionPattern).test(text)) return null
    const alone = personAlone.exec(text)?.[1]
    if (alone !== undefined) return words.length > 0 ? taken(words, alone, next + 1) : null
    const ending = personAtEnd.exec(text)?.groups
    if (ending?.name !== undefined && !/;|:\s*\S|\s[–—-]\s*$/.test(ending.before ?? ''))
      return taken([...words, flat(ending.before ?? '')], ending.name, next + 1)
    if (/[:;.]$|[–—]/.test(text) && !/\p{L}\.$/u.test(text)) return null
    if (text.length > 160) return null
    words.push(text)
  }
  return null
}

function taken(words: readonly string[], name: string, next: number): Taken<Signatory> {
  return { value: { position: words.join(' ').replace(/[\s,:]+$/u, ''), name: flat(name) }, next }
}

/** The executor and the phone at the foot of the last page (ГОСТ Р 7.0.97-2016, 5.25). */
export function readExecutorMark(
  lines: readonly Line[],
  at: number,
): Taken<{ name: string; phone?: string | undefined }> | null {
  const first = flat(lines[at]?.text ?? '')
  const second = flat(lines[at + 1]?.text ?? '')
  const label = /^(?:исп(?:олнител[ьи]|олнил[аи]?)?\.?\s*[:–-]?\s*)/iu.exec(first)?.[0] ?? ''
  const rest = first.slice(label.length)
  const glued =
    /^(?<name>.*?)[\s,;]*(?:(?:тел(?:ефон)?\.?:?|т\.)\s*)?(?<phone>(?:\+?\d[\s-]?)?(?:\(?\d{3,6}\)?[\s-]*)?\d[\d\s-]{3,}\d)\.?$/iu.exec(
      rest,
    )?.groups
  const person = new RegExp(personAlone.source, 'u')
  if (glued?.name && person.test(glued.name))
    return { value: { name: glued.name, phone: glued.phone }, next: at + 1 }
  if (!person.test(rest)) return null
  const phone =
    /^(?:(?:тел(?:ефон)?\.?:?|т\.)\s*)?((?:\+?\d[\s-]?)?(?:\(?\d{3,6}\)?[\s-]*)?\d[\d\s-]{3,}\d)\.?$/iu.exec(
      second,
    )?.[1]
  if (phone !== undefined) return { value: { name: rest, phone }, next: at + 2 }
  return label === '' ? null : { value: { name: rest }, next: at + 1 }
}
