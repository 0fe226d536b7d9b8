import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { frontMatterJsonSchema, keys, officeJsonSchema } from '#decision'

/** JSON Schema as an editor uses it: over what YAML makes of a file. */
function asks(schema: object, yaml: string): readonly string[] {
  const validator = z.fromJSONSchema(schema as Parameters<typeof z.fromJSONSchema>[0])
  const result = validator.safeParse(parse(yaml))
  return result.success ? [] : result.error.issues.map(({ path }) => path.join('.'))
}

const folder = new URL('../../decisions/', import.meta.url)
const examples = readdirSync(folder).filter((name) => name.endsWith('.md'))

describe('JSON Schema of front matter', () => {
  test.each(examples)('lets %s through', (name) => {
    const [, yaml = ''] = readFileSync(new URL(name, folder), 'utf8').split(/^---$/m)
    expect(asks(frontMatterJsonSchema(), yaml)).toEqual([])
  })

  test.each([
    ['a word alone for what has one main value', 'вид: приказ\nпротокол: 4\nисполнитель: Петрова А.С.', 0],
    [
      'numbers where a choice is a number',
      'вид: приказ\nоформление:\n  редакция: 2016\n  размер шрифта: 13',
      0,
    ],
    ['flags as YAML reads them', 'вид: приказ\nальбомная: true', 0],
    ['an empty number of a draft', 'вид: приказ\nдата:\nномер:', 0],
    ['no unknown requisite', 'вид: приказ\nзаголовк: О мерах', 1],
    ['no unknown kind', 'вид: указ', 1],
    ['no size that the standard does not know', 'вид: приказ\nоформление:\n  размер шрифта: 11', 1],
    ['nothing without a kind', 'дата: 2021-06-25', 1],
  ])('takes %s', (_, yaml, faults) => {
    expect(asks(frontMatterJsonSchema(), yaml)).toHaveLength(faults)
  })

  test('lets the pisar.yaml of the project through, and no unknown kind in it', () => {
    const yaml = readFileSync(new URL('../../pisar.yaml', import.meta.url), 'utf8')
    expect(asks(officeJsonSchema(), yaml)).toEqual([])
    expect(asks(officeJsonSchema(), 'виды:\n  указ:\n    место: Ола')).toHaveLength(1)
  })

  test('says of every requisite what it is', () => {
    const text = JSON.stringify([frontMatterJsonSchema(), officeJsonSchema()])
    for (const { about, word } of Object.values(keys)) {
      expect(text).toContain(JSON.stringify(word))
      expect(text).toContain(JSON.stringify(about))
    }
  })
})
