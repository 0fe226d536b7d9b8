import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Assignment, disciplineOf, overdueTerms, type Register, upcomingTerms } from '#register'
import { said } from '../said.ts'
import { marksOf, months, settings, sourceOf } from './office.ts'

/*
 * The figures of the register on ten days, counted by hand. An order goes through the same states every month:
 *
 *   point                              in the end
 *   1, 6, 11                           done in time on the 15th, 24th, 18th
 *   2                                  due on the 20th, done late on the 25th
 *   3                                  due on the 20th, never done: overdue
 *   4                                  moved on the 18th to the 15th of the next month, done in time on the 12th
 *   5                                  removed on the 22nd, not done
 *   7, 8                               without a date: in work for ever
 *   9                                  done on the 21st, put back on the 26th, done late on the 5th of the next month
 *   10                                 due in two months, done in time on the 25th of the next month
 *   12                                 due on the 5th of the next month, never done: overdue
 *
 * So an order that is a month old or more counts: in time 5 (1, 4, 6, 10, 11), late 2 (2, 9), removed 1 (5), in work
 * 4 (3, 7, 8, 12), overdue 2 of them (3, 12). Before the 25th of the next month point 10 is still in work: 4 and 5.
 * A young one: on the 12th all 12 in work; on the 20th in time 2 (1, 11), in work 10; on the 26th in time 3 (1, 6,
 * 11), late 1, removed 1, in work 7, overdue 1 (3); on the 30th overdue 2 (3, 9).
 *
 * Besides, in the order of January: 13 quarterly, overdue from 30 September to 1 October (30.09 is a Saturday) and
 * after 29 December; 14 in two terms, done in time on 1 June; 15–18 in work for ever.
 * From 10 October the order of February is repealed: 4 in work, 2 of them overdue, become removed. From 10 December
 * points 3 and 12 of the order of March are off control: 2 overdue become removed.
 */
const figures = [
  // day, documents, assignments, in time, late, in work, overdue, removed
  // 12 young + 6 besides
  ['2023-01-12', 1, 18, 0, 0, 18, 0, 0],
  // young; besides 6 in work
  ['2023-01-26', 1, 18, 3, 1, 13, 1, 1],
  // 1 old: 5, 2, 4 (2), 1; 1 of last month: 4, 2, 5 (2), 1; young: 12 in work; besides 6 in work
  ['2023-03-12', 3, 42, 9, 4, 27, 4, 2],
  // 4 old: 20, 8, 16 (8), 4; young: 3, 1, 7 (1), 1; besides 6 in work
  ['2023-05-26', 5, 66, 23, 9, 29, 9, 5],
  // 4 old; 1 of last month: 4, 2, 5 (2), 1; young: 2, 0, 10 (0), 0; besides 1 in time, 5 in work
  ['2023-06-20', 6, 78, 27, 10, 36, 10, 5],
  // 8 old: 40, 16, 32 (16), 8; young: 3, 1, 7 (2), 1; besides 1 in time, 5 in work, 1 of them overdue
  ['2023-09-30', 9, 114, 44, 17, 44, 19, 9],
  // 8 old, less 4 (2) repealed: 40, 16, 28 (14), 12; of last month, point 4 in work still: 3, 2, 6 (2), 1; young: 12
  ['2023-10-10', 10, 126, 44, 18, 51, 16, 13],
  // 9 old, less the repealed: 45, 18, 32 (16), 13; of last month: 4, 2, 5 (2), 1; young: 12; besides 1 and 5
  ['2023-11-12', 11, 138, 50, 20, 54, 18, 14],
  // 11 old, less 4 (2) and 2 (2): 55, 22, 38 (18), 17; young: 3, 1, 7 (1), 1; besides 1 and 5
  ['2023-12-26', 12, 150, 59, 23, 50, 19, 18],
  // 12 old, less 4 (2) and 2 (2): 60, 24, 42 (20), 18; besides 1 in time, 5 in work, 1 of them overdue
  ['2024-03-01', 12, 150, 61, 24, 47, 21, 18],
] as const

