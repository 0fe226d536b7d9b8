import type { DecisionKind } from '#decision'
import { type Found, findDate, findNumber, without } from './marks.ts'
import { flat, unspaced } from './words.ts'

/** What a line that names a kind says: the kind, and what else stands in the line. */
export interface NamedKind {
  readonly kind: DecisionKind | null
  /** The kind's own words: «УКАЗАНИЕ». */
  readonly words: string
  readonly spaced: boolean
  readonly date: string | undefined
  readonly number: string | undefined
  /** Words of the line beyond kind, date and number. */
  readonly rest: string
}

/** Words of kinds as they head a document; the first that fits wins. «Решение» alone is judged by who decides. */
const headings: readonly (readonly [pattern: RegExp, kind: DecisionKind | null])[] = [
  [/^решение\s+(?:расширенно\p{L}+\s+)?(?:заседани\p{L}+\s+)?коллегии(?!\p{L})/iu, 'collegium-resolution'],
  [/^постановление\s+коллегии(?!\p{L})/iu, 'collegium-resolution'],
  [/^(?:рекомендации|резолюция)(?=\s*$|\s+\p{Ll}|\s+[А-ЯЁ\s]+$|\s+[IVX\d])/iu, 'conference-resolution'],
  [/^приказ(?!\p{L})/iu, 'order'],
  [/^распоряжение(?!\p{L})/iu, 'directive'],
  [/^постановление(?!\p{L})/iu, 'resolution'],
  [/^решение(?!\p{L})/iu, null],
  [/^ПРОТОКОЛ(?=\s*$)/u, null],
  [/^(?:указание|выписка(?:\s+из\s+\p{L}+)?|заключение|циркуляр|инструктивное\s+письмо)(?!\p{L})/iu, null],
]

/** A line that names the kind of the document: «П Р И К А З», «РЕШЕНИЕ № 3 от 17.12.2021». */
export function readKind(line: string): NamedKind | null {
  const whole = unspaced(flat(line))
  const opening = whole.replace(/^проект\s+/iu, '')
  const dated = dateBefore(opening)
  const text = dated === null ? opening : flat(opening.slice(dated.end))
  for (const [pattern, kind] of headings) {
    const match = pattern.exec(text)
    if (!match) continue
    const tail = text.slice(match[0].length)
    const date = findDate(tail)
    const said = date ?? dated
    const number = findNumber(tail)
    const rest = without(tail, date, number)
      .replace(/(?:^|\s)от(?=\s|$)|[_]+/giu, ' ')
      .replace(/^[\s.,:;()-]+|[\s.,:;()-]+$/g, '')
    const capital = /^\p{Lu}/u.test(text)
    if (!capital || text.length > 300) return null
    return {
      kind,
      words: flat(match[0]),
      spaced: whole !== flat(line) && match[0] === match[0].toUpperCase(),
      date: said?.value,
      number: number?.value || undefined,
      rest,
    }
  }
  return null
}

/** «14.02.2022 ПРИКАЗ № 12»: the date of a form that stands before its kind. */
function dateBefore(text: string): Found | null {
  const date = findDate(text)
  return date?.start === 0 && /^\s*\p{Lu}{5}/u.test(text.slice(date.end)) ? date : null
}

/** «ПРИКАЗ» with its office on the next line: «по управлению образования», «муниципального совета …». */
export const issuerOfKind =
  /^(?:по\s+\p{L}+[ую](?=\s)|(?:\p{L}+(?:ого|ой)\s+){0,2}(?:министерства|департамента|комитета|управления|отдела|администрации|правительства|губернатора|мэрии|мэра|главы|исполкома|коллегии|совета|думы|собрания)(?!\p{L}))/iu
/** «РЕШЕНИЕ» with its body on the next line: «коллегии управления образования». */
export const bodyOfKind =
  /^(?:(?:[Рр]асширенного\s+)?[Зз]аседания(?=\s)|[Кк]оллегии|[Сс]овета|[Дд]умы|[Сс]обрания|КОЛЛЕГИИ|СОВЕТА|ДУМЫ|СОБРАНИЯ)(?!\p{L})/u

/** Who decides, by words of the letterhead and of the command: for «РЕШЕНИЕ» and for documents without a kind. */
const deciders: readonly (readonly [RegExp, DecisionKind])[] = [
  [/(?<!\p{L})(?:коллеги[яи])(?!\p{L})/iu, 'collegium-resolution'],
  [/(?<!\p{L})(?:дум[аы]|совет[а]?|собрани[ея]|хурал|курултай|муниципалитет)(?!\p{L})/iu, 'council-decision'],
]

export function kindOfDecider(words: string): DecisionKind | null {
  return deciders.find(([pattern]) => pattern.test(words))?.[1] ?? null
}

/** Command words → the kind whose word they are. */
const commands: readonly (readonly [RegExp, DecisionKind])[] = [
  [/приказыва(?:ю|ем)/iu, 'order'],
  [
    /коллегия\s+(?:\p{L}+\s+){0,6}(?:решила|решает|рекомендует|постановляет|постановила|отмечает)/iu,
    'collegium-resolution',
  ],
  [
    /(?:дума|совет|собрание)\s+(?:[\p{L}«»"().-]+,?\s+){0,12}(?:решил[аои]?|решает|постановляет|рекомендует)/iu,
    'council-decision',
  ],
  [
    /участники\s+(?:[\p{L}«»-]+\s+){0,10}(?:рекоменд|решили|выработали|постановили)/iu,
    'conference-resolution',
  ],
  [/постановля(?:ю|ет|ем)/iu, 'resolution'],
  [/(?:обязываю|предлагаю|распоряжаюсь)/iu, 'directive'],
  [/решил[аи]?\s*:|решает\s*:/iu, 'collegium-resolution'],
]

export function kindOfCommand(words: string): DecisionKind | null {
  const text = unspaced(words)
  return commands.find(([pattern]) => pattern.test(text))?.[1] ?? null
}

/** «Контроль за исполнением настоящего распоряжения …»: what a document calls itself. */
export function kindOfSelf(words: string): DecisionKind | null {
  const named = /(?:настоящ|данн)(?:его|ий|ее)\s+(приказ|распоряжени|постановлени|решени)/iu.exec(words)?.[1]
  if (named === undefined) return null
  const kind = headings.find(([pattern]) => pattern.test(named.replace(/и$/u, 'ие')))?.[1]
  return kind ?? kindOfDecider(words)
}

/** Words that head what an annex holds. */
export const annexTitle =
  /^(?:(?:муниципальн|комплексн|календарн|примерн|сводн|рабоч|перспективн|годов|межведомственн|районн|городск|учебн)\p{L}+\s+)*(?:план(?:-график)?|программа|положение|порядок|дорожная\s+карта|«дорожная\s+карта»|состав|перечень|список|регламент|график|смета|форма|концепция|паспорт|методика|критерии|показатели|мероприятия|комплекс\s+мер|модель|правила|устав)(?!\p{L})/iu
