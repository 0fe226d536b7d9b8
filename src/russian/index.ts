/**
 * Knowledge of Russian: cases of names, positions and bodies; dates in words; agreement; typography. Words come
 * in, words go out. It knows nothing of documents and imports from no other room.
 */

export { approvedWord } from './approved-word.ts'
export { dateInDigits, dateInWords, monthOf, readDate } from './date.ts'
export type { ObliqueCase } from './grammar.ts'
export { inRussianLetters } from './look-alikes.ts'
export { dative, genitive, inflect, instrumental } from './phrase/inflect.ts'
export { looksDative } from './phrase/looks-dative.ts'
export { nominative } from './phrase/nominative.ts'
export { plural } from './plural.ts'
export { bindTypography } from './typography/typography.ts'
export { stretches } from './typography/whole.ts'
export { findInfinitive, isInfinitive, startsWithInfinitive } from './verb/infinitive.ts'
