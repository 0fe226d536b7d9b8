import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { office as settings } from '../office.ts'
import { folderWith } from '../temporary.ts'
import { said } from './said.ts'

const source = `---
вид: приказ
дата: 25.06.2021
номер: 110а
заголовок: О подготовке школ
---

В целях подготовки к учебному году приказываю:

1. Ковалёвой А.С., Тихонову И.И. провести осмотр зданий до 10.08.2021.

2. Лесковой О.П.:

   2.1. подготовить план работы до 20.08.2021;

   2.2. представлять отчёт ежеквартально;

3. Ковалёвой А.С.:

   – составить акты;

   – собрать заявки;

4. Контроль за исполнением приказа оставляю за собой.
`

const file = 'decisions/2021-06-25-prikaz-110a.md'
const journal = file.replace('.md', '.marks.tsv')

let office = ''
beforeEach(() => {
  office = folderWith({
    'pisar.yaml': settings,
    [file]: source,
    'decisions/prikaz-110.md': source.replace('110а', '110').replace('25.06', '24.06'),
    'decisions/proekt.md': source.replace(/^(?:дата|номер): .*\n/gm, ''),
    'decisions/reshenie-1.md': source.replace('вид: приказ', 'вид: решение коллегии').replace('110а', '1'),
  })
})

const mark = (...words: readonly string[]) => said('mark', ...words, '--workspace', office)

const lines = (): readonly string[] =>
  existsSync(join(office, journal))
    ? readFileSync(join(office, journal), 'utf8').trimEnd().split('\n').slice(1)
    : []

/** The first columns of what was written: day, mark, point, executor, instance, new term, words, ground, document. */
const written = () => lines().map((line) => line.split('\t').slice(0, 9).join('|').replace(/\|+$/, ''))

describe('a document is named', () => {
  it.each([
    [['2021-06-25-prikaz-110a', '2.1']],
    [[file, '2.1']],
    [['приказ 110а от 25.06.2021', '2.1']],
    [['приказ', '110а', 'от', '25.06.2021', '2.1']],
    [['Приказ от 25 июня 2021 года № 110а', 'п. 2.1']],
    [['приказ от 25.06.2021', '2.1.']],
    [['110а', '2.1']],
  ])('%j', async (words) => {
    const { code, out, err } = await mark(...words, '--done', '15.08.2021')
    expect([code, err]).toEqual([0, ''])
    expect(out).toBe(`2.1: исполнено, 15.08.2021\nЗаписано: ${journal}\n`)
    expect(written()).toEqual(['2021-08-15|исполнено|2.1'])
  })
})

