/**
 * Writes a composed page as a Word document: blocks and styles come in, the bytes of a .docx go out.
 * Every look is a named paragraph style, so that a change of a style in Word changes the document.
 * Knows nothing of decisions, templates or files on disk; the same page gives the same bytes anywhere.
 */
export { renderDocx } from './render-docx.ts'
