import { describe, expect, test } from 'vitest'
import { composeForm, type FormValues, type Page, type PaperForm, type TableBlock } from '#layout'
import { wordsOf } from '../../src/layout/content/inlines.ts'

const paper: PaperForm = {
  template: 'forms/test',
  values: {},
  title: 'Проба',
  author: '',
  on: '2024-09-01',
  storage: 3,
  tableSize: 9,
}

function composed(text: string, values: FormValues = {}) {
  return composeForm({ ...paper, values }, { 'forms/test': { file: 'templates/forms/test.md.hbs', text } })
}

function pageOf(text: string, values: FormValues = {}): Page {
  const { page, messages } = composed(text, values)
  expect(messages).toEqual([])
  if (page === null) throw new Error('no page')
  return page
}

const tablesOf = (page: Page): readonly TableBlock[] =>
  page.sections.flatMap(({ blocks }) => blocks.flatMap((block) => (block.type === 'table' ? [block] : [])))

const cellsOf = (cells: TableBlock['head']): readonly (readonly string[])[] =>
  cells.map(({ paragraphs }) => paragraphs.map((inlines) => wordsOf(inlines).replaceAll('\u00a0', ' ')))

describe('a table of a template', () => {
  test('has head, rows and aligned columns, the dashes give their shares', () => {
    const [table] = tablesOf(pageOf('| № | Что сделать |\n|--:|------|\n| 1 | **Да** |\n'))
    expect(cellsOf(table?.head ?? [])).toEqual([['№'], ['Что сделать']])
    expect(table?.rows.map(({ cells }) => cellsOf(cells))).toEqual([[['1'], ['Да']]])
    expect(table?.columns.map(({ align }) => align)).toEqual(['right', 'left'])
    const [first, second] = table?.columns ?? []
    expect(second?.share).toBeGreaterThan(first?.share ?? 1)
  })

  test('has no head where its cells are empty, and a row of one cell across', () => {
    const [table] = tablesOf(pageOf('| | |\n|---|---|\n| Раздел |\n| а | б |\n'))
    expect(table?.head).toEqual([])
    expect(table?.rows.map(({ section }) => section)).toEqual([true, false])
  })

  test('is as long as its values, and parts paragraphs of a cell', () => {
    const rows = [{ слова: 'первая\nвторая' }, { слова: 'третья' }]
    const [table] = tablesOf(
      pageOf('| а | б |\n|---|---|\n{{#each строки}}\n| {{слова}} | x |\n{{/each}}\n', { строки: rows }),
    )
    expect(table?.rows.map(({ cells }) => cellsOf(cells)[0])).toEqual([['первая', 'вторая'], ['третья']])
  })

  test.each([
    '| а | б |',
    'а | б',
    '\\|',
    '\\',
    'а\\',
    '|---|---|',
    '<br>',
    '`а|б`',
    '**а**',
    ':::вид',
    '::лист[альбомный]',
    '{{слова}}',
    '- а',
    '= + - @',
  ])('keeps %s as words', (words) => {
    const [table] = tablesOf(pageOf('| а | б |\n|---|---|\n| {{слова}} | x |\n', { слова: words }))
    expect(cellsOf(table?.rows[0]?.cells ?? [])).toEqual([[words], ['x']])
  })

  test('with too many cells is a fault at its place', () => {
    const { page, messages } = composed('# Форма\n\n| а | б |\n|---|----|\n| 1 | 2 | 3 |\n')
    expect(page).toBeNull()
    expect(messages).toMatchObject([
      {
        file: 'templates/forms/test.md.hbs',
        line: 4,
        rule: 'template-directive',
        message: 'В строке таблицы шаблона 3 ячейки, а столбцов 2. Проверьте знаки «|».',
      },
    ])
  })

  test('has type of the size the form asks for', () => {
    expect(pageOf('| а |\n|---|\n| б |\n').styles['table-cell'].size).toBe(9)
  })
})

describe('sheets', () => {
  test.each([
    [
      'before',
      'Слова\n\n::лист[альбомный]\n\nЕще\n\n::лист\n\nИ еще',
      ['portrait', 'landscape', 'landscape'],
    ],
    ['at once', '::лист[альбомный]\n\nСлова\n\n::лист[книжный]\n\nЕще', ['landscape', 'portrait']],
    ['never', 'Слова', ['portrait']],
  ])('begin where the template says: %s', (_, text, orientations) => {
    expect(pageOf(text).sections.map(({ orientation }) => orientation)).toEqual(orientations)
  })

  test('may be papers of their own', () => {
    const { sections } = pageOf(
      '::лист[книжный отдельный]\n\nСлова\n\n::лист[отдельный]\n\nЕще\n\n::лист\n\nИ еще',
    )
    expect(sections.map(({ separate }) => separate)).toEqual([true, true, undefined])
  })

  test('of another kind are a fault', () => {
    expect(composed('Слова\n\n::лист[косой]\n').messages).toMatchObject([
      { line: 3, message: 'Лист бывает книжный, альбомный, отдельный, а не «косой».' },
    ])
  })
})

describe('the template of a form', () => {
  test.each([
    ['::текст', 'Строке ::текст здесь нечего поставить'],
    ['::приложения', 'Строке ::приложения здесь нечего поставить'],
    ['{{нет}}', 'Значения «нет» нет.'],
    ['{{#each строки}}', 'Разметка шаблона не читается'],
    ['<hr>', '«<hr>» в строке шаблона ничего не значит'],
  ])('with %s is a fault with its line', (words, said) => {
    const { page, messages } = composed(`# Форма\n\nСлова ${words}\n\n${words}\n`, { строки: [] })
    expect(page).toBeNull()
    expect(messages[0]?.message).toContain(said)
    expect(messages[0]?.line).toBeGreaterThan(2)
  })

  test('that is not there is said', () => {
    const { messages } = composeForm({ ...paper, template: 'forms/нет' }, {})
    expect(messages).toMatchObject([{ rule: 'template-missing' }])
  })
})
