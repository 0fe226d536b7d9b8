import { describe, expect, test } from 'vitest'
import type { Content, Inline, Settings } from '#decision'
import type { ParagraphBlock } from '#layout'
import { drawn, heading, list, order, pageOf, paragraph, point, settings, table } from './decisions.ts'

const bare = { title: null, place: null, signatories: [], organization: { name: 'Школа' } }

/** Lines of the text alone. */
function written(body: Content[], own: Partial<Settings> = {}): readonly string[] {
  return drawn(pageOf(order({ ...bare, body, settings: { ...settings, ...own } }))).slice(3)
}

function labels(body: Content[]): readonly string[] {
  const blocks = pageOf(order({ ...bare, body })).sections[0]?.blocks ?? []
  return blocks
    .filter((block): block is ParagraphBlock => block.type === 'paragraph')
    .flatMap(({ label }) =>
      label ? [`${label.text} ${label.list} ${label.level}${label.automatic ? ' automatic' : ''}`] : [],
    )
}

describe('points', () => {
  test('of four levels, each in its style; one that leads to others stays with them', () => {
    const fourth = point('1.1.1.1.', 'Четвертый.')
    const third = point('1.1.1.', 'Третий:', { role: 'heading' }, fourth)
    const second = point('1.1.', 'Второй.', {}, third)
    expect(written([point('1.', 'Школам:', { role: 'heading' }, second), point('2.', 'Последний.')])).toEqual(
      [
        'addressee: [1.] Школам:',
        'point-2: [1.1.] Второй.',
        'addressee: [1.1.1.] Третий:',
        'point-4: [1.1.1.1.] Четвертый.',
        'point-1: [2.] Последний.',
      ],
    )
  })

  test('with a term on its own line, paragraphs and dashes between', () => {
    const details = list('dash', ['–', paragraph('одно;')], ['–', paragraph('другое.')])
    const more = [paragraph('Подробнее.'), details, paragraph('Срок: постоянно.', 'deadline')]
    expect(written([point('1.', 'Сделать:', {}, ...more)])).toEqual([
      'point-1: [1.] Сделать:',
      'text: Подробнее.',
      'dash-1: [–] одно;',
      'dash-1: [–] другое.',
      'deadline: Срок: постоянно.',
    ])
  })

  test('as dash items and without a number at all', () => {
    const unnumbered = point('', 'разработать положение;', { level: 2 })
    const body = [
      point('', 'Школам:', { role: 'heading' }, point('–', 'провести урок;', { level: 2 })),
      point('4.', 'Центру:', { role: 'heading', marker: 'written' }, unnumbered),
    ]
    expect(written(body)).toEqual([
      'addressee: Школам:',
      'dash-1: [–] провести урок;',
      'addressee: [4.] Центру:',
      'point-2: разработать положение;',
    ])
  })

  test('count by themselves; a new «1.» begins a new run', () => {
    const body = [
      point('1.', 'А', {}, point('1.1.', 'Б'), point('1.2.', 'В')),
      point('2.', 'Г', {}, point('2.1.', 'Д')),
      heading('Раздел'),
      point('1.', 'Е'),
    ]
    expect(labels(body)).toEqual([
      '1. text-points-1 1 automatic',
      '1.1. text-points-1 2 automatic',
      '1.2. text-points-1 2 automatic',
      '2. text-points-1 1 automatic',
      '2.1. text-points-1 2 automatic',
      '1. text-points-2 1 automatic',
    ])
  })

  test('keep the numbers they were issued with, even wrong ones', () => {
    const kept = (label: string) => point(label, 'Слова.', { marker: 'written' })
    const body = [point('3.', 'А', { marker: 'written' }, kept('3.5.'), kept('3.5.'), kept('3.6.'))]
    expect(labels(body).filter((label) => label.endsWith('automatic'))).toEqual([])
    expect(written(body)).toEqual([
      'point-1: [3.] А',
      'point-2: [3.5.] Слова.',
      'point-2: [3.5.] Слова.',
      'point-2: [3.6.] Слова.',
    ])
  })

  test('whose number the count would not give are printed as they are', () => {
    expect(labels([point('1.', 'А'), point('3.', 'Б'), point('2.', 'В')])).toEqual([
      '1. text-points-1 1 automatic',
      '3. text-points-1 1',
      '2. text-points-1 1 automatic',
    ])
  })
})

