import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import { renderRegisterIcs } from '../../../src/output/ics/index.ts'
import type { Assignment, Recurrence, Register } from '../../../src/register/register.ts'
import {
  assignment,
  by,
  instance,
  markedRegister,
  noRecurrence,
  ON,
  registerOf,
  repeating,
} from '../marked-register.ts'

const events = (register: Register) => {
  const calendar = new ICAL.Component(ICAL.parse(renderRegisterIcs(register)))
  return calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component))
}

/** The first days of an event, exceptions in their places. */
function days(changes: Partial<Assignment>, count: number): readonly string[] {
  const all = events(registerOf([assignment(changes)]))
  const master = all.find((event) => !event.isRecurrenceException())
  if (!master) return []
  if (!master.isRecurring()) return all.map(({ startDate }) => startDate.toString())
  for (const event of all) if (event.isRecurrenceException()) master.relateException(event)
  const iterator = master.iterator()
  return Array.from({ length: count }, () => iterator.next())
    .filter((day) => day !== null && day !== undefined)
    .map((day) => master.getOccurrenceDetails(day).startDate.toString())
}

describe('the calendar', () => {
  const text = renderRegisterIcs(markedRegister)

  it('is written as RFC 5545 wants it', () => {
    const lines = text.split('\r\n')
    expect(lines.pop()).toBe('')
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u)
    for (const line of lines) {
      expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
      expect(line).toMatch(/^(?: |[A-Z-]+[;:])/u)
      expect(Buffer.from(line).toString()).toBe(line)
    }
    expect(lines.slice(0, 3)).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//pisar//Execution control//RU',
    ])
  })

  it('has what every event must have', () => {
    const uids = events(markedRegister).map(({ uid }) => uid)
    expect(new Set(uids).size).toBe(uids.length)
    expect(uids).toHaveLength(8)
    for (const { component } of events(markedRegister)) {
      expect(component.getFirstPropertyValue('dtstamp')?.toString()).toBe('2022-05-20T00:00:00Z')
      expect(component.getFirstProperty('dtstart')?.type).toBe('date')
    }
  })

  it('is the same bytes every time, and knows its events on another day', () => {
    expect(renderRegisterIcs(structuredClone(markedRegister))).toBe(text)
    const uids = (register: Register) => events(register).map(({ uid }) => uid)
    expect(uids({ ...markedRegister, on: '2022-05-21' })).toEqual(uids(markedRegister))
  })

  it('holds words whatever stands in them', () => {
    const words = 'а; б, в\\г\nд "е": ж \u0007з 😀 BEGIN:VEVENT'
    const [event] = events(registerOf([assignment({ text: words, executors: [], ...by('2022-06-01') })]))
    expect(event?.summary).toBe('а; б, в\\г д "е": ж з 😀 BEGIN:VEVENT')
    expect(event?.description).toContain('а; б, в\\г\nд "е": ж з 😀 BEGIN:VEVENT')
  })

  it('of an empty register is a calendar still', () => {
    const calendar = new ICAL.Component(ICAL.parse(renderRegisterIcs(registerOf([]))))
    expect(calendar.getAllSubcomponents().map(({ name }) => name)).toEqual(['vjournal'])
  })
})

describe('an event', () => {
  const [event] = events(markedRegister)

  it('lasts one whole day and does not make its reader busy', () => {
    expect([event?.startDate.toString(), event?.endDate.toString()]).toEqual(['2021-08-10', '2021-08-11'])
    expect(event?.component.getFirstPropertyValue('transp')).toBe('TRANSPARENT')
  })

  it('says who does what, by which document', () => {
    expect(event?.summary).toBe('Управление образования: Провести осмотр зданий и сооружений.')
    expect(event?.description.split('\n')).toEqual([
      'Приказ от\u00a025.06.2021 №\u00a0110а, п.\u00a01',
      'О подготовке к новому учебному году',
      'Провести осмотр зданий и сооружений.',
      'Исполнитель: Управление образования',
      'Контролирует: Лескова А.П.',
      'Срок по документу: до 10.08.2021',
      'Состояние: в работе',
    ])
  })

  it.each([
    { name: 'the morning of the day before', at: 0, trigger: '-PT15H' },
    { name: 'before the control date, where the term is a day off', at: 1, trigger: '-P1DT15H' },
    { name: 'none of what is done', at: 2, trigger: undefined },
    { name: 'none of what is removed from control', at: 5, trigger: undefined },
    { name: 'three days before a repeated term', at: 6, trigger: '-P2DT15H' },
  ])('reminds: $name', ({ at, trigger }) => {
    const alarm = events(markedRegister)[at]?.component.getFirstSubcomponent('valarm')
    expect(alarm?.getFirstPropertyValue('trigger')?.toString()).toBe(trigger)
  })

  it('follows a moved term', () => {
    const moved = events(markedRegister)[4]
    expect([moved?.startDate.toString(), moved?.sequence]).toEqual(['2022-07-01', 1])
  })
})

