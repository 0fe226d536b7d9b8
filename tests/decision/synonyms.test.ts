import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { frontMatterJsonSchema, type JsonSchema, officeJsonSchema, withSynonyms } from '#decision'

/** As much of JSON Schema as these schemas use, for what YAML makes of a file. */
function fits(schema: JsonSchema, value: unknown): boolean {
  const {
    type,
    enum: words,
    const: only,
    anyOf,
    allOf,
    items,
    properties,
    required = [],
    minimum,
    maximum,
  } = schema
  const types: readonly unknown[] = type === undefined ? [typeOf(value)] : [type].flat()
  const isMapping = typeOf(value) === 'object'
  const keys = isMapping ? Object.entries(value as object) : []
  const ofKey = (key: string): JsonSchema | undefined =>
    properties?.[key] ?? (schema.additionalProperties as JsonSchema | undefined)
  return (
    types.includes(typeOf(value)) &&
    (words === undefined || words.some((word) => word === value)) &&
    (!('const' in schema) || only === value) &&
    (anyOf === undefined || anyOf.some((each) => fits(each, value))) &&
    (allOf === undefined || (allOf as readonly JsonSchema[]).every((each) => fits(each, value))) &&
    (!Array.isArray(value) || items === undefined || value.every((each) => fits(items, each))) &&
    (typeof value !== 'number' || ((minimum ?? value) <= value && value <= (maximum ?? value))) &&
    (!isMapping || required.every((key) => key in (value as object))) &&
    keys.every(([key, inside]) => {
      const inner = ofKey(key)
      return inner === undefined
        ? schema.additionalProperties !== false
        : inner !== (false as unknown) && fits(inner, inside)
    })
  )
}

function typeOf(value: unknown): string {
  if (value === null) return 'null'
  return Array.isArray(value) ? 'array' : typeof value
}

const accepts = (schema: JsonSchema, yaml: string): boolean => fits(schema, parse(yaml))

describe('a schema for editors', () => {
  const front = withSynonyms(frontMatterJsonSchema())
  const office = withSynonyms(officeJsonSchema())
  const root = new URL('../../', import.meta.url)
  const examples = readdirSync(new URL('decisions/', root)).filter((name) => name.endsWith('.md'))

  it.each(examples)('accepts %s', (name) => {
    const [, yaml = ''] = readFileSync(new URL(`decisions/${name}`, root), 'utf8').split(/^---$/m)
    expect(accepts(front, yaml)).toBe(true)
  })

  it('accepts the pisar.yaml of the project', () => {
    expect(accepts(office, readFileSync(new URL('pisar.yaml', root), 'utf8'))).toBe(true)
  })

  it.each([
    [
      'English keys',
      'kind: приказ\ntitle: О проверке\nsignatures:\n  - position: Начальник\n    name: А.В. Кречетов',
      true,
    ],
    ['both languages', 'вид: приказ\ntitle: О проверке\nоформление:\n  fontSize: 13', true],
    ['a source without its kind in either', 'title: О проверке', false],
    ['a signature without a name in either', 'kind: приказ\nsignatures:\n  - position: Начальник', false],
    ['an unknown key', 'kind: приказ\ntitel: О проверке', false],
    ['a list in place of a value', 'kind: приказ\ntitle: [О проверке]', false],
  ])('takes %s: %#', (_, yaml, accepted) => {
    expect(accepts(front, yaml)).toBe(accepted)
  })
})
