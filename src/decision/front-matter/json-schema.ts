import { z } from 'zod'
import { type Key, type KeyEntry, keys } from './keys.ts'
import { frontMatterSchema, officeSchema } from './schema.ts'

/** A JSON Schema or a part of one: what editors and the reference read. */
export interface JsonSchema {
  readonly [keyword: string]: unknown
  readonly description?: string
  readonly type?: string | readonly string[]
  readonly enum?: readonly (string | number | boolean)[]
  readonly examples?: readonly string[]
  readonly minimum?: number
  readonly maximum?: number
  readonly properties?: Readonly<Record<string, JsonSchema>>
  readonly required?: readonly string[]
  readonly items?: JsonSchema
  readonly anyOf?: readonly JsonSchema[]
}

/** The front matter of a source as JSON Schema: the Russian words, with what they say. */
export function frontMatterJsonSchema(): JsonSchema {
  return toJsonSchema(frontMatterSchema, 'Реквизиты документа')
}

/** `pisar.yaml` as JSON Schema. */
export function officeJsonSchema(): JsonSchema {
  return toJsonSchema(officeSchema, 'Настройки канцелярии: pisar.yaml')
}

function toJsonSchema(schema: z.ZodType, title: string): JsonSchema {
  const { $schema, ...whole } = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' })
  return { $schema, title, ...inRussian(whole as JsonSchema) }
}

/** A value is read as it was typed: a number or a date is as good as a text. */
const SCALAR = ['string', 'number', 'boolean', 'null']

function inRussian({ alone, minLength: _, type, usual, ...schema }: JsonSchema): JsonSchema {
  // Zod takes `default` out of what it reads, so the schemas call theirs `usual`.
  const standing = usual === undefined ? {} : { default: usual }
  const whole = { ...schema, ...standing, ...typed(schema, type), ...nested(schema) }
  // The one main value may be typed alone: `протокол: 4`.
  return alone === undefined ? whole : { anyOf: [{ type: SCALAR }, whole] }
}

function typed({ const: only, enum: words }: JsonSchema, type: JsonSchema['type']): JsonSchema {
  if (words) return { enum: words.flatMap(asTyped) }
  if (only !== undefined) return { const: only === '' ? null : only }
  return type === undefined ? {} : { type: type === 'string' ? SCALAR : type }
}

/** YAML reads `2016` as a number and `true` as a flag. */
function asTyped(word: string | number | boolean): readonly (string | number | boolean)[] {
  if (word === 'true' || word === 'false') return [word === 'true']
  return /^\d+$/.test(`${word}`) ? [word, Number(word)] : [word]
}

function nested({
  additionalProperties: others,
  anyOf,
  items,
  properties,
  required,
}: JsonSchema): JsonSchema {
  return {
    ...(anyOf && { anyOf: anyOf.map(inRussian) }),
    ...(items && { items: inRussian(items) }),
    ...(properties && named(properties)),
    ...(required && { required: required.map((key) => keys[key as Key].word) }),
    ...(isSchema(others) && { additionalProperties: inRussian(others) }),
  }
}

function named(properties: Readonly<Record<string, JsonSchema>>): JsonSchema {
  const entries = Object.entries(properties) as [Key, JsonSchema][]
  const words = entries.map(([key, value]) => [
    keys[key].word,
    { ...aboutKey(keys[key]), ...inRussian(value) },
  ])
  return { properties: Object.fromEntries(words) }
}

function aboutKey({ about, example }: KeyEntry): JsonSchema {
  return { description: about, ...(example !== undefined && { examples: [example] }) }
}

function isSchema(value: unknown): value is JsonSchema {
  return typeof value === 'object' && value !== null
}
