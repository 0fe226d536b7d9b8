import type { Grid, Run } from '../reading/line.ts'

/** The text of a document as Markdown will say it: one thing after another, numbers as written. */
export type Block =
  | {
      readonly type: 'point'
      readonly number: string
      readonly label: string
      readonly runs: readonly Run[]
      readonly at: number
    }
  | { readonly type: 'dash'; readonly runs: readonly Run[]; readonly at: number }
  | { readonly type: 'text'; readonly runs: readonly Run[]; readonly at: number }
  | { readonly type: 'heading'; readonly level: number; readonly runs: readonly Run[]; readonly at: number }
  | Grid
