/** Texts as real ones come: cut, doubled, with lines glued, torn and out of order. None throws, none loses a word. */
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { emptyOffice, readDecision } from '#decision'
import { importDocument } from '#intake'
import { readSource } from '#source'
import { lostWords } from './words.ts'

const folder = fileURLToPath(new URL('../fixtures/intake/', import.meta.url))
const texts = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(folder + name))
  .flatMap((bytes) => {
    const text = bytes.toString('utf8')
    return text.includes('\ufffd') ? [] : [text]
  })

type Wound = (lines: readonly string[], at: number, other: number) => readonly string[]

/** What happens to texts on their way from paper to file. */
const wounds: Readonly<Record<string, Wound>> = {
  'the head is lost': (lines, at) => lines.slice(at),
  'the end is lost': (lines, at) => lines.slice(0, at),
  'a line is doubled': (lines, at) => [...lines.slice(0, at), lines[at] ?? '', ...lines.slice(at)],
  'a line stands elsewhere': (lines, at, other) => {
    const rest = lines.filter((_, index) => index !== at)
    return [...rest.slice(0, other), lines[at] ?? '', ...rest.slice(other)]
  },
  'two lines are one': (lines, at) => [
    ...lines.slice(0, at),
    `${lines[at] ?? ''} ${lines[at + 1] ?? ''}`,
    ...lines.slice(at + 2),
  ],
  'a line is torn': (lines, at, other) => {
    const words = (lines[at] ?? '').split(' ')
    const cut = words.length === 0 ? 0 : other % words.length
    return [
      ...lines.slice(0, at),
      words.slice(0, cut).join(' '),
      words.slice(cut).join(' '),
      ...lines.slice(at + 1),
    ]
  },
  'empty lines are lost': (lines) => lines.filter((line) => line.trim() !== ''),
  'every line stands apart': (lines) => lines.flatMap((line) => [line, '']),
  'spaces at the start of lines': (lines) => lines.map((line) => `    ${line}`),
  'the number of a page between': (lines, at) => [...lines.slice(0, at), '', '2', '', ...lines.slice(at)],
  'all in capitals': (lines, at) => [
    ...lines.slice(0, at),
    (lines[at] ?? '').toUpperCase(),
    ...lines.slice(at + 1),
  ],
}

const wounded = fc
  .tuple(
    fc.constantFrom(...texts),
    fc.array(fc.tuple(fc.constantFrom(...Object.keys(wounds)), fc.nat(), fc.nat()), {
      minLength: 1,
      maxLength: 4,
    }),
  )
  .map(([text, hits]) =>
    hits.reduce<readonly string[]>(
      (lines, [name, at, other]) =>
        lines.length === 0
          ? lines
          : (wounds[name]?.(lines, at % lines.length, other % lines.length) ?? lines),
      text.split('\n'),
    ),
  )
  .map((lines) => lines.join('\n'))

describe('a wounded text', () => {
  it('becomes a source without errors that has all its words', async () => {
    await fc.assert(
      fc.asyncProperty(wounded, async (text) => {
        const { imported, messages } = await importDocument('a.txt', new TextEncoder().encode(text))
        if (imported === null) {
          expect(text).not.toMatch(/\p{L}/u)
          expect(messages).toHaveLength(1)
          return
        }
        // The number of a page, the year of a date left for the hand: no words of the document.
        const whole = text
          .replace(/^\s*(?:2|Страница .*|- \d -)\s*$/gim, '')
          .replace(/«_+»\s*_+\s*20\d\d/g, '')
        expect(lostWords(whole, imported.text)).toEqual([])
        const { messages: read } = readDecision(readSource('a.md', imported.text), { office: emptyOffice })
        expect(read.filter(({ severity }) => severity === 'error')).toEqual([])
      }),
      { numRuns: 120 },
    )
  })
})
