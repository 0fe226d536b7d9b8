export { type Deadline, deadlineSchema, isoDate } from './deadline.ts'
