/**
 * A Decision and templates → a Page: the blocks of the document, its styles and its sheet, by the edition of
 * ГОСТ Р 7.0.97 in force on its date. Knows nothing of file formats, and reads no files.
 */
export { compose } from './compose.ts'
export { composeForm, type FormValues, type PaperForm } from './compose-form.ts'
export type * from './page.ts'
export { paragraphStyleNames } from './page.ts'
export { plainText } from './plain-text.ts'
export { type StampRow, stampRows } from './stamp-rows.ts'
export type { Templates } from './template/templates.ts'
export { vocabulary } from './template/vocabulary.ts'
