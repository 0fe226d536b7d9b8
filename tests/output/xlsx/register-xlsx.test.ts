import { strFromU8, unzipSync } from 'fflate'
import { readXlsx } from 'hucre/xlsx'
import { describe, expect, it } from 'vitest'
import { renderRegisterXlsx } from '../../../src/output/xlsx/index.ts'
import { markedRegister } from '../marked-register.ts'
import { emptyRegister, sampleRegister } from '../sample-register.ts'

const parts = async (register = sampleRegister): Promise<Readonly<Record<string, string>>> => {
  const files = unzipSync(await renderRegisterXlsx(register))
  return Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]))
}

const sheet = async (name: string, register = sampleRegister) => {
  const { sheets } = await readXlsx(await renderRegisterXlsx(register), { readStyles: true })
  const found = sheets.find((one) => one.name === name)
  if (found === undefined) throw new Error(`нет листа «${name}»`)
  return found
}

const day = (iso: string): Date => new Date(`${iso}T00:00:00Z`)

describe('the workbook', () => {
  it('is the same bytes whenever it is made', async () => {
    const first = await renderRegisterXlsx(sampleRegister)
    await new Promise((resolve) => setTimeout(resolve, 2100))
    expect(Buffer.compare(await renderRegisterXlsx(sampleRegister), first)).toBe(0)
  })

  it('has a title, and the register’s day for its own', async () => {
    const core = (await parts())['docProps/core.xml'] ?? ''
    expect(core).toContain('<dc:title>Реестр контроля исполнения поручений на 20.05.2022</dc:title>')
    expect(core.match(/\d{4}-\d{2}-\d{2}T[\d:]+Z/g)).toEqual(['2022-05-20T00:00:00Z', '2022-05-20T00:00:00Z'])
  })

  it('has no formula, whatever the words begin with', async () => {
    const words = ['=1+1', '+7 914', '-5', '@имя', '#N/A', "'=1", '\u0001\u0000\uFFFE<&>']
    const [first] = sampleRegister.assignments
    if (first === undefined) throw new Error('пустой реестр')
    const register = { ...sampleRegister, assignments: words.map((text) => ({ ...first, text })) }
    const files = await parts(register)
    expect(Object.values(files).join('')).not.toMatch(/<f[ >]/)
    expect(files['xl/worksheets/sheet1.xml']).not.toContain('t="e"')
    const { sheets } = await readXlsx(await renderRegisterXlsx(register))
    expect(sheets[0]?.rows.slice(6).map((row) => row[3])).toEqual([
      ...words.slice(0, -1).map((text) => text.replace('7 9', '7\u00a09')),
      '\u0001\u0000<&>',
    ])
  })

  it('says of an empty register that there is nothing', async () => {
    const { sheets } = await readXlsx(await renderRegisterXlsx(emptyRegister))
    expect(sheets.map(({ name, rows }) => [name, rows.at(-1)?.[0]])).toEqual([
      ['Поручения', 'Поручений нет'],
      ['По исполнителям и срокам', 'Поручений с несколькими исполнителями или сроками нет'],
      ['Документы', 'Документов нет'],
      ['Исполнители', 'Поручений нет'],
      ['Просрочено', 'Просроченных поручений нет'],
      ['Ближайшие 30 дней', 'Сроков в ближайшие 30 дней нет'],
      ['Сводка', 'Поручений нет'],
    ])
    expect(sheets.at(3)?.rows[2]?.[0]).toContain('не считается, поручений нет')
  })
})

/** Rows under the head, without the hidden cell. */
const bodyOf = (rows: readonly (readonly unknown[])[], head: number) =>
  rows.slice(head).map((row) => row.slice(0, -1))

