import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { zipSync } from 'fflate'
import { type Cell, type CellValue, type WriteSheet, writeXlsx } from 'hucre/xlsx'
import { beforeEach, describe, expect, it } from 'vitest'
import { type Book, day, openBook, setCell } from '../filled-book.ts'
import { controlledOrder, office as settings } from '../office.ts'
import { folderWith } from '../temporary.ts'
import { said } from './said.ts'

const first = controlledOrder
const second = first
  .replace('110а', '12')
  .replace('25.06', '26.06')
  .replace('осмотр зданий', 'приём заявок')
  .replace('составить акты', 'открыть группы')
  .replace('подготовить план', 'утвердить график')

const parts = 'По исполнителям и срокам'
const journals = ['decisions/a.marks.tsv', 'decisions/b.marks.tsv'] as const

let office = ''
beforeEach(() => {
  office = folderWith({ 'pisar.yaml': settings, 'decisions/a.md': first, 'decisions/b.md': second })
})

const pisar = (...words: readonly string[]) => said(...words, '--workspace', office)

/** The register of a day in the hands of a person. */
async function book(on = '2021-09-01'): Promise<Book> {
  await pisar('register', '--on', on, '--formats', 'xlsx', '--out', office)
  return openBook(readFileSync(join(office, 'register.xlsx')))
}

async function bring(filled: Book | Uint8Array, ...words: readonly string[]) {
  const file = join(office, 'filled.xlsx')
  writeFileSync(file, filled instanceof Uint8Array ? filled : await filled.save())
  return pisar('mark', '--from', file, '--on', '01.09.2021', ...words)
}

/** The first columns of what was written: day, mark, point, executor, instance, new term, words, ground, document. */
const written = (): readonly string[] =>
  journals.flatMap((journal) =>
    existsSync(join(office, journal))
      ? readFileSync(join(office, journal), 'utf8')
          .trimEnd()
          .split('\n')
          .slice(1)
          .map((line) => line.split('\t').slice(0, 9).join('|').replace(/\|+$/, ''))
      : [],
  )

