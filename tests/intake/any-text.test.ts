import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { emptyOffice, readDecision } from '#decision'
import { importDocument } from '#intake'
import { readSource } from '#source'

const encoder = new TextEncoder()

/** What documents are made of, in no order at all, and what Markdown, YAML and tables would stumble over. */
const piece = fc.constantFrom(
  ...'ПРИКАЗ|П Р И К А З|РЕШЕНИЕ|РЕЗОЛЮЦИЯ|УТВЕРЖДАЮ|УТВЕРЖДЕНО приказом отдела от 01.02.2021 № 5|Приложение № 2'.split(
    '|',
  ),
  ...'к приказу управления|от «25» июня 2021 г.|№ 110а|О мерах по подготовке|г. Заречный|приказываю:|КОЛЛЕГИЯ РЕШИЛА:'.split(
    '|',
  ),
  ...'1. |1.1.|2)|- |– |Срок: постоянно.|Начальник управления И.И. Петров|Исп. Петров И.И. 2-14-30|Председатель|И.И. Петров'.split(
    '|',
  ),
  ...[
    '**',
    '#',
    '---',
    ':::',
    '::x',
    ':срок[',
    '{',
    '}',
    '[a](b)',
    '<br>',
    '&amp;',
    '|',
    '\t',
    '\\',
    '`',
    '~',
    '"',
    "'",
    '>',
    '*',
    '_',
    '=',
    '«',
    '»',
    '(',
    '\u00a0',
    '\u200b',
    '$&',
    '$`',
    '\f',
    '\r\n',
    '\u0000',
  ],
  '\n',
  '\n\n',
  ' ',
)

const word = fc
  .nat({ max: 9999 })
  .map((number) => `зюзя${String.fromCharCode(1072 + (number % 32))}${number}`)
const anyDocument = fc
  .array(fc.oneof({ weight: 3, arbitrary: piece }, { weight: 2, arbitrary: word }), { maxLength: 60 })
  .map((pieces) => pieces.join(''))

describe('any text', () => {
  it('is imported, and its source makes a document', async () => {
    await fc.assert(
      fc.asyncProperty(anyDocument, async (text) => {
        const { imported, messages } = await importDocument('a.txt', encoder.encode(text))
        if (imported === null) {
          expect(messages).toMatchObject([{ rule: 'not-imported' }])
          return
        }
        const { decision, messages: read } = readDecision(readSource('a.md', imported.text), {
          office: emptyOffice,
        })
        expect(read.filter(({ severity }) => severity === 'error')).toEqual([])
        expect(decision).not.toBeNull()
      }),
      // A quotation needs no space after its sign.
      { numRuns: 400, examples: [['>::x']] },
    )
  })

  it('loses no word', async () => {
    await fc.assert(
      fc.asyncProperty(anyDocument, async (text) => {
        const { imported } = await importDocument('a.txt', encoder.encode(text))
        // Control characters make a file no text: that is said, and nothing is taken.
        if (imported === null) return
        for (const found of text.match(/зюзя\p{Ll}\d+/gu) ?? []) expect(imported.text).toContain(found)
      }),
      { numRuns: 400 },
    )
  })

  it('is never thrown at, whatever its bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
        const { imported, messages } = await importDocument('a.txt', bytes)
        expect(imported !== null || messages.length === 1).toBe(true)
      }),
    )
  })
})
