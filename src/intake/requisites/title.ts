import { findCommand, readNumber } from '#decision'
import { looksDative } from '#russian'
import { isBold, type Line } from '../reading/line.ts'
import { beginsEditionNote } from './edition-note.ts'
import { annexTitle, bodyOfKind, readKind } from './kind.ts'
import { namesBody } from './letterhead.ts'
import type { Taken } from './requisites.ts'
import { flat, preamblePattern } from './words.ts'

/** A title answers «о чём?» (ГОСТ Р 7.0.97-2016, 5.17). */
export const titleOpening = /^[«"]?(?:О|Об|Обо|ОБ|ОБО)\s+[«"]?(?!внести|котор)\p{L}/u

const MOST_LINES = 12

/** «Место проведения: …», «Присутствовали: 42 чел.»: what is said of a meeting is no title. */
const label =
  /^(?:место|дата|время|присутств|председател|секретар|повестка|приглаш|ведущ|модератор)\p{L}*(?:\s+\p{L}+){0,2}\s*[:–—-]/iu

interface Where {
  /** No kind has been met yet: only words that cannot be a letterhead are a title. */
  readonly above: boolean
  readonly annex: boolean
  isElse(line: Line): boolean
}

/** A title over one line or several; `null` where the line is none. Outer quotes and the closing stop are dropped. */
export function readTitle(lines: readonly Line[], at: number, where: Where): Taken<string> | null {
  const first = lines[at]
  if (!first) return null
  const opening = flat(first.text)
  const asked = titleOpening.test(opening)
  const named = where.annex && annexTitle.test(opening)
  const looks = asked || named || isBold(first) || (!/[.;:]$/.test(opening) && opening.length < 200)
  // A text cut in the middle begins in small letters, a title does not, but for one right above date and number.
  const second = lines[at + 1]
  const closed = second !== undefined && where.isElse(second)
  const cut = /^\p{Ll}/u.test(opening) && !where.annex && !closed
  if (!looks || cut || opening.length > 600 || label.test(opening)) return null
  const words: string[] = [opening]
  let next = at + 1
  for (; next < lines.length && next < at + MOST_LINES; next++) {
    const line = lines[next]
    if (
      !line ||
      line.heading ||
      beginsEditionNote(line) ||
      where.isElse(line) ||
      !goesOn(words.join(' '), line, first)
    )
      break
    if (
      isSame(words.join(' '), flat(line.text)) ||
      beginsSentence(words.join(' '), flat(line.text)) ||
      bodyDecides(lines, next)
    )
      break
    words.push(flat(line.text))
  }
  if (asked) {
    const spread = linesApart(lines, at, next, where)
    words.push(...lines.slice(next, spread).map((line) => flat(line.text)))
    next = spread
  }
  return { value: withoutQuotes(words.join(' ')), next }
}

/**
 * A title whose every line stands apart: «О проведении конкурса», an empty line, «Всероссийской олимпиады». Short lines
 * that end in nothing, straight above the preamble; the index behind them.
 */
