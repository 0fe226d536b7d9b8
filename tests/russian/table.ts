import { readFileSync } from 'node:fs'

const FIXTURES = new URL('../fixtures/russian/', import.meta.url)

/** One line of a table of cases: what comes in, what goes out, and whether the reader is sure. */
export interface Row {
  readonly section: string
  readonly input: string
  readonly output: string
  readonly certain: boolean
}

/** Reads «input => output» lines; «=>?» is an unsure reading, «[section]» opens a section, «#» comments. */
export function readTable(name: string): readonly Row[] {
  let section = ''
  const rows: Row[] = []
  for (const line of readFileSync(new URL(name, FIXTURES), 'utf8').split('\n')) {
    const opened = /^\[(.+)\]$/.exec(line.trim())
    if (opened) section = opened[1] ?? ''
    const row = /^(.*?)\s*=>(\?)?\s*(.*)$/.exec(line)
    if (!row || line.startsWith('#')) continue
    rows.push({ section, input: row[1] ?? '', output: row[3] ?? '', certain: row[2] === undefined })
  }
  return rows
}

/** Lines of a fixture without comments and empty ones. */
export function readLines(name: string): readonly string[] {
  const lines = readFileSync(new URL(name, FIXTURES), 'utf8').split('\n')
  return lines.filter((line) => line.trim() !== '' && !line.startsWith('#'))
}
