/**
 * The one vocabulary of blocks. Every output format draws all of it; nothing of a format is in it.
 * Lengths are millimetres, sizes and spacings points, unless said otherwise.
 */

import type { ParagraphStyle, ParagraphStyleName } from './paragraph-style.ts'

export { type ParagraphStyle, type ParagraphStyleName, paragraphStyleNames } from './paragraph-style.ts'

/** Running text. A `blank` is a ruled line for the hand; a `break` starts a new line of the same paragraph. */
export type Inline =
  | {
      readonly type: 'text'
      readonly text: string
      readonly bold?: boolean | undefined
      readonly italic?: boolean | undefined
      /** Extra space between characters, pt: «приказываю» in the preamble. */
      readonly letterSpacing?: number | undefined
      readonly href?: string | undefined
    }
  | { readonly type: 'break' }
  /** A raised number; its words stand at the foot of the page. Numbers run through the document. */
  | { readonly type: 'footnote'; readonly number: number; readonly inlines: readonly Inline[] }
  | { readonly type: 'blank'; readonly width: number }

/**
 * `label` («2.1.», «–») stands before the text, parted by one space.
 * Labels of one `list` with `automatic` count regularly (1., 2., 2.1. …): a format may number them itself.
 */
export interface Label {
  readonly text: string
  /** Which run of numbers it belongs to; a new run starts at 1 again. */
  readonly list: string
  /** 1 to 4 */
  readonly level: number
  readonly automatic: boolean
  /** A number is bold with its paragraph: «**2. Управлению образования:**». */
  readonly bold?: boolean | undefined
}

export interface ParagraphBlock {
  readonly type: 'paragraph'
  readonly style: ParagraphStyleName
  readonly inlines: readonly Inline[]
  readonly label?: Label | undefined
  /** Stays on the page of the next block whatever its style: it introduces a list. */
  readonly keepWithNext?: boolean | undefined
}

/** Date at the left margin, number at the right one, on one line: «05.06.2021 … № 14». */
export interface RequisitesBlock {
  readonly type: 'requisites'
  readonly left: readonly Inline[]
  readonly right: readonly Inline[]
}

/**
 * Stamps, annex marks, addressees, visas: one stands at its side, several in rows of two or one under another; the
 * last of an uneven number stands at its side alone. Paragraphs of one stamp stay together.
 */
export interface StampsBlock {
  readonly type: 'stamps'
  /** mm */
  readonly stampWidth: number
  /** The right one, unless said otherwise. */
  readonly side?: 'left' | 'right' | undefined
  /** pt kept free below it at least */
  readonly after?: number | undefined
  /** Rows of two, unless said otherwise. */
  readonly arrangement?: 'beside' | 'column' | undefined
  readonly stamps: readonly (readonly StampLine[])[]
}

export type StampStyleName = Extract<
  ParagraphStyleName,
  'stamp-word' | 'stamp' | 'annex-mark' | 'draft-mark' | 'restriction' | 'recipient' | 'visa'
>

/** A line of a stamp. With `name`, the text is the place for the hand and the name ends at the stamp's right edge. */
export interface StampLine {
  readonly style: StampStyleName
  readonly inlines: readonly Inline[]
  /** Name after a ruled blank for the autograph: «______ И.О. Фамилия». */
  readonly name?: string | undefined
}

/**
 * Signatures one under another. The position starts at the left margin, the name ends at the right one,
 * on the last line of the position. Never split, never alone on a page.
 */
export interface SignaturesBlock {
  readonly type: 'signatures'
  /** mm, the longest line of a position */
  readonly positionWidth: number
  /** mm; of the rows that have a frame, and of positions in them */
  readonly frames?: { readonly width: number; readonly positionWidth: number } | undefined
  /** Two to a row, each as wide as half of the text: the name stands below the position. */
  readonly beside?: boolean | undefined
  readonly signatures: readonly Signature[]
}

/** An empty position stands under that of the one above: «Члены комиссии». */
export interface Signature {
  readonly position: readonly Inline[]
  readonly name: string
  /** Lines of the mark of an electronic signature, in a frame where the hand would sign. */
  readonly frame?: readonly (readonly Inline[])[] | undefined
}

export interface TableBlock {
  readonly type: 'table'
  readonly columns: readonly { readonly align: 'left' | 'center' | 'right'; readonly share: number }[]
  /** Repeated on every page. */
  readonly head: readonly TableCell[]
  /** Rows are not split over pages unless `splittable`; a `section` row is one cell across the table. */
  readonly rows: readonly {
    readonly section: boolean
    readonly splittable: boolean
    readonly cells: readonly TableCell[]
  }[]
}
export interface TableCell {
  readonly paragraphs: readonly (readonly Inline[])[]
}

