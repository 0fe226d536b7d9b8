import { expect, test } from 'vitest'
import { looksDative } from '#russian'
import { readTable } from './table.ts'

test.each(readTable('looks-dative.txt'))('$input', ({ input, output }) => {
  expect(looksDative(input)).toBe(output === 'да')
})
