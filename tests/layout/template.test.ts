import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compose, type Templates } from '#layout'
import { annex, drawn, order, pageOf, paragraph, templates } from './decisions.ts'

const body = [paragraph('Текст.')]

/** Words that would be something else if they went into a template as they are. */
const tricky = [
  'О *важном* и **главном**',
  '# О плане',
  '## О плане',
  ':::вид',
  '::текст',
  ':срок[x]',
  ':линейка[40]',
  ':роспись[Имя]',
  '{{вид}}',
  '{{#if дата}}',
  '{{{вид}}}',
  '<b>О плане</b>',
  '<!-- нет -->',
  '1. О плане',
  '1) О плане',
  '- О плане',
  '+ О плане',
  '> О плане',
  '| а | б |',
  '~~О~~',
  '`О плане`',
  '[О плане](адрес)',
  '![О](план)',
  '[^1]',
  '&nbsp;&lt;',
  'О плане\\',
  'www.x.ru',
  'http://x.ru/?a=1&b=2',
  'почта a@x.ru',
  '***',
  '---',
  '===',
  '_О_ плане',
  'а__б__в',
  '«О плане» 100%',
  '$&',
  '\\n',
  'x]{.y}',
]

describe('words go in as they are', () => {
  test.each(tricky)('%s', (words) => {
    const page = pageOf(
      order({ title: words, place: words, signatories: [{ position: words, name: words }], body }),
    )
    expect(drawn(page).slice(2)).toEqual([
      'kind: ПРИКАЗ',
      'requisites: 05.06.2021 | № 14',
      `place: ${words}`,
      `title: ${words}`,
      'text: Текст.',
      `signatures: ${words} … ${words}`,
    ])
    const title = page.sections[0]?.blocks[5]
    expect(
      title?.type === 'paragraph' &&
        title.inlines.every((inline) => inline.type === 'text' && !inline.href && !inline.bold),
    ).toBe(true)
  })

  test('whatever they are', () => {
    const words = fc.string({
      unit: fc.constantFrom(...'абв АБ12.,:;*_#`~<>[](){}|\\/&!-+=@$%^"\'№«»'),
      minLength: 1,
    })
    fc.assert(
      fc.property(words, (title) => {
        const lines = drawn(pageOf(order({ title, place: null })))
        const expected = title.trim()
        expect(lines.filter((line) => line.startsWith('title: '))).toEqual(
          expected === '' ? [] : [`title: ${expected}`],
        )
      }),
      { numRuns: 300 },
    )
  })

  test('an empty line in a title is a new line', () => {
    expect(drawn(pageOf(order({ title: 'О плане\n\n    1. работ  ' })))).toContain('title: О плане↵1. работ')
  })
})

describe('an office writes its own form', () => {
  const own = (text: string): Templates => ({ order: { file: 'шаблоны/order.md.hbs', text } })

  test('with other requisites, in another order, with words of its own', () => {
    const text = `::место[{{место}}]

::вид[Распоряжение]

Составлено **вручную**, см. [сайт](https://example.org).

## Основание

::текст

{{#each подписи}}
:::подпись
{{должность}}

{{имя}}
:::
{{/each}}

Дата: :линейка[50]`
    const page = pageOf(order({ body }), own(text))
    expect(drawn(page)).toEqual([
      'place: с. Заречное',
      'kind: РАСПОРЯЖЕНИЕ',
      'text: Составлено вручную, см. сайт.',
      'heading-2: Основание',
      'text: Текст.',
      'signatures: Начальник управления … В.С. Берёзкин',
      'text: Дата: ____',
    ])
    expect(page.sections[0]?.blocks[2]).toMatchObject({
      inlines: [{}, { text: 'вручную', bold: true }, {}, { text: 'сайт', href: 'https://example.org' }, {}],
    })
  })

  test('a part of its own takes the place of the built-in one', () => {
    const part = { 'parts/letterhead': { file: 'letterhead.md.hbs', text: '::организация[Моя школа]' } }
    expect(drawn(pageOf(order(), part))[0]).toBe('organization: Моя школа')
  })

  test('a colon glued to a word is punctuation', () => {
    expect(drawn(pageOf(order({ body }), own('::текст\n\nСрок:постоянно, в 10:30'))).at(-1)).toBe(
      'text: Срок:постоянно, в 10:30',
    )
  })

  test('annexes go where it says; what follows them starts on a new page', () => {
    const page = pageOf(
      order({ body, annexes: [annex()] }),
      own('::текст\n\n::приложения\n\n::вид[Лист согласования]'),
    )
    expect(page.sections.map((_, at) => drawn(page, at).at(-1))).toEqual([
      'text: Текст.',
      'text: Текст приложения.',
      'kind: ЛИСТ СОГЛАСОВАНИЯ',
    ])
  })

  test('annexes are not lost when it forgets them', () => {
    expect(pageOf(order({ body, annexes: [annex()] }), own('::текст')).sections).toHaveLength(2)
  })

  test('line ends of Windows do no harm', () => {
    const windows = Object.fromEntries(
      Object.entries(templates).map(([name, { file, text }]) => [
        name,
        { file, text: text.replaceAll('\n', '\r\n') },
      ]),
    )
    expect(drawn(pageOf(order({ body }), windows))).toEqual(drawn(pageOf(order({ body }))))
  })
})

