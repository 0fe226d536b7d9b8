import { createHash } from 'node:crypto'
import { z } from 'zod'
import { fingerprint, pointOf } from '../marks/anchor.ts'
import { readTie, tieOf } from '../marks/line.ts'
import type { Marked } from '../marks/tie.ts'
import type { RegisterMark } from '../register.ts'
import { fillColumns } from './columns.ts'
import { print } from './fold.ts'
import { type BookRow, shownFill } from './rows.ts'

/** What stands in the hidden cell of a row: enough to see, whatever happened to the book, what a person changed. */
export interface Service {
  /** The day of the register the book was made of. */
  readonly on: string
  readonly page: BookRow['page']
  /** The assignment's id then, and what finds it again after its document was edited. */
  readonly id: string
  readonly occurrence: string | null
  readonly executor: string | null
  readonly tie: string
  /** Fingerprints of the marks it had. */
  readonly seen: readonly string[]
  /** What the columns said that people fill; words by their fingerprint. */
  readonly was: ReadonlyMap<string, string>
  /** The other columns by their heads, as fingerprints. */
  readonly kept: ReadonlyMap<string, string>
}

/** Rises with every change that an older program could not read. */
const VERSION = 1

/** A head can be any word: a map has none of its own. */
const cells = z.record(z.string(), z.string()).transform((record) => new Map(Object.entries(record)))
const service = z.object({
  v: z.literal(VERSION),
  on: z.iso.date(),
  page: z.enum(['assignments', 'parts']),
  id: z.string(),
  occurrence: z.iso.date().nullable(),
  executor: z.string().nullable(),
  tie: z.string(),
  seen: z.array(z.string()),
  was: cells,
  kept: cells,
})

/** The hidden cell of a row. `kept`: what its other cells show, by their heads; days are ISO. */
export function serviceCell(row: BookRow, on: string, kept: Readonly<Record<string, string>>): string {
  const { page, assignment, instance, executor, anchor } = row
  const written: z.input<typeof service> = {
    v: VERSION,
    on,
    page,
    id: assignment.id,
    occurrence: instance?.due ?? null,
    executor,
    tie: `${fingerprint(anchor)} ${tieOf(anchor)}`,
    seen: assignment.marks.map(markPrint),
    was: Object.fromEntries(shownFill(row).map(([key, value]) => [key, base(key, value)])),
    kept: Object.fromEntries(Object.entries(kept).map(([head, text]) => [head, print(text)])),
  }
  return JSON.stringify(written)
}

/** A hidden cell as it came back; `null` for what is none. */
export function readService(text: string): Service | null {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
  const reading = service.safeParse(value)
  return reading.success && anchorOf(reading.data, '') !== null ? reading.data : null
}

/** What finds the assignment again; its words stand in the row itself. */
export function anchorOf({ id, tie }: Pick<Service, 'id' | 'tie'>, text: string): Marked | null {
  const [own = '', neighbours = ''] = tie.split(' ')
  const bound = readTie(neighbours)
  return bound === null ? null : { point: pointOf(id), text, print: own, ...bound }
}

/** A value as `was` holds it. */
export const base = (key: keyof typeof fillColumns, value: string): string =>
  fillColumns[key].reads === 'words' ? print(value) : value

export function markPrint(mark: RegisterMark): string {
  const { day, what, executor, occurrence, to, text, ground, reference } = mark
  const words = JSON.stringify([day, what, executor, occurrence, to, text, ground, reference])
  return createHash('sha256').update(words).digest('hex').slice(0, 8)
}
