/**
 * In: a composed `Page`. Out: the bytes of a PDF (PDF/A-2a, PDF/UA-1, its font's twin embedded), how many pages it has,
 * and the characters that could not be drawn. Knows nothing of decisions, sources and the disk.
 */
export { type RenderedPdf, renderPdf } from './render.ts'
export type { PdfOptions, PdfStandard } from './standard.ts'
export { TypesettingFault } from './typesetter.ts'
