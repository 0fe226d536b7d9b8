/**
 * In: a register. Out: one self-contained page to search, filter and print it. Knows nothing of how a register is
 * made.
 *
 * The code of the page stands in `*.client.js`, its looks in `register.css`; both are read and put into the page when
 * it is made, see `client.ts`.
 */
export { renderRegisterHtml } from './register-html.ts'
