import { describe, expect, it } from 'vitest'
import { type Decision, emptyOffice, keys, type Office, readDecision, readOffice } from '#decision'
import { type Message, readSource } from '#source'

/** What is read of front matter over an empty body. */
function read(yaml: string, office: Office = emptyOffice) {
  return readDecision(readSource('decisions/2021/a.md', `---\n${yaml.trim()}\n---\n`), { office })
}

function decisionOf(yaml: string, office?: Office): Decision {
  const { decision, messages } = read(yaml, office)
  if (!decision) throw new Error(inBrief(messages).join('\n'))
  return decision
}

const inBrief = (messages: readonly Message[]): readonly string[] =>
  messages.map(({ line, rule, message }) => `${line} ${rule} ${message}`)

const order = `
вид: приказ
заголовок: О проверке школ
организация: Управление образования
подписи:
  - должность: Начальник управления
    имя: А.В. Кречетов
`

describe('each requisite', () => {
  it.each<[yaml: string, path: string, value: unknown]>([
    ['', 'kind', 'order'],
    ['', 'state', 'draft'],
    ['', 'id', '2021/a'],
    ['', 'title', 'О проверке школ'],
    ['', 'organization.name', 'Управление образования'],
    ['', 'signatories', [{ position: 'Начальник управления', name: 'А.В. Кречетов' }]],
    ['', 'storage', 'permanent'],
    ['', 'date', null],
    ['', 'number', null],
    ['', 'place', null],
    ['', 'executorMark', null],
    ['', 'commonDeadline', null],
    ['дата:\nномер:', 'state', 'draft'],
    ['дата: 2021-06-05\nномер: 14', 'state', 'issued'],
    ['дата: 05.06.2021\nномер: 014-од', 'number', '014-од'],
    ['дата: 5 июня 2021 г.\nномер: 14', 'date', '2021-06-05'],
    ['дата: 05.06.21\nномер: 14', 'date', '2021-06-05'],
    ['место: с. Верхний Луг', 'place', 'с. Верхний Луг'],
    ['хранение: 5 лет', 'storage', 5],
    ['хранение: 5', 'storage', 5],
    ['хранение: Постоянно', 'storage', 'permanent'],
    ['исполнитель: Петрова А.С.', 'executorMark', { name: 'Петрова А.С.' }],
    ['исполнитель:\n  имя: Петрова А.С.\n  телефон: 2-14-41', 'executorMark.phone', '2-14-41'],
    ['срок: до 1 июня 2022 года', 'commonDeadline.due', '2022-06-01'],
    ['грифы:\n  - слово: УТВЕРЖДАЮ\n    дата:', 'stamps.0.date', null],
    [
      'грифы:\n  - слово: РАССМОТРЕНО\n    орган: на заседании совета\n    протокол: 3',
      'stamps.0.protocol.number',
      '3',
    ],
    [
      'грифы:\n  - слово: УТВЕРЖДЕН\n    документ:\n      номер: 3',
      'stamps.0.document',
      { kind: 'приказ', date: null, number: '3' },
    ],
    ['оформление:\n  размер шрифта: 13', 'settings.fontSize', 13],
    ['оформление:\n  интервал: 1,5', 'settings.lineSpacing', 1.5],
    ['оформление:\n  редакция: 2016', 'settings.edition', '2016'],
    ['оформление:\n  расположение: Флаговое', 'settings.layout', 'flag'],
    ['оформление:\n  форма даты: словами', 'settings.dateForm', 'words'],
    ['оформление:\n  командное слово: вразрядку', 'settings.commandWord', 'spaced'],
    ['оформление:\n  вид вразрядку: да', 'settings.spacedKind', true],
    ['приложения:\n  - номер: 1', 'annexes', []],
  ])('%s → %s', (yaml, path, value) => {
    expect(decisionOf(`${order}${yaml}`)).toHaveProperty(path.split('.'), value)
  })

  it.each([
    ['решение коллегии', 'collegium-resolution'],
    ['Решение  Коллегии', 'collegium-resolution'],
    ['резолюция', 'conference-resolution'],
    ['order', 'order'],
    // A Latin «a» that nobody can see.
    ['прикaз', 'order'],
  ])('вид: %s', (word, kind) => {
    expect(decisionOf(order.replace('приказ', word)).kind).toBe(kind)
  })

  it('of a collegium: the protocol, alone or with its date', () => {
    const collegium = order.replace('приказ', 'решение коллегии')
    expect(decisionOf(`${collegium}протокол: 4`)).toHaveProperty('protocol', { number: '4' })
    expect(decisionOf(`${collegium}протокол:\n  номер: 4\n  дата: 01.02.2021`)).toHaveProperty('protocol', {
      number: '4',
      date: '2021-02-01',
    })
  })

  it('of an annex in a file of its own: its number and its document', () => {
    const annex =
      'вид: приложение\nзаголовок: План\nномер: 2\nальбомная: да\nк документу:\n  дата: 05.04.2021\n  номер: 14'
    expect(decisionOf(annex)).toMatchObject({
      kind: 'annex',
      annexNumber: '2',
      number: null,
      date: '2021-04-05',
      landscape: true,
      to: { kind: 'приказ', date: '2021-04-05', number: '14' },
    })
  })

  it('stands in its place', () => {
    const { places = {} } = decisionOf(order)
    expect(places.title).toEqual({ line: 3, column: 12, endLine: 3, endColumn: 27 })
    expect(places['signatures.0.name']).toEqual({ line: 7, column: 10, endLine: 7, endColumn: 23 })
  })
})

