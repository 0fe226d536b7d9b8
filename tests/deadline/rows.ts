import { readFileSync } from 'node:fs'

/** The rows of a table beside the tests, without its head and its `#` lines; `-` and nothing are kept as they are. */
export function rowsOf(name: string): string[][] {
  const text = readFileSync(new URL(`./fixtures/${name}`, import.meta.url), 'utf8')
  const lines = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'))
  return lines.slice(1).map((line) => line.split('\t'))
}
