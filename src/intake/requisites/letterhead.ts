import { nominative } from '#russian'
import type { Line } from '../reading/line.ts'
import type { Letterhead } from './requisites.ts'
import { flat } from './words.ts'

/** Nouns that a body's name begins with, in the nominative: a line with one begins a level of its own. */
const bodies =
  /^(?:администрация|управление|отдел|комитет|департамент|министерство|дума|совет|собрание|коллегия|районный|городской|городская|муниципальн(?:ое|ая|ый)|государственн(?:ое|ая)|финансовое|российская|исполнительный)(?!\p{L})/iu
const units = /^(?:расширенное\s+заседание\s+)?(?:коллегия|совет|педагогический совет|методический совет)$/iu
/** Addresses, phones, codes: reference data (справочные данные, requisite 08). */
export const details =
  /(?:\d{6}|тел\.|телефон|факс|e-?mail|@|www\.|инн|кпп|огрн|окпо|(?<!\p{L})(?:ул|пл|пер)\.|проспект)/iu

/** Genitives that name whose body it is and that look like no other case. */
const whose =
  /^(?:республики|города|села|пос[её]лка|района|округа|области|края|культуры|спорта)(?!\p{L})|^\p{L}+(?:ой|ей)\s+(?:области|республики|думы|администрации|школы|палаты|службы|академии)(?!\p{L})/iu

/** «АДМИНИСТРАЦИИ ЗАРЕЧНОГО РАЙОНА» under «УПРАВЛЕНИЕ ОБРАЗОВАНИЯ»: the name of one body over two paragraphs. */
function isGenitive(text: string): boolean {
  if (whose.test(text)) return true
  const [first = ''] = text.split(/[\s,]/u)
  if (/(?:ий|ый|ой|ая|яя|ое|ее|ые|ие)$/iu.test(first) && !/(?:ние|тие)$/iu.test(first)) return false
  const { text: name, certain } = nominative(text, [], 'genitive')
  return certain && name.split(/[\s,]/u)[0]?.toLowerCase() !== first.toLowerCase()
}

/** «МУНИЦИПАЛЬНОЕ БЮДЖЕТНОЕ», «УПРАВЛЕНИЕ ПО»: words that wait for a noun. */
function waits(level: string): boolean {
  return /^(?:\p{L}+(?:ое|ее|ая|яя|ый|ий)\s*)+$|(?:^|\s)(?:и|по|для|при|в|с|на)$|[,–-]$/iu.test(level)
}

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
  const referenceData: string[] = []
  let short: string | undefined
  for (const line of lines) {
    const text = flat(line.text)
    const brackets = /^\(([^()]+)\)$/.exec(text)?.[1]
    const goesOn =
      waits(levels.at(-1) ?? '') ||
      (levels.length > 0 &&
        !bodies.test(text) &&
        (line.gap === 'none' || /^[\p{Ll}«"]/u.test(text) || isGenitive(text)))
    if (!/\p{L}/u.test(text)) continue
    if (levels.length > 0 && details.test(text) && text.length <= 250) referenceData.push(text)
    else if (/^проект$/iu.test(text) || details.test(text) || text.length > 250) left.push(line)
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
  const below = referenceData.length > 0 ? { referenceData: referenceData.join('\n') } : {}
  return { letterhead: { founder, name, short, unit, ...below }, left }
}