/** Every key of the table but those of the calendar stands in one of these. */
const written = `
вид: приказ
дата: 2021-06-05
номер: 14
место: с. Луг
заголовок: О проверке
организация:
  учредитель: Администрация
  название: Управление образования
  сокращённо: УО
  подразделение: КОЛЛЕГИЯ
подписи:
  - должность: Начальник
    имя: А.В. Кречетов
грифы:
  - слово: УТВЕРЖДАЮ
    орган: на заседании совета
    протокол:
      номер: 3
      дата: 01.06.2021
    документ:
      дата: 02.06.2021
      номер: 5
исполнитель:
  имя: Петрова А.С.
  телефон: 2-14
хранение: 5 лет
срок: до 1 июля 2021 г.
приложения:
  - файл: plan.md
    альбомная: да
оформление:
  редакция: 2016
  размер шрифта: 13
  интервал: 1.5
  расположение: флаговое
  форма даты: словами
  командное слово: вразрядку
  вид вразрядку: да
`

/** The same YAML with other words for its keys. */
function rekeyed(yaml: string, rename: (word: string) => string): string {
  return yaml.replace(
    /^(\s*(?:- )?)([^:\n]+):/gm,
    (_, indent: string, word: string) => `${indent}${rename(word)}:`,
  )
}

const english: ReadonlyMap<string, string> = new Map(
  Object.entries(keys).map(([key, { word }]) => [word, key]),
)

describe('a key', () => {
  const withoutPlaces = (yaml: string): unknown => {
    const { places: _, hash: __, ...decision } = decisionOf(yaml)
    return JSON.parse(JSON.stringify(decision, (name, value) => (name === 'place' ? null : value)))
  }

  it.each([
    ['its English synonym', (word: string) => english.get(word) ?? word],
    ['capitals', (word: string) => word.toUpperCase()],
    ['«е» for «ё»', (word: string) => word.replaceAll('ё', 'е')],
    ['hyphens for spaces', (word: string) => word.replaceAll(' ', '-')],
    ['underscores for spaces', (word: string) => word.replaceAll(' ', '_')],
  ])('may be typed as %s', (_, rename) => {
    expect(withoutPlaces(rekeyed(written, rename))).toEqual(withoutPlaces(written))
  })

  it('is one word in each language', () => {
    const words = Object.entries(keys).flatMap(([key, { word }]) => [key.toLowerCase(), word])
    expect(words).toEqual([...new Set(words)])
  })
})

