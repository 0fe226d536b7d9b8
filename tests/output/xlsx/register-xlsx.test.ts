import { strFromU8, unzipSync } from 'fflate'
import { readXlsx } from 'hucre/xlsx'
import { describe, expect, it } from 'vitest'
import { renderRegisterXlsx } from '../../../src/output/xlsx/index.ts'
import { emptyRegister, sampleRegister } from '../sample-register.ts'

const parts = async (register = sampleRegister): Promise<Readonly<Record<string, string>>> => {
  const files = unzipSync(await renderRegisterXlsx(register))
  return Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]))
}

const sheet = async (name: string) => {
  const { sheets } = await readXlsx(await renderRegisterXlsx(sampleRegister), { readStyles: true })
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
    expect(sheets[0]?.rows.slice(5).map((row) => row[3])).toEqual([
      ...words.slice(0, -1).map((text) => text.replace('7 9', '7\u00a09')),
      '\u0001\u0000<&>',
    ])
  })

  it('is made of an empty register too', async () => {
    const { sheets } = await readXlsx(await renderRegisterXlsx(emptyRegister))
    expect(sheets.map(({ name, rows }) => [name, rows.length])).toEqual([
      ['Поручения', 5],
      ['Документы', 4],
    ])
  })
})

describe('sheet «Поручения»', () => {
  it('has a row for each assignment under the head', async () => {
    const { rows } = await sheet('Поручения')
    expect(rows.slice(0, 3).map(([title]) => title)).toEqual([
      'Реестр контроля исполнения поручений',
      'По состоянию на 20\u00a0мая\u00a02022\u00a0г.',
      'Документов: 2. Поручений: 7, из них просрочено: 4.',
    ])
    expect(rows[4]).toEqual([
      '№ п/п',
      'Документ',
      'Пункт',
      'Что сделать',
      'Контролирует',
      'Ответственный исполнитель',
      'Соисполнители',
      'Срок по документу',
      'Вид срока',
      'Срок исполнения',
      'Контрольная дата',
      'Исполнение',
      'Просрочено, раб. дней',
      'Контроль',
      'Примечание',
    ])
    expect(rows).toHaveLength(12)
    expect(rows[5]).toEqual([
      1,
      'Приказ от\u00a025.06.2021 №\u00a0110а',
      'прил., п. 1',
      'Провести осмотр зданий и сооружений',
      'Начальник управления образования Лескова А.П.',
      'Ковалёва А.С.;\nТихонов И.И.',
      null,
      'до 10\u00a0августа',
      'дата',
      day('2021-08-10'),
      day('2021-08-10'),
      'в работе, просрочено',
      186,
      'на контроле',
      null,
    ])
    expect(rows[11]?.slice(7)).toEqual([
      'до 1\u00a0мая',
      'дата',
      day('2022-05-01'),
      day('2022-04-29'),
      'в работе, просрочено',
      11,
      'на контроле',
      'рекомендация',
    ])
    expect(rows.slice(5).map((row) => row[8])).toEqual([
      'дата',
      'не распознан',
      'постоянно',
      'дата',
      'повторяется: каждый квартал',
      'период с\u00a001.01.2022',
      'дата',
    ])
    expect(rows[6]?.at(-1)).toBe('проверьте срок')
  })

  it('has typed dates, wrapped words, a frozen head, a filter', async () => {
    const { cells, freezePane, autoFilter } = await sheet('Поручения')
    expect(cells?.get('5,9')).toMatchObject({ type: 'date', style: { numFmt: 'dd.mm.yyyy' } })
    expect(cells?.get('5,3')?.style?.alignment).toMatchObject({ wrapText: true, vertical: 'top' })
    expect(freezePane).toEqual({ rows: 5, columns: 3 })
    expect(autoFilter?.range).toBe('A5:O12')
  })

  it('prints on landscape A4, as wide as the page, the head on every page, with page numbers', async () => {
    const files = await parts()
    const xml = files['xl/worksheets/sheet1.xml'] ?? ''
    expect(xml).toMatch(/<pageSetup [^>]*paperSize="9"[^>]*orientation="landscape"/)
    expect(xml).toMatch(/<pageSetup [^>]*fitToWidth="1"[^>]*fitToHeight="0"/)
    expect(xml).toContain('fitToPage="')
    expect(xml).toContain('<pageMargins left="0.4"')
    expect(xml).toContain('&amp;RСтр. &amp;P из &amp;N')
    expect(files['xl/workbook.xml']).toMatch(/_xlnm\.Print_Titles[^>]*>'?Поручения'?!\$5:\$5</)
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
