import { expect, test } from 'vitest'
import { readDecision } from '#decision'
import { compose, type Inline } from '#layout'
import { readSource } from '#source'
import { builtinTemplates } from '#workspace'
import { office } from '../check/bad-sources.ts'

const source = `---
вид: приказ
дата: 2026-09-10
номер: 5
заголовок: О мониторинге
---

По плану[^план] приказываю:

1. Отделу провести мониторинг (приложение)[^1].

# Приложение. План

| Мероприятие | Срок |
|---|---|
| Сбор[^сбор] | до 1 октября |

По окончании[^1] – отчёт.

[^1]: Далее – «МСО № 5».
[^план]: Утверждён.
[^сбор]: В электронном виде.
`

/** Numbers in the order of the page and the no-break spaces of their words. */
test('footnotes are numbered through the document as a reader meets them', () => {
  const { decision } = readDecision(readSource('a.md', source), { office })
  if (!decision) throw new Error('not read')
  const { page } = compose(decision, builtinTemplates())
  const inlines = (page?.sections ?? []).flatMap(({ blocks }) =>
    blocks.flatMap((block): readonly Inline[] => {
      if (block.type === 'paragraph') return block.inlines
      if (block.type !== 'table') return []
      return block.rows.flatMap(({ cells }) => cells.flatMap(({ paragraphs }) => paragraphs.flat()))
    }),
  )
  const notes = inlines.flatMap((inline) =>
    inline.type === 'footnote'
      ? [[inline.number, inline.inlines.map((each) => (each.type === 'text' ? each.text : ' ')).join('')]]
      : [],
  )
  expect(notes).toEqual([
    [1, 'Утверждён.'],
    [2, 'Далее\u00a0– «МСО №\u00a05».'],
    [3, 'В электронном виде.'],
    [4, 'Далее\u00a0– «МСО №\u00a05».'],
  ])
})

test.each([
  ['Провести мониторинг [^1].', 'Провести мониторинг1.'],
  ['Провести мониторинг\n[^1] школ.', 'Провести мониторинг1 школ.'],
  ['Провести [^1]мониторинг.', 'Провести 1мониторинг.'],
])('the sign of a footnote stands at its word: %j', (text, expected) => {
  const order = `---\nвид: приказ\nзаголовок: О мониторинге\n---\n\n${text}\n\n[^1]: Его.\n`
  const { decision } = readDecision(readSource('a.md', order), { office })
  const blocks = decision ? (compose(decision, builtinTemplates()).page?.sections[0]?.blocks ?? []) : []
  const texts = blocks.flatMap((block) =>
    block.type === 'paragraph' && block.style === 'text' ? [block] : [],
  )
  const words = texts[0]?.inlines.map((each) =>
    each.type === 'text' ? each.text : each.type === 'footnote' ? each.number : '',
  )
  expect(words?.join('')).toBe(expected)
})