describe('sheet «Поручения»', () => {
  it('has a row for each assignment under the head', async () => {
    const { rows } = await sheet('Поручения')
    expect(rows.slice(0, 4).map(([title]) => title)).toEqual([
      'Реестр контроля исполнения поручений',
      'По состоянию на 20\u00a0мая\u00a02022\u00a0г.',
      'Документов: 2. Поручений: 7, из них просрочено: 4.',
      'Заполняют столбцы с жёлтым заголовком. Книгу возвращает команда: pisar mark --from register.xlsx',
    ])
    expect(rows[5]).toEqual([
      '№ п/п',
      'Документ',
      'Пункт',
      'Что сделать',
      'Кто поручил',
      'Контролирует',
      'Ответственный исполнитель',
      'Соисполнители',
      'Срок по документу',
      'Вид срока',
      'Срок исполнения',
      'Контрольная дата',
      'Просрочено, раб. дней',
      'Пометки',
      'Исполнение',
      'Дата исполнения',
      'Контроль',
      'Ход исполнения',
      'Примечание',
      'Подтверждающий документ',
      'Срок перенесён на',
      'Основание переноса',
      'Дата снятия с контроля',
      'Основание снятия или возврата',
      'Служебное: не менять',
    ])
    const body = bodyOf(rows, 6)
    expect(body).toHaveLength(7)
    expect(body[0]).toEqual([
      1,
      'Приказ от\u00a025.06.2021 №\u00a0110а',
      'прил., п. 1',
      'Провести осмотр зданий и сооружений',
      'А.П. Лескова',
      'Начальник управления образования Лескова А.П.',
      'Ковалёва А.С.;\nТихонов И.И.',
      null,
      'до 10 августа',
      'дата',
      day('2021-08-10'),
      day('2021-08-10'),
      186,
      null,
      'в работе',
      null,
      'на контроле',
      ...Array.from({ length: 7 }, () => null),
    ])
    expect(body[6]?.slice(8, 17)).toEqual([
      'до 1 мая',
      'дата',
      day('2022-05-01'),
      day('2022-04-29'),
      11,
      'рекомендация',
      'в работе',
      null,
      'на контроле',
    ])
    expect(body.map((row) => row[9])).toEqual([
      'дата',
      'не распознан',
      'постоянно',
      'дата',
      'повторяется: каждый квартал',
      'период с\u00a001.01.2022',
      'дата',
    ])
    expect(body[1]?.[13]).toBe('проверьте срок')
  })

  it('shows what was recorded where people record it', async () => {
    const { rows } = await sheet('Поручения', markedRegister)
    expect(bodyOf(rows, 6).map((row) => row.slice(14, 17))).toEqual([
      ['в работе', null, 'на контроле'],
      ['в работе', null, 'на контроле'],
      ['исполнено', day('2022-03-30'), 'на контроле'],
      ['исполнено с опозданием', day('2022-04-05'), 'на контроле'],
      ['исполнено частично', day('2022-05-01'), 'на контроле'],
      ['в работе', null, 'снято с контроля'],
      ['в работе', null, 'на контроле'],
      ['в работе', null, 'на контроле'],
      ['срок не наступил', null, 'на контроле'],
    ])
    expect(rows[10]?.slice(20, 22)).toEqual([day('2022-07-01'), 'Просьба школы'])
    expect(rows[11]?.slice(22, 24)).toEqual([day('2022-05-01'), 'Приказ от 01.05.2022 № 7'])
  })

  it('has typed dates, wrapped words, a frozen head, a filter, a hidden column', async () => {
    const { cells, freezePane, autoFilter, columns } = await sheet('Поручения')
    expect(cells?.get('6,10')).toMatchObject({ type: 'date', style: { numFmt: 'dd.mm.yyyy' } })
    expect(cells?.get('6,3')?.style?.alignment).toMatchObject({ wrapText: true, vertical: 'top' })
    expect(freezePane).toEqual({ rows: 6, columns: 3 })
    // The hidden column is sorted together with the others.
    expect(autoFilter?.range).toBe('A6:Y13')
    expect(columns?.map(({ hidden }) => hidden === true).indexOf(true)).toBe(24)
  })

  it('greys what is filled term by term on another sheet', async () => {
    const { cells, rows } = await sheet('Поручения', markedRegister)
    const grey = rows.flatMap((row, at) =>
      row.flatMap((_, column) => {
        const fill = cells?.get(`${at},${column}`)?.style?.fill
        return fill?.type === 'pattern' && fill.fgColor?.rgb?.endsWith('EDEDED') === true
          ? [`${String(row[2])}: ${String(rows[5]?.[column])}`]
          : []
      }),
    )
    expect(grey).toEqual([
      '8: Исполнение',
      '8: Дата исполнения',
      '8: Подтверждающий документ',
      '8: Срок перенесён на',
      '8: Основание переноса',
    ])
  })

  it('lets people choose a state and enter a day, and colours what they have chosen', async () => {
    const { dataValidations, conditionalRules } = await sheet('Поручения')
    expect(
      dataValidations?.map(({ type, range, values, formula1 }) => [type, range, values ?? formula1]),
    ).toEqual([
      [
        'list',
        'O7:O13',
        ['в работе', 'исполнено частично', 'исполнено', 'исполнено с опозданием', 'срок не наступил'],
      ],
      ['date', 'P7:P13', '32874'],
      ['list', 'Q7:Q13', ['на контроле', 'снято с контроля']],
      ['date', 'U7:U13', '32874'],
      ['date', 'W7:W13', '32874'],
    ])
    expect(conditionalRules?.map(({ range, formula }) => [range, formula])).toEqual([
      ['M7:M13', 'AND($M7<>"",$O7<>"исполнено",$O7<>"исполнено с опозданием")'],
      ['O7:O13', '$O7="исполнено"'],
      ['O7:O13', '$O7="исполнено с опозданием"'],
      ['O7:O13', 'AND($M7<>"",$O7<>"исполнено",$O7<>"исполнено с опозданием")'],
      ['O7:O13', '$O7="исполнено частично"'],
      ['Q7:Q13', '$Q7="снято с контроля"'],
    ])
  })

  it('prints on landscape A4, as wide as the page, the head on every page, with page numbers', async () => {
    const files = await parts()
    const xml = files['xl/worksheets/sheet1.xml'] ?? ''
    expect(xml).toMatch(/<pageSetup [^>]*paperSize="9"[^>]*orientation="landscape"/)
    expect(xml).toMatch(/<pageSetup [^>]*fitToWidth="1"[^>]*fitToHeight="0"/)
    expect(xml).toContain('fitToPage="')
    expect(xml).toContain('<pageMargins left="0.4"')
    expect(xml).toContain('&amp;RСтр. &amp;P из &amp;N')
    const names = files['xl/workbook.xml'] ?? ''
    expect(names).toMatch(/_xlnm\.Print_Titles[^>]*>'Поручения'!\$6:\$6</)
    expect(names).toMatch(/_xlnm\.Print_Area[^>]*>'Поручения'!\$A\$1:\$S\$13</)
    // A name of several words is nothing without its quotes.
    expect(names).toMatch(/_xlnm\.Print_Titles[^>]*>'Ближайшие 30 дней'!\$5:\$5</)
  })
})

