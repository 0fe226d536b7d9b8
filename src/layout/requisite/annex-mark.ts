import type { ApprovalStamp, Reference } from '#decision'
import { escaped } from '../template/markdown.ts'
import type { AnnexMarkView } from '../template/view.ts'
import type { Naming } from './naming.ts'
import { referenceView } from './reference.ts'

interface Marked {
  readonly number: string | null
  readonly to: Reference | null
  readonly stamps: readonly ApprovalStamp[]
}

/**
 * Mark of an annex (ГОСТ Р 7.0.97-2016, 5.19): «Приложение № 1 / к приказу … / от … № …»; a single annex has no
 * number. Where an approval stamp below already says «приказом … от … № …», the mark is «Приложение № 1» alone:
 * the document is named once. An annex that belongs to no document has no mark.
 */
export function annexMarkView(annex: Marked, naming: Naming): AnnexMarkView | null {
  const approvedByDocument = annex.stamps.some(({ document }) => document !== undefined)
  if (!annex.to && annex.number === null) return null
  return {
    обозначение: escaped(annex.number === null ? 'Приложение' : `Приложение № ${annex.number}`),
    документ: annex.to && !approvedByDocument ? referenceView(annex.to, 'dative', naming) : null,
  }
}
