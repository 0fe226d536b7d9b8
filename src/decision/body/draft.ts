import type { Place } from '#source'
import type { Content } from '../model/content.ts'
import type { Words } from './words.ts'

/** A numbered point before its words are understood: number, and everything that stands in it, in order. */
export interface DraftPoint {
  readonly number: string
  readonly label: string
  readonly marker: 'automatic' | 'written'
  readonly level: number
  readonly place: Place
  /** Its number as typed, with the full stop. */
  readonly numberPlace: Place
  readonly parts: DraftPart[]
}

/** An item of a dash list: its first paragraph, lines «Срок: …» of its own, and what else stands in it. */
export interface DraftItem {
  readonly words: Words
  readonly terms: readonly Words[]
  readonly rest: readonly Content[]
}

export type DraftPart =
  | { readonly type: 'words'; readonly words: Words }
  | { readonly type: 'dashes'; readonly items: readonly DraftItem[]; readonly place: Place }
  | { readonly type: 'content'; readonly content: Content }
  | { readonly type: 'point'; readonly point: DraftPoint }

/** Levels of numbering (ГОСТ Р 7.0.97-2016: at most four). */
export const DEEPEST = 4