/** A template, and where and how it is found to be broken. */
const broken: readonly (readonly [
  string,
  string,
  { rule: string; line: number; column: number; message: RegExp },
])[] = [
  [
    'names a value that does not exist',
    '::текст\n\n  {{дтаа}}',
    { rule: 'template-value', line: 3, column: 5, message: /«дтаа»/ },
  ],
  [
    'asks for a value that does not exist',
    '::текст\n{{#if нет}}x{{/if}}',
    { rule: 'template-value', line: 2, column: 7, message: /«нет»/ },
  ],
  [
    'names a value inside another',
    '{{организация.адрес}}\n\n::текст',
    { rule: 'template-value', line: 1, column: 3, message: /«адрес»/ },
  ],
  [
    'reaches for the machine',
    '{{constructor}}\n\n::текст',
    { rule: 'template-value', line: 1, column: 3, message: /«constructor»/ },
  ],
  [
    'uses an unknown command',
    '::текст\n\n{{прописью номер}}',
    { rule: 'template-helper', line: 3, column: 1, message: /«прописью»/ },
  ],
  [
    'prints for itself',
    '::текст\n\n{{log дата}}',
    { rule: 'template-helper', line: 3, column: 1, message: /«log»/ },
  ],
  [
    'uses an unknown block command',
    '::текст\n\n{{#прописью номер}}{{/прописью}}',
    { rule: 'template-helper', line: 3, column: 1, message: /«прописью»/ },
  ],
  [
    'does not close a block',
    '::текст\n\n{{#if дата}}',
    { rule: 'template-syntax', line: 3, column: 13, message: /закрыт/ },
  ],
  [
    'closes another block',
    '::текст\n\n{{#if дата}}x{{/each}}',
    { rule: 'template-syntax', line: 3, column: 4, message: /#if.*\/each/ },
  ],
  [
    'does not close the braces',
    '::текст\n\nДата: {{дата',
    { rule: 'template-syntax', line: 3, column: 9, message: /закрыты/ },
  ],
  [
    'puts a wrong sign into braces',
    '::текст\n\n{{да^та}}',
    { rule: 'template-syntax', line: 3, column: 3, message: /не читается/ },
  ],
  [
    'inserts a missing part',
    '::текст\n\n  {{> parts/печать}}',
    { rule: 'template-part', line: 3, column: 3, message: /«parts\/печать»/ },
  ],
  [
    'inserts itself',
    '::текст\n\n{{> order}}',
    { rule: 'template-part', line: 3, column: 1, message: /сама себя/ },
  ],
  [
    'has an unknown block',
    '::текст\n\n:::штамп\nОтдел кадров\n:::',
    { rule: 'template-directive', line: 3, column: 2, message: /«штамп»/ },
  ],
  [
    'has an unknown mark in a line',
    '::текст\n\nДата: :число[5]',
    { rule: 'template-directive', line: 3, column: 7, message: /:число/ },
  ],
  [
    'leaves room for an autograph outside a stamp',
    '::текст\n\n:роспись[Имя]',
    { rule: 'template-directive', line: 3, column: 1, message: /:роспись/ },
  ],
  [
    'has three paragraphs in a line of two',
    '::текст\n\n:::реквизиты\nа\n\nб\n\nв\n:::',
    { rule: 'template-directive', line: 3, column: 3, message: /два абзаца/ },
  ],
  [
    'has a signature without a name',
    '::текст\n\n:::подпись\nДиректор\n:::',
    { rule: 'template-directive', line: 3, column: 3, message: /должность и имя/ },
  ],
  [
    'has a mark of an electronic signature outside a signature',
    '::текст\n\n:::отметка\nСертификат\n:::',
    { rule: 'template-directive', line: 3, column: 3, message: /внутри блока «подпись»/ },
  ],
  [
    'has a stamp in a signature',
    '::текст\n\n::::подпись\nДиректор\n\nИмя\n\n:::гриф\nа\n:::\n::::',
    { rule: 'template-directive', line: 8, column: 3, message: /«гриф» здесь не нужен/ },
  ],
  [
    'has a list in a block of paragraphs',
    '::текст\n\n:::место\n- Ола\n:::',
    { rule: 'template-directive', line: 3, column: 3, message: /только абзацы/ },
  ],
  [
    'has a title among the stamps',
    '::текст\n\n::::грифы\n:::заголовок\nО\n:::\n::::',
    { rule: 'template-directive', line: 4, column: 3, message: /«заголовок»/ },
  ],
  [
    'says nowhere where the text goes',
    '::вид[{{вид}}]',
    { rule: 'template-text', line: 1, column: 1, message: /::текст/ },
  ],
  [
    'has the text twice',
    '::текст\n\n::вид[{{вид}}]\n\n::текст',
    { rule: 'template-text', line: 5, column: 1, message: /::текст.*дважды/ },
  ],
  [
    'has the text again and again',
    '::вид[{{вид}}]\n{{#each подписи}}\n\n::текст\n\n{{/each}}',
    { rule: 'template-text', line: 4, column: 1, message: /::текст.*дважды/ },
  ],
  [
    'has the annexes twice',
    '::текст\n\n::приложения\n\n::приложения',
    { rule: 'template-text', line: 5, column: 1, message: /::приложения.*дважды/ },
  ],
]

describe('a broken template gives a message with its file and place', () => {
  test.each(broken)('that %s', (_, text, expected) => {
    const signatories = Array.from({ length: 2 }, () => ({ position: 'Директор', name: 'Имя' }))
    const { messages, page } = compose(order({ signatories }), {
      ...templates,
      order: { file: 'шаблоны/order.md.hbs', text },
    })
    expect(page).toBeNull()
    expect(messages).toHaveLength(1)
    const { message, ...place } = expected
    expect(messages[0]).toMatchObject({ file: 'шаблоны/order.md.hbs', severity: 'error', ...place })
    expect(messages[0]?.message).toMatch(message)
  })

  test('of the part that is broken, not of the template that inserts it', () => {
    const part = { file: 'шаблоны/parts/title.md.hbs', text: ':::заголовок\n{{название}}\n:::' }
    const { messages } = compose(order(), { ...templates, 'parts/title': part })
    expect(messages).toMatchObject([{ file: part.file, rule: 'template-value', line: 2, column: 3 }])
  })

  test('once, however many annexes use it', () => {
    const text = '::текст\n\n{{нет}}'
    const annexes = [annex({ number: '1' }), annex({ number: '2' })]
    const { messages } = compose(order({ annexes }), { ...templates, annex: { file: 'annex.md.hbs', text } })
    expect(messages).toHaveLength(1)
  })

  test('that is not there at all', () => {
    const { messages, page } = compose(order(), {})
    expect(page).toBeNull()
    expect(messages).toMatchObject([{ file: 'order.md.hbs', rule: 'template-missing' }])
  })
})
