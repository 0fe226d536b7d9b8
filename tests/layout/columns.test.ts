import { describe, expect, test } from 'vitest'
import type { Decision } from '#decision'
import { type ColumnsBlock, compose, type Page, type PlacedBlock } from '#layout'
import { png } from '../pictures.ts'
import { drawn, order, pageOf, paragraph, settings, templates } from './decisions.ts'

const pictures: Decision['pictures'] = {
  'gerb.png': { format: 'png', base64: 'AAAA', width: 40, height: 40 },
}
const files: Readonly<Record<string, Buffer>> = { 'emblema.png': png({ width: 96, height: 48 }) }

function laidOut(template: string, decision: Decision = order()) {
  const own = { ...templates, order: { file: 'templates/order.md.hbs', text: `${template}\n\n::текст\n` } }
  return compose(decision, own, (name) => files[name] ?? null)
}

function blockOf<T extends 'columns' | 'placed'>(page: Page | null, type: T) {
  return page?.sections[0]?.blocks.find((block) => block.type === type)
}

const widthsOf = (template: string, decision?: Decision) =>
  (blockOf(laidOut(template, decision).page, 'columns') as ColumnsBlock | undefined)?.columns.map(
    ({ width }) => Math.round(width * 10) / 10,
  )

const coated = (changes: Partial<Decision['settings']> = {}) =>
  order({ settings: { ...settings, coat: 'gerb.png', ...changes }, pictures })

describe('columns', () => {
  const two = (first: string, second: string) =>
    `::::колонки\n:::колонка${first}\n::место[Первая]\n:::\n:::колонка${second}\n::место[Вторая]\n:::\n::::`

  test.each([
    ['share what there is', two('', ''), [87.5, 87.5]],
    ['have the widths asked for', two('{ширина=100}', '{ширина=50,5}'), [100, 50.5]],
    ['leave the rest to others', two('{ширина=100}', ''), [100, 75]],
    ['are as wide as an angular letterhead', two('{ширина=бланк}', ''), [75, 100]],
  ])('%s', (_, template, widths) => expect(widthsOf(template)).toEqual(widths))

  test('have one for the coat between them, where there is a coat', () => {
    const template = `::::колонки\n:::колонка\n::место[Первая]\n:::\n:::колонка{ширина=герб}\n:::\n:::колонка\n::место[Вторая]\n:::\n::::`
    expect(widthsOf(template, coated())).toEqual([73, 24, 73])
    expect(widthsOf(template)).toEqual([87.5, 87.5])
  })

  test('hold no picture wider than themselves', () => {
    const { page } = laidOut(
      '::::колонки\n:::колонка{ширина=30}\n::рисунок[Эмблема]{файл=emblema.png ширина=90}\n:::\n:::колонка\n:::\n::::',
    )
    const block = blockOf(page, 'columns') as ColumnsBlock
    expect(block.columns[0]?.blocks[0]).toMatchObject({ width: 30, height: 15 })
  })

  test('with nothing in them print nothing', () => {
    const { page } = laidOut(':::::колонки\n::::колонка\n:::место\n:::\n::::\n::::колонка\n::::\n:::::')
    expect(blockOf(page, 'columns')).toBeUndefined()
  })

  test.each([
    ['are wider than the sheet', two('{ширина=150}', '{ширина=50}'), 1, 'Колонки шире листа'],
    ['leave no room', two('{ширина=170}', ''), 1, 'Колонки шире листа'],
    ['have no such width', two('{ширина=широкая}', ''), 2, '«широкая»'],
    ['have no such language', two('{язык=татарский}', ''), 2, '«татарский»'],
    ['hold the text', '::::колонки\n:::колонка\n::текст\n:::\n::::', 3, 'В колонке стоят реквизиты'],
    [
      'hold columns',
      '::::::колонки\n:::::колонка\n::::колонки\n:::колонка\n::место[Ола]\n:::\n::::\n:::::\n::::::',
      1,
      'В колонке стоят',
    ],
    ['hold plain words', '::::колонки\nслова\n::::', 1, 'только абзацы'],
    ['are none: a column stands alone', ':::колонка\n::место[Ола]\n:::', 1, 'внутри блока «колонки»'],
  ])('that %s are told of at their place', (_, template, line, words) => {
    const { messages, page } = laidOut(template)
    expect(page).toBeNull()
    expect(messages[0]?.message).toContain(words)
    expect(messages[0]?.line).toBe(line)
  })
})

