import { describe, expect, it } from 'vitest'
import { renderRegisterCsv } from '../../../src/output/csv/index.ts'
import { assignment, markedRegister, registerOf } from '../marked-register.ts'

/** Cells as a reader of RFC 4180 sees them. */
const cellsOf = (line: string): readonly string[] =>
  Array.from(line.matchAll(/(?:^|;)(?:"((?:[^"]|"")*)"|([^";]*))/gu), ([, quoted, plain]) =>
    quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'),
  )

const rowsOf = (csv: string): readonly (readonly string[])[] =>
  csv.slice(1).split('\r\n').slice(0, -1).map(cellsOf)

describe('CSV of the register', () => {
  const csv = renderRegisterCsv(markedRegister)

  it('opens in Excel of a Russian Windows: the mark of UTF-8, semicolons, CR LF', () => {
    expect([...Buffer.from(csv).subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    expect(csv.endsWith('\r\n')).toBe(true)
    expect(csv.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u)
    for (const row of rowsOf(csv)) expect(row).toHaveLength(24)
  })

  it('has a line for each assignment under the head', () => {
    const rows = rowsOf(csv)
    expect(rows).toHaveLength(1 + markedRegister.assignments.length)
    expect(Object.fromEntries((rows[0] ?? []).map((head, at) => [head, rows[2]?.[at]]))).toEqual({
      '№ п/п': '2',
      'Вид документа': 'Приказ',
      'Дата документа': '25.06.2021',
      'Номер документа': '№\u00a0110а',
      'Заголовок документа': 'О подготовке к новому учебному году',
      Пункт: 'п.\u00a02',
      'Что сделать': 'Провести осмотр зданий и сооружений.',
      Контролирует: 'Лескова А.П.',
      'Ответственный исполнитель': 'Ковалёва А.С.; Тихонов И.И.',
      Соисполнители: '',
      'Срок по документу': 'до 30.04.2022',
      'Вид срока': 'дата',
      'Срок исполнения': '30.04.2022',
      'Контрольная дата': '29.04.2022',
      'Перенос срока': '',
      Исполнение: 'в работе',
      'Дата исполнения': '',
      Просрочено: 'да',
      'Просрочка, раб. дней': '11',
      Контроль: 'на контроле',
      'Дата изменения контроля': '',
      Основание: '',
      Примечание: '',
      Обозначение: 'приказ-110а#2',
    })
  })

  it('tells moves of the term', () => {
    expect(rowsOf(csv)[5]?.[14]).toBe('срок перенесён с 01.06.2022 на 01.07.2022: Просьба школы')
  })

  it.each([
    { text: '=1+1', cell: "'=1+1" },
    { text: '+7 914', cell: "'+7 914" },
    { text: '-5', cell: "'-5" },
    { text: '@имя', cell: "'@имя" },
    { text: '\t=1', cell: "' =1" },
    { text: '\r\n=1', cell: "' =1" },
    { text: ' \u00a0=1', cell: "' \u00a0=1" },
    { text: '＝1', cell: "'＝1" },
    { text: '=cmd|"/c calc"!A1;=2', cell: `'=cmd|"/c calc"!A1;=2` },
    { text: '– составить акты', cell: '– составить акты' },
    { text: 'две\nстроки', cell: 'две строки' },
    { text: 'а;"б"', cell: 'а;"б"' },
  ])('a cell is text, never code: $text', ({ text, cell }) => {
    const rows = rowsOf(renderRegisterCsv(registerOf([assignment({ text })])))
    expect(rows[1]?.[6]).toBe(cell)
    expect(rows).toHaveLength(2)
  })

  it('of an empty register is its head', () => {
    expect(rowsOf(renderRegisterCsv(registerOf([])))).toHaveLength(1)
  })
})
