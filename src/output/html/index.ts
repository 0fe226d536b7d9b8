/** In: a composed page. Out: one self-contained HTML file. Knows nothing of decisions and templates. */
export { renderHtml } from './render-html.ts'