describe('a picture of a template', () => {
  test('is found from the root of the workspace and drawn as wide as asked', () => {
    const { messages, page } = laidOut('::рисунок[Эмблема]{файл=emblema.png ширина=30 место=слева}')
    expect(messages).toEqual([])
    expect(page?.sections[0]?.blocks[0]).toEqual({
      type: 'image',
      image: 'emblema.png',
      alternative: 'Эмблема',
      width: 30,
      height: 15,
      align: 'left',
    })
    expect(Object.keys(page?.images ?? {})).toEqual(['emblema.png'])
  })

  test('is as big as its file says where nothing is asked, and in the middle', () => {
    const { page } = laidOut('::рисунок{файл=emblema.png}')
    expect(page?.sections[0]?.blocks[0]).toMatchObject({ align: 'center', width: 25.4, height: 12.7 })
  })

  test.each([
    ['{файл=net.png}', 'Рисунка нет'],
    ['{файл=../a.png}', 'вне рабочей папки'],
    ['', 'не указан файл'],
    ['{файл=emblema.png ширина=много}', 'миллиметры'],
    ['{файл=emblema.png место=внизу}', 'слева, по центру, справа'],
  ])('%s: %s', (attributes, words) => {
    const { messages, page } = laidOut(`::рисунок[Эмблема]${attributes}`)
    expect(page).toBeNull()
    expect(messages[0]?.message).toContain(words)
    expect(messages[0]?.file).toBe('templates/order.md.hbs')
  })
})

describe('the coat of arms', () => {
  test('stands before everything that runs, wherever the template has it', () => {
    const { page } = laidOut('::место[Ола]\n\n::герб', coated())
    expect(page?.sections[0]?.blocks.map(({ type }) => type)).toEqual(['placed', 'paragraph'])
  })

  test('is nothing where there is none', () => {
    expect(blockOf(laidOut('::герб').page, 'placed')).toBeUndefined()
  })

  test('is as high as the office wants, but a wide emblem no wider than 60 mm', () => {
    const size = (decision: Decision) => {
      const block = blockOf(laidOut('::герб', decision).page, 'placed') as PlacedBlock
      return [block.width, block.height]
    }
    expect(size(coated({ coatHeight: 17 }))).toEqual([17, 17])
    const wide = { 'gerb.png': { format: 'png', base64: 'AAAA', width: 100, height: 20 } } as const
    expect(size(order({ settings: { ...settings, coat: 'gerb.png' }, pictures: wide }))).toEqual([60, 12])
  })

  test('has nothing between it and the name of the organisation', () => {
    const stamps = [{ word: 'УТВЕРЖДАЮ', position: 'Глава', name: 'О.И. Липина' }]
    const first = (decision: Decision) => drawn(pageOf(decision)).map((line) => line.split(':')[0])
    expect(first(order({ stamps })).slice(0, 2)).toEqual(['stamps', 'founder'])
    expect(first({ ...coated(), stamps }).slice(0, 4)).toEqual([
      'placed',
      'founder',
      'organization',
      'stamps',
    ])
  })
})

describe('an angular letterhead', () => {
  const angular = { ...settings, layout: 'angular' } as const

  test('has kind, date, number and place in it; stamps and addressees at its right; the title below', () => {
    const decision = order({
      settings: angular,
      recipients: [{ organization: 'Администрация района' }],
      stamps: [{ word: 'УТВЕРЖДАЮ', position: 'Глава', name: 'О.И. Липина' }],
    })
    expect(drawn(pageOf(decision)).slice(0, 2)).toEqual([
      'columns: founder: Администрация Заречного района / organization: Управление образования / ' +
        'kind: ПРИКАЗ / requisites: 05.06.2021 № 14 / place: с. Заречное || ' +
        'stamps: stamp-word: УТВЕРЖДАЮ / Глава / ____ О.И. Липина / ' +
        'stamps: recipient: Администрация района',
      'title: О подготовке образовательных организаций к новому учебному году',
    ])
  })

  test('is centred in itself, or flush left', () => {
    const align = (layout: 'angular' | 'angular-flag') => {
      const { organization, requisites, title } = pageOf(order({ settings: { ...settings, layout } })).styles
      return [organization.align, requisites.align, title.align]
    }
    expect(align('angular')).toEqual(['center', 'center', 'left'])
    expect(align('angular-flag')).toEqual(['left', 'left', 'left'])
  })
})

describe('a picture of the text', () => {
  const image = (title: string | null) => ({
    type: 'image' as const,
    image: 'gerb.png',
    alternative: 'Схема',
    title,
    place: { line: 1, column: 1, endLine: 1, endColumn: 2 },
  })

  test('is no wider and no higher than the text, and its titles are counted', () => {
    const large = { 'gerb.png': { format: 'png', base64: 'AAAA', width: 900, height: 300 } } as const
    const body = [image('Первая'), image(null), paragraph('Текст.'), image('Вторая')]
    expect(drawn(pageOf(order({ body, pictures: large }))).slice(-7)).toEqual([
      'image: gerb.png 180×60',
      'image-caption: Рисунок 1 – Первая',
      'image: gerb.png 180×60',
      'text: Текст.',
      'image: gerb.png 180×60',
      'image-caption: Рисунок 2 – Вторая',
      'signatures: Начальник управления … В.С. Берёзкин',
    ])
    const own = [image('Рис. 7. Своя'), image('Третья')]
    expect(
      drawn(pageOf(order({ body: own, pictures: large }))).filter((line) => /caption/u.test(line)),
    ).toEqual(['image-caption: Рис. 7. Своя', 'image-caption: Рисунок 2 – Третья'])
    const high = { 'gerb.png': { format: 'png', base64: 'AAAA', width: 300, height: 900 } } as const
    expect(drawn(pageOf(order({ body: [image(null)], pictures: high })))).toContain('image: gerb.png 76×227')
  })
})
