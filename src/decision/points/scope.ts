import type { Executor } from '../model/content.ts'

/** What surrounds the parts being read. */
export interface Scope {
  /** Addressee lines, unnumbered tasks and dash items may be tasks here: a heading point or the top. */
  readonly open: boolean
  /** Statements all the way down: sub-points of «Утвердить:». */
  readonly statement: boolean
  /** A colon opens what stands here. */
  readonly lists: boolean
  readonly level: number
  readonly recommends: boolean
  /** A point above names who is to do what stands in it, or recommends it. */
  readonly handed: boolean
  /** Whom a line above the points addresses: «Управлению образования:» over «1. …», «2. …». */
  readonly addressed: readonly Executor[]
  /** What a heading began and its points go on with: «Продолжить реализацию» over «1.1. программы …». */
  readonly begun: string | null
}

export function topScope(recommends: boolean): Scope {
  return {
    open: true,
    statement: false,
    lists: false,
    level: 0,
    recommends,
    handed: false,
    addressed: [],
    begun: null,
  }
}
