import type { Decision, Settings } from '#decision'
import type { PictureRoom } from './content/picture.ts'
import type { TableRoom } from './content/table.ts'
import type { Edition } from './edition/edition.ts'
import { editionOf } from './edition/in-force.ts'
import { geometryOf, textHeightOf, textWidthOf } from './geometry.ts'
import type { Geometry, ParagraphStyle, ParagraphStyleName, PlacedBlock, Section } from './page.ts'
import { coatOf } from './requisite/coat.ts'
import { qrOf } from './requisite/qr.ts'
import { stylesOf } from './style/styles.ts'
import type { Sizes } from './template/within.ts'

/** The form (бланк) a document is drawn on: what the edition and the office's settings make together. */
export interface Form {
  readonly edition: Edition
  readonly settings: Settings
  readonly geometry: Geometry
  /** mm between the side margins of a standing sheet */
  readonly textWidth: number
  readonly styles: Readonly<Record<ParagraphStyleName, ParagraphStyle>>
  /** By name. */
  readonly pictures: NonNullable<Decision['pictures']>
  readonly coat: PlacedBlock | null
  readonly qr: PlacedBlock | null
}

export function formOf(decision: Decision): Form {
  const form = formOn(decision.settings, dateOf(decision), decision.storage)
  const { code } = qrOf(decision, form)
  const shown = { ...form, pictures: { ...decision.pictures, ...code?.files } }
  return { ...shown, coat: coatOf(decision, shown), qr: code?.block ?? null }
}

/** The form of a paper of that date, kept for so long. */
export function formOn(settings: Settings, date: string | null, storage: Decision['storage']): Form {
  const edition = editionOf(settings.edition, date)
  const geometry = geometryOf(edition, storage)
  const styles = stylesOf({ edition, settings, textWidth: textWidthOf(geometry) })
  const textWidth = textWidthOf(geometry)
  return { edition, settings, geometry, textWidth, styles, pictures: {}, coat: null, qr: null }
}

/** What the blocks of a template are measured by. */
export function sizesOf(
  { coat, edition, geometry, qr, settings, styles }: Form,
  findPicture: Sizes['findPicture'] = () => ({ message: 'Рисунков на этом бланке не бывает.' }),
): Sizes {
  return {
    requisiteWidth: edition.requisiteWidth.angular,
    textWidth: textWidthOf(geometry),
    stampPlace: settings.stampPlace,
    signaturePlace: settings.signaturePlace,
    coat,
    qr,
    geometry,
    textHeight: textHeightOf(geometry),
    findPicture,
    styles,
  }
}

/** Kept on a sheet for what is written under a picture, mm. */
const CAPTION_ROOM = 30

export function pictureRoomOf(
  { geometry, pictures }: Form,
  orientation: Section['orientation'],
): PictureRoom {
  const height = textHeightOf(geometry, orientation) - CAPTION_ROOM
  return { files: pictures, width: textWidthOf(geometry, orientation), height }
}

export function tableRoomOf({ geometry, styles }: Form, orientation: Section['orientation']): TableRoom {
  return { width: textWidthOf(geometry, orientation), size: styles['table-cell'].size }
}

/** An annex in a file of its own is as old as the document it belongs to. */
function dateOf(decision: Decision): string | null {
  if (decision.kind === 'annex') return decision.date ?? decision.to?.date ?? null
  return decision.date
}
