import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { plainText } from '#layout'
import { type FormName, formNames, paperForm, renderDocx, renderPdf } from '#output'
import { disciplineByExecutor, disciplineOf } from '#register'
import { readDocx } from '../docx/read-docx.ts'
import {
  assignment,
  by,
  inWork,
  manyAssignments,
  markedRegister,
  ON,
  registerOf,
} from '../marked-register.ts'
import { runsOf } from '../pdf/measure.ts'
import { groundOf, linesOf, pageOf, tablesOf } from './papers.ts'

const registers = {
  'no assignment': registerOf([]),
  'one assignment': registerOf([assignment({ ...by('2022-04-29'), overdue: true, delayWorkingDays: 11 })]),
  'every state': markedRegister,
  '150 assignments': manyAssignments(150),
}
const cases = formNames.flatMap((name) =>
  Object.entries(registers).map(([said, register]) => [name, said, register] as const),
)

describe('every paper', () => {
  test.each(cases)('%s of %s composes with nothing to remark', (name, _, register) => {
    const page = pageOf(name, groundOf(register))
    expect(page.properties.date).toBe(ON)
    expect(plainText(page).join('\n')).not.toMatch(/undefined|null|NaN|\{\{|\[object/u)
  })

  test.each(cases.filter(([, said]) => said !== '150 assignments'))(
    '%s of %s is the same bytes every time',
    async (name, _, register) => {
      const [one, two] = [register, structuredClone(register)].map((each) => pageOf(name, groundOf(each)))
      if (!one || !two) throw new Error('no page')
      expect(await renderDocx(two)).toEqual(await renderDocx(one))
      expect((await renderPdf(two)).bytes).toEqual((await renderPdf(one)).bytes)
    },
  )

  test('draws its words whatever they are', () => {
    const hostile = '| а | ::лист[альбомный] **б** {{день}} <br> :::вид `в` \\| 1. г'
    const document = { ...assignment().document, title: hostile, number: hostile }
    const one = assignment({ text: hostile, executors: [hostile], controller: hostile, document })
    const page = pageOf('journal', groundOf(registerOf([one])))
    const [[, row] = []] = tablesOf(page)
    expect(row?.[2]).toBe(hostile)
    expect(row?.[4]).toBe(hostile)
    expect(page.sections).toHaveLength(1)
  })

  test.each(formNames)('%s: what its template may name stands in the guide of templates', (name) => {
    const readme = readFileSync(new URL('../../../templates/README.md', import.meta.url), 'utf8')
    for (const value of namesIn(paperForm(name, groundOf(markedRegister)).paper.values))
      expect(readme).toMatch(new RegExp(`[\`.# {]${value}[\`.}]`))
  })
})

function namesIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return []
  if (Array.isArray(value)) return value.flatMap(namesIn)
  return Object.entries(value).flatMap(([name, inner]) => [name, ...namesIn(inner)])
}

describe('журнал контроля', () => {
  const [[head, ...rows] = []] = tablesOf(pageOf('journal', groundOf(markedRegister)))
  const column = (name: string) => rows.map((row) => row[head?.indexOf(name) ?? -1])

  test('lies, its head stands on every page', () => {
    const page = pageOf('journal', groundOf(markedRegister))
    expect(page.sections.map(({ orientation }) => orientation)).toEqual(['landscape'])
    expect(head).toEqual([
      '№',
      'Документ, пункт',
      'Что сделать',
      'Кто поручил',
      'Исполнитель, соисполнители',
      'Срок',
      'Перенос срока, основание',
      'Ход исполнения',
      'Исполнено',
      'Снято с контроля',
      'В дело №',
      'Примечание',
    ])
  })

  test('says of each assignment who ordered it, who does it, by when', () => {
    expect(rows[1]?.slice(0, 6)).toEqual([
      '2',
      'Приказ от 25.06.2021 № 110а / п. 2',
      'Провести осмотр зданий и сооружений.',
      'А.П. Лескова',
      'Ковалёва А.С. / Тихонов И.И.',
      '30.04.2022',
    ])
    expect(column('Исполнитель, соисполнители')[8]).toBe(
      'Управление образования / соисполнители: / Методический кабинет',
    )
    expect(column('Срок').slice(4)).toEqual([
      '01.06.2022',
      '01.09.2022',
      'не указан',
      'периодически / очередной срок – 31.03.2022',
      '01.12.2022',
    ])
  })

  test('says what became of it', () => {
    expect(column('Ход исполнения')).toEqual([
      'в работе',
      'в работе, просрочено на 11 рабочих дней',
      '',
      '',
      'исполнено частично',
      '',
      'в работе',
      'в работе',
      'срок не наступил',
    ])
    expect(column('Исполнено').filter(Boolean)).toEqual([
      '30.03.2022',
      '05.04.2022 / с опозданием на 2 рабочих дня',
    ])
    expect(column('Перенос срока, основание').filter(Boolean)).toEqual([
      'с 01.06.2022 на 01.07.2022: Просьба школы (10.05.2022)',
    ])
    expect(column('Снято с контроля').filter(Boolean)).toEqual(['01.05.2022 / Приказ от 01.05.2022 № 7'])
    expect(column('Примечание').filter(Boolean)).toEqual(['рекомендация'])
  })

  test('shows the marks of a course in their order, but what has a column of its own', () => {
    const mark = { executor: null, occurrence: null, to: null, text: null, ground: null, reference: null }
    const one = assignment({
      ...by('2022-06-01'),
      marks: [
        { ...mark, day: '2022-04-01', what: 'report', text: 'собраны сведения' },
        { ...mark, day: '2022-04-05', what: 'moved', to: '2022-06-01', ground: 'письмо' },
        { ...mark, day: '2022-04-09', what: 'note', text: 'запрошена смета', reference: 'запрос № 4' },
      ],
    })
    const [[, row] = []] = tablesOf(pageOf('journal', groundOf(registerOf([one]))))
    expect(row?.[7]).toBe(
      'в работе / 01.04.2022 – промежуточный отчёт: собраны сведения / 09.04.2022 – примечание: запрошена смета; запрос № 4',
    )
  })

  test('says that there is nothing', () => {
    expect(linesOf(pageOf('journal', groundOf(registerOf([]))))).toContain('Поручений нет.')
  })

  test('has those of the documents of one year, where it is asked for', () => {
    const document = { ...assignment().document, date: '2020-02-03', number: '3' }
    const register = registerOf([assignment({ document }), assignment()])
    const numbers = (year: number | null) => {
      const [[, ...found] = []] = tablesOf(pageOf('journal', groundOf(register, { year })))
      return found.map((row) => row.slice(0, 2))
    }
    expect(numbers(2020)).toEqual([['1', 'Приказ от 03.02.2020 № 3 / п. 1']])
    expect(numbers(null)).toHaveLength(2)
    expect(linesOf(pageOf('journal', groundOf(register, { year: 2020 })))).toContain(
      'контроля исполнения поручений по документам 2020 года по состоянию на 20 мая 2022 г.',
    )
    expect(linesOf(pageOf('journal', groundOf(register, { year: 1999 })))).toContain(
      'Поручений по документам 1999 года нет.',
    )
  })
})

describe('контрольная карточка', () => {
  test('is a sheet for each assignment that was chosen', () => {
    const cards = markedRegister.assignments.slice(4, 6)
    const page = pageOf('cards', groundOf(markedRegister, { cards }))
    expect(page.sections.map(({ orientation }) => orientation)).toEqual(['portrait', 'portrait'])
    const [facts] = tablesOf(page)
    const fact = (name: string) => facts?.find(([words]) => words === name)?.[1]
    expect(fact('Документ')).toBe('Приказ от 25.06.2021 № 110а / «О подготовке к новому учебному году»')
    expect(fact('Срок исполнения')).toBe('01.06.2022')
    expect(fact('Контрольная дата')).toBe('01.07.2022')
    expect(fact('Перенос срока')).toBe('с 01.06.2022 на 01.07.2022: Просьба школы (10.05.2022)')
    expect(fact('Состояние')).toBe('исполнено частично')
    expect(fact('Обозначение в реестре')).toBe('приказ-110а#5')
  })

  test('has room for the hand while its assignment is on control', () => {
    const course = (at: number) => {
      const cards = markedRegister.assignments.slice(at, at + 1)
      return tablesOf(pageOf('cards', groundOf(markedRegister, { cards }))).at(-1) ?? []
    }
    expect(course(4)).toHaveLength(5)
    expect(course(5)).toHaveLength(1)
  })

  test('shows the terms of a recurring assignment and the parts of several executors', () => {
    const page = pageOf('cards', groundOf(markedRegister, { cards: markedRegister.assignments }))
    const heads = tablesOf(page).map(([head]) => head?.join(', '))
    expect(heads.filter((head) => head === 'Срок, Контрольная дата, Состояние, Исполнено')).toHaveLength(1)
    expect(heads.filter((head) => head === 'Исполнитель, Состояние')).toHaveLength(1)
  })
})

test('a paper of its own counts its pages anew', async () => {
  const long = 'Провести осмотр зданий и сооружений. '.repeat(300)
  const register = registerOf([assignment({ text: long }), assignment({ point: '2', text: long })])
  const page = pageOf('cards', groundOf(register))
  const runs = await runsOf((await renderPdf(page)).bytes)
  const pages = Math.max(...runs.map((run) => run.page))
  expect(pages % 2).toBe(0)
  const numbers = Array.from({ length: pages }, (_, at) =>
    runs.filter((run) => run.page === at + 1 && run.baseline < 18).map(({ text }) => text),
  )
  const own = Array.from({ length: pages / 2 }, (_, at) => (at === 0 ? [] : [String(at + 1)]))
  expect(own.length).toBeGreaterThan(1)
  expect(numbers).toEqual([...own, ...own])
  const { document } = readDocx(await renderDocx(page))
  expect(document.match(/<w:pgNumType w:start="1"/gu)).toHaveLength(2)
  expect(document.match(/<w:titlePg\/>/gu)).toHaveLength(2)
})

describe('сводка', () => {
  test.each(['usual', 'due'] as const)('counts discipline by the formula %s and names it', (discipline) => {
    const { share, formula } = disciplineOf(markedRegister, discipline)
    const lines = linesOf(pageOf('summary', groundOf(markedRegister, { discipline })))
    expect(lines).toContain(
      `Исполнительская дисциплина – ${((share ?? 0) * 100).toFixed(1).replace('.', ',')} %.`,
    )
    expect(lines).toContain(`Формула: ${formula.words}. Снятые с контроля без исполнения не считаются.`)
  })

  test('has a line for every executor, document and month', () => {
    const [all, executors, documents, months] = tablesOf(pageOf('summary', groundOf(markedRegister)))
    expect(all?.slice(1)).toEqual([
      ['Поручений на исполнении и исполненных', '8'],
      ['исполнено в срок', '1'],
      ['исполнено с опозданием', '1'],
      ['в работе', '6'],
      ['из них просрочено', '1'],
      ['Снято с контроля без исполнения', '1'],
    ])
    expect(executors?.slice(1).map(([name]) => name)).toEqual(
      disciplineByExecutor(markedRegister).map(({ of }) => of),
    )
    expect(documents?.slice(1)).toEqual([['Приказ от 25.06.2021 № 110а', '8', '1', '1', '6', '1', '75,0 %']])
    expect(months?.slice(1).map(([name]) => name)).toEqual([
      'август 2021',
      'март 2022',
      'апрель 2022',
      'июль 2022',
      'сентябрь 2022',
      'декабрь 2022',
      'без даты',
    ])
  })

  test('tells delays in working days', () => {
    const tables = tablesOf(pageOf('summary', groundOf(markedRegister)))
    expect(tables.at(-2)?.[1]?.slice(-2)).toEqual(['29.04.2022', '11'])
    expect(tables.at(-1)?.[1]?.slice(-3)).toEqual(['01.04.2022', '05.04.2022', '2'])
  })

  test('of nothing says so', () => {
    const lines = linesOf(pageOf('summary', groundOf(registerOf([]))))
    expect(lines).toContain('Исполнительская дисциплина не вычисляется: поручений нет.')
    expect(lines).toContain('Просроченных поручений нет.')
    expect(lines).toContain('Поручений, исполненных с опозданием, нет.')
  })
})

describe('напоминания', () => {
  const register = registerOf([
    assignment({
      point: '1',
      ...by('2022-05-10'),
      overdue: true,
      delayWorkingDays: 7,
      executors: ['Яковлев П.П.'],
    }),
    assignment({ point: '2', ...by('2022-05-25'), executors: ['Ёлкина А.А.', 'Яковлев П.П.'] }),
    assignment({ point: '3', ...by('2022-06-30'), executors: ['Сомов С.С.'] }),
    assignment({
      point: '4',
      ...by('2022-05-20'),
      executors: [],
      executions: [{ executor: null, ...inWork }],
    }),
  ])
  const sheets = (days: number) => {
    const page = pageOf('reminders', groundOf(register, { days }))
    return page.sections.map((section) => {
      const [name, ...lists] = tablesOf({ ...page, sections: [section] })
      return [name?.[1]?.[1], ...lists.map((rows) => rows.slice(1).map((row) => row[1]))]
    })
  }
  const point = (at: number) => `Приказ от 25.06.2021 № 110а, п. ${at}`

  test('are a sheet for each executor who has something, in alphabetical order', () => {
    expect(sheets(30)).toEqual([
      ['Ёлкина А.А.', [point(2)]],
      ['Яковлев П.П.', [point(1)], [point(2)]],
      ['в документе не указан', [point(4)]],
    ])
  })

  test('look as far ahead as asked', () => {
    expect(sheets(3)).toEqual([
      ['Яковлев П.П.', [point(1)]],
      ['в документе не указан', [point(4)]],
    ])
  })

  test('who has done his part is not reminded', () => {
    const done = { status: 'done', date: '2022-05-01', late: false } as const
    const open = { status: 'in-work', date: null, late: false } as const
    const one = assignment({
      ...by('2022-05-25'),
      executors: ['Ёлкина А.А.', 'Яковлев П.П.'],
      executions: [
        { executor: 'Ёлкина А.А.', ...done },
        { executor: 'Яковлев П.П.', ...open },
      ],
    })
    const tables = tablesOf(pageOf('reminders', groundOf(registerOf([one]))))
    expect(tables[0]?.[1]?.[1]).toBe('Яковлев П.П.')
    expect(tables).toHaveLength(2)
  })

  test('to nobody are said', () => {
    expect(linesOf(pageOf('reminders', groundOf(registerOf([]))))).toContain(
      'Напоминать не о чем: просроченных поручений нет, сроков в ближайшие 30 дней нет.',
    )
  })
})

describe('журнал регистрации', () => {
  test('lists the documents of a year by kind', () => {
    const kinds = [
      ['order', '2021-02-01', '2'],
      ['order', '2021-11-01', '10'],
      ['directive', '2021-05-05', '1'],
      ['order', '2020-12-31', '90'],
      ['annex', '2021-02-01', null],
    ] as const
    const register = registerOf(
      kinds.map(([kind, date, number]) =>
        assignment({ document: { ...assignment().document, id: `${kind}-${date}`, kind, date, number } }),
      ),
    )
    const page = pageOf('registration', groundOf(register, { year: 2021 }))
    const [[, ...rows] = []] = tablesOf(page)
    expect(rows.map((row) => row.slice(0, 3))).toEqual([
      ['Приказы'],
      ['1', '01.02.2021', '2'],
      ['2', '01.11.2021', '10'],
      ['Распоряжения'],
      ['1', '05.05.2021', '1'],
    ])
    // Kept as long as the orders, in a binder.
    expect(page.geometry.margins.left).toBe(30)
  })

  test('of a year without documents says so', () => {
    const page = pageOf('registration', groundOf(markedRegister, { year: 1999 }))
    expect(linesOf(page)).toContain('Документов за 1999 год нет.')
  })
})

test('names of files are the paper’s', () => {
  const files = formNames.map((name: FormName) => paperForm(name, groundOf(markedRegister)).file)
  expect(files).toEqual([
    'register-zhurnal',
    'register-svodka',
    'register-napominaniya',
    'register-registratsiya-2022',
    'register-kartochki',
  ])
})
