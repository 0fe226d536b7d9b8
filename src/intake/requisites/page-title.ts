import type { Line } from '../reading/line.ts'
import type { Gathered } from './gathered.ts'
import { type NamedKind, readKind } from './kind.ts'
import { namesBody } from './letterhead.ts'
import { titleOpening } from './title.ts'
import { flat } from './words.ts'

/** «П Р И К А З» and nothing else of words. */
export function isKindLine(line: Line): boolean {
  const kind = readKind(line.text)
  return kind !== null && kind.rest === ''
}

/** Whether the document's kind stands in one of the next lines. */
export function kindComes(lines: readonly Line[], at: number): boolean {
  return lines.slice(at + 1, at + 12).some(isKindLine)
}

/** The title of a page above the document itself: the kind comes again, and a title of it does not come before. */
export function isPageTitle(lines: readonly Line[], at: number, kind: NamedKind): boolean {
  if (kind.rest !== '') return kindComes(lines, at)
  const again = lines.slice(at + 1, at + 8).find(isKindLine)
  const next = lines[at + 1]
  return (
    again !== undefined &&
    next !== undefined &&
    readKind(again.text)?.words.toLowerCase() === kind.words.toLowerCase() &&
    (namesBody(next) || /\p{Lu}{5}/u.test(next.text)) &&
    !titleOpening.test(flat(next.text))
  )
}

/** «Проект постановления «О проведении слета»»: the title of a page with a draft. */
export function takeDraftTitle(lines: readonly Line[], at: number, found: Gathered): boolean {
  const line = lines[at]
  const isDraft = /^проект\s+(?:приказа|распоряжения|постановления|решения)(?!\p{L})/iu.test(
    flat(line?.text ?? ''),
  )
  if (!line || !isDraft || found.kind !== null || !kindComes(lines, at)) return false
  const title = { kind: null, words: 'проект', spaced: false, date: undefined, number: undefined, rest: '' }
  takePageTitle(line, title, found)
  return true
}

/** A line of a letterhead by its own looks. */
function isOfForm(line: Line): boolean {
  const isInstitution = /^(?:М|Г|ФГ|ОГ|КГ)[АБК]\p{Lu}{1,4}\s+«/u.test(flat(line.text))
  return (
    namesBody(line) ||
    isInstitution ||
    (/\p{Lu}{3}/u.test(line.text) && line.text === line.text.toUpperCase())
  )
}

/** Keeps the title of a page; what the page says above it, its menu, is no letterhead. */
export function takePageTitle(line: Line, title: NamedKind, found: Gathered): void {
  found.page ??= title
  const above = found.above.splice(0)
  found.above.push(...above.filter(isOfForm))
  found.left.push(...above.filter((each) => !isOfForm(each)), line)
}

/** What a page says of a document between its own title and the document: «Утратил силу …», «Изменение: …». */
export function isPageNote(lines: readonly Line[], at: number, found: Gathered): boolean {
  const line = lines[at]
  if (!line || found.page === null || found.kind !== null || !kindComes(lines, at)) return false
  const text = flat(line.text)
  const goesOn = line.gap === 'none' && lines[at - 1] !== undefined && found.above.at(-1) === lines[at - 1]
  const isForm = isOfForm(line) || goesOn
  return !isForm && (found.title !== undefined || !titleOpening.test(text))
}
