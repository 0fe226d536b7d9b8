import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const path = (name: string): string => fileURLToPath(new URL(`../../${name}`, import.meta.url))

/** Holds a register made from real texts against a careful reader's; beside the repository. Needs a build. */
const SCORE = path('../shared/score.mjs')
const present = existsSync(SCORE)

interface Total {
  readonly expected: number
  readonly found: number
  readonly extra: number
  readonly executors: number
  readonly deadlines: number
  readonly lost: number
  readonly requisites: readonly [right: number, of: number]
}

describe('real documents', () => {
  if (!present) {
    console.log('shared/score.mjs is absent: the reading of real documents was not held against anything.')
    it('has no reader to be held against', () => expect(present).toBe(false))
    return
  }

  it('say what a careful reader finds in them', () => {
    const { total }: { total: Total } = JSON.parse(scored())
    expect(total.expected).toBe(96)
    expect(total.found).toBeGreaterThanOrEqual(95)
    expect(total.extra).toBeLessThanOrEqual(1)
    expect(total.executors).toBeGreaterThanOrEqual(93)
    expect(total.deadlines).toBe(total.expected)
    expect(total.requisites).toEqual([16, 16])
    // «к приказу» is the key «вид: приказ».
    expect(total.lost).toBeLessThanOrEqual(1)
  })
})

/** The script's exit code says whether anything differs; its account is the same either way. */
function scored(): string {
  const program = ['--program', `${process.execPath} ${path('dist/cli.js')}`]
  try {
    return execFileSync(process.execPath, [SCORE, '--json', ...program], { encoding: 'utf8', cwd: path('.') })
  } catch (error) {
    if (error instanceof Error && 'stdout' in error && typeof error.stdout === 'string') return error.stdout
    throw error
  }
}
