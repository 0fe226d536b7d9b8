/**
 * Bytes of an existing document (.txt, .docx) → the text of a Markdown source that says all it says, with an account
 * of what was recognised and what was not; bytes of a workbook → its sheets. Knows nothing of output, and of the disk.
 *
 * The way inside: `reading/` makes lines and tables of bytes, `mending/` heals what
 * pages, scanners and sites broke, `parts.ts` parts the document from its annexes,
 * `requisites/` reads what stands around the text, `body/` its points and paragraphs, `markdown/` writes the source.
 * `workbook/` stands apart: it reads what people have filled in a spreadsheet.
 */
export { type Imported, importDocument, MOST_BYTES, refusal } from './import-document.ts'
export { readWorkbook } from './workbook/index.ts'
