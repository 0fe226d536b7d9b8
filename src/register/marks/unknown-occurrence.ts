import { dateInDigits } from '#russian'
import type { Message } from '#source'
import type { Assignment } from '../register.ts'
import type { JournalMark } from './mark.ts'

/** Marks of one term of several that the assignment no longer has: its deadline was edited. */
export function unknownOccurrences(
  { instances, document, point }: Pick<Assignment, 'instances' | 'document' | 'point'>,
  marks: readonly JournalMark[],
): readonly Message[] {
  return marks
    .filter(({ occurrence }) => occurrence !== null && !instances.some(({ due }) => due === occurrence))
    .map(({ file, line, occurrence }) => ({
      file,
      line,
      column: 1,
      endLine: line,
      endColumn: 1,
      severity: 'error',
      rule: 'unknown-occurrence-mark',
      message: `Отметка к пункту ${point} документа ${document.file} поставлена за срок ${dateInDigits(occurrence ?? '')}, а такого срока у поручения больше нет. Верните срок или поправьте столбец «за срок». Исполненным этот срок не считается.`,
    }))
}
