import { type Deadline, findDeadline } from '#deadline'
import { type Message, type Place, START } from '#source'
import type { Body } from './body/operative.ts'
import { wordOf } from './front-matter/keys.ts'
import type { PlaceMap } from './front-matter/read.ts'
import type { FrontMatter } from './front-matter/schema.ts'
import { type Common, kinds, type Requisite } from './kinds/index.ts'
import type { ApprovalStamp, furtherRequisites, Organization, Reference } from './model/requisites.ts'
import type { PointContext } from './points/context.ts'
import { readTermWords } from './points/term.ts'

type Further = Omit<Pick<Common, keyof typeof furtherRequisites>, 'extract'>
type Stamp = NonNullable<FrontMatter['stamps']>[number]

/** The source's path under the folder of sources, without its ending: what marks and the register call it. */
export function idOf(file: string): string {
  return file
    .replace(/\\/g, '/')
    .replace(/^decisions\//, '')
    .replace(/\.md$/i, '')
}

/** A draft has no number or date yet, an issued document has what its kind asks for, or an original that lacks it. */
export function stateOf(front: FrontMatter, numbered: boolean) {
  const date = front.date ?? front.to?.date ?? null
  const number = front.number || null
  const whole = date !== null && (!numbered || number !== null)
  const issued = whole || front.original !== undefined
  return { state: issued ? ('issued' as const) : ('draft' as const), date, number }
}

/** First day of ГОСТ Р 7.0.97-2025, by which every document has a title. */
const TITLE_ON_ALL = '2025-08-18'
const SHORT_TEXT =
  'В редакции 2016 года без заголовка обходится только текст в четыре – пять строк. Если текст длиннее, впишите его.'

/** By ГОСТ Р 7.0.97-2016 (5.17) a text of four or five lines may do without a title; a draft follows the newest edition. */
function mayLackTitle({ kind, date, settings }: FrontMatter): boolean {
  if (kind === 'annex' || settings?.edition === '2025') return false
  return settings?.edition === '2016' || (typeof date === 'string' && date < TITLE_ON_ALL)
}

/** What a kind requires and the front matter lacks, each with the place where it should stand. */
export function missingRequisites(
  file: string,
  whole: Place,
  front: FrontMatter,
  places: PlaceMap,
): readonly Message[] {
  const kind = kinds[front.kind]
  const at = places.get('kind') ?? whole
  // What an issued document did not have cannot be asked for.
  const { original } = front
  const lacking = kind.required.filter((requisite) => isMissing(front, requisite))
  const messages = lacking.map((requisite): Message => {
    const spared = requisite === 'title' && mayLackTitle(front)
    return {
      file,
      ...at,
      severity: original === undefined && !spared ? 'error' : 'warning',
      rule: 'missing-requisite',
      message:
        original !== undefined
          ? `В подлиннике не найдено: «${wordOf(requisite)}». Сверьтесь с ним и допишите: без этого документ напечатается не полностью.`
          : `Не указано: «${wordOf(requisite)}». ${spared ? SHORT_TEXT : advice(requisite)}`,
    }
  })
  const half = kind.numbered && original === undefined ? halfIssued(front) : null
  if (half)
    messages.push({
      file,
      ...(places.get(half.has) ?? START),
      severity: 'error',
      rule: 'half-issued',
      message: `Есть «${wordOf(half.has)}», но не указано «${wordOf(half.lacks)}». У изданного документа есть оба, у проекта – ни одного.`,
    })
  return messages
}

function isMissing(front: FrontMatter, requisite: Requisite): boolean {
  if (requisite === 'organization') return front.organization?.fullName === undefined
  const value = front[requisite]
  return value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)
}

function advice(requisite: Requisite): string {
  return requisite === 'organization'
    ? 'Название организации пишется один раз в pisar.yaml или в самом документе.'
    : 'Допишите в реквизиты между строками «---».'
}

function halfIssued(front: FrontMatter): { has: Requisite; lacks: Requisite } | null {
  const date = front.date ?? null
  const number = front.number || null
  if (date !== null && number === null) return { has: 'date', lacks: 'number' }
  if (date === null && number !== null) return { has: 'number', lacks: 'date' }
  return null
}

export function organizationOf(front: FrontMatter): Organization {
  const { secondLanguage, ...names } = front.organization ?? {}
  const second = secondLanguage && {
    ...letterheadOf(secondLanguage),
    language: secondLanguage.language,
    place: secondLanguage.place,
    kind: secondLanguage.kinds?.[front.kind],
  }
  return { ...letterheadOf(names), ...(second && { second }) }
}

type Names = Omit<NonNullable<FrontMatter['organization']>, 'secondLanguage'>

function letterheadOf({ founder, fullName, referenceData, shortName, unit }: Names) {
  return { founder, name: fullName ?? '', short: shortName, unit, ...(referenceData && { referenceData }) }
}

export function toStamp(stamp: Stamp): ApprovalStamp {
  const { document, ...rest } = stamp
  return document ? { ...rest, document: toReference(document) } : rest
}

/**
 * Requisites that are there only where they were asked for. «Верно» is on a document that asks for it itself: what the
 * office says of it is for extracts.
 */
export function furtherOf(front: FrontMatter, places: PlaceMap): Further {
  const { agreements, draftMark, restriction, replyTo, recipients } = front
  const { certification: certifier, filing, onControl, qr, receipt, seal, visas } = front
  const all: { readonly [Name in keyof Further]: Further[Name] | undefined } = {
    draftMark,
    restriction,
    replyTo,
    recipients,
    agreements: agreements?.map(toStamp),
    visas,
    seal,
    certification: places.has('certification') ? certifier : undefined,
    certifier,
    onControl,
    filing,
    receipt,
    qr,
  }
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined))
}

export function toReference(said: NonNullable<FrontMatter['to']>): Reference {
  return {
    kind: said.kind,
    organization: said.organization,
    date: said.date ?? null,
    number: said.number || null,
  }
}

/** The term of every assignment without one: from the front matter, or from the words that open the points. */
export function commonDeadline(
  front: FrontMatter,
  places: PlaceMap,
  body: Body,
  context: PointContext,
): Deadline | null {
  if (front.deadline !== undefined)
    return readTermWords(front.deadline, places.get('deadline') ?? START, context)
  if (!body.command?.recommends) return null
  const opening = body.command.words.plain.slice(body.command.start)
  return findDeadline(opening, context.terms)?.deadline ?? null
}
