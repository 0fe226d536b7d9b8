import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { rules } from '#check'
import { commands } from '#cli'
import { KNOWN_WORDS } from '#deadline'
import {
  directives,
  emptyOffice,
  frontMatterJsonSchema,
  type JsonSchema,
  officeJsonSchema,
  readDecision,
  readOffice,
} from '#decision'
import { vocabulary } from '#layout'
import { readSource } from '#source'
import { referenceFiles } from '../../scripts/make-reference.mjs'
import { coatSvg } from '../pictures.ts'

describe('what `npm run reference` makes', () => {
  test.each(Object.entries(referenceFiles()))('docs/%s is up to date', (name, text) => {
    const written = readFileSync(new URL(`../../docs/${name}`, import.meta.url), 'utf8')
    expect(written, 'npm run reference').toBe(text)
  })
})

describe('docs/reference.md', () => {
  const page = referenceFiles()['reference.md'] ?? ''

  test.each([
    ['every rule', rules.map(({ name }) => `| \`${name}\` |`)],
    ['every directive of sources', Object.keys(directives).map((name) => `| \`:${name}[…]\` |`)],
    ['every block of templates', Object.keys(vocabulary).map((name) => `::${name}\` |`)],
    ['every command', commands.map(({ name }) => `### pisar ${name}\n`)],
  ])('has a line for %s', (_, lines) => {
    expect(lines.filter((line) => !page.includes(line))).toEqual([])
  })
})

test('docs/deadlines.md lists the words of the grammar itself', () => {
  const page = referenceFiles()['deadlines.md'] ?? ''
  const lines = KNOWN_WORDS.map(({ meaning, words }) => `**${meaning}:** ${words.join(', ')}\n`)
  expect(lines.filter((line) => !page.includes(line))).toEqual([])
})

describe('examples of the reference', () => {
  test('of front matter are read', () => {
    const yaml = written(frontMatterJsonSchema(), 0)
    const source = readSource('decisions/all.md', `---\n${yaml}---\n\nПРИКАЗЫВАЮ:\n\n1. Провести проверку.\n`)
    const annexSource = (name: string) =>
      readSource(name, '---\nвид: приложение\nзаголовок: План\n---\n\nПункты плана.\n')
    const signature = readFileSync(new URL('../fixtures/decision/signatures/der.sig', import.meta.url))
    const { messages } = readDecision(source, {
      office: emptyOffice,
      annexSource,
      signatureFile: () => signature,
      pictureFile: () => Buffer.from(coatSvg),
    })
    expect(messages.filter(({ line }) => line <= yaml.split('\n').length)).toEqual([])
  })
  test('of pisar.yaml are read', () => {
    expect(readOffice('pisar.yaml', written(officeJsonSchema(), 0)).messages).toEqual([])
  })
})

/** Every requisite that has an example, as YAML; of those that exclude each other the first. */
function written({ anyOf = [], properties = {} }: JsonSchema, depth: number): string {
  const indent = '  '.repeat(depth)
  const excluded = anyOf.slice(1).flatMap(({ required = [] }) => required)
  return Object.entries(properties)
    .filter(([word]) => !excluded.includes(word))
    .map(([word, schema]) => {
      const value = exampleOf(schema, depth + 1)
      return value === '' ? '' : `${indent}${word}:${value}`
    })
    .join('')
}

function exampleOf(schema: JsonSchema, depth: number): string {
  const nest = [schema, ...(schema.anyOf ?? [])].find(({ properties }) => properties)
  if (nest) return `\n${written(nest, depth)}`
  if (schema.items) {
    const item = exampleOf(schema.items, depth + 1)
    const indent = '  '.repeat(depth)
    return item.startsWith('\n')
      ? `\n${indent}- ${item.slice(1).trimStart()}`
      : `\n${indent}-${item || ` ${schema.examples}\n`}`
  }
  const [example] = schema.examples ?? []
  return example === undefined ? '' : ` ${example}\n`
}
