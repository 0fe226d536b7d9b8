export type * from './page.ts'
export { paragraphStyleNames } from './page.ts'