describe('what people fill becomes marks', () => {
  it.each<[string, (filled: Book) => void, readonly string[]]>([
    [
      'execution',
      (filled) =>
        filled.fill('составить акты', {
          stage: 'исполнено',
          done: day('2021-08-30'),
          reference: 'справка № 4',
        }),
      ['2021-08-30|исполнено|3||||||справка № 4'],
    ],
    [
      'a date alone',
      (filled) => filled.fill('составить акты', { done: '30.08.2021' }),
      ['2021-08-30|исполнено|3'],
    ],
    [
      'a date in words',
      (filled) => filled.fill('составить акты', { done: '30 августа 2021 г.' }),
      ['2021-08-30|исполнено|3'],
    ],
    [
      'a date that has become a number',
      (filled) => filled.fill('составить акты', { done: 44_438 }),
      ['2021-08-30|исполнено|3'],
    ],
    [
      'a part of the work',
      (filled) => filled.fill('составить акты', { stage: 'Исполнено частично ' }),
      ['2021-09-01|исполнено частично|3'],
    ],
    [
      'a part of the work on its day',
      (filled) => filled.fill('составить акты', { stage: 'частично', done: day('2021-08-15') }),
      ['2021-08-15|исполнено частично|3'],
    ],
    [
      'the work of all executors',
      (filled) => filled.fill('осмотр зданий', { stage: 'выполнено', done: day('2021-08-05') }),
      ['2021-08-05|исполнено|1'],
    ],
    [
      'the work of one executor',
      (filled) => filled.fill('Тихонов', { stage: 'исполнено', done: day('2021-08-05') }, parts),
      ['2021-08-05|исполнено|1|Тихонов И.И.'],
    ],
    [
      'one term of several',
      (filled) => filled.fill('отчёт', { stage: 'исполнено', done: day('2021-06-30') }, parts),
      ['2021-06-30|исполнено|2.2||2021-06-30'],
    ],
    [
      'a move',
      (filled) => filled.fill('составить акты', { movedTo: day('2021-10-01'), moveGround: 'ремонт' }),
      ['2021-09-01|срок перенесён|3|||2021-10-01||ремонт'],
    ],
    [
      'a removal',
      (filled) =>
        filled.fill('составить акты', {
          control: 'снято с контроля',
          removedOn: '31.08.2021',
          controlGround: 'отпало',
        }),
      ['2021-08-31|снято с контроля|3|||||отпало'],
    ],
    [
      'a report and a note',
      (filled) => filled.fill('составить акты', { report: 'готова\nполовина', note: '=1+1' }),
      ['2021-09-01|промежуточный отчёт|3||||готова\\nполовина', '2021-09-01|примечание|3||||=1+1'],
    ],
    [
      'execution and removal at once, in two documents',
      (filled) => {
        filled.fill('составить акты', {
          stage: 'исполнено',
          done: day('2021-08-30'),
          control: 'снято с контроля',
          removedOn: day('2021-08-31'),
          controlGround: 'исполнено',
        })
        filled.fill('открыть группы', { done: day('2021-08-30') })
      },
      ['2021-08-30|исполнено|3', '2021-08-31|снято с контроля|3|||||исполнено', '2021-08-30|исполнено|3'],
    ],
    ['nothing', () => undefined, []],
  ])('%s', async (_, fill, expected) => {
    const filled = await book()
    fill(filled)
    const { code, err } = await bring(filled)
    expect([code, err]).toEqual([0, ''])
    expect(written()).toEqual(expected)
    // Bringing the same book again changes nothing.
    const again = await bring(filled, '--json')
    expect(JSON.parse(again.out)).toMatchObject({ applied: [], refused: [], recorded: expected.length })
    expect(written()).toEqual(expected)
  })

  it('says what was recorded and where', async () => {
    const filled = await book()
    filled.fill('составить акты', { done: '30.08.2021' })
    const shown = await bring(filled, '--dry-run')
    expect(shown.out).toBe('a#3: исполнено, 30.08.2021\nБудет записано: 1 отметка. Ничего ещё не записано.\n')
    expect(written()).toEqual([])
    expect((await bring(filled)).out).toBe(
      `a#3: исполнено, 30.08.2021\nЗаписано: 1 отметка, decisions/a.marks.tsv.\n`,
    )
    expect((await bring(filled)).out).toBe('Новых отметок в книге нет. Записано раньше: 1.\n')
  })

  it('answers with one JSON value', async () => {
    const filled = await book()
    filled.fill('составить акты', { done: '30.08.2021' })
    expect(JSON.parse((await bring(filled, '--json')).out)).toEqual({
      applied: [
        {
          sheet: 'Поручения',
          cell: 'P10',
          assignment: 'a#3',
          file: 'decisions/a.marks.tsv',
          day: '2021-08-30',
          what: 'done',
          executor: null,
          occurrence: null,
          to: null,
          text: null,
          ground: null,
          reference: null,
        },
      ],
      refused: [],
      notes: [],
      recorded: 0,
    })
  })
})

