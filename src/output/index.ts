/**
 * From a `Page` or a `Register` to bytes, a folder per format. Knows nothing of decisions and of the disk.
 */
export { renderRegisterCsv } from './csv/index.ts'
export { renderDocx } from './docx/index.ts'
export { renderHtml } from './html/index.ts'
export { renderRegisterIcs } from './ics/index.ts'
export { renderRegisterJson } from './json/index.ts'
export {
  type PdfOptions,
  type PdfStandard,
  type RenderedPdf,
  renderPdf,
  TypesettingFault,
} from './pdf/index.ts'
export { type FormGround, type FormName, formNames, paperForm } from './register-forms/index.ts'
export { renderRegisterHtml } from './register-html/index.ts'
export { renderSarif } from './sarif/index.ts'
export { renderRegisterXlsx } from './xlsx/index.ts'