describe('lists of a programme', () => {
  test('nest to three levels, the number list inside another counting in its run', () => {
    const third = list('dash', ['–', paragraph('третье.')])
    const second = list('number', ['а)', paragraph('второе:'), third], ['б)', paragraph('и еще.')])
    const body = [list('number', ['1.', paragraph('первое:'), second], ['2.', paragraph('конец.')])]
    expect(written(body)).toEqual([
      'number-1: [1.] первое:',
      'number-2: [а)] второе:',
      'dash-1: [–] третье.',
      'number-2: [б)] и еще.',
      'number-1: [2.] конец.',
    ])
    expect(labels(body)).toEqual([
      '1. text-list-1 1 automatic',
      'а) text-list-1 2 automatic',
      '– text-list-2 1',
      'б) text-list-1 2 automatic',
      '2. text-list-1 1 automatic',
    ])
  })

  test('with a gap in their numbers do not count by themselves', () => {
    expect(labels([list('number', ['1.', paragraph('А')], ['3.', paragraph('Б')])])).toEqual([
      '1. text-list-1 1',
      '3. text-list-1 1',
    ])
  })

  test('deeper than the styles go stay in the last one', () => {
    const deep = (level: number): Content =>
      list('dash', ['–', paragraph(`${level}`), ...(level < 5 ? [deep(level + 1)] : [])])
    expect(written([deep(1)]).map((line) => line.slice(0, 6))).toEqual([
      'dash-1',
      'dash-2',
      'dash-3',
      'dash-3',
      'dash-3',
    ])
  })

  test('whose item begins with something else than words keep their label', () => {
    const body = [list('number', ['1.', list('dash', ['–', paragraph('слова')])])]
    expect(written(body)).toEqual(['number-1: [1.] ', 'dash-1: [–] слова'])
  })
})

test('headings of four levels', () => {
  expect(written([1, 2, 3, 4].map((level) => heading('Цель', level)))).toEqual([
    'heading-1: Цель',
    'heading-2: Цель',
    'heading-3: Цель',
    'heading-4: Цель',
  ])
})

describe('the command word', () => {
  const preamble = [paragraph('В целях подготовки к зиме, приказываю:', 'command')]
  const alone = [paragraph('В целях подготовки к зиме'), paragraph('ПРИКАЗЫВАЮ:', 'command')]
  const finished = [paragraph('Зима близко.'), paragraph('ПРИКАЗЫВАЮ:', 'command')]
  const body = [paragraph('Заслушав доклад'), paragraph('КОЛЛЕГИЯ РЕШИЛА:', 'command')]
  const named = [paragraph('Коллегия Управления образования рекомендует:', 'command')]
  const typed = [paragraph('На основании справки п р и к а з ы в а ю:', 'command')]
  const other = [
    paragraph('Участники совещания выработали следующие рекомендации на новый учебный год:', 'command'),
  ]

  test.each<readonly [string, Settings['commandWord'], Content[], readonly string[]]>([
    ['as written in the preamble', 'as-written', preamble, ['text: В целях подготовки к зиме, приказываю:']],
    [
      'as written on its own line',
      'as-written',
      alone,
      ['text: В целях подготовки к зиме', 'command: ПРИКАЗЫВАЮ:'],
    ],
    ['spaced in the preamble', 'spaced', preamble, ['text: В целях подготовки к зиме, ‹приказываю›:']],
    [
      'spaced, brought to the end of the preamble',
      'spaced',
      alone,
      ['text: В целях подготовки к зиме ‹приказываю›:'],
    ],
    ['spaced after a finished sentence', 'spaced', finished, ['text: Зима близко.', 'text: ‹Приказываю›:']],
    ['spaced, of a body', 'spaced', body, ['text: Заслушав доклад коллегия ‹решила›:']],
    [
      'in capitals, taken out of the preamble',
      'capitals',
      preamble,
      ['text: В целях подготовки к зиме,', 'command: ПРИКАЗЫВАЮ:'],
    ],
    ['in capitals already', 'capitals', alone, ['text: В целях подготовки к зиме', 'command: ПРИКАЗЫВАЮ:']],
    ['in capitals, of a body', 'capitals', body, ['text: Заслушав доклад', 'command: КОЛЛЕГИЯ РЕШИЛА:']],
    [
      'with a subject that has a name of its own',
      'capitals',
      named,
      ['command: Коллегия Управления образования рекомендует:'],
    ],
    [
      'typed with spaces: letter-spacing is no typed space',
      'as-written',
      typed,
      ['text: На основании справки ‹приказываю›:'],
    ],
    [
      'typed with spaces, wanted in capitals',
      'capitals',
      typed,
      ['text: На основании справки', 'command: ПРИКАЗЫВАЮ:'],
    ],
    [
      'that is no command verb stays in its sentence',
      'capitals',
      other,
      ['text: Участники совещания выработали следующие рекомендации на новый учебный год:'],
    ],
  ])('%s', (_, commandWord, content, expected) => {
    expect(written(content, { commandWord })).toEqual(expected)
  })

  test.each([
    ['В целях проверки приказываем:', 'text'],
    ['В целях проверки поручаю:', 'text'],
    ['Во исполнение приказа распоряжаюсь:', 'text'],
    ['Приказываем:', 'command'],
    ['ОБЯЗЫВАЕМ:', 'command'],
    ['Коллегия Управления образования рекомендует:', 'command'],
  ])('«%s» as written is %s', (words, style) => {
    expect(written([paragraph(words, 'command')])).toEqual([`${style}: ${words}`])
  })

  test('keeps the looks of the words around it', () => {
    const bold: Inline[] = [
      { type: 'text', text: 'В целях ' },
      { type: 'text', text: 'порядка приказываю:', bold: true },
    ]
    const page = pageOf(
      order({
        ...bare,
        body: [paragraph(bold, 'command')],
        settings: { ...settings, commandWord: 'spaced' },
      }),
    )
    const block = page.sections[0]?.blocks.at(-1)
    expect(block?.type === 'paragraph' && block.inlines).toEqual([
      { type: 'text', text: 'В целях ' },
      { type: 'text', text: 'порядка', bold: true },
      { type: 'text', text: ' ' },
      { type: 'text', text: 'приказываю', bold: true, letterSpacing: 3 },
      { type: 'text', text: ':' },
    ])
  })
})

