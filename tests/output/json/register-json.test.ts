import { describe, expect, it } from 'vitest'
import { renderRegisterJson } from '../../../src/output/json/index.ts'
import { emptyRegister, sampleRegister } from '../sample-register.ts'

/** The same values with the keys of every object the other way round. */
const reversed = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(reversed)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, inner]) => [key, reversed(inner)]),
  )
}

describe('JSON of the register', () => {
  it('holds the whole register', () => {
    expect(JSON.parse(renderRegisterJson(sampleRegister))).toEqual(sampleRegister)
  })

  it('has its keys in the order of the contract, whatever order they came in', () => {
    const mixed = reversed(sampleRegister) as typeof sampleRegister
    expect(renderRegisterJson(mixed)).toBe(renderRegisterJson(sampleRegister))
  })

  it('is indented and ends with a line feed', () => {
    expect(renderRegisterJson(emptyRegister)).toBe(
      '{\n  "on": "2022-05-20",\n  "documents": [],\n  "assignments": [],\n  "controls": [],\n  "relations": []\n}\n',
    )
  })
})
