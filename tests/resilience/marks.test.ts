import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readJournal } from '#register'
import { said } from '../cli/said.ts'
import { openBook } from '../filled-book.ts'
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

describe('a filled register', () => {
  const ROUNDS = 60
  const journals = ['prikaz-1', 'prikaz-2'] as const
  const pisar = (...words: readonly string[]) => said(...words, '--workspace', office)

  /** Every assignment of both orders executed, in one book. */
  beforeEach(async () => {
    await pisar('register', '--on', '2021-07-01', '--formats', 'xlsx', '--out', office)
    const book = await openBook(readFileSync(join(office, 'register.xlsx')))
    book.fill('осмотр зданий', { done: '01.07.2021' })
    for (let at = 1; at <= POINTS; at++) book.fill(`составить акт № ${at}`, { done: '01.07.2021' })
    writeFileSync(join(office, 'filled.xlsx'), await book.save())
  })

  const points = (): readonly string[] =>
    journals.flatMap((name) => journal(name).marks.map(({ anchor }) => `${name} ${anchor.point}`))
  const all = ['prikaz-1 1', ...Array.from({ length: POINTS }, (_, at) => `prikaz-2 ${at + 1}`)]

  it(`brought back and killed ${ROUNDS} times, is whole after it is brought back once more`, async () => {
    let unfinished = 0
    for (let round = 0; round < ROUNDS; round++) {
      for (const name of journals) rmSync(join(office, `decisions/${name}.marks.tsv`), { force: true })
      const worker = work('books', office, `a${round}`, 2)
      await worker.started
      await pause(Math.random() * 150)
      worker.kill()
      await worker.ended
      if (points().length < all.length) unfinished += 1
      const { code, err } = await pisar('mark', '--from', join(office, 'filled.xlsx'), '--on', '2021-07-01')
      expect([code, err]).toEqual([0, ''])
      // Each once: what the killed process has written is not written again.
      expect(points()).toEqual(all)
    }
    expect(unfinished).toBeGreaterThan(ROUNDS / 10)
  })

  it('brought back by three processes at once, is recorded once', async () => {
    const workers = ['a', 'b', 'c'].map((name) => work('books', office, name, 2))
    expect(await Promise.all(workers.map(({ ended }) => ended))).toEqual([0, 0, 0])
    expect(points()).toEqual(all)
  })
})