describe('what the office says stands where a source says nothing', () => {
  const { office, messages } = readOffice(
    'pisar.yaml',
    `
организация:
  учредитель: Администрация округа
  название: Управление образования
место: с. Луг
хранение: 5 лет
подписи:
  - должность: Начальник
    имя: А.В. Кречетов
оформление:
  размер шрифта: 12
  интервал: 1
виды:
  решение коллегии:
    организация:
      подразделение: КОЛЛЕГИЯ
    хранение: постоянно
    подписи:
      - должность: Председатель
        имя: О.Ю. Егорова
    оформление:
      размер шрифта: 13
люди:
  - Шубина Ольга Николаевна
  - имя: Мельник Игорь Степанович
    должность: специалист
органы: [МКУ «ЦМРС»]
`,
  )
  const short = (kind: string, more = ''): Decision =>
    decisionOf(`вид: ${kind}\nзаголовок: О проверке\n${more}`, office)

  it('is read without a word against it', () => {
    expect(messages).toEqual([])
    expect(office.known).toEqual(['Шубина Ольга Николаевна', 'Мельник Игорь Степанович', 'МКУ «ЦМРС»'])
  })

  it('for every kind', () => {
    expect(short('приказ')).toMatchObject({
      place: 'с. Луг',
      storage: 5,
      organization: { founder: 'Администрация округа', name: 'Управление образования' },
      signatories: [{ position: 'Начальник', name: 'А.В. Кречетов' }],
      settings: { fontSize: 12, lineSpacing: 1 },
    })
  })

  it('for one kind over it, the letterhead and the settings key by key', () => {
    expect(short('решение коллегии')).toMatchObject({
      place: 'с. Луг',
      storage: 'permanent',
      organization: { founder: 'Администрация округа', name: 'Управление образования', unit: 'КОЛЛЕГИЯ' },
      signatories: [{ position: 'Председатель', name: 'О.Ю. Егорова' }],
      settings: { fontSize: 13, lineSpacing: 1 },
    })
  })

  it('and the source over both', () => {
    const more =
      'место: п. Ола\nорганизация:\n  учредитель: Администрация района\nоформление:\n  интервал: 1,25\nподписи:\n  - должность: Секретарь\n    имя: А.Д. Голубева'
    expect(short('решение коллегии', more)).toMatchObject({
      place: 'п. Ола',
      organization: { founder: 'Администрация района', name: 'Управление образования', unit: 'КОЛЛЕГИЯ' },
      signatories: [{ position: 'Секретарь', name: 'А.Д. Голубева' }],
      settings: { fontSize: 13, lineSpacing: 1.25 },
    })
  })

  it('has no place in the source', () => {
    expect(Object.keys(short('приказ').places ?? {})).toEqual(['kind', 'title'])
  })
})

describe('a wrong value', () => {
  it.each<[yaml: string, said: readonly string[]]>([
    ['место: [а]', ['8 wrong-type Нужно одно значение в той же строке.']],
    [
      'дата: 30.02.2021\nномер: 1',
      ['8 impossible-date Такой даты не бывает: «30.02.2021». Исправьте день или месяц.'],
    ],
    [
      'дата: 2021-06-05',
      [
        '8 half-issued Есть «дата», но не указано «номер». У изданного документа есть оба, у проекта – ни одного.',
      ],
    ],
    ['заголвок: а', ['8 unknown-key Неизвестный реквизит «заголвок». Возможно, «заголовок»?']],
    ['люди: []', ['8 unknown-key Реквизит «люди» здесь не ставится. Перенесите его или уберите.']],
    ['title: а', ['8 duplicate-key «title» – то же, что «заголовок» в строке 3. Оставьте одно.']],
  ])('%s', (yaml, said) => {
    expect(inBrief(read(`${order}${yaml}`).messages)).toEqual(said)
  })

  it('in pisar.yaml is named, and the other documents are still made', () => {
    const { office, messages } = readOffice('pisar.yaml', 'место: [а]\nорганизация: Управление')
    expect(inBrief(messages)).toEqual(['1 wrong-type Нужно одно значение в той же строке.'])
    expect(office.defaults.organization).toEqual({ fullName: 'Управление' })
  })
})