describe('what can be marked', () => {
  it.each([
    [['2.1', '--partly', '--on', '01.07.2021'], ['2021-07-01|исполнено частично|2.1']],
    [
      ['2.1', '--report', 'готова половина', '--on', '01.07.2021'],
      ['2021-07-01|промежуточный отчёт|2.1||||готова половина'],
    ],
    [['2.1', '--note', '=1+1', '--on', '01.07.2021'], ['2021-07-01|примечание|2.1||||=1+1']],
    [
      ['2.1', '--move', '01.09.2021', '--ground', 'отпуск', '--document', 'письмо № 3', '--on', '01.07.2021'],
      ['2021-07-01|срок перенесён|2.1|||2021-09-01||отпуск|письмо № 3'],
    ],
    [['2.1', '--remove', '01.07.2021', '--ground', 'отпало'], ['2021-07-01|снято с контроля|2.1|||||отпало']],
    [['1', '--done', '01.07.2021', '--by', 'Тихонов'], ['2021-07-01|исполнено|1|Тихонов И.И.']],
    [
      ['1', '--done', '01.07.2021', '--by', 'тихонов; Ковалева А.С.'],
      ['2021-07-01|исполнено|1|Тихонов И.И.', '2021-07-01|исполнено|1|Ковалёва А.С.'],
    ],
    [
      ['2.1', '3/1', '3/2', '--done', '01.07.2021'],
      ['2021-07-01|исполнено|2.1', '2021-07-01|исполнено|3/1', '2021-07-01|исполнено|3/2'],
    ],
    [['2.2', '--done', '30.06.2021'], ['2021-06-30|исполнено|2.2||2021-06-30']],
    [['2.2', '--done', '05.07.2021', '--for', '30.06.2021'], ['2021-07-05|исполнено|2.2||2021-06-30']],
  ])('%j', async (words, expected) => {
    const { code, err } = await mark('приказ 110а', ...words)
    expect([code, err]).toEqual([0, ''])
    expect(written()).toEqual(expected)
  })

  it('shows in the register of the day', async () => {
    await mark('приказ 110а', '2.1', '--done', '25.08.2021', '--document', 'справка № 4')
    const { out } = await said('register', '--on', '2021-09-01', '--json', '--workspace', office)
    const { assignments } = JSON.parse(out)
    expect(assignments.find(({ id }: { id: string }) => id === '2021-06-25-prikaz-110a#2.1')).toMatchObject({
      execution: { status: 'done-late', date: '2021-08-25', late: true },
      delayWorkingDays: 3,
      marks: [{ day: '2021-08-25', what: 'done', reference: 'справка № 4' }],
    })
  })

  it('answers with one JSON value where that is asked for', async () => {
    const { out } = await mark('приказ 110а', '2.1', '--done', '15.08.2021', '--json')
    expect(JSON.parse(out)).toEqual({
      file: journal,
      marks: [
        {
          assignment: '2021-06-25-prikaz-110a#2.1',
          day: '2021-08-15',
          what: 'done',
          executor: null,
          occurrence: null,
          to: null,
          text: null,
          ground: null,
          reference: null,
        },
      ],
    })
  })
})

