import type { JsonSchema } from './json-schema.ts'
import { keyOf } from './keys.ts'

/**
 * A schema of Russian keys → one that takes the English synonym of each as well, for editors. It is a little
 * stricter than the program, which overlooks case, «ё» and hyphens of keys.
 */
export function withSynonyms(schema: JsonSchema): JsonSchema {
  const { properties, required, items, anyOf, additionalProperties: others } = schema
  const { required: _, ...rest } = schema
  return {
    ...rest,
    ...(properties && { properties: bothNames(properties) }),
    ...(required && { allOf: required.map(eitherName) }),
    ...(items && { items: withSynonyms(items) }),
    ...(anyOf && { anyOf: anyOf.map(withSynonyms) }),
    ...(isSchema(others) && { additionalProperties: withSynonyms(others) }),
  }
}

function bothNames(properties: Readonly<Record<string, JsonSchema>>): Readonly<Record<string, JsonSchema>> {
  const russian = Object.entries(properties).map(([word, value]) => [word, withSynonyms(value)] as const)
  const english = russian.map(([word, value]) => {
    const about = `То же, что «${word}». ${value.description ?? ''}`.trim()
    return [keyOf(word) ?? word, { ...value, description: about }] as const
  })
  return Object.fromEntries([...english, ...russian])
}

function eitherName(word: string): JsonSchema {
  return { anyOf: [{ required: [word] }, { required: [keyOf(word) ?? word] }] }
}

function isSchema(value: unknown): value is JsonSchema {
  return typeof value === 'object' && value !== null
}
