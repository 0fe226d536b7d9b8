import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readJournal } from '#register'
import { order, office as settings } from '../office.ts'
import { pause, type Worker, work } from './workers.ts'

const KILLS = 300
const POINTS = 40

let office = ''
beforeEach(() => {
  office = mkdtempSync(join(tmpdir(), 'pisar-kill-'))
  mkdirSync(join(office, 'decisions'))
  writeFileSync(join(office, 'pisar.yaml'), settings)
  writeFileSync(join(office, 'decisions/prikaz-1.md'), order())
  const points = Array.from(
    { length: POINTS },
    (_, at) => `${at + 1}. Руководителям школ: составить акт № ${at + 1}.\n`,
  )
  writeFileSync(
    join(office, 'decisions/prikaz-2.md'),
    order({ number: '2' }).replace(/^1\. [\s\S]*/m, points.join('\n')),
  )
})
afterEach(() => rmSync(office, { recursive: true, force: true }))

const journal = (name: string) => {
  const file = `decisions/${name}.marks.tsv`
  const path = join(office, file)
  return readJournal(`decisions/${name}.md`, file, existsSync(path) ? readFileSync(path, 'utf8') : '')
}

/** Every file of the output folder is a whole one; what was being written when the process died has another name. */
function expectWholeOutputs(): void {
  const folder = join(office, 'output')
  if (!existsSync(folder)) return
  for (const name of readdirSync(folder).filter((each) => !/^\.(?!pisar\.json$)/.test(each))) {
    const bytes = readFileSync(join(folder, name))
    if (name.endsWith('.json')) expect(JSON.parse(bytes.toString('utf8'))).toBeTypeOf('object')
    else if (/\.(?:docx|xlsx)$/.test(name))
      expect(Object.keys(unzipSync(bytes))).toContain('[Content_Types].xml')
  }
}

describe('killed at random moments', () => {
  it(`${KILLS} times, loses no acknowledged mark and leaves no broken file`, async () => {
    const acknowledged = new Set<string>()
    let killed = 0
    for (let round = 0; killed < KILLS; round++) {
      const workers: readonly Worker[] = [
        work('marks', office, `a${round}`, 10_000),
        work('marks', office, `b${round}`, 10_000),
        work('builds', office, `c${round}`, 10_000),
      ]
      await Promise.all(workers.map(({ started }) => started))
      for (const worker of workers) {
        await pause(Math.random() * 120)
        worker.kill()
      }
      const ends = await Promise.all(workers.map(({ ended }) => ended))
      expect(ends).toEqual(['SIGKILL', 'SIGKILL', 'SIGKILL'])
      killed += workers.length
      for (const { acknowledged: lines } of workers.slice(0, 2))
        for (const line of lines) acknowledged.add(line)
      const { marks, messages } = journal('prikaz-1')
      const kept = marks.map(({ text }) => text ?? '')
      const there = new Set(kept)
      expect([...acknowledged].filter((line) => !there.has(line))).toEqual([])
      expect(kept.length).toBe(there.size)
      // A line may be cut short if the machine was quick enough; it is reported, and was never acknowledged.
      expect(messages.length).toBeLessThanOrEqual(killed)
      expectWholeOutputs()
    }
    // Else the processes died before they did anything, and nothing was shown.
    expect(acknowledged.size).toBeGreaterThan(KILLS / 3)
  })
})

describe('at once', () => {
  it('three processes lose no mark of each other', async () => {
    const workers = ['a', 'b', 'c'].map((name) => work('marks', office, name, 40))
    expect(await Promise.all(workers.map(({ ended }) => ended))).toEqual([0, 0, 0])
    const { marks, messages } = journal('prikaz-1')
    const expected = ['a', 'b', 'c'].flatMap((name) => Array.from({ length: 40 }, (_, at) => `${name}-${at}`))
    expect(marks.map(({ text }) => text).sort()).toEqual(expected.sort())
    expect(messages).toEqual([])
    expect(readdirSync(join(office, 'decisions')).filter((name) => name.includes('.lock'))).toEqual([])
  })

  it('two processes do not both execute what can be executed once', async () => {
    const workers = ['a', 'b'].map((name) => work('done', office, name, POINTS))
    expect(await Promise.all(workers.map(({ ended }) => ended))).toEqual([0, 0])
    const points = workers.flatMap(({ acknowledged }) => acknowledged.map((line) => line.slice(2)))
    expect(points.map(Number).sort((a, b) => a - b)).toEqual(Array.from({ length: POINTS }, (_, at) => at))
    expect(journal('prikaz-2').marks).toHaveLength(POINTS)
  })
})
