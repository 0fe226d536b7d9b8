/** In: messages and the rules that gave them. Out: a SARIF log. Knows nothing of how rules work. */
export { renderSarif, type SarifRule } from './check-sarif.ts'
