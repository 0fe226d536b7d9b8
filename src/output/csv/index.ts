/** In: a register. Out: its assignments as CSV for Excel of a Russian Windows. Knows nothing of how a register is made. */
export { renderRegisterCsv } from './register-csv.ts'
