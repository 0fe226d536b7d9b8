import type { Line } from '../reading/line.ts'
import type { Letterhead } from './requisites.ts'
import { flat } from './words.ts'

/** Nouns that a body's name begins with, in the nominative: a line with one begins a level of its own. */
const bodies =
  /^(?:администрация|управление|отдел|комитет|департамент|министерство|дума|совет|собрание|коллегия|районный|городской|городская|муниципальн(?:ое|ая|ый)|государственн(?:ое|ая)|финансовое|российская|исполнительный)(?!\p{L})/iu
const units = /^(?:расширенное\s+заседание\s+)?(?:коллегия|совет|педагогический совет|методический совет)$/iu
/** Addresses, phones, codes: what a form holds that is no requisite of ours. */
const details = /(?:\d{6}|тел\.|телефон|факс|e-?mail|@|www\.|инн|кпп|огрн|окпо|(?<!\p{L})ул\.|проспект)/iu

/** Whether a line names a body in the nominative. */
export function namesBody({ text }: Line): boolean {
  return bodies.test(flat(text))
}

/** Lines above the kind → the letterhead, and the lines that are no part of it. */
export function readLetterhead(lines: readonly Line[]): {
  letterhead: Letterhead | undefined
  left: readonly Line[]
} {
  const left: Line[] = []
  const levels: string[] = []
  let short: string | undefined
  for (const line of lines) {
    const text = flat(line.text)
    const brackets = /^\(([^()]+)\)$/.exec(text)?.[1]
    const goesOn =
      levels.length > 0 && !bodies.test(text) && (line.gap === 'none' || /^[\p{Ll}«"]/u.test(text))
    if (!/\p{L}/u.test(text)) continue
    if (/^проект$/iu.test(text) || details.test(text) || text.length > 250) left.push(line)
    // «(пятого созыва)» says which council it is.
    else if (brackets !== undefined && /созыв/iu.test(brackets) && levels.length > 0)
      levels[levels.length - 1] += ` ${text}`
    else if (brackets !== undefined && short === undefined && levels.length > 0) short = brackets
    else if (goesOn) levels[levels.length - 1] += ` ${text}`
    else levels.push(text)
  }
  if (levels.length === 0) return { letterhead: undefined, left }
  const unit = units.test(levels.at(-1) ?? '') && levels.length > 1 ? levels.pop() : undefined
  const name = levels.pop()
  const founder = levels.length > 0 ? levels.join(' ') : undefined
  return { letterhead: { founder, name, short, unit }, left }
}