describe('what cannot be understood is listed by cell, and nothing of the book is applied', () => {
  it.each<[string, (filled: Book) => void, readonly string[]]>([
    [
      'a day that is none',
      (filled) => filled.fill('составить акты', { done: 'вчера' }),
      ['лист «Поручения», ячейка P10: дата не понята: «вчера»; впишите её так: 12.05.2022'],
    ],
    [
      'a day that never was',
      (filled) => filled.fill('составить акты', { done: '31.09.2021' }),
      ['лист «Поручения», ячейка P10: даты «31.09.2021» не бывает'],
    ],
    [
      'a number that is no day',
      (filled) => filled.fill('составить акты', { done: 2021 }),
      ['лист «Поручения», ячейка P10: число 2021 – не дата'],
    ],
    [
      'a word that is no state',
      (filled) => filled.fill('составить акты', { stage: 'сделали' }),
      ['лист «Поручения», ячейка O10: слова «сделали» программа не знает; здесь пишут «в работе»'],
    ],
    [
      'execution without its day',
      (filled) => filled.fill('составить акты', { stage: 'исполнено' }),
      ['лист «Поручения», ячейка P10: впишите день исполнения'],
    ],
    [
      'a day before the document',
      (filled) => filled.fill('составить акты', { done: '24.06.2021' }),
      ['лист «Поручения», ячейка P10: день отметки 24.06.2021 раньше документа: он от 25.06.2021'],
    ],
    [
      'a day that has not come',
      (filled) => filled.fill('составить акты', { done: '01.01.2099' }),
      ['лист «Поручения», ячейка P10: день отметки 01.01.2099 ещё не наступил'],
    ],
    [
      'a move without ground',
      (filled) => filled.fill('составить акты', { movedTo: '01.10.2021' }),
      ['лист «Поручения», ячейка V10: нужно основание: впишите его в столбец «Основание переноса»'],
    ],
    [
      'a removal without day or ground',
      (filled) => filled.fill('составить акты', { control: 'снято с контроля' }),
      ['лист «Поручения», ячейка W10: впишите день снятия с контроля'],
    ],
    [
      'a ground of nothing',
      (filled) => filled.fill('составить акты', { moveGround: 'ремонт', controlGround: 'отпало' }),
      [
        'лист «Поручения», ячейка V10: основание есть, а нового срока нет',
        'лист «Поручения», ячейка X10: основание есть, а поручение не снято с контроля и не возвращено',
      ],
    ],
    [
      'execution and a move of one term',
      (filled) =>
        filled.fill('составить акты', {
          stage: 'исполнено',
          done: '30.08.2021',
          movedTo: '01.10.2021',
          moveGround: 'ремонт',
        }),
      ['лист «Поручения», ячейка U10: срок исполненного не переносят'],
    ],
    [
      'the whole of an assignment with several terms',
      (filled) => filled.fill('отчёт', { stage: 'исполнено', done: '30.08.2021' }),
      [
        'лист «Поручения», ячейка O9: у поручения несколько сроков: отметьте нужный на листе «По исполнителям и срокам»',
        'лист «Поручения», ячейка P9: у поручения несколько сроков',
      ],
    ],
    [
      'one work marked twice in different ways',
      (filled) => {
        filled.fill('осмотр зданий', { done: '05.08.2021' })
        filled.fill('Тихонов', { done: '06.08.2021' }, parts)
      },
      [
        'лист «По исполнителям и срокам», ячейка J8: не сходится с ячейкой P7 листа «Поручения»: отмечено одно и то же по-разному',
      ],
    ],
    [
      'two moves of the one term of two executors',
      (filled) => {
        filled.fill('Ковалёва', { movedTo: '01.10.2021', moveGround: 'ремонт' }, parts)
        filled.fill('Тихонов', { movedTo: '02.10.2021', moveGround: 'ремонт' }, parts)
      },
      [
        'лист «По исполнителям и срокам», ячейка M8: не сходится с ячейкой M7 листа «По исполнителям и срокам»',
      ],
    ],
    [
      'words of the document that were changed',
      (filled) => {
        const [row, column] = filled.find('Поручения', 'составить акты', 'Что сделать')
        setCell(filled.sheet('Поручения'), row, column, 'составить акты и сметы')
      },
      ['лист «Поручения», ячейка D10: столбец «Что сделать» не заполняют'],
    ],
    [
      'a term that was changed in its own column',
      (filled) => {
        const [row, column] = filled.find('Поручения', 'составить акты', 'Контрольная дата')
        setCell(filled.sheet('Поручения'), row, column, day('2021-10-10'))
      },
      ['лист «Поручения», ячейка L10: столбец «Контрольная дата» не заполняют'],
    ],
    [
      'a row that somebody has added',
      (filled) => filled.sheet('Поручения').rows.push([99, null, null, 'купить мел']),
      ['лист «Поручения», ячейка D15: строки с этим поручением в выданной книге не было'],
    ],
    [
      'a copy of a row that says something else',
      (filled) => {
        const { rows } = filled.sheet('Поручения')
        const [row] = filled.find('Поручения', 'составить акты', 'Что сделать')
        rows.push([...(rows[row] ?? [])])
        filled.fill('составить акты', { done: '30.08.2021' })
      },
      ['лист «Поручения», ячейка P15: строка повторяет другую, а говорит не то же, что ячейка P10'],
    ],
    [
      'the same head twice',
      (filled) => setCell(filled.sheet('Поручения'), 5, 30, 'Исполнение'),
      ['лист «Поручения», ячейка AE6: столбец «Исполнение» стоит дважды'],
    ],
    [
      'a service cell that was touched',
      (filled) => {
        const [row, column] = filled.find('Поручения', 'составить акты', 'Служебное: не менять')
        setCell(filled.sheet('Поручения'), row, column, 'нет')
      },
      ['лист «Поручения», ячейка Y10: служебная ячейка строки изменена'],
    ],
  ])('%s', async (_, fill, says) => {
    const filled = await book()
    // Something that could be applied stands beside it.
    filled.fill('открыть группы', { done: '30.08.2021' })
    fill(filled)
    const { code, out, err } = await bring(filled)
    expect([code, out]).toEqual([1, ''])
    const [head, ...lines] = err.trimEnd().split('\n')
    expect(head).toBe('Ничего не отмечено.')
    expect(lines.map((line, at) => line.slice(0, says[at]?.length))).toEqual(says)
    expect(written()).toEqual([])
  })

  it('in JSON too', async () => {
    const filled = await book()
    filled.fill('составить акты', { done: 'вчера' })
    const { code, out, err } = await bring(filled, '--json')
    expect([code, err]).toEqual([1, ''])
    expect(JSON.parse(out)).toEqual({
      applied: [],
      refused: [
        {
          sheet: 'Поручения',
          cell: 'P10',
          message: 'дата не понята: «вчера»; впишите её так: 12.05.2022',
        },
      ],
      notes: [],
      recorded: 0,
    })
  })

  it('a column without its head', async () => {
    const filled = await book()
    const [, column] = filled.find('Поручения', 'составить акты', 'Исполнение')
    setCell(filled.sheet('Поручения'), 5, column, 'Статус')
    expect((await bring(filled)).err).toBe(
      'Ничего не отмечено.\nлист «Поручения», ячейка Y6: в строке заголовков нет столбца «Исполнение»; верните его название или сам столбец\nлист «Поручения», ячейка O6: столбца «Статус» программа не знает, его она не читала\n',
    )
  })

  it('after what is recorded already', async () => {
    await pisar('mark', 'приказ 110а', '3', '--done', '20.08.2021')
    await pisar('mark', 'приказ 12', '3', '--note', 'первое', '--on', '20.08.2021')
    await pisar('mark', 'приказ 12', '1', '--move', '20.09.2021', '--ground', 'ремонт', '--on', '20.08.2021')
    const filled = await book()
    filled.fill('составить акты', { done: '21.08.2021' })
    filled.fill('открыть группы', { note: null })
    filled.fill('приём заявок', { movedTo: '30.09.2021' })
    const { err } = await bring(filled)
    expect(err).toContain('ячейка P10: дату записанного исполнения не меняют')
    expect(err).toContain('ячейка S14: записанное примечание не стирают')
    expect(err).toContain('ячейка V11: основание осталось от прежней отметки')
    filled.fill('составить акты', { stage: 'исполнено частично', done: day('2021-08-20') })
    expect((await bring(filled)).err).toContain('ячейка O10: исполненное не становится частичным')
  })
})

