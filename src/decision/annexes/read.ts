import type { RootContent } from 'mdast'
import type { Source } from '#source'
import { placesOf } from '#source'
import { readBlocks } from '../body/blocks.ts'
import { notesOf, reportNotes } from '../body/notes.ts'
import { readWords } from '../body/read-words.ts'
import { report } from '../body/reading.ts'
import { type PlaceMap, readValues } from '../front-matter/read.ts'
import { type FrontMatter, frontMatterSchema } from '../front-matter/schema.ts'
import { kindWords } from '../front-matter/words.ts'
import type { Content } from '../model/content.ts'
import type { Annex } from '../model/decision.ts'
import type { Reference } from '../model/requisites.ts'
import { leavesWorkspace } from '../pictures/index.ts'
import type { PointContext } from '../points/context.ts'
import type { ReadOptions } from '../read.ts'
import { toReference, toStamp } from '../requisites.ts'
import { readPlans } from '../tables/plan.ts'
import { type AnnexSection, splitAnnexes } from './split.ts'

type Said = NonNullable<FrontMatter['annexes']>[number]

/** The main text of a body and the annexes of its document, in its own sections or in files of their own. */
export function annexesOf(
  source: Source,
  front: FrontMatter,
  places: PlaceMap,
  context: PointContext,
  options: ReadOptions,
): { main: readonly RootContent[]; annexes: Annex[] } {
  if (front.kind === 'annex') return { main: source.body.children, annexes: [] }
  const { main, annexes: sections } = splitAnnexes(source.body)
  const to = referenceOf(front)
  const said = front.annexes ?? []
  const inline = said.filter(({ file }) => file === undefined)
  const annexes = sections.map((section, at) => {
    const about =
      inline.find(({ number }) => number && number === section.number) ??
      (inline[at]?.number ? undefined : inline[at])
    return fromSection(section, about, to, context)
  })
  for (const [at, item] of said.entries()) {
    if (item.file === undefined) continue
    annexes.push(fromFile(item.file, item, to, at, places, context, options))
  }
  return { main, annexes: annexes.sort((a, b) => order(a) - order(b)) }
}

/** By number, those without one as they come. */
function order(annex: Annex): number {
  return annex.number === null ? 0 : Number.parseInt(annex.number, 10) || 0
}

function referenceOf(front: FrontMatter): Reference {
  const kind = kindWords.find(([, value]) => value === front.kind)?.[0] ?? ''
  return { kind, date: front.date ?? null, number: front.number || null }
}

function fromSection(
  section: AnnexSection,
  said: Said | undefined,
  to: Reference,
  context: PointContext,
): Annex {
  const [first, ...rest] = section.nodes
  const titled = said?.title === undefined && first?.type === 'heading'
  const title = titled
    ? readWords(first.children, context).plain.replace(/\s*\n\s*/g, ' ')
    : (said?.title ?? null)
  const start = section.heading.position?.start.offset ?? 0
  return {
    number: section.number,
    title,
    to: said?.to ? toReference(said.to) : to,
    stamps: (said?.stamps ?? []).map(toStamp),
    ...(said?.to && { marked: true }),
    landscape: said?.landscape ?? false,
    file: null,
    body: readPlans(levelled(readBlocks(context, titled ? rest : section.nodes)), context),
    place: context.places.between(start, section.heading.position?.end.offset ?? start),
  }
}

function fromFile(
  file: string,
  said: Said,
  to: Reference,
  at: number,
  places: PlaceMap,
  context: PointContext,
  options: ReadOptions,
): Annex {
  const place = places.get(`annexes.${at}.file`) ??
    places.get(`annexes.${at}`) ?? { line: 1, column: 1, endLine: 1, endColumn: 1 }
  const absent: Annex = {
    number: said.number || null,
    title: said.title ?? null,
    to,
    stamps: (said.stamps ?? []).map(toStamp),
    landscape: said.landscape ?? false,
    file: null,
    body: [],
    place,
  }
  if (leavesWorkspace(context.file, file)) {
    const advice = 'Положите его рядом с документом и укажите имя: «plan.md».'
    report(
      context,
      place,
      'error',
      'outside-workspace',
      `Файл приложения лежит вне рабочей папки: «${file}». ${advice}`,
    )
    return absent
  }
  const source = options.annexSource?.(file) ?? null
  if (source === null) {
    const advice = 'Проверьте имя: оно указывается относительно документа.'
    report(context, place, 'error', 'missing-annex', `Файл приложения не найден: «${file}». ${advice}`)
    return absent
  }
  context.messages.push(...source.messages)
  if (source.frontMatter === null) return absent
  const reading = readValues(source.file, source.frontMatter, frontMatterSchema)
  context.messages.push(...reading.messages)
  if (reading.value === null) return absent
  const front = reading.value
  const inside: PointContext = {
    ...context,
    file: source.file,
    source: source.text,
    places: placesOf(source.text),
    notes: notesOf(source.body),
  }
  reportNotes(inside, source.body)
  return {
    number: said.number || front.number || null,
    title: said.title ?? front.title ?? null,
    to,
    stamps: (said.stamps ?? front.stamps ?? []).map(toStamp),
    landscape: said.landscape ?? front.landscape ?? false,
    file: source.file,
    body: readPlans(levelled(readBlocks(inside, source.body.children)), inside),
    place,
  }
}

/** Headings moved up so that the outermost is level 1. */
export function levelled(contents: readonly Content[]): readonly Content[] {
  const levels = contents.flatMap((content) => (content.type === 'heading' ? [content.level] : []))
  const shift = Math.min(...levels) - 1
  if (levels.length === 0 || shift <= 0) return contents
  return contents.map((content) =>
    content.type === 'heading' ? { ...content, level: content.level - shift } : content,
  )
}
