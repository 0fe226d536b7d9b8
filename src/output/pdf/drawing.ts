import type { Geometry, Inline, Page, ParagraphStyleName, TableBlock } from '#layout'
import type { LineMetrics } from './font-tables.ts'

/**
 * What page.typ draws: the page's blocks with cleaned texts, the gap above each worked out, and what must stay
 * together said outright.
 */
export interface Drawing {
  readonly title: string
  readonly subject: string
  readonly author: string
  readonly date: { readonly year: number; readonly month: number; readonly day: number }
  /** The family that is embedded. */
  readonly family: string
  readonly font: LineMetrics
  readonly cellInset: { readonly x: number }
  readonly geometry: Geometry
  readonly styles: Page['styles']
  readonly sections: readonly DrawnSection[]
}

export interface DrawnSection {
  readonly landscape: boolean
  /** Its pages are numbered anew. */
  readonly separate: boolean
  /** pt, kept above the first block */
  readonly gap: number
  /** mm at the bottom of the first sheet that no text comes to */
  readonly bottomRoom: number
  readonly blocks: readonly DrawnBlock[]
}

export interface DrawnInline {
  readonly type: Inline['type']
  readonly text: string
  /** Is never hyphenated. */
  readonly whole: boolean
  readonly bold: boolean
  readonly italic: boolean
  readonly letterSpacing: number | null
  readonly href: string | null
  readonly width: number
  /** Words of a footnote. */
  readonly note: readonly DrawnInline[]
}

export interface DrawnStampLine {
  readonly style: ParagraphStyleName
  readonly gap: number
  readonly inlines: readonly DrawnInline[]
  /** Stands after a ruled blank. */
  readonly name: string | null
}

export interface DrawnCell {
  /** A word of it is wider than its column. */
  readonly crowded: boolean
  readonly paragraphs: readonly (readonly DrawnInline[])[]
}

export interface DrawnParagraph {
  readonly type: 'paragraph'
  readonly style: ParagraphStyleName
  readonly gap: number
  readonly inlines: readonly DrawnInline[]
  readonly label: string | null
  readonly labelBold: boolean
  readonly outline: number | null
  /** Stays on the page of the next block. */
  readonly sticky: boolean
  readonly breakable: boolean
  /** Begins a page. */
  readonly newPage: boolean
  /** Number of the block where its place must be known: it stands before signatures. `null` for others. */
  readonly tail: number | null
  /** As wide as its column, whatever its style says. */
  readonly inColumn: boolean
  /** pt at the bottom of its first page that its lines must leave free. */
  readonly reserve: number | null
}

/** A picture's file is put beside page.typ under this name. */
export interface DrawnPicture {
  readonly file: string
  readonly width: number
  readonly height: number
  readonly alternative: string
}

export interface DrawnColumn {
  /** mm */
  readonly width: number
  /** pt */
  readonly before: number
  /** pt */
  readonly after: number
  readonly language: string | null
  readonly blocks: readonly DrawnBlock[]
}

export interface DrawnStamps {
  readonly type: 'stamps'
  readonly gap: number
  readonly stampWidth: number
  readonly rowGap: number
  /** Stays on the page of the next block. */
  readonly sticky: boolean
  readonly rows: readonly {
    readonly left: readonly DrawnStampLine[] | null
    readonly right: readonly DrawnStampLine[] | null
  }[]
}

export interface DrawnSignatures {
  readonly type: 'signatures'
  readonly gap: number
  /** pt above every further signature, for the hand */
  readonly between: number
  readonly positionWidth: number
  /** pt above every further one with a frame */
  readonly frameGap: number
  readonly frames: { readonly width: number; readonly positionWidth: number } | null
  readonly beside: boolean
  readonly besideGap: number
  readonly sticky: boolean
  /** Number of the block. */
  readonly tail: number
  readonly signatures: readonly {
    readonly position: readonly DrawnInline[]
    readonly name: string
    readonly frame: readonly (readonly DrawnInline[])[] | null
  }[]
}

export type DrawnBlock =
  | DrawnParagraph
  | {
      readonly type: 'requisites'
      readonly gap: number
      readonly left: readonly DrawnInline[]
      readonly right: readonly DrawnInline[]
    }
  | DrawnStamps
  | DrawnSignatures
  | {
      readonly type: 'table'
      readonly gap: number
      readonly columns: TableBlock['columns']
      readonly head: readonly DrawnCell[]
      readonly rows: readonly {
        readonly section: boolean
        readonly splittable: boolean
        readonly cells: readonly DrawnCell[]
      }[]
    }
  | {
      readonly type: 'image'
      readonly gap: number
      readonly align: 'left' | 'center' | 'right'
      readonly sticky: boolean
      readonly picture: DrawnPicture
    }
  | {
      readonly type: 'placed'
      readonly gap: number
      /** mm from the left and the top edge of the paper */
      readonly left: number
      readonly top: number
      readonly width: number
      readonly height: number
      readonly picture: DrawnPicture | null
      readonly style: ParagraphStyleName
      readonly lines: readonly (readonly DrawnInline[])[]
    }
  | {
      readonly type: 'columns'
      readonly gap: number
      /** mm */
      readonly between: number
      readonly columns: readonly DrawnColumn[]
    }
  | {
      readonly type: 'foot'
      readonly gap: number
      readonly style: ParagraphStyleName
      readonly first: boolean
      readonly sticky: boolean
      readonly lines: readonly (readonly DrawnInline[])[]
    }
