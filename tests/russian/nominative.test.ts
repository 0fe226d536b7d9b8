import { describe, expect, test } from 'vitest'
import { nominative, type ObliqueCase } from '#russian'
import { readTable } from './table.ts'

const rows = readTable('nominative.txt')

describe('nominative', () => {
  test.each(rows)('$section: $input', ({ section, input, output, certain }) => {
    expect(nominative(input, [], section as ObliqueCase)).toEqual({ text: output, certain })
  })

  test('has its table of cases', () => {
    expect(rows.length).toBeGreaterThanOrEqual(250)
  })
})
