import { makeCalendar, type ReadOptions as ReadDeadlineOptions } from '#deadline'
import { type Message, placesOf, type Source } from '#source'
import { notesOf } from '../body/notes.ts'
import type { Reading } from '../body/reading.ts'
import type { FrontMatter } from '../front-matter/schema.ts'
import type { Signatory } from '../model/requisites.ts'
import type { Gallery } from '../pictures/index.ts'
import type { ReadOptions } from '../read.ts'

/** What the reading of points rests on besides their words. */
export interface PointContext extends Reading {
  /** How terms are read: the document's date, the calendar, the office's settings. */
  readonly terms: ReadDeadlineOptions
  /** People and bodies of the office, in the nominative: recognised in any case. */
  readonly known: readonly string[]
  readonly signatories: readonly Signatory[]
  /** Everything in this part is recommended, not ordered. */
  readonly recommends: boolean
}

export function contextOf(
  source: Source,
  front: FrontMatter,
  signatories: readonly Signatory[],
  options: ReadOptions,
  recommends: boolean,
  messages: Message[],
  gallery: Gallery,
): PointContext {
  const settings = options.office.deadlines
  return {
    file: source.file,
    source: source.text,
    places: placesOf(source.text),
    notes: notesOf(source.body),
    messages,
    gallery,
    terms: {
      documentDate: front.date ?? front.to?.date ?? approvalDate(front),
      calendar: options.calendar ?? makeCalendar(settings),
      settings,
    },
    known: options.office.known,
    signatories,
    recommends,
  }
}

/** «УТВЕРЖДАЮ … 11 января 2021 г.»: a plan without a date of its own counts from its approval. */
function approvalDate({ stamps = [] }: FrontMatter) {
  return stamps.map(({ date, document }) => date ?? document?.date).find((date) => date) ?? null
}
