/** In: messages and the rules that gave them. Out: a SARIF log. Knows nothing of how rules work. */
export { renderSarif } from './check-sarif.ts'
