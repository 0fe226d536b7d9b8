import { namedPoints, rangeOfPoints, readPoints } from '../citation/point-numbers.ts'

/** A term that words give to other points: «Срок исполнения пунктов 1–3: до 1 мая», «…, пункта 4 – до 1 июня». */
export interface NamedTerm {
  /** `null` is every point that has no other. */
  readonly points: readonly string[] | null
  readonly text: string
}

const label =
  /(?:^|[.;]\s+)(?:установить\s+|определить\s+)?сроки?(?!\p{L})[^.;:–—]{0,40}?(?=(?:подпункт|пункт|пп?\.|приказ|решени|постановлени|распоряжени|резолюци|всех|остальн))|(?:^|[.;]\s+)сроки?\s+(?:исполнения|выполнения)\s*[:–—-]\s*(?=по\s+(?:подпункт|пункт|пп?\.))/iu
/** What the document itself is called, and what is left of it. */
const whole =
  /^(?:(?:настоящ|данн)\p{L}+\s+)?(?:приказ|решени|постановлени|распоряжени|резолюци|всех\s+(?:\p{L}+\s+)?(?:пункт|поручени)|остальн)[^:–—.;]{0,40}?\s*[:–—-]\s+(?=\S)/iu
const group = new RegExp(
  `(?:^|[,;и]\\s+|\\s)(?:по\\s+)?(?:${namedPoints.source}|остальн\\p{L}+(?:\\s+пункт\\p{L}+)?)\\s*(?:[:–—]|-\\s|\\s-)\\s*`,
  'giu',
)

/** Whether a line gives a term to points it names, not to the one it stands under. */
export function isTermOfOthers(line: string): boolean {
  return label.exec(line)?.index === 0 && termsOfOthers(line).length > 0
}

/** The terms that words give to points they name; mostly none. */
export function termsOfOthers(plain: string): readonly NamedTerm[] {
  const start = label.exec(plain)
  if (!start) return []
  const rest = plain.slice(start.index + start[0].length)
  const ofWhole = whole.exec(rest)
  if (ofWhole) return [{ points: null, text: withoutEnd(rest.slice(ofWhole[0].length)) }]
  const groups = [...rest.matchAll(group)]
  if (groups[0] === undefined || groups[0].index > 3) return []
  return groups.map((match, at) => ({
    points: match[1] === undefined ? null : readPoints(match[0]).flatMap(rangeOfPoints),
    text: withoutEnd(rest.slice(match.index + match[0].length, groups[at + 1]?.index ?? rest.length)),
  }))
}

function withoutEnd(text: string): string {
  return text.replace(/\s+/gu, ' ').replace(/[\s,;]+$/u, '')
}
