/**
 * In: a register. Out: its terms as a calendar (iCalendar, RFC 5545) that people subscribe to. Knows nothing of how a
 * register is made.
 */
export { renderRegisterIcs } from './register-ics.ts'
