import { describe, expect, test } from 'vitest'
import { findInfinitive, isInfinitive, startsWithInfinitive } from '#russian'
import { readTable } from './table.ts'

const rows = readTable('infinitive.txt')
const of = (section: string) => rows.filter((row) => row.section === section)

describe('isInfinitive', () => {
  test.each(of('word'))('$input', ({ input, output }) => {
    expect(isInfinitive(input)).toBe(output === 'да')
  })
})

describe('findInfinitive', () => {
  test.each(of('find'))('$input', ({ input, output }) => {
    const at = findInfinitive(input)
    expect(at === undefined ? '' : input.slice(at)).toBe(output)
  })
})

describe('startsWithInfinitive', () => {
  test.each(of('starts'))('$input', ({ input, output }) => {
    expect(startsWithInfinitive(input)).toBe(output === 'да')
  })
})