describe('what is put back', () => {
  beforeEach(async () => {
    await pisar('mark', 'приказ 110а', '3', '--done', '20.08.2021')
    await pisar('mark', 'приказ 12', '3', '--remove', '20.08.2021', '--ground', 'отпало')
  })

  it('is in work again and on control, with a ground', async () => {
    const filled = await book()
    filled.fill('составить акты', { stage: 'в работе', done: null, controlGround: 'не принято' })
    filled.fill('открыть группы', { control: 'на контроле', removedOn: null, controlGround: 'ошибка' })
    expect((await bring(filled)).err).toBe('')
    expect(written()).toEqual([
      '2021-08-20|исполнено|3',
      '2021-09-01|возвращено на контроль|3|||||не принято',
      '2021-08-20|снято с контроля|3|||||отпало',
      '2021-09-01|возвращено на контроль|3|||||ошибка',
    ])
    expect(JSON.parse((await bring(filled, '--json')).out)).toMatchObject({ refused: [], recorded: 2 })
  })
})

describe('a book that was made before later marks', () => {
  it('takes back nothing of them, and refuses only what speaks of the same', async () => {
    const filled = await book()
    await pisar('mark', 'приказ 110а', '3', '--done', '20.08.2021')
    await pisar('mark', 'приказ 12', '3', '--note', 'первое', '--on', '20.08.2021')
    filled.fill('приём заявок', { done: '30.07.2021' })
    filled.fill('открыть группы', { note: 'второе' })
    expect((await bring(filled)).code).toBe(0)
    expect(written()).toEqual([
      '2021-08-20|исполнено|3',
      '2021-08-20|примечание|3||||первое',
      '2021-07-30|исполнено|1',
      '2021-09-01|примечание|3||||второе',
    ])
    filled.fill('составить акты', { done: '21.08.2021' })
    const { code, err } = await bring(filled)
    expect(code).toBe(1)
    expect(err).toBe(
      'Ничего не отмечено.\nлист «Поручения», ячейка P10: книга устарела: после того как её сделали, записано «исполнено» за 20.08.2021; сделайте реестр заново и отметьте в нём\n',
    )
    expect(written()).toHaveLength(4)
  })

  it('finds its assignments after points were inserted before them, and names those that are gone', async () => {
    const filled = await book()
    filled.fill('составить акты', { done: '30.08.2021' })
    const edited = first.replace('2. Лесковой', '2. Тихонову И.И. купить мел.\n\n3. Лесковой')
    writeFileSync(
      join(office, 'decisions/a.md'),
      edited.replace('3. Ковалёвой', '4. Ковалёвой').replaceAll(/2\.(?=[12]\.)/g, '3.'),
    )
    expect((await bring(filled)).err).toBe('')
    expect(written()).toEqual(['2021-08-30|исполнено|4'])
    filled.fill('осмотр зданий', { done: '30.07.2021' })
    writeFileSync(join(office, 'decisions/a.md'), first.replace(/1\. Ковалёвой.*\n\n/, ''))
    expect((await bring(filled)).err).toContain(
      'лист «Поручения», ячейка A7: поручения «a#1» в документе больше нет; сделайте книгу заново',
    )
  })
})

