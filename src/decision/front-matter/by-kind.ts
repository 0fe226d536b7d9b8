import { z } from 'zod'
import type { DecisionKind } from '../model/decision.ts'
import { choice } from './scalars.ts'
import { choices, kindWords } from './words.ts'

/** A value for each kind of document, under the words of the kinds. */
export function byKind<Shape extends z.ZodType>(shape: Shape) {
  return z
    .record(z.string(), shape)
    .transform((kinds, context): Partial<Record<DecisionKind, z.output<Shape>>> => {
      const known: Partial<Record<DecisionKind, z.output<Shape>>> = {}
      for (const [word, value] of Object.entries(kinds)) {
        const found = choice(kindWords).safeParse(word)
        if (found.success) known[found.data] = value
        else
          context.addIssue({
            code: 'custom',
            path: [word],
            message: `«${word}» — неизвестный вид документа. Можно: ${choices(kindWords)}.`,
            params: { rule: 'unknown-choice' },
          })
      }
      return known
    })
    .meta({ propertyNames: { enum: kindWords.map(([word]) => word) } })
}
