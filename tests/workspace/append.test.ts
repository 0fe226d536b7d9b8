import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { appendIfUnchanged, type Tail } from '#workspace'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pisar-append-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const journal = () => join(folder, 'a.marks.tsv')
const lock = () => join(folder, '.a.marks.tsv.lock')

/** Appends a line, and tells what the end of the file was like. */
function add(length: number): Tail | null {
  let seen: Tail | null = null
  const added = appendIfUnchanged([
    {
      path: journal(),
      length,
      lines: (tail) => {
        seen = tail
        return 'строка\n'
      },
    },
  ])
  return added ? seen : null
}

describe('adding to a journal', () => {
  it.each<[string, string | null, Tail]>([
    ['that is not there', null, 'nothing'],
    ['that is empty', '', 'nothing'],
    ['that ends with a whole line', 'раз\n', 'whole'],
    ['that ends with line ends of Windows', 'раз\r\n', 'whole'],
    ['that ends in the middle of a line', 'раз', 'torn'],
  ])('%s', (_, before, tail) => {
    if (before !== null) writeFileSync(journal(), before)
    expect(add(Buffer.byteLength(before ?? ''))).toBe(tail)
    expect(readFileSync(journal(), 'utf8')).toBe(`${before ?? ''}строка\n`)
    expect(readdirSync(folder)).toEqual(['a.marks.tsv'])
  })

  it('adds nothing where somebody has written meanwhile', () => {
    writeFileSync(journal(), 'раз\n')
    expect(add(0)).toBeNull()
    expect(readFileSync(journal(), 'utf8')).toBe('раз\n')
  })

  it('takes over the lock of a process that is gone', () => {
    // No system gives a process this number.
    writeFileSync(lock(), `4194999 ${hostname()} 00`)
    expect(add(0)).toBe('nothing')
    expect(existsSync(lock())).toBe(false)
  })

  it('takes over a lock that was never signed', { timeout: 10_000 }, () => {
    writeFileSync(lock(), '')
    expect(add(0)).toBe('nothing')
  })
})

describe('adding to several journals', () => {
  const other = () => join(folder, 'b.marks.tsv')
  const addition = (path: string, length: number, text = 'строка\n') => ({ path, length, lines: () => text })

  it('adds to all of them', () => {
    writeFileSync(other(), 'раз\n')
    expect(appendIfUnchanged([addition(other(), 7), addition(journal(), 0)])).toBe(true)
    expect([journal(), other()].map((path) => readFileSync(path, 'utf8'))).toEqual([
      'строка\n',
      'раз\nстрока\n',
    ])
    expect(readdirSync(folder)).toEqual(['a.marks.tsv', 'b.marks.tsv'])
  })

  it('adds to none where somebody has written to one meanwhile', () => {
    writeFileSync(other(), 'раз\n')
    expect(appendIfUnchanged([addition(journal(), 0), addition(other(), 0)])).toBe(false)
    expect(readdirSync(folder)).toEqual(['b.marks.tsv'])
    expect(readFileSync(other(), 'utf8')).toBe('раз\n')
  })

  it('takes back what it has added where the disk refuses one', () => {
    writeFileSync(journal(), 'раз\n')
    mkdirSync(other())
    const length = statSync(other()).size
    expect(() => appendIfUnchanged([addition(journal(), 7), addition(other(), length)])).toThrow(
      'Журнал не записан: b.marks.tsv (EISDIR)',
    )
    expect(readFileSync(journal(), 'utf8')).toBe('раз\n')
  })
})
