import { describe, expect, it } from 'vitest'
import { type MapValue, readSettingsFile, readSource, type Value } from '#source'

/** Values as plain data, to compare whole. */
function plain(value: Value | null): unknown {
  if (value === null) return null
  if (value.type === 'scalar') return value.text
  if (value.type === 'list') return value.items.map(plain)
  return Object.fromEntries(value.entries.map((entry) => [entry.key, plain(entry.value)]))
}

function frontMatterOf(yaml: string): MapValue | null {
  const source = readSource('a.md', `---\n${yaml}\n---\n`)
  expect(source.messages).toEqual([])
  return source.frontMatter
}

/** The words that a place marks in a text. */
function marked(
  text: string,
  place: { line: number; column: number; endLine: number; endColumn: number },
): string {
  const lines = text.split('\n').slice(place.line - 1, place.endLine)
  const last = lines.length - 1
  return lines
    .map((line, at) =>
      line.slice(at === 0 ? place.column - 1 : 0, at === last ? place.endColumn - 1 : undefined),
    )
    .join('\n')
}

describe('a source is split into front matter and Markdown', () => {
  it.each([
    ['both', '---\nвид: приказ\n---\n\nТекст.\n', { вид: 'приказ' }, 'Текст.'],
    ['no body', '---\nвид: приказ\n---', { вид: 'приказ' }, undefined],
    ['spaces behind the dashes', '---  \nвид: приказ\n---\t\nТекст.', { вид: 'приказ' }, 'Текст.'],
    [
      'a rule of dashes in the body',
      '---\nвид: приказ\n---\n\nТекст.\n\n---\n\nЕще.',
      { вид: 'приказ' },
      'Текст.',
    ],
    ['a comment alone', '---\n# пока пусто\n---\nТекст.', null, 'Текст.'],
    ['a value that begins with dashes', '---\nместо: "---"\n---\nТекст.', { место: '---' }, 'Текст.'],
  ])('%s', (_, text, values, firstWords) => {
    const source = readSource('a.md', text)
    const [first] = source.body.children
    expect(source.messages).toEqual([])
    expect(plain(source.frontMatter)).toEqual(values)
    expect(
      first?.type === 'paragraph' && first.children[0]?.type === 'text' ? first.children[0].value : undefined,
    ).toBe(firstWords)
  })

  it('keeps the lines and columns of the body as they are in the file', () => {
    const source = readSource('a.md', '---\nвид: приказ\n---\n\n  Текст.\n')
    expect(source.body.children[0]?.position?.start).toMatchObject({ line: 5, column: 3 })
  })

  it('runs nothing that the front matter says', () => {
    for (const language of ['js', 'javascript', 'json', 'coffee', 'toml'])
      expect(readSource('a.md', `---${language}\n({ вид: process.exit(1) })\n---\n`).frontMatter).toBeNull()
  })

  it('is the same with any line ends and a mark of byte order', () => {
    const text = '---\nвид: приказ\n---\n\nПервая строка\nи вторая.\n'
    const source = readSource('a.md', text)
    for (const other of [text.replace(/\n/g, '\r\n'), text.replace(/\n/g, '\r'), `\uFEFF${text}`])
      expect(readSource('a.md', other)).toEqual(source)
  })

  it('has the hash of its words', () => {
    const hash = (text: string): string => readSource('a.md', text).hash
    expect(hash('---\nвид: приказ\n---\n')).toMatch(/^[0-9a-f]{64}$/)
    expect(hash('---\nвид: приказ\n---\n')).not.toBe(hash('---\nвид: приказ\n---\n\n'))
  })
})

describe('a value of front matter stays the text that was typed', () => {
  it.each([
    '007',
    '14',
    '1e3',
    '0x10',
    'да',
    'нет',
    'yes',
    'true',
    'null',
    '~',
    '2020-03-20',
    '25.06.2021',
    '1,5',
    '31-од',
    'И.о. начальника управления',
    'О мерах «по подготовке»',
    'с. Верхний Луг',
    '№ 14',
    '- не список',
    'http://example.org/a',
    '12:30',
  ])('«%s»', (written) => {
    const quoted = written.startsWith('-') || written.startsWith('№ ') ? `"${written}"` : written
    expect(plain(frontMatterOf(`номер: ${quoted}`))).toEqual({ номер: written })
  })

  it.each([
    ['in double quotes', 'заголовок: "О мерах: школы"', 'О мерах: школы'],
    ['in single quotes', "заголовок: 'О мерах: школы'", 'О мерах: школы'],
    ['on two lines', 'заголовок: О мерах\n  по подготовке', 'О мерах по подготовке'],
    ['folded', 'заголовок: >\n  О мерах\n  по подготовке', 'О мерах по подготовке'],
    ['with a comment behind it', 'заголовок: О мерах # проверить', 'О мерах'],
    ['with spaces around it', 'заголовок:   О мерах   ', 'О мерах'],
    ['empty', 'заголовок:', ''],
  ])('%s', (_, yaml, text) => {
    expect(plain(frontMatterOf(yaml))).toEqual({ заголовок: text })
  })

  it('in lists and mappings, in brackets or by indents', () => {
    const expected = {
      подписи: [{ должность: 'Начальник', имя: 'А.В. Кречетов' }],
      приложения: ['a.md', 'b.md'],
    }
    expect(
      plain(
        frontMatterOf(
          'подписи:\n  - должность: Начальник\n    имя: А.В. Кречетов\nприложения:\n- a.md\n- b.md',
        ),
      ),
    ).toEqual(expected)
    expect(
      plain(frontMatterOf('подписи: [{должность: Начальник, имя: А.В. Кречетов}]\nприложения: [a.md, b.md]')),
    ).toEqual(expected)
  })
})

describe('every value knows its place', () => {
  const text = `---
вид: приказ
заголовок: "О мерах: школы"  # проверить
подписи:
  - должность: Начальник управления
    имя: А.В. Кречетов
приложения: [план.md, состав.md]
номер:
---
`
  const values = readSource('a.md', text).frontMatter

  function placesOf(value: Value | null): readonly string[] {
    if (value === null) return []
    if (value.type === 'scalar') return [marked(text, value.place)]
    if (value.type === 'list') return value.items.flatMap(placesOf)
    return value.entries.flatMap((entry) => [`${marked(text, entry.keyPlace)} →`, ...placesOf(entry.value)])
  }

  it('to the character', () => {
    expect(placesOf(values)).toEqual([
      'вид →',
      'приказ',
      'заголовок →',
      '"О мерах: школы"',
      'подписи →',
      'должность →',
      'Начальник управления',
      'имя →',
      'А.В. Кречетов',
      'приложения →',
      'план.md',
      'состав.md',
      'номер →',
      // Nothing is typed there: the key is what there is to show.
      'номер',
    ])
  })
})

describe('a file of settings', () => {
  it('is YAML alone', () => {
    const { value, messages } = readSettingsFile('pisar.yaml', '\uFEFFместо: с. Луг\r\nхранение: 5 лет\r\n')
    expect(messages).toEqual([])
    expect(plain(value)).toEqual({ место: 'с. Луг', хранение: '5 лет' })
  })

  it('may be empty', () => {
    expect(readSettingsFile('pisar.yaml', '')).toEqual({ value: null, messages: [] })
  })
})