describe('a year of an office, through the command line', () => {
  let office = ''
  beforeAll(async () => {
    office = mkdtempSync(join(tmpdir(), 'pisar-year-'))
    mkdirSync(join(office, 'decisions'))
    writeFileSync(join(office, 'pisar.yaml'), settings)
    // As the year goes: an order is issued, and what becomes of it is marked.
    for (const month of months) {
      const { name, text } = sourceOf(month)
      writeFileSync(join(office, name), text)
      for (const words of marksOf(month)) {
        const { code, err } = await said('mark', ...words, '--workspace', office)
        expect([words, code, err]).toEqual([words, 0, ''])
      }
    }
  }, 300_000)
  afterAll(() => rmSync(office, { recursive: true, force: true }))

  const registerOn = async (on: string, workspace = office): Promise<Register> => {
    const { out, code, err } = await said('register', '--on', on, '--json', '--workspace', workspace)
    expect([code, err]).toEqual([0, ''])
    return JSON.parse(out)
  }

  const find = ({ assignments }: Register, id: string): Assignment => {
    const found = assignments.find((assignment) => assignment.id === id)
    if (!found) throw new Error(`нет ${id}`)
    return found
  }

  it('is made of 200 marks, each a line beside its source', () => {
    const journals = readdirSync(join(office, 'decisions')).filter((name) => name.endsWith('.marks.tsv'))
    const lines = journals.flatMap((name) =>
      readFileSync(join(office, 'decisions', name), 'utf8')
        .trimEnd()
        .split('\n')
        .slice(1),
    )
    expect([journals.length, lines.length]).toEqual([12, 200])
  })

  it.each(figures)(
    'stood on %s',
    async (on, documents, assignments, inTime, late, inWork, overdue, removed) => {
      const register = await registerOn(on)
      const counted = disciplineOf(register)
      expect({
        documents: register.documents.length,
        assignments: register.assignments.length,
        inTime: counted.doneInTime,
        late: counted.doneLate,
        inWork: counted.inWork,
        overdue: counted.overdue,
        removed: counted.removed,
      }).toEqual({ documents, assignments, inTime, late, inWork, overdue, removed })
      expect(counted.share).toBeCloseTo((inTime + inWork - overdue) / (assignments - removed), 10)
    },
  )

  it('tells the story of single assignments', async () => {
    const then = await registerOn('2023-02-01')
    // Due on Friday 20 January, done on Wednesday.
    expect(find(then, 'prikaz-01#2')).toMatchObject({
      execution: { status: 'done-late', date: '2023-01-25', late: true },
      delayWorkingDays: 3,
    })
    // 15 April 2023 is a Saturday.
    expect(find(await registerOn('2023-04-01'), 'prikaz-03#4')).toMatchObject({
      deadline: { due: '2023-03-28' },
      term: { due: '2023-04-15', control: '2023-04-14' },
      moved: [{ day: '2023-03-18', from: '2023-03-28', to: '2023-04-15', ground: 'письмо подрядчика' }],
      execution: { status: 'in-work' },
      overdue: false,
    })
    expect(find(then, 'prikaz-01#9')).toMatchObject({
      execution: { status: 'in-work', date: null },
      control: { status: 'on-control', date: '2023-01-26', ground: 'отчёт о семинаре не принят' },
      overdue: true,
      // The term is Friday the 27th: 28 January is a Saturday. Monday to Wednesday.
      delayWorkingDays: 3,
    })
    expect(find(await registerOn('2023-01-22'), 'prikaz-01#6').executions).toEqual([
      { executor: 'Ковалёва А.С.', status: 'done', date: '2023-01-20', late: false },
      { executor: 'Тихонов И.И.', status: 'in-work', date: null, late: false },
    ])
  })

  it('takes a repealed order off control from the day of repeal, and says why', async () => {
    const ground = 'признано утратившим силу: приказ от 10.10.2023 № 10, п. 13'
    const before = await registerOn('2023-10-09')
    expect(find(before, 'prikaz-02#3').control.status).toBe('on-control')
    const after = await registerOn('2023-10-10')
    expect(find(after, 'prikaz-02#3').control).toEqual({ status: 'removed', date: '2023-10-10', ground })
    expect(after.documents.find(({ id }) => id === 'prikaz-02')?.control).toEqual({
      status: 'removed',
      date: '2023-10-10',
      ground,
    })
  })

  it('lists what is overdue and what comes due', async () => {
    const register = await registerOn('2023-01-26')
    expect(overdueTerms(register).map(({ assignment }) => assignment.id)).toEqual(['prikaz-01#3'])
    // From 26 January to 25 February: 9 on the 27th, 12 on 3 February, 4 on the 15th; 10 is due in March.
    expect(upcomingTerms(register).map(({ assignment, control }) => [assignment.id, control])).toEqual([
      ['prikaz-01#9', '2023-01-27'],
      ['prikaz-01#12', '2023-02-03'],
      ['prikaz-01#4', '2023-02-15'],
    ])
  })

  it('stays the same when it is made again, and changes only where a mark is made', async () => {
    const first = await registerOn('2024-03-01')
    expect(await registerOn('2024-03-01')).toEqual(first)
    const copy = mkdtempSync(join(tmpdir(), 'pisar-year-'))
    try {
      cpSync(office, copy, { recursive: true })
      const { code } = await said('mark', 'prikaz-05', '3', '--done', '01.03.2024', '--workspace', copy)
      expect(code).toBe(0)
      const second = await registerOn('2024-03-01', copy)
      const changed = second.assignments.filter(
        (assignment, at) => JSON.stringify(assignment) !== JSON.stringify(first.assignments[at]),
      )
      expect(changed.map(({ id }) => id)).toEqual(['prikaz-05#3'])
      expect(await registerOn('2024-02-28', copy)).toEqual(await registerOn('2024-02-28'))
    } finally {
      rmSync(copy, { recursive: true, force: true })
    }
  })
})
