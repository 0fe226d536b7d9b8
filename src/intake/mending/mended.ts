import type { Piece } from '../reading/line.ts'
import { withWholeWords } from './hyphens.ts'
import { withMarks } from './lone-marks.ts'
import { withoutPages } from './pages.ts'
import { withSpaces } from './spaces.ts'

/**
 * Lines as they were before a page, a scanner or a site broke them: page numbers forgotten, words whole again, lost
 * spaces put back, numbers at the head of their lines. No word is added, none taken.
 */
export function mended(pieces: readonly Piece[]): readonly Piece[] {
  return withMarks(withSpaces(withWholeWords(withoutPages(pieces))))
}