function linesApart(lines: readonly Line[], at: number, from: number, where: Where): number {
  const first = lines[at]
  if (!first || lines.slice(at, from).some(({ text }) => flat(text).length > 90)) return from
  if (/[.:;!?»"”]$/u.test(flat(lines[from - 1]?.text ?? ''))) return from
  let next = from
  for (; next < lines.length && next < from + 5; next++) {
    const line = lines[next]
    const text = flat(line?.text ?? '')
    if (!line || preamblePattern.test(text)) break
    const isTitle =
      line.gap !== 'none' &&
      text.length <= 90 &&
      /^[\p{L}«"(\d]/u.test(text) &&
      !/[.:;!?]$/u.test(text.replace(/(?<!\p{L})гг?\.\)?$/u, '')) &&
      isBold(line) === isBold(first) &&
      !titleOpening.test(text) &&
      findCommand(text) === null &&
      readNumber(text) === null &&
      !namesBody(line) &&
      !bodyOfKind.test(text) &&
      readKind(text) === null &&
      !looksDative(text) &&
      !where.isElse(line)
    if (!isTitle) return from
  }
  return preamblePattern.test(flat(lines[next]?.text ?? '')) ? next : from
}

function goesOn(title: string, line: Line, first: Line): boolean {
  const text = flat(line.text)
  if (findCommand(text) !== null || readNumber(text) !== null) return false
  // «Об утверждении плана методического / совета» is one title; «Совет депутатов» under it decides.
  if (bodyOfKind.test(text) && !(line.gap === 'none' && /^\p{Ll}/u.test(text))) return false
  // «Зорин В.В. – председатель комиссии», «Члены комиссии:»: a list begins.
  if (/^\p{Lu}\p{Ll}+\s+\p{Lu}\.\s?\p{Lu}\.?\s*[–—,-]|:$/u.test(text)) return false
  // The first head of a table.
  if (/^№\s*(?:п\s*\/?\s*п?\.?)?$/iu.test(text)) return false
  const open = (title.match(/[«(]/gu)?.length ?? 0) > (title.match(/[»)]/gu)?.length ?? 0)
  if (isQuoted(title) || (!open && isCapitals(text) && !isCapitals(title))) return false
  if (line.gap === 'none') {
    if (/[.:;]$/.test(title) && !/(?:\p{L}\.-?\p{L}?\.|\sг\.|\sгг\.\)?)$/u.test(title)) return false
    if (isBold(first) && !isBold(line)) return /^\p{Ll}/u.test(text) && !preamblePattern.test(text)
    return open || !preamblePattern.test(text)
  }
  if (text.length > 250 || /[:;]$/.test(text)) return false
  const hangs =
    /(?:^|\s)(?:и|в|во|на|по|о|об|с|со|за|к|для|при|от|из|или|а)$/iu.test(title) || /[,–-]$/.test(title)
  const small = /^[\p{Ll}(]/u.test(text) && !/[.]$/.test(text)
  if (line.gap === 'paragraph' && isBold(first) && isBold(line) && !annexTitle.test(text))
    return open || hangs || small || text !== text.toUpperCase() || title === title.toUpperCase()
  return (open || hangs || small) && !preamblePattern.test(text) && isBold(line) === isBold(first)
}

/** The title once more: sites print it twice. */
function isSame(title: string, text: string): boolean {
  const letters = (words: string): string => words.toLowerCase().replace(/[^\p{L}\d]/gu, '')
  return letters(title) === letters(text)
}

/** «В систему образования области входят …» under a title in small letters: names begin with a capital, prepositions do not. */
function beginsSentence(title: string, text: string): boolean {
  const closed = (title.match(/[«(]/gu)?.length ?? 0) <= (title.match(/[»)]/gu)?.length ?? 0)
  const hangs = /(?:^|\s)(?:и|в|во|на|по|о|об|с|со|за|к|для|при|от|из|или|а)$/iu.test(title)
  return closed && !hangs && /^(?:В|Во|На|С|Со|По|К|Из|За|От|При|Для|До)\s\p{Ll}/u.test(text)
}

/** «Законодательное Собрание Республики / Карелия постановляет:» right under a title: who decides, over several lines. */
function bodyDecides(lines: readonly Line[], at: number): boolean {
  if (!body.test(flat(lines[at]?.text ?? ''))) return false
  const words: string[] = []
  for (const line of lines.slice(at, at + 4)) {
    words.push(flat(line.text))
    if (findCommand(words.join(' ')) !== null) return true
    if (/[.;]$/.test(line.text)) return false
  }
  return false
}

const body =
  /^(?:\p{Lu}[\p{L}-]+(?:ая|ое|ий|ый)\s+){0,3}(?:дума|совет|собрание|коллегия|хурал|курултай|правительство|администрация|президиум|управа|комитет)(?!\p{L})/iu

/** «…» or "…" from the first letter to the last: the title is whole. */
function isQuoted(title: string): boolean {
  return /^(?:«[^«»]*(?:«[^«»]*»[^«»]*)*»|"[^"]*(?:"[^"\s][^"]*"[^"]*)*")$/u.test(title)
}

/** A line of another thing: a letterhead under a title in small letters. */
function isCapitals(text: string): boolean {
  return text === text.toUpperCase() && /\p{Lu}{5}/u.test(text) && /\p{L}+\s\p{L}+|\p{Lu}{10}/u.test(text)
}

/** «…» around the whole title, the full stop at its end (ГОСТ Р 7.0.97-2016, 5.17: neither is written). */
function withoutQuotes(words: string): string {
  const title = flat(words)
  const inner = /^[«"“](.*)[»"”]\.?$/u.exec(title)?.[1]
  const balanced =
    inner !== undefined &&
    !/^[^«]*»/u.test(inner) &&
    (inner.match(/«/gu)?.length ?? 0) === (inner.match(/»/gu)?.length ?? 0) &&
    (inner.match(/"/gu)?.length ?? 0) % 2 === 0
  return balanced ? inner.trim() : title
}
