import type { WorkingCalendar } from '#deadline'
import type { Message, Source } from '#source'
import { annexesOf } from './annexes/read.ts'
import { readBlocks } from './body/blocks.ts'
import { reportNotes } from './body/notes.ts'
import { readBody } from './body/operative.ts'
import { type PlaceMap, readValues } from './front-matter/read.ts'
import { type FrontMatter, frontMatterSchema } from './front-matter/schema.ts'
import { type Common, kinds } from './kinds/index.ts'
import type { Decision } from './model/decision.ts'
import { type Office, withDefaults } from './office.ts'
import { type Gallery, galleryOf, type PictureReader } from './pictures/index.ts'
import { contextOf } from './points/context.ts'
import {
  commonDeadline,
  furtherOf,
  idOf,
  missingRequisites,
  organizationOf,
  stateOf,
  toStamp,
} from './requisites.ts'
import { settingsOf } from './settings.ts'
import { signatoriesOf } from './signatories.ts'
import { readPlans } from './tables/plan.ts'

export interface ReadOptions {
  readonly office: Office
  /** The source of an annex that stands in a file of its own, by the name the document gives it. */
  readonly annexSource?: (file: string) => Source | null
  /** The bytes of an electronic signature's file, by the name the document gives it; `null` where there is none. */
  readonly signatureFile?: (file: string) => Uint8Array | null
  /** The bytes of a picture, by its name from the workspace's root; `null` where there is none. */
  readonly pictureFile?: PictureReader
  readonly calendar?: WorkingCalendar
}

export interface ReadResult {
  /** `null` when the document cannot be made; the messages say why. */
  readonly decision: Decision | null
  readonly messages: readonly Message[]
}

/**
 * `Source` → `Decision`. Never throws: whatever is wrong becomes a message with its place, those of the source
 * itself included; a document without its required requisites is not made.
 */
export function readDecision(source: Source, options: ReadOptions): ReadResult {
  const messages: Message[] = [...source.messages]
  if (source.frontMatter === null || messages.length > 0) return { decision: null, messages }
  const reading = readValues(source.file, source.frontMatter, frontMatterSchema)
  messages.push(...reading.messages)
  if (reading.value === null) return { decision: null, messages }
  const front = withDefaults(reading.value, options.office)
  const missing = missingRequisites(source.file, source.frontMatter.place, front, reading.places)
  messages.push(...missing)
  if (missing.some(({ severity }) => severity === 'error')) return { decision: null, messages }
  return { decision: assemble(source, front, reading.places, options, messages), messages }
}

function assemble(
  source: Source,
  front: FrontMatter,
  places: PlaceMap,
  options: ReadOptions,
  messages: Message[],
): Decision {
  const kind = kinds[front.kind]
  const signing = signatoriesOf(source.file, front, places, options, messages)
  const gallery = galleryOf(options.pictureFile ?? (() => null))
  const context = contextOf(source, front, signing.signatories, options, kind.recommends, messages, gallery)
  reportNotes(context, source.body)
  const annexes = annexesOf(source, front, places, context, options)
  const body = kind.operative
    ? readBody(annexes.main, context)
    : { contents: readBlocks(context, annexes.main), command: null }
  const common: Common = {
    id: idOf(source.file),
    file: source.file,
    hash: source.hash,
    ...stateOf(front, kind.numbered),
    place: front.place ?? null,
    title: front.title ?? null,
    organization: organizationOf(front),
    stamps: (front.stamps ?? []).map(toStamp),
    signatories: signing.signatories,
    executorMark: front.executor ?? null,
    ...furtherOf(front, places),
    storage: front.storage ?? 'permanent',
    commonDeadline: commonDeadline(front, places, body, context),
    body: readPlans(body.contents, context),
    annexes: annexes.annexes,
    settings: settingsOf(source.file, front, places, options.office, gallery, messages),
    ...picturesIn(gallery),
    places: { ...Object.fromEntries(places), ...signing.places },
  }
  return kind.assemble(common, front)
}

/** Last: whatever the document shows has been found by then. */
function picturesIn(gallery: Gallery): Pick<Common, 'pictures'> {
  const pictures = gallery.found()
  return Object.keys(pictures).length > 0 ? { pictures } : {}
}
