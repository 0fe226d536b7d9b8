import { findCommand, readNumber } from '#decision'
import { isBold, joinLines, type Line } from '../reading/line.ts'
import { beginsAnnex, readAnnexMark } from './annex-mark.ts'
import { afterEditionNote } from './edition-note.ts'
import type { Gathered } from './gathered.ts'
import { namesIssuer, takeIssuer } from './issuer.ts'
import { annexTitle, bodyOfKind, issuerOfKind, kindOfDecider, type NamedKind, readKind } from './kind.ts'
import { namesBody, readLetterhead } from './letterhead.ts'
import { isMarks, takeAnnexMarks, takeMarks } from './mark-lines.ts'
import {
  isKindLine,
  isPageNote,
  isPageTitle,
  kindComes,
  takeDraftTitle,
  takePageTitle,
} from './page-title.ts'
import type { Requisites } from './requisites.ts'
import { readStamp } from './stamp.ts'
import { readTitle, titleOpening } from './title.ts'
import { flat, preamblePattern } from './words.ts'

/** What stands above the text: its requisites, the lines of it that are none, and where the text begins. */
export interface Head {
  readonly requisites: Requisites
  readonly left: readonly Line[]
  readonly next: number
}

/** Reads requisites line by line until the text begins. `annex`: only what stands on an annex is looked for. */
export function readHead(lines: readonly Line[], annex: boolean): Head {
  const found: Gathered = {
    kind: null,
    page: null,
    date: undefined,
    number: undefined,
    place: undefined,
    title: undefined,
    conference: undefined,
    protocol: undefined,
    annex: undefined,
    stamps: [],
    above: [],
    left: [],
  }
  let at = 0
  while (at < lines.length) {
    const next = step(lines, at, found, annex)
    if (next === at) break
    at = next
  }
  return finish(found, nothing(found) ? 0 : at)
}

/** One requisite read from a line on; the same index where the text begins. */
function step(lines: readonly Line[], at: number, found: Gathered, annex: boolean): number {
  const line = lines[at]
  if (!line) return at
  const text = flat(line.text)
  if (!/[\p{L}\d]/u.test(text)) return at + 1
  const noted = afterEditionNote(lines, at)
  if (noted !== null) {
    found.left.push(...lines.slice(at, noted))
    return noted
  }
  // «РЕШЕНИЕ / (двадцать первой сессии)» says which session it is of.
  if (found.kind !== null && found.title === undefined && session.test(text)) {
    found.left.push(line)
    return at + 1
  }
  const stamp = readStamp(
    lines,
    at,
    (other, whole) =>
      (isKindLine(other) && (whole || !isDatedKind(other))) ||
      beginsAnnex(other) ||
      titleOpening.test(flat(other.text)),
  )
  if (stamp) {
    found.stamps.push(stamp.value)
    return stamp.next
  }
  if (found.annex === undefined && found.kind === null && beginsAnnex(line)) {
    const mark = readAnnexMark(lines, at)
    if (mark) {
      found.annex = mark.value
      return mark.next
    }
  }
  if (!annex && found.annex === undefined && (takeKind(lines, at, found) || takeDraftTitle(lines, at, found)))
    return at + 1
  if (
    found.kind !== null &&
    found.title === undefined &&
    (bodyOfKind.test(text) || (issuerOfKind.test(text) && found.kind.kind !== 'conference-resolution')) &&
    text.length < 160
  )
    return takeIssuer(lines, at, found, found.kind)
  if (annex ? takeAnnexMarks(text, found) : takeMarks(line, lines[at + 1], found)) return at + 1
  if (found.kind !== null && found.date === undefined && namesIssuer(line, lines[at + 1])) {
    found.above.push(line)
    return at + 1
  }
  if (isPageNote(lines, at, found)) {
    found.left.push(line)
    return at + 1
  }
  if (
    found.kind?.kind === 'conference-resolution' &&
    found.title === undefined &&
    found.conference === undefined &&
    /^\p{Ll}|^[А-ЯЁ\s]+$/u.test(text) &&
    text.length < 160
  )
    return takeConference(lines, at, found)
  if (beginsText(line, lines[at + 1], found)) return at
  const above = !annex && found.annex === undefined && found.kind === null && found.stamps.length === 0
  // A plan that stands alone is headed by its own words, with no kind under them.
  const plan = above && found.above.length === 0 && annexTitle.test(text) && !kindComes(lines, at)
  const title =
    found.title === undefined
      ? readTitle(lines, at, {
          above,
          annex: plan || annex || found.annex !== undefined || found.stamps.length > 0,
          isElse: (other) => isMarks(other) || isKindLine(other),
        })
      : null
  const isForm = above || (found.kind === null && !annex && kindComes(lines, at))
  if (title && (!isForm || plan || titleOpening.test(text))) {
    found.title = title.value
    return title.next
  }
  if (found.title !== undefined && sameTitle(found.title, lines, at)) {
    const again = readTitle(lines, at, { above: false, annex: true, isElse: isMarks })
    const next = again?.next ?? at + 1
    found.left.push(lines.slice(at, next).reduce((whole, each) => joinLines(whole, each, ' ')))
    return next
  }
  if (isForm) {
    found.above.push(line)
    return at + 1
  }
  return at
}