describe('tables', () => {
  const tableOf = (body: Content[]) => {
    const block = pageOf(order({ ...bare, body })).sections[0]?.blocks.at(-1)
    if (block?.type !== 'table') throw new Error('no table')
    return block
  }

  test('keep heads, section rows and the paragraphs of a cell', () => {
    const plan = table(['№ п/п', 'Мероприятие'], [['Раздел 1'], ['1', 'Провести']])
    expect(written([plan])).toEqual(['table: № п/п | Мероприятие / Раздел 1 / 1 | Провести'])
    expect(tableOf([plan]).rows.map(({ section }) => section)).toEqual([true, false])
  })

  test('keep a row whole unless it is nearly half a page high', () => {
    const { rows } = tableOf([
      table(
        ['Критерий', 'Показатель'],
        [
          ['Кадры', 'слово '.repeat(30)],
          ['Среда', 'слово '.repeat(300)],
        ],
      ),
    ])
    expect(rows.map(({ splittable }) => splittable)).toEqual([false, true])
  })

  test('have columns as wide as their longest word; the shares stay a whole', () => {
    const narrow = table(['№ п/п', 'Мероприятие'], [['1', 'Провести совещание']])
    if (narrow.type !== 'table') throw new Error('no table')
    const shares = tableOf([
      {
        ...narrow,
        columns: [
          { align: 'center', share: 0.02 },
          { align: 'left', share: 0.98 },
        ],
      },
    ]).columns.map(({ share }) => share)
    expect((shares[0] ?? 0) * 180).toBeGreaterThan(14)
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1)
  })

  test('do not give half of the sheet to an address', () => {
    const address = 'https://example.org/obrazovanie/dokumenty/2025/prikaz-o-provedenii-meropriyatij.html'
    const rows = [['Провести совещание с руководителями организаций района', address]]
    const [first = 0] = tableOf([table(['Что сделать', 'Где'], rows)]).columns.map(({ share }) => share)
    expect(first).toBeGreaterThan(0.49)
  })

  test('with a word that no column could hold keep the widths of the source', () => {
    const long = table(['А', 'Б'], [['о'.repeat(80), 'слово']])
    expect(tableOf([long]).columns.map(({ share }) => share)).toEqual([0.5, 0.5])
  })
})