describe('what cannot be true is refused, and nothing is written', () => {
  it.each([
    [
      ['приказ 110а', '2.1', '--done', '24.06.2021'],
      'День отметки 24.06.2021 раньше документа: он от 25.06.2021.',
    ],
    [['приказ 110а', '2.1', '--done', '01.01.2999'], 'День отметки 01.01.2999 ещё не наступил: сегодня '],
    [['приказ 110а', '2.1', '--partly', '--on', '01.01.2999'], 'ещё не наступил'],
    [
      ['приказ 110а', '5', '--done', '01.07.2021'],
      'Поручения 5 в документе нет. Есть:\n  1 – провести осмотр зданий',
    ],
    [
      ['приказ 110а', '2', '--done', '01.07.2021'],
      'Пункт 2 сам ничего не поручает, поручают его подпункты:\n  2.1 – подготовить',
    ],
    [
      ['приказ 110а', '3', '--done', '01.07.2021'],
      'несколько поручений, назовите одно:\n  3/1 – составить акты',
    ],
    [['приказ 110а', '2.1', '5', '--done', '01.07.2021'], 'Ничего не отмечено.\nПоручения 5'],
    [
      ['приказ 110а', '1', '--done', '01.07.2021', '--by', 'Лескова'],
      'Исполнителя «Лескова» в поручении нет. Есть: Ковалёва А.С.; Тихонов И.И.',
    ],
    [
      ['приказ 110а', '2.2', '--done', '05.07.2021'],
      'У поручения несколько сроков. Укажите, за какой отметка: --for ДАТА. Не исполнены: 30.06.2021, 30.09.2021.',
    ],
    [
      ['приказ 110а', '2.2', '--done', '05.07.2021', '--for', '01.07.2021'],
      'Срока 01.07.2021 у поручения нет.',
    ],
    [['приказ 110а', '2.1', '--done', '05.07.2021', '--for', '01.07.2021'], 'У поручения один срок'],
    [['приказ 110а', '2.1', '--move', '01.09.2021'], 'Для --move нужно основание: --ground'],
    [['приказ 110а', '2.1', '--remove', '01.09.2021'], 'Для --remove нужно основание: --ground'],
    [['приказ 110а', '2.1', '--reopen'], 'Для --reopen нужно основание: --ground'],
    [['приказ 110а', '2.1', '--reopen', '--ground', 'ошибка'], 'Возвращать нечего'],
    [
      ['приказ 110а', '2.1', '--move', '20.08.2021', '--ground', 'отпуск', '--on', '01.07.2021'],
      'Срок и так 20.08.2021.',
    ],
    [
      ['приказ 110а', '2.1', '--move', '20.05.2021', '--ground', 'отпуск', '--on', '01.07.2021'],
      'раньше документа',
    ],
    [['приказ 110а', '2.1', '--move', 'завтра', '--ground', 'отпуск'], 'Дата не понята: «завтра».'],
    [['приказ 110а', '2.1'], 'Что отметить? Нужен один ключ из: --done'],
    [['приказ 110а', '2.1', '--partly', '--done', '01.07.2021'], 'Что отметить? Нужен один ключ из: --done'],
    [['приказ 110а', '--done', '01.07.2021'], 'Какой пункт?'],
    [['--done', '01.07.2021'], 'Какой документ и какой пункт?'],
    [['приказ 111', '2.1', '--done', '01.07.2021'], 'Документа «приказ 111 2.1» нет. Есть:\n  '],
    [
      ['от 25.06.2021', '2.1', '--done', '01.07.2021'],
      'Так называется несколько документов:\n  2021-06-25-prikaz-110a\n  reshenie-1',
    ],
    [['proekt', '2.1', '--done', '01.07.2021'], 'проект: отметки ставят, когда документ подписан.'],
  ])('%j', async (words, says) => {
    const { code, out, err } = await mark(...words)
    expect(err).toContain(says)
    expect([code, out]).toEqual([2, ''])
    expect(lines()).toEqual([])
  })

  it.each([
    [['--done', '02.08.2021'], 'Уже исполнено 01.08.2021. Если это ошибка, сначала верните'],
    [['--partly', '--on', '02.08.2021'], 'Уже исполнено 01.08.2021.'],
    [
      ['--move', '01.09.2021', '--ground', 'отпуск', '--on', '02.08.2021'],
      'Поручение исполнено 01.08.2021: срок исполненного не переносят.',
    ],
    [['--move', '01.09.2021', '--ground', 'отпуск', '--on', '01.07.2021'], 'срок исполненного не переносят.'],
  ])('after execution: %j', async (words, says) => {
    await mark('приказ 110а', '2.1', '--done', '01.08.2021')
    const { code, err } = await mark('приказ 110а', '2.1', ...words)
    expect([code, lines().length]).toEqual([2, 1])
    expect(err).toContain(says)
  })

  it('until it is put back', async () => {
    await mark('приказ 110а', '2.1', '--done', '01.08.2021')
    await mark('приказ 110а', '2.1', '--reopen', '--ground', 'не принято', '--on', '02.08.2021')
    const { code } = await mark('приказ 110а', '2.1', '--done', '03.08.2021')
    expect([code, lines().length]).toEqual([0, 3])
  })

  it('after removal', async () => {
    await mark('приказ 110а', '2.1', '--remove', '01.08.2021', '--ground', 'отпало')
    const move = ['приказ 110а', '2.1', '--move', '01.09.2021', '--ground', 'отпуск', '--on'] as const
    expect((await mark(...move, '02.08.2021')).err).toContain('срок снятого не переносят')
    expect((await mark('приказ 110а', '2.1', '--remove', '02.08.2021', '--ground', 'ещё')).err).toContain(
      'Уже снято с контроля 01.08.2021: отпало.',
    )
    // What is recorded later of an earlier day was true then.
    expect((await mark(...move, '02.07.2021')).code).toBe(0)
  })
})