const session = /^\(?(?:[\p{L}\d-]+\s+){0,4}(?:сесси[ия]|созыва)(?:\s+(?:[\p{L}\d-]+\s+){0,4}созыва)?\)?$/iu

/** «Приказ от 31.08.2022 № 87» inside a stamp is the document that approved. */
function isDatedKind(line: Line): boolean {
  const kind = readKind(line.text)
  return kind?.date !== undefined || kind?.number !== undefined
}

/** A title printed twice. */
function sameTitle(title: string, lines: readonly Line[], at: number): boolean {
  const plain = (text: string): string => text.toLowerCase().replace(/[^\p{L}\d]/gu, '')
  const here = plain(lines[at]?.text ?? '')
  return here.length > 10 && (plain(title).startsWith(here) || here === plain(title))
}

function takeKind(lines: readonly Line[], at: number, found: Gathered): boolean {
  const line = lines[at]
  const kind = line ? readKind(line.text) : null
  if (!line || !kind) return false
  if (
    found.kind !== null &&
    found.kind.words.toLowerCase() === kind.words.toLowerCase() &&
    (kind.rest === '' || lines.slice(0, at).some((other) => flat(other.text).startsWith(flat(line.text))))
  ) {
    // The kind once more: a page's title above the document itself. What it says of date and number counts.
    found.date = kind.date ?? found.date
    found.number = kind.number ?? found.number
    found.left.push(line)
    return true
  }
  if (found.kind !== null) return false
  if (kind.kind === 'conference-resolution' && kind.rest !== '') {
    const [, conference = '', title] = /^([^«]*?)\s*(?:«(.*)»)?$/u.exec(kind.rest) ?? [undefined, kind.rest]
    found.conference = conference || undefined
    found.title ??= title
  } else if (isPageTitle(lines, at, kind)) {
    takePageTitle(line, kind, found)
    return true
  } else if (kind.rest !== '') return takeWholeTitle(lines, at, kind, found)
  found.kind = kind
  found.date ??= kind.date
  found.number ??= kind.number
  return true
}