describe('sheet «По исполнителям и срокам»', () => {
  it('has a row for each executor of several and for each term of several', async () => {
    const { rows } = await sheet('По исполнителям и срокам', markedRegister)
    const shown = bodyOf(rows, 6).map((row) => [row[2], row[4], row[5], row[7], row[8]])
    const month = (iso: string) => ['8', 'Управление образования', day(iso), null, 'в работе']
    expect(shown).toEqual([
      ['2', 'Ковалёва А.С.', day('2022-04-30'), 11, 'в работе'],
      ['2', 'Тихонов И.И.', day('2022-04-30'), 11, 'в работе'],
      month('2022-03-31'),
      month('2022-04-30'),
      month('2022-05-31'),
      month('2022-06-30'),
    ])
  })
})

describe('sheets that follow from the register', () => {
  it('counts by executor, with the name of the formula', async () => {
    const { rows, cells } = await sheet('Исполнители', markedRegister)
    expect(rows[2]?.[0]).toBe(
      'Всего по реестру: 75,0\u00a0%. Дисциплина = (исполнено в срок + в работе − в работе с нарушением срока) / всего.',
    )
    expect(rows.slice(5)).toEqual([
      [
        '№ п/п',
        'Исполнитель',
        'Всего',
        'Исполнено в срок',
        'Исполнено с опозданием',
        'В работе',
        'Из них просрочено',
        'Снято без исполнения',
        'Исполнительская дисциплина',
      ],
      [1, 'Ковалёва А.С.', 1, 0, 0, 1, 1, 0, 0],
      [2, 'Тихонов И.И.', 1, 0, 0, 1, 1, 0, 0],
      [3, 'Управление образования', 7, 1, 1, 5, 0, 1, 6 / 7],
    ])
    expect(cells?.get('8,8')?.style?.numFmt).toBe('0.0%')
  })

  it('counts by the formula that the office has chosen', async () => {
    const { sheets } = await readXlsx(await renderRegisterXlsx(markedRegister, 'due'))
    expect(sheets.find(({ name }) => name === 'Исполнители')?.rows[2]?.[0]).toContain(
      'Дисциплина = исполнено в срок / (исполнено + в работе с нарушением срока).',
    )
  })

  it('lists what is overdue and what comes', async () => {
    const overdue = await sheet('Просрочено', markedRegister)
    expect(overdue.rows.slice(5).map((row) => [row[2], row[4], row[6], row[8]])).toEqual([
      ['2', 'Ковалёва А.С.;\nТихонов И.И.', day('2022-04-30'), 11],
    ])
    const coming = await sheet('Ближайшие 30 дней', markedRegister)
    expect(coming.rows.slice(5).map((row) => [row[2], row[6]])).toEqual([['8', day('2022-05-31')]])
  })

  it('draws charts by state, by month and by executor from cells of its own', async () => {
    const { charts, rows } = await sheet('Сводка', markedRegister)
    expect(charts?.map(({ kinds, title, series }) => [kinds, title, series?.length])).toEqual([
      [['bar'], 'Поручения по состояниям', 1],
      [['bar'], 'Поручения по месяцам контрольной даты, с 12.2020 по 11.2022', 4],
      [['bar'], 'Исполнители, у которых поручений больше всего (до 15)', 4],
    ])
    const [states, months, executors] = (charts ?? []).map(({ series }) => {
      const [, from, to] = /\$(\d+):\$A\$(\d+)$/.exec(series?.[0]?.categoriesRef ?? '') ?? []
      return rows.slice(Number(from) - 1, Number(to)).map((row) => row.slice(0, 5))
    })
    expect(states?.map((row) => row.slice(0, 2))).toEqual([
      ['просрочено', 1],
      ['в работе', 3],
      ['срок не наступил', 1],
      ['исполнено частично', 1],
      ['исполнено', 1],
      ['исполнено с опозданием', 1],
      ['снято с контроля', 1],
    ])
    expect(months).toEqual([
      ['08.2021', 0, 0, 1, 0],
      ['03.2022', 0, 0, 1, 0],
      ['04.2022', 1, 1, 0, 1],
      ['07.2022', 0, 0, 1, 0],
    ])
    expect(executors).toEqual([
      ['Управление образования', 1, 1, 5, 0],
      ['Ковалёва А.С.', 0, 0, 0, 1],
      ['Тихонов И.И.', 0, 0, 0, 1],
    ])
  })
})

describe('sheet «Документы»', () => {
  it('has a row for each document with its counts and relations', async () => {
    const { rows } = await sheet('Документы')
    expect(rows[3]?.slice(0, 5)).toEqual(['№ п/п', 'Вид', 'Дата', 'Номер', 'Заголовок'])
    expect(rows[4]).toEqual([
      1,
      'Приказ',
      day('2021-06-25'),
      '110а',
      'О подготовке к новому учебному году',
      'Управление образования Заречного района',
      'Вершинск',
      'Начальник управления А.П.\u00a0Лескова',
      'Начальник управления образования Лескова А.П.',
      2,
      1,
      'признаёт утратившим силу: приказ от\u00a012.05.2020 №\u00a0211 (п.\u00a02)',
      'decisions/приказ-110а.md',
    ])
  })
})
