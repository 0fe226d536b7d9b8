import type { Place } from '#source'
import type { Words } from '../body/words.ts'

/** An annex that words name, and where they do. */
export interface NamedAnnex {
  /** «» is the only one: «(приложение)». */
  readonly number: string
  readonly place: Place
}

const naming = /(?<!\p{L})приложени[а-яё]*((?:\s*(?:№|[,и–-])?\s*\d+)*)/giu
/** «Утвердить прилагаемую Программу» */
const attached = /(?<!\p{L})прилага(?:ем\p{L}+|етс?я|ются)(?!\p{L})/giu
/** «Приложение 2 к приказу от …» is another document's, «мобильное приложение» no annex at all. */
const toAnother = /^\s*к\s+(?!настоящ|данн|этому)\p{L}/iu
const program = /(?:мобильн|веб|интернет|компьютерн|электронн)\p{L}*[\s-]+$/iu
/** «Внести в приказ … изменение, исключив пункт 2 приложения 1»: its own annex would stand in brackets. */
const amending = /(?<!\p{L})(?:внести\s|внесени|изложи|исключи|дополни)/iu
const own = /(?:[(]|согласно\s+)(?:см\.?\s*)?$/iu

function isForeign(before: string, after: string): boolean {
  if (toAnother.test(after) || program.test(before)) return true
  return amending.test(before) && !own.test(before)
}

/** Annexes that paragraphs name: «(приложение 1)», «согласно приложениям № 2, 3». Each once, the first time. */
export function annexesIn(paragraphs: readonly Words[]): readonly NamedAnnex[] {
  const found = new Map<string, NamedAnnex>()
  for (const { plain, placeOf } of paragraphs)
    for (const match of [...plain.matchAll(naming), ...plain.matchAll(attached)]) {
      const [start, end] = [match.index, match.index + match[0].length]
      if (isForeign(plain.slice(0, start), plain.slice(end))) continue
      for (const number of numbersIn(match[1] ?? ''))
        if (!found.has(number)) found.set(number, { number, place: placeOf(start, end) })
    }
  return [...found.values()]
}

export function numbersOf(annexes: readonly NamedAnnex[]): string[] {
  return annexes.map(({ number }) => number)
}

/** «1, 3» are two, «1–3» three, none is the only one. */
function numbersIn(words: string): readonly string[] {
  const parts = [...words.matchAll(/(\d+)(?:\s*[–-]\s*(\d+))?/gu)]
  if (parts.length === 0) return ['']
  return parts.flatMap(([, from = '', to = from]) => {
    const [first, last] = [Number(from), Number(to)]
    if (last - first > 20) return [from, to]
    return Array.from({ length: Math.max(1, last - first + 1) }, (_, at) => String(first + at))
  })
}