/** «Приказ управления образования от 01.02.2021 № 55 «О мониторинге»»: everything in one line, words kept. */
function takeWholeTitle(lines: readonly Line[], at: number, kind: NamedKind, found: Gathered): boolean {
  const line = lines[at]
  if (!line) return false
  const title = /(?:^|\s)[«"]?(?<title>(?:О|Об|Обо)\s\p{L}.*?)[»"]?$/u.exec(kind.rest)?.groups?.title
  if (title === undefined && kind.date === undefined && kind.kind === null) return false
  const isDated = kind.date !== undefined || kind.number !== undefined || kind.kind === 'collegium-resolution'
  // «Распоряжение администрации района», the date on the next line.
  const next = lines[at + 1]
  const isIssued = title === undefined && issuerOfKind.test(kind.rest) && next !== undefined && isMarks(next)
  if (!isDated && !isIssued) return false
  found.kind = kind
  found.date ??= kind.date
  found.number ??= kind.number
  const bare =
    title === undefined
      ? kind.rest
      : kind.rest.slice(0, kind.rest.lastIndexOf(title)).replace(/[\s«"]+$/u, '')
  if (title !== undefined) found.title ??= title
  if (title === undefined || bare !== '') found.left.push(line)
  return true
}

/** «районного августовского совещания работников образования» under РЕЗОЛЮЦИЯ. */
function takeConference(lines: readonly Line[], at: number, found: Gathered): number {
  const words: string[] = []
  let next = at
  for (; next < lines.length; next++) {
    const line = lines[next]
    if (
      !line ||
      (next > at &&
        (line.gap === 'blank' ||
          (line.gap === 'paragraph' && /^\p{Lu}\p{Ll}/u.test(flat(line.text))) ||
          isBold(line) !== isBold(lines[at] ?? line))) ||
      isMarks(line)
    )
      break
    if (/^[«"]|^[ОО]б?\s/u.test(flat(line.text))) break
    words.push(flat(line.text))
  }
  found.conference = words.join(' ')
  return next
}

/** Whether a line is of the text, not above it. */
function beginsText(line: Line, next: Line | undefined, found: Gathered): boolean {
  if (line.heading && found.title !== undefined) return true
  const text = flat(line.text)
  if (findCommand(text) !== null || /^[-–—•]\s*\p{L}/u.test(text)) return true
  if (readNumber(text) !== null || /^[IVX]+\.\s/u.test(text)) return true
  if (titleOpening.test(text) && found.title === undefined) return false
  // «Решение … совета / по итогам …» with date and number under it is still above the text.
  if (found.kind !== null && found.title === undefined && /^\p{Ll}/u.test(text) && next && isMarks(next))
    return false
  // Grounds are no organisation, however short or bold.
  if (/^(?:в соответствии|в целях|во исполнение|на основании|руководствуясь|в связи с)\s/iu.test(text))
    return true
  if (isBold(line)) return false
  if (preamblePattern.test(text) && (text.length > 60 || (next?.gap === 'none' && found.title !== undefined)))
    return true
  if (text !== text.toUpperCase() && text.length > 170) return true
  return /[.;]$/.test(text) && text.length > 60 && found.above.length + (found.kind ? 1 : 0) > 0
}

/** A text cut out of the middle: no requisite stands above it. */
function nothing(found: Gathered): boolean {
  const { kind, date, number, title, annex, stamps, protocol, above } = found
  const some = [kind, date, number, title, annex, protocol].some(
    (value) => value !== undefined && value !== null,
  )
  return !some && stamps.length === 0 && !above.some((line) => namesBody(line))
}

function finish(found: Gathered, next: number): Head {
  const { letterhead, left } = readLetterhead(next === 0 ? [] : found.above)
  const words = [...found.above.map(({ text }) => text), ...found.left.map(({ text }) => text)].join(' ')
  const said = found.kind ?? (found.page?.kind ? found.page : null)
  const kind = said === null ? undefined : (said.kind ?? kindOfDecider(words) ?? undefined)
  return {
    requisites: {
      kind,
      kindWords: said?.words,
      date: found.date ?? found.page?.date,
      number: found.number ?? found.page?.number,
      place: found.place,
      title: found.title,
      conference: found.conference,
      protocol: found.protocol,
      letterhead,
      stamps: found.stamps,
      annex: found.annex,
      spacedKind: found.kind?.spaced || undefined,
    },
    left: next === 0 ? [] : [...left, ...found.left].sort((a, b) => a.at - b.at),
    next,
  }
}