describe('a recurring assignment', () => {
  it.each<{ name: string; every: string; dues: readonly string[]; rule: string; next: readonly string[] }>([
    {
      name: 'the last day of every month',
      every: 'P1M',
      dues: ['2022-03-31', '2022-04-30', '2022-05-31', '2022-06-30'],
      rule: 'FREQ=MONTHLY;BYMONTHDAY=-1',
      next: ['2022-07-31', '2022-08-31'],
    },
    {
      name: 'the last day of every quarter',
      every: 'P3M',
      dues: ['2022-03-31', '2022-06-30'],
      rule: 'FREQ=MONTHLY;BYMONTHDAY=-1;INTERVAL=3',
      next: ['2022-09-30', '2022-12-31'],
    },
    {
      name: 'a day of the month',
      every: 'P1M',
      dues: ['2022-05-05', '2022-06-05', '2022-07-05'],
      rule: 'FREQ=MONTHLY;BYMONTHDAY=5',
      next: ['2022-08-05'],
    },
    {
      name: 'the 30th, in February its last',
      every: 'P1M',
      dues: ['2022-01-30', '2022-02-28', '2022-03-30', '2022-04-30', '2022-05-30', '2022-06-30'],
      rule: 'FREQ=MONTHLY;BYMONTHDAY=28,29,30;BYSETPOS=-1',
      next: ['2022-07-30'],
    },
    {
      name: 'two days of the month',
      every: 'P1M',
      dues: ['2022-05-05', '2022-05-20', '2022-06-05', '2022-06-20'],
      rule: 'FREQ=MONTHLY;BYMONTHDAY=5,20',
      next: ['2022-07-05', '2022-07-20'],
    },
    {
      name: 'every ten days of a month',
      every: 'P10D',
      dues: ['2022-05-10', '2022-05-20', '2022-05-31', '2022-06-10', '2022-06-20'],
      rule: 'FREQ=MONTHLY;BYMONTHDAY=10,20,-1',
      next: ['2022-06-30', '2022-07-10'],
    },
    {
      name: 'the first Monday of a month',
      every: 'P1M',
      dues: ['2022-05-02', '2022-06-06', '2022-07-04'],
      rule: 'FREQ=MONTHLY;BYDAY=1MO',
      next: ['2022-08-01'],
    },
    {
      name: 'a weekday',
      every: 'P1W',
      dues: [
        '2022-05-06',
        '2022-05-13',
        '2022-05-20',
        '2022-05-27',
        '2022-06-03',
        '2022-06-10',
        '2022-06-17',
        '2022-06-24',
      ],
      rule: 'FREQ=WEEKLY;BYDAY=FR',
      next: ['2022-07-01'],
    },
    {
      name: 'a day of the year',
      every: 'P1Y',
      dues: ['2021-10-01', '2022-10-01'],
      rule: 'FREQ=YEARLY;BYMONTH=10;BYMONTHDAY=1',
      next: ['2023-10-01'],
    },
    {
      name: 'a day in several months',
      every: 'P1Y',
      dues: ['2021-07-01', '2022-01-01', '2022-07-01'],
      rule: 'FREQ=YEARLY;BYMONTH=1,7;BYMONTHDAY=1',
      next: ['2023-01-01'],
    },
    {
      name: 'every third year',
      every: 'P3Y',
      dues: ['2021-10-01', '2024-10-01'],
      rule: 'FREQ=YEARLY;BYMONTH=10;BYMONTHDAY=1;INTERVAL=3',
      next: ['2027-10-01'],
    },
  ])('$name', ({ every, dues, rule, next }) => {
    const [event] = events(registerOf([assignment(repeating(every, dues))]))
    const found = event?.component.getFirstPropertyValue('rrule')?.toString() ?? ''
    expect(found.split(';').sort()).toEqual(rule.split(';').sort())
    // ical.js leaves BYSETPOS out beside BYMONTHDAY.
    if (rule.includes('BYSETPOS')) return
    expect(days(repeating(every, dues), dues.length + next.length)).toEqual([...dues, ...next])
  })

  it('ends where its whole term has ended', () => {
    const dues = ['2022-01-31', '2022-02-28', '2022-03-31']
    expect(days(repeating('P1M', dues), 9)).toEqual(dues)
  })

  const written = (every: string, dues: readonly string[], changes: Partial<Recurrence>) => {
    const { deadline, ...rest } = repeating(every, dues)
    return { ...rest, deadline: { ...deadline, recurrence: { ...noRecurrence, ...changes } } }
  }
  const rulesOf = (changes: Partial<Assignment>) =>
    events(registerOf([assignment(changes)])).map(({ component, startDate }) =>
      [startDate, component.getFirstPropertyValue('rrule')].map(String),
    )

  it.each<{ name: string; recurrence: Partial<Recurrence>; rule: string; last: string }>([
    {
      name: 'on the day that is written',
      recurrence: { until: '2022-12-31', days: [5] },
      rule: 'FREQ=MONTHLY;BYMONTHDAY=5;UNTIL=20221231',
      last: '2022-12-05',
    },
    {
      name: 'after so many terms, whatever the day',
      recurrence: { until: '2022-12-31', count: 4, days: [5] },
      rule: 'FREQ=MONTHLY;COUNT=4;BYMONTHDAY=5',
      last: '2022-08-05',
    },
  ])('ends $name', ({ recurrence, rule, last }) => {
    const changes = written('P1M', ['2022-05-05', '2022-06-05'], recurrence)
    expect(rulesOf(changes)).toEqual([['2022-05-05', rule]])
    expect(days(changes, 20).at(-1)).toBe(last)
  })

  it('is known from its words where one term alone is listed', () => {
    const [[, rule] = []] = rulesOf(written('P1M', ['2022-06-05'], { days: [5, 20] }))
    expect(rule).toBe('FREQ=MONTHLY;BYMONTHDAY=5,20')
    const [[, february] = []] = rulesOf(written('P1Y', ['2023-02-28'], { months: [2], days: [28] }))
    expect(february).toBe('FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=28')
  })

  it('on days that differ by month has a rule for each', () => {
    const dates = [
      { month: 1, day: 15 },
      { month: 7, day: 1 },
    ]
    const changes = written('P1Y', ['2022-07-01'], { dates, months: [1, 7], until: '2024-12-31' })
    expect(rulesOf(changes)).toEqual([
      ['2023-01-15', 'FREQ=YEARLY;BYMONTH=1;BYMONTHDAY=15;UNTIL=20241231'],
      ['2022-07-01', 'FREQ=YEARLY;BYMONTH=7;BYMONTHDAY=1;UNTIL=20241231'],
    ])
    const uids = events(registerOf([assignment(changes)])).map(({ uid }) => uid)
    expect(new Set(uids).size).toBe(2)
  })

  it('that follows a first term is an event beside it', () => {
    const first = by('2022-05-01')
    const followedBy = repeating('P1Y', []).deadline
    const changes = {
      ...first,
      deadline: { ...first.deadline, followedBy },
      instances: ['2022-05-01', '2023-05-01'].map((due) => instance(due)),
    }
    expect(rulesOf(changes)).toEqual([
      ['2022-05-01', 'null'],
      ['2023-05-01', 'FREQ=YEARLY;BYMONTH=5;BYMONTHDAY=1'],
    ])
  })

  it('days that no rule gives are events of their own', () => {
    const dues = ['2022-01-15', '2022-07-01', '2023-01-15']
    const found = events(registerOf([assignment(repeating('P1Y', dues))]))
    expect(found.map(({ startDate }) => startDate.toString())).toEqual(dues)
    expect(new Set(found.map(({ uid }) => uid)).size).toBe(3)
  })

  it('a moved term stands in its new place, one executed ahead reminds nobody', () => {
    const dues = ['2022-04-30', '2022-05-31', '2022-06-30']
    const done = { status: 'done', date: ON, late: false } as const
    const changes: Partial<Assignment> = {
      ...repeating('P1M', dues),
      instances: [
        instance('2022-04-30'),
        instance('2022-05-31', done),
        instance('2022-06-30', undefined, '2022-07-05'),
      ],
      moved: [
        {
          day: ON,
          occurrence: '2022-06-30',
          from: '2022-06-30',
          to: '2022-07-05',
          ground: null,
          reference: null,
        },
      ],
    }
    expect(days(changes, 4)).toEqual(['2022-04-30', '2022-05-31', '2022-07-05', '2022-07-31'])
    const found = events(registerOf([assignment(changes)]))
    expect(new Set(found.map(({ uid }) => uid)).size).toBe(1)
    expect(found.map(({ component }) => component.getAllSubcomponents('valarm').length)).toEqual([1, 0, 1])
  })

  it('removed from control repeats no more', () => {
    const dues = ['2022-03-31', '2022-04-30', '2022-05-31']
    const control = { status: 'removed', date: '2022-05-10', ground: null } as const
    expect(days({ ...repeating('P1M', dues), control }, 9)).toEqual(dues.slice(0, 2))
  })
})