/** At the lower left of the last page of the section: mark of the executor, «В дело». Several stand one under another. */
export interface FootBlock {
  readonly type: 'foot'
  /** `executor-mark`, unless said otherwise. */
  readonly style?: Extract<ParagraphStyleName, 'executor-mark' | 'filing-mark'> | undefined
  readonly lines: readonly (readonly Inline[])[]
}

/** The file of a picture, kept once for all the places that show it. */
export interface PageImage {
  readonly format: 'png' | 'jpeg' | 'svg'
  /** Its bytes: a page is plain JSON. */
  readonly base64: string
}

/** A picture as it is shown. */
export interface Picture {
  /** Its name in `Page.images`. */
  readonly image: string
  /** mm */
  readonly width: number
  /** mm */
  readonly height: number
  /** What is read aloud in its place; an empty one says that the picture tells nothing. */
  readonly alternative: string
}

/** A picture in the run of the text, in the paragraph style `image`. */
export interface ImageBlock extends Picture {
  readonly type: 'image'
  readonly align: 'left' | 'center' | 'right'
  /** Stays on the page of the next block: its caption. */
  readonly keepWithNext?: boolean | undefined
}

/**
 * At a fixed place of the first sheet of its section, out of the run of the text: coat of arms, control mark, QR code.
 * Stands before all other blocks of the section.
 */
export interface PlacedBlock {
  readonly type: 'placed'
  /** mm from the left edge of the paper */
  readonly left: number
  /** Which edge of the paper `fromEdge` counts from. */
  readonly edge: 'top' | 'bottom'
  /** mm to its near side */
  readonly fromEdge: number
  /** mm */
  readonly width: number
  /** mm */
  readonly height: number
  /** mm of the sheet's text area that no text comes to, from that edge's margin on; 0 for what stands in the margin. */
  readonly room: number
  readonly content:
    | { readonly type: 'image'; readonly image: string; readonly alternative: string }
    | {
        readonly type: 'lines'
        readonly style: ParagraphStyleName
        readonly lines: readonly (readonly Inline[])[]
      }
}

/**
 * Blocks side by side: an angular letterhead and what stands at its right, a letterhead in two languages.
 * Never split; stays on the page of the next block. Styles keep their indents for the sheet, not for a column:
 * here every paragraph is as wide as its column.
 */
export interface ColumnsBlock {
  readonly type: 'columns'
  /** mm between neighbours */
  readonly gap: number
  readonly columns: readonly Column[]
}
export interface Column {
  /** mm; widths and gaps add up to the width of the text */
  readonly width: number
  readonly blocks: readonly ColumnPart[]
  /** BCP 47, where it is not the page's: `tt`, `ba`. */
  readonly language?: string | undefined
}
export type ColumnPart = ParagraphBlock | RequisitesBlock | StampsBlock | ImageBlock

export type Block =
  | ParagraphBlock
  | RequisitesBlock
  | StampsBlock
  | SignaturesBlock
  | TableBlock
  | FootBlock
  | ImageBlock
  | PlacedBlock
  | ColumnsBlock

/** A part that starts on a new page: the document itself, then each annex. Page numbers run on. */
export interface Section {
  readonly orientation: 'portrait' | 'landscape'
  /** A paper of its own in the same file, like one of many cards: its pages are numbered from 1 again. */
  readonly separate?: boolean | undefined
  readonly blocks: readonly Block[]
}

export interface Geometry {
  /** mm; of a landscape section the width and height change places, the margins stay with the paper's sides as given. */
  readonly width: number
  readonly height: number
  readonly margins: {
    readonly top: number
    readonly right: number
    readonly bottom: number
    readonly left: number
  }
  /** mm from the top edge of the paper to the top of the page number. */
  readonly pageNumberFromEdge: number
  /** pt */
  readonly pageNumberSize: number
  /** The standard's edition the page follows. */
  readonly edition: '2016' | '2025'
}

export interface PageProperties {
  /** «Приказ от 05.06.2021 № 14» */
  readonly title: string
  /** The document's own title («О проведении …»). */
  readonly subject: string
  readonly author: string
  readonly kind: string
  readonly number: string
  /** ISO date of the document; drafts have none. */
  readonly date: string | null
  /** SHA-256 of the source, hex. */
  readonly hash: string
}

/** A composed document, ready to be drawn in any format. */
export interface Page {
  readonly language: 'ru-RU'
  /** Family named in DOCX; the PDF embeds its metric twin. */
  readonly font: string
  readonly geometry: Geometry
  readonly styles: Readonly<Record<ParagraphStyleName, ParagraphStyle>>
  readonly properties: PageProperties
  readonly sections: readonly Section[]
  /** By name. */
  readonly images?: Readonly<Record<string, PageImage>> | undefined
}
