/**
 * The register as a book (книга) that goes out to people and comes back filled. In: a register; out: the rows of its
 * pages and the columns that people fill. And back: the sheets of a filled workbook; out: the marks that they ask
 * for, or the cells that cannot be understood. Knows nothing of file formats and of how a book looks.
 */
export {
  type BookPage,
  type FillKey,
  fillColumns,
  numberHead,
  pageColumns,
  pageNames,
  serviceHead,
} from './columns.ts'
export { textHead } from './filled.ts'
export { type BookMark, type BookReading, readBook } from './read-book.ts'
export { type BookRow, bookRows, isClosed } from './rows.ts'
export { serviceCell } from './service.ts'
export { offeredControls, offeredStages } from './words.ts'
