/** In: a register. Out: its JSON, the contract of `pisar register --json`. Knows nothing of how a register is made. */
export { renderRegisterJson } from './register-json.ts'