type Rows = readonly (readonly CellValue[])[]

/** Where the head of the table stands, and its rows. */
const HEAD = 5

describe('whatever people do to the book in Excel', () => {
  const rebuilt = (filled: Book, change: (rows: Rows, name: string) => Partial<WriteSheet>) =>
    writeXlsx({
      sheets: filled.sheets.map(({ name, rows }) => ({
        name,
        rows: rows.map((row) => [...row]),
        ...change(rows, name),
      })),
    })
  const onAll = (change: (rows: Rows) => Rows) => (filled: Book) =>
    rebuilt(filled, (rows, name) =>
      name === 'Поручения' || name === parts ? { rows: change(rows).map((row) => [...row]) } : {},
    )
  const only = (filled: Book, change: (rows: Rows) => Partial<WriteSheet>) =>
    rebuilt(filled, (rows, name) => (name === 'Поручения' ? change(rows) : {}))
  const column = (filled: Book, head: string): number => filled.find('Поручения', 'составить акты', head)[1]
  const row = (filled: Book): number => filled.find('Поручения', 'составить акты', 'Пункт')[0]

  it.each<[string, (filled: Book) => Promise<Uint8Array>]>([
    ['rows sorted', onAll((rows) => [...rows.slice(0, HEAD + 1), ...rows.slice(HEAD + 1).toReversed()])],
    [
      'rows deleted',
      onAll((rows) =>
        rows.filter((cells, at) => at <= HEAD || cells.some((cell) => String(cell).includes('акты'))),
      ),
    ],
    ['columns in another order', onAll((rows) => rows.map((cells) => cells.toReversed()))],
    ['lines put in over the table', onAll((rows) => [['Служебная записка'], [], ...rows])],
    ['the sheet renamed', (filled) => only(filled, () => ({ name: 'Реестр Лесковой' }))],
    [
      'rows hidden and filtered',
      (filled) =>
        only(filled, (rows) => ({
          rowDefs: new Map(rows.map((_, at) => [at, { hidden: true }])),
          autoFilter: { range: 'A6:Y20', columns: [{ colIndex: 2, filters: ['1'] }] },
        })),
    ],
    [
      'the same row twice',
      onAll((rows) => [
        ...rows,
        ...rows.filter((cells) => cells.some((cell) => String(cell).includes('акты'))),
      ]),
    ],
    [
      'columns of one’s own that nobody fills',
      (filled) =>
        only(filled, (rows) => ({ rows: rows.map((cells, at) => [...cells, at === HEAD ? '' : null]) })),
    ],
    [
      'heads in capitals, with spaces',
      onAll((rows) =>
        rows.map((cells, at) =>
          at === HEAD ? cells.map((cell) => (cell === 'Исполнение' ? ' ИСПОЛНЕНИЕ  ' : cell)) : cells,
        ),
      ),
    ],
    [
      'what a formula came to',
      (filled) =>
        only(filled, () => ({
          cells: new Map([
            [
              `${row(filled)},${column(filled, 'Исполнение')}`,
              { formula: 'CONCATENATE("испол","нено")', formulaResult: 'исполнено', value: 'исполнено' },
            ],
          ]),
        })),
    ],
    [
      'cells of several rows merged',
      (filled) =>
        only(filled, (rows) => {
          const at = column(filled, 'Документ')
          const merged = rows.map((cells, index) =>
            index > HEAD + 1 && index <= HEAD + 4
              ? cells.map((cell, place) => (place === at ? null : cell))
              : cells,
          )
          return {
            rows: merged.map((cells) => [...cells]),
            merges: [{ startRow: HEAD + 1, endRow: HEAD + 4, startCol: at, endCol: at }],
          }
        }),
    ],
  ])('%s', async (_, change) => {
    const filled = await book()
    filled.fill('составить акты', { stage: 'исполнено', done: day('2021-08-30') })
    const { code, err } = await bring(await change(filled))
    expect([code, err]).toEqual([0, ''])
    expect(written()).toEqual(['2021-08-30|исполнено|3'])
  })

  it('rows are never taken for others when only some columns were sorted', async () => {
    const filled = await book()
    filled.fill('составить акты', { stage: 'исполнено', done: day('2021-08-30') })
    const last = column(filled, 'Служебное: не менять')
    const sorted = await only(filled, (rows) => {
      const body = rows.slice(HEAD + 1)
      return {
        rows: [
          ...rows.slice(0, HEAD + 1).map((cells) => [...cells]),
          ...body.toReversed().map((cells, at) => [...cells.slice(0, last), body[at]?.[last] ?? null]),
        ],
      }
    })
    const { code, err } = await bring(sorted)
    expect(code).toBe(1)
    expect(err).toContain('столбец «Что сделать» не заполняют, а в ячейке не то, с чем книга выдана')
    expect(written()).toEqual([])
  })

  it('an added column is named as not read', async () => {
    const filled = await book()
    filled.fill('составить акты', { done: day('2021-08-30') })
    const { code, err } = await bring(
      await only(filled, (rows) => ({
        rows: rows.map((cells, at) => [...cells, at === HEAD ? 'Замечание зама' : 'срочно']),
      })),
    )
    expect([code, err]).toEqual([
      0,
      'лист «Поручения», ячейка Z6: столбца «Замечание зама» программа не знает, его она не читала\n',
    ])
  })

  it('a formula is never computed: without what it came to it is refused, an error too', async () => {
    const filled = await book()
    const at = `${row(filled)},${column(filled, 'Дата исполнения')}`
    const withCell = (cell: Partial<Cell>) => only(filled, () => ({ cells: new Map([[at, cell]]) }))
    expect((await bring(await withCell({ formula: 'TODAY()' }))).err).toContain(
      'ячейка P10: в ячейке формула, значение которой не сохранено; впишите значение словами или датой',
    )
    expect((await bring(await withCell({ value: '#REF!', type: 'error' }))).err).toContain(
      'ячейка P10: в ячейке ошибка #REF!',
    )
  })

  it('macros are not even looked at', async () => {
    const filled = await book()
    filled.fill('составить акты', { done: day('2021-08-30') })
    const macros = await writeXlsx({
      sheets: filled.sheets.map(({ name, rows }) => ({ name, rows })),
      vbaProject: new Uint8Array([1, 2, 3]),
    })
    expect((await bring(macros)).code).toBe(0)
    expect(written()).toEqual(['2021-08-30|исполнено|3'])
  })
})

