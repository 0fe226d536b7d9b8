import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Content, emptyOffice, type Inline, readDecision } from '#decision'
import { readSource } from '#source'

/*
 * Whatever is typed in a body stands in the model, in the same order: nothing is lost on the way through lists,
 * tables, torn indents and written numbers. Only what directives hide is not shown.
 */

const front =
  '---\nвид: приказ\nзаголовок: О проверке\nорганизация: Управление\nподписи:\n  - должность: Начальник\n    имя: А.В. Кречетов\n---\n\n'

function shown(contents: readonly Content[]): readonly string[] {
  const words = (inlines: readonly Inline[]): string =>
    inlines.map((inline) => (inline.type === 'text' ? inline.text : ' ')).join('')
  return contents.flatMap((content): readonly string[] => {
    switch (content.type) {
      case 'paragraph':
      case 'heading':
        return [words(content.inlines)]
      case 'list':
        return content.items.flatMap((item) => shown(item.content))
      case 'table':
        return [content.head, ...content.rows.map(({ cells }) => cells)].flatMap((cells) =>
          cells.flatMap(({ paragraphs }) => paragraphs.map(words)),
        )
      case 'image':
        return [content.alternative, content.title ?? '']
      case 'point':
        return shown(content.content)
      default:
        return content satisfies never
    }
  })
}

const wordsIn = (text: string): readonly string[] => text.match(/\p{L}{2,}/gu) ?? []

function wordsOf(body: string): readonly string[] {
  const { decision } = readDecision(readSource('a.md', front + body), { office: emptyOffice })
  return wordsIn(
    [...shown(decision?.body ?? []), ...(decision?.annexes ?? []).flatMap((annex) => shown(annex.body))].join(
      '\n',
    ),
  )
}

const start = fc.constantFrom(
  '',
  '1. ',
  '2. ',
  '2.1. ',
  '3) ',
  '- ',
  '-',
  '– ',
  '> ',
  '   1. ',
  '   - ',
  '      ',
  '    ',
  '## ',
  '**',
  '1.',
)
const words = fc.constantFrom(
  'Директорам школ',
  'провести проверку',
  'Директорам школ провести проверку до первого мая',
  'Срок: до конца месяца',
  'Срок исполнения: постоянно.',
  'ПРИКАЗЫВАЮ:',
  'Управлению образования:',
  'Контроль за исполнением оставляю за собой.',
  'школа **жирная** и *курсив*',
  'столовые;',
  'утвердить план',
  '| ячейка | другая |',
)
const end = fc.constantFrom('\n', '\n\n', '\n\n', '\\\n')
const body = fc
  .array(fc.tuple(start, words, end), { minLength: 1, maxLength: 12 })
  .map((lines) => lines.map((line) => line.join('')).join(''))

describe('every word of a body', () => {
  it('stands in the model, in its order', () => {
    fc.assert(
      fc.property(body, (text) => {
        expect(wordsOf(text)).toEqual(wordsIn(text))
      }),
      { numRuns: 200 },
    )
  })

  it.each([
    ['a table with too many cells', '| Один | Два |\n| --- | --- |\n| три | четыре | пять | шесть |\n'],
    ['points right under the command', 'ПРИКАЗЫВАЮ:\n1.Провести проверку.\n2.Подготовить отчет.\n'],
    ['a quoted point', 'ПРИКАЗЫВАЮ:\n\n> 1. Провести проверку.\n'],
    ['code', 'ПРИКАЗЫВАЮ:\n\n1. Провести `проверку`.\n\n```\nстроки кода\n```\n'],
    ['tags', 'ПРИКАЗЫВАЮ:\n\n1. Провести проверку<br>школ.\n'],
  ])('of %s stands there', (_, text) => {
    expect(wordsOf(text)).toEqual(wordsIn(text).filter((word) => word !== 'br'))
  })
})
