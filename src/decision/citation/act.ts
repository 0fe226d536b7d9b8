import { readDate } from '#russian'
import { readPoints } from './point-numbers.ts'
import { actKinds, groundWords } from './words.ts'

/** An act as other words name it. */
export interface CitedAct {
  /** In the nominative: «приказ»; «документ» where the words do not say. */
  readonly kind: string
  readonly date: string | null
  readonly number: string | null
  /** Which of its points are meant, as written: «2.1», «2.1–2.3»; none is the whole act. */
  readonly points: readonly string[]
}

const date =
  '(?<!\\p{L})от\\s+(?<date>\\d{1,2}(?:\\.\\d{1,2}\\.|\\s+\\p{L}+\\s+)(?:\\d{4}|\\d{2}(?!\\d)))(?:\\s*(?:г\\.|года|г(?!\\p{L})))?'
const number = '(?:№|N(?=\\s*\\d))\\s*(?<number>[\\p{L}\\d](?:(?:[\\p{L}\\d/–-]|\\.(?=\\d))*[\\p{L}\\d])?)'
/** «№ 211 от …» has groups of its own: a name may stand only once in an expression of Node 20. */
const second = (pattern: string): string => pattern.replaceAll(/\(\?<(\p{L}+)>/gu, '(?<$1After>')

/** «от 12.05.2019 № 211», «№ 211 от 12 мая 2019 г.», or one of the two alone. */
const marks = new RegExp(`${date}(?:[\\s,]*${number})?|${second(number)}(?:\\s*${second(date)})?`, 'giu')

/** Kinds of acts that the words name, in their order, with the index of each. */
export function findKinds(words: string): readonly { readonly kind: string; readonly at: number }[] {
  return actKinds
    .flatMap(({ kind, forms }) =>
      [...words.matchAll(new RegExp(`(?<!\\p{L})(?:${forms.source})(?!\\p{L})`, 'giu'))].map(({ index }) => ({
        kind,
        at: index,
      })),
    )
    .sort((a, b) => a.at - b.at)
}

/**
 * The acts that the words name with a date or a number, but for those that are a ground.
 * What stands in brackets (an earlier edition, a protocol) counts only where nothing stands outside.
 */
export function readActs(words: string, leadKind: string | null): readonly CitedAct[] {
  const outside = findActs(
    words.replaceAll(/\([^()]*\)/gu, (brackets) => ' '.repeat(brackets.length)),
    leadKind,
  )
  return outside.length > 0 ? outside : findActs(words, leadKind)
}

function findActs(words: string, leadKind: string | null): readonly CitedAct[] {
  const kinds = findKinds(words)
  let read = 0
  return [...words.matchAll(marks)].flatMap(({ index, 0: mark, groups = {} }) => {
    const named = kinds.filter(({ at }) => at < index).at(-1)
    const own = named !== undefined && named.at >= read ? named : undefined
    const act = {
      date: existingDay(groups.date ?? groups.dateAfter),
      number: groups.number ?? groups.numberAfter ?? null,
    }
    // «школы № 5», «в редакции от …»: half a mark belongs to a kind only if it is the kind's first.
    const isAct = own !== undefined || (act.date !== null && act.number !== null)
    const isGround = [own?.at, index].some((at) => groundWords.test(words.slice(0, at ?? 0).toLowerCase()))
    if (!isAct || isGround) return []
    const points = readPoints(words.slice(read, own?.at ?? index))
    read = index + mark.length
    return [{ kind: (own ?? named)?.kind ?? leadKind ?? 'документ', ...act, points }]
  })
}

/** A day that does not exist gives no date: nothing is guessed. */
function existingDay(written: string | undefined): string | null {
  const reading = written === undefined ? null : readDate(written)
  return reading !== null && 'date' in reading ? reading.date : null
}
