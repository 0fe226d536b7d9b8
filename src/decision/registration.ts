import { z } from 'zod'
import type { Source } from '#source'
import { readValues } from './front-matter/read.ts'
import { choice, dateOrBlank } from './front-matter/scalars.ts'
import { kindWords } from './front-matter/words.ts'
import type { DecisionKind } from './model/decision.ts'

/** What a document is registered under, as far as its front matter says, even when the rest of it is broken. */
export interface Registration {
  readonly kind: DecisionKind | null
  readonly date: string | null
  readonly number: string | null
}

const schema = z.object({
  kind: choice(kindWords).optional(),
  date: dateOrBlank.optional(),
  number: z.string().optional(),
})

/** Kind, date and number of a source that may not be a document yet: its number is taken all the same. */
export function readRegistration(source: Source): Registration {
  const none = { kind: null, date: null, number: null }
  if (source.frontMatter === null) return none
  const { value } = readValues(source.file, source.frontMatter, schema, true)
  return value ? { kind: value.kind ?? null, date: value.date ?? null, number: value.number || null } : none
}