describe('a journal that something has happened to', () => {
  const check = async (): Promise<readonly string[]> => {
    const { out } = await said('check', '--json', '--workspace', office)
    return JSON.parse(out).flatMap(({ severity, rule, file: at, line }: Record<string, string>) =>
      severity === 'error' ? [`${rule} ${at}:${line}`] : [],
    )
  }

  it('is said by check to be without its document', async () => {
    await mark('приказ 110а', '2.1', '--done', '15.08.2021')
    writeFileSync(join(office, 'decisions/drugoy.marks.tsv'), readFileSync(join(office, journal)))
    expect(await check()).toEqual(['marks-without-document decisions/drugoy.marks.tsv:1'])
  })

  it('names the marks whose point is gone; the register is made all the same', async () => {
    await mark('приказ 110а', '2.1', '--done', '15.08.2021')
    writeFileSync(join(office, file), source.replace(/ {3}2\.1\..*\n\n/, ''))
    expect(await check()).toEqual([`homeless-mark ${journal}:2`])
    const { code, out } = await said('register', '--on', '2021-09-01', '--json', '--workspace', office)
    expect(code).toBe(1)
    expect(JSON.parse(out).documents).toHaveLength(3)
  })

  it('is marked on after a line that was cut short', async () => {
    await mark('приказ 110а', '2.1', '--done', '15.08.2021')
    const whole = readFileSync(join(office, journal), 'utf8')
    writeFileSync(join(office, journal), `${whole}2021-08-16\tпримеч`)
    expect(await check()).toEqual([`torn-mark ${journal}:3`])
    expect((await mark('приказ 110а', '3/1', '--done', '16.08.2021')).code).toBe(0)
    expect(await check()).toEqual([`broken-mark ${journal}:3`])
    expect(lines()).toHaveLength(3)
  })

  it('is not touched where it is not in UTF-8', async () => {
    const bytes = Buffer.from([0xe4, 0xe5, 0xed, 0xfc, 0x0a])
    writeFileSync(join(office, journal), bytes)
    const { code, err } = await mark('приказ 110а', '2.1', '--done', '15.08.2021')
    expect([code, err]).toEqual([2, expect.stringContaining('не в кодировке UTF-8')])
    expect(readFileSync(join(office, journal))).toEqual(bytes)
  })
})

describe('discipline', () => {
  it.each([
    [
      '',
      'Исполнительская дисциплина: 75,0 % – (исполнено в срок + в работе − в работе с нарушением срока) / всего',
    ],
    [
      'дисциплина: по наступившим',
      'Исполнительская дисциплина: 50,0 % – исполнено в срок / (исполнено + в работе с нарушением срока)',
    ],
  ])('is counted by the formula that the office has chosen: %s', async (setting, line) => {
    const small = folderWith({
      'pisar.yaml': `${settings}${setting}\n`,
      'decisions/a.md': `---
вид: приказ
дата: 25.06.2021
номер: 1
заголовок: О подготовке школ
---

Приказываю:

1. Ковалёвой А.С. провести осмотр зданий до 10.08.2021.

2. Ковалёвой А.С. составить акты до 10.08.2021.

3. Ковалёвой А.С. собрать заявки до 10.12.2021.

4. Ковалёвой А.С. обновить стенды.
`,
    })
    await said('mark', 'a', '1', '--done', '10.08.2021', '--workspace', small)
    const { out } = await said('register', '--on', '2021-09-01', '--formats', 'json', '--workspace', small)
    expect(out).toContain(`${line}\n`)
  })

  it('says so where there is nothing to count', async () => {
    const empty = folderWith({ 'pisar.yaml': settings, 'decisions/': '' })
    const { out } = await said('register', '--on', '2021-09-01', '--formats', 'json', '--workspace', empty)
    expect(out).toContain('Исполнительская дисциплина: не считается, поручений нет – ')
  })
})