describe('what is no filled register', () => {
  it.each<[string, () => Promise<Uint8Array> | Uint8Array, string]>([
    ['text', () => Buffer.from('Поручения'), 'Это не книга Excel (.xlsx).'],
    ['nothing', () => new Uint8Array(), 'Это не книга Excel (.xlsx).'],
    [
      'an old workbook or one with a password',
      () => new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      'старый формат Excel (.xls) или книга с паролем',
    ],
    ['another archive', () => zipSync({ 'word/document.xml': new Uint8Array(9) }), 'Это не книга Excel'],
    [
      'a workbook of something else',
      () => writeXlsx({ sheets: [{ name: 'Смета', rows: [['Мел', 3]] }] }),
      'В книге нет реестра, который можно вернуть',
    ],
    [
      'a workbook that is broken inside',
      () => zipSync({ 'xl/workbook.xml': Buffer.from('<workbook'), '[Content_Types].xml': Buffer.from('<') }),
      'Книга Excel повреждена',
    ],
    [
      'a bomb',
      () => zipSync({ 'xl/workbook.xml': new Uint8Array(), 'xl/sheet.xml': new Uint8Array(160_000_000) }),
      'внутри больше 150 МБ',
    ],
    [
      'a sheet as large as a city',
      () =>
        writeXlsx({
          sheets: [{ name: 'a', rows: [[1]], cells: new Map([['1048575,16383', { value: 1 }]]) }],
        }),
      'Книга Excel повреждена',
    ],
  ])('%s', async (_, bytes, says) => {
    const { code, out, err } = await bring(await bytes())
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain(says)
  })

  it.each([
    [['--from', 'нет.xlsx'], 'Файла нет: нет.xlsx'],
    [['приказ 12', '3', '--from', 'a.xlsx'], 'С --from отметки берутся из книги'],
    [['--from', 'a.xlsx', '--done', '01.09.2021'], 'С --from отметки берутся из книги'],
    [['приказ 12', '3', '--done', '01.09.2021', '--dry-run'], 'Ключ --dry-run бывает только с --from.'],
  ])('%j', async (words, says) => {
    const { code, err } = await pisar('mark', ...words)
    expect([code, err]).toEqual([2, expect.stringContaining(says)])
  })
})
