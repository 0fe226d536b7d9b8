import type { Line } from '../reading/line.ts'
import type { NamedKind } from './kind.ts'
import type { AnnexMark, Protocol, Stamp } from './requisites.ts'

/** What has been read of a head so far. */
export interface Gathered {
  kind: NamedKind | null
  /** The title of a page above the document itself: it says kind, date and number before the document does. */
  page: NamedKind | null
  date: string | undefined
  number: string | undefined
  place: string | undefined
  title: string | undefined
  conference: string | undefined
  protocol: Protocol | undefined
  annex: AnnexMark | undefined
  readonly stamps: Stamp[]
  /** Above the kind, to be the letterhead. */
  readonly above: Line[]
  readonly left: Line[]
}
